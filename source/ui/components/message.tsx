import { Box } from 'ink';
import type { Line, Token } from '../lines/line.ts';
import { wrap } from '../lines/text.ts';
import { contentColumns, contentRowsOf, type Rectangle } from '../store/screen-layout.ts';
import { Panel } from './panel.tsx';

/** A message in the middle of the screen, in place of the panes. */
export function Message({
	title,
	text,
	token,
	advice,
	area,
}: {
	title: string;
	text: string;
	token?: Token | undefined;
	/** What to do about it. */
	advice: string;
	/** The message's size, its border included. */
	area: Pick<Rectangle, 'columns' | 'rows'>;
}) {
	// As far from the right border as from the left one.
	const width = Math.max(1, contentColumns(area) - 1);
	const contentRows = contentRowsOf(area);
	const adviceLines = wrap(advice, width).map((line): Line => [{ text: line, token: 'muted' }]);
	const room = Math.max(1, contentRows - adviceLines.length - 2);
	const textLines = text.split('\n').flatMap((line) => wrap(line, width));
	const shown = textLines.slice(0, room).map((line): Line => [{ text: line, token }]);
	if (textLines.length > room) {
		shown[room - 1] = [{ text: '…', token: 'muted' }];
	}
	const lines: Line[] = [[], ...shown, [], ...adviceLines];
	return (
		<Box flexDirection="column">
			<Panel
				title={title}
				area={area}
				active
				length={lines.length}
				window={{ index: -1, top: 0, end: Math.min(lines.length, contentRows) }}
				lineAt={(index) => lines[index] ?? []}
				selected={-1}
			/>
		</Box>
	);
}
