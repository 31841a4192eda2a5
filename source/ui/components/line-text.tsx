import { Text } from 'ink';
import { memo } from 'react';
import { joinAlike, type Line, type Segment } from '../lines/line.ts';
import { safeText } from '../lines/safe-text.ts';
import type { TextStyle, Theme } from '../theme/theme.ts';
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
					const style = styleOf(segment, theme);
					// Whatever has composed the line: nothing else is ever drawn.
					const safe = { ...segment, text: safeText(segment.text) };
					const text = linkRoot === null ? safe.text : withLink(safe, linkRoot);
					return style === null ? (
						text
					) : (
						// biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
						<Text key={index} {...style}>
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
				segment.text === other?.text &&
				segment.token === other.token &&
				segment.ground === other.ground &&
				isSameLink(segment, other)
			);
		}),
);

/** Null for text without any style: it needs no element of its own. */
function styleOf({ token, ground }: Segment, theme: Theme): TextStyle | null {
	const isPlain = token === undefined || token === 'name';
	if (ground === undefined) return isPlain ? null : theme[token];
	return isPlain ? theme[ground] : { ...theme[token], ...theme[ground] };
}

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
