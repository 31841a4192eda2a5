import { Text } from 'ink';
import { memo } from 'react';
import { joinAlike, type Line } from '../lines/line.ts';
import { useTheme } from '../theme/theme-context.ts';

/** One line of the screen. Drawn again only when its text or styles differ. */
export const LineText = memo(
	function LineText({ line }: { line: Line }) {
		const theme = useTheme();
		return (
			<Text wrap="truncate">
				{joinAlike(line).map((segment, index) =>
					segment.token === undefined || segment.token === 'name' ? (
						segment.text
					) : (
						// biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
						<Text key={index} {...theme[segment.token]}>
							{segment.text}
						</Text>
					),
				)}
			</Text>
		);
	},
	({ line: previous }, { line: next }) =>
		previous.length === next.length &&
		previous.every((segment, index) => {
			const other = next[index];
			return segment.text === other?.text && segment.token === other.token;
		}),
);
