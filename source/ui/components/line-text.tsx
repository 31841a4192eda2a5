import { Text } from 'ink';
import { memo } from 'react';
import { joinAlike, type Line, type Segment } from '../lines/line.ts';
import { useTheme } from '../theme/theme-context.ts';
import { addressOf, linked, useLinks } from './links.ts';

/** One line of the screen. Drawn again only when its text, styles or links differ. */
export const LineText = memo(
	function LineText({ line }: { line: Line }) {
		const theme = useTheme();
		const linkRoot = useLinks();
		return (
			<Text wrap="truncate">
				{joinAlike(line).map((segment, index) => {
					const text = linkRoot === null ? segment.text : withLink(segment, linkRoot);
					return segment.token === undefined || segment.token === 'name' ? (
						text
					) : (
						// biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
						<Text key={index} {...theme[segment.token]}>
							{text}
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
				segment.text === other?.text && segment.token === other.token && isSameLink(segment, other)
			);
		}),
);

function withLink({ text, target }: Segment, root: string): string {
	const address = addressOf(target, root);
	return address === null ? text : linked(text, address);
}

function isSameLink({ target: one }: Segment, { target: other }: Segment): boolean {
	if (one === other) return true;
	if (one?.kind === 'source') return other?.kind === 'source' && one.position === other.position;
	if (one?.kind === 'address') return other?.kind === 'address' && one.url === other.url;
	return other?.kind !== 'source' && other?.kind !== 'address';
}
