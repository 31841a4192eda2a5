import { Box } from 'ink';
import type { Line, Token } from '../lines/line.ts';
import { wrap } from '../lines/text.ts';
import { Panel } from './panel.tsx';

/** A message in the middle of the screen, in place of the panes. */
export function Message({
	title,
	text,
	token,
	advice,
	columns,
	bodyRows,
}: {
	title: string;
	text: string;
	token?: Token | undefined;
	/** What to do about it. */
	advice: string;
	columns: number;
	bodyRows: number;
}) {
	const width = Math.max(1, columns - 6);
	const adviceLines = wrap(advice, width).map((line): Line => [{ text: line, token: 'muted' }]);
	const room = Math.max(1, bodyRows - adviceLines.length - 2);
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
				columns={columns}
				bodyRows={bodyRows}
				active
				length={lines.length}
				window={{ index: -1, top: 0, end: Math.min(lines.length, bodyRows) }}
				lineAt={(index) => lines[index] ?? []}
				selected={-1}
			/>
		</Box>
	);
}
