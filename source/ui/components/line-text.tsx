import { Text } from 'ink';
import { memo } from 'react';
import { joinAlike, type Line, type Segment } from '../lines/line.ts';
import type { TextStyle, Theme } from '../theme/theme.ts';
import { useTheme } from '../theme/theme-context.ts';

/** One line of the screen. Drawn again only when its text or styles differ. */
export const LineText = memo(
	function LineText({ line }: { line: Line }) {
		const theme = useTheme();
		return (
			<Text wrap="truncate">
				{joinAlike(line).map((segment, index) => {
					const style = styleOf(segment, theme);
					return style === null ? (
						segment.text
					) : (
						// biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
						<Text key={index} {...style}>
							{segment.text}
						</Text>
					);
				})}
			</Text>
		);
	},
	({ line: previous }, { line: next }) =>
		previous.length === next.length &&
		previous.every((segment, index) => {
			const other = next[index];
			return (
				segment.text === other?.text &&
				segment.token === other.token &&
				segment.ground === other.ground
			);
		}),
);

/** Null for text without any style: it needs no element of its own. */
function styleOf({ token, ground }: Segment, theme: Theme): TextStyle | null {
	const isPlain = token === undefined || token === 'name';
	if (ground === undefined) return isPlain ? null : theme[token];
	return isPlain ? theme[ground] : { ...theme[token], ...theme[ground] };
}
