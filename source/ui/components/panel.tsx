import { Box } from 'ink';
import { fitLine, type Line, type Segment } from '../lines/line.ts';
import { columnsOf, truncate } from '../lines/text.ts';
import type { Window } from '../location/row-position.ts';
import { contentColumns, contentRowsOf, type Rectangle } from '../store/screen-layout.ts';
import { LineText } from './line-text.tsx';

export interface PanelProps {
	title: string;
	/** At the right end of the title line: where in the rows the window is. */
	position?: string | undefined;
	/** The panel's size, its border included. */
	area: Pick<Rectangle, 'columns' | 'rows'>;
	/** Whether keys go here. */
	active: boolean;
	/** How many rows there are, of which the window shows some. */
	length: number;
	window: Window;
	lineAt: (index: number) => Line;
	/** A sign of one column before a row; none means a blank. */
	markAt?: ((index: number) => Segment | null) | undefined;
	/** What stands below the window, in lines of its own. */
	below?: readonly Line[] | undefined;
	/** The row to mark as selected; -1 for none. */
	selected: number;
}

/** Rows in a border with a title, of which a window is shown, with a scroll bar in the border. */
export function Panel(props: PanelProps) {
	const { area, active, window, length, below = [] } = props;
	const { columns } = area;
	const contentRows = Math.max(1, contentRowsOf(area) - below.length);
	const border = active ? 'borderActive' : 'border';
	const thumb = thumbOf(window, length, contentRows);
	const lines: Line[] = [titleLine(props)];
	for (let row = 0; row < contentRows; row++) {
		const index = window.top + row;
		const content = index < window.end ? props.lineAt(index) : [];
		const isThumb = row >= thumb.start && row < thumb.end;
		lines.push([
			{ text: '│', token: border },
			...rowSegments(
				fitLine(content, contentColumns(area)),
				(index < window.end ? props.markAt?.(index) : null) ?? { text: ' ' },
				index === props.selected,
				active,
			),
			{ text: isThumb ? '┃' : '│', token: border },
		]);
	}
	for (const line of below.slice(0, contentRowsOf(area) - contentRows)) {
		lines.push([
			{ text: '│', token: border },
			...rowSegments(fitLine(line, contentColumns(area)), { text: ' ' }, false, active),
			{ text: '│', token: border },
		]);
	}
	lines.push([{ text: `└${'─'.repeat(Math.max(0, columns - 2))}┘`, token: border }]);
	return (
		<Box flexDirection="column" width={columns} flexShrink={0}>
			{lines.map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on screen
				<LineText key={index} line={line} />
			))}
		</Box>
	);
}

function rowSegments(content: Line, mark: Segment, selected: boolean, active: boolean): Segment[] {
	if (!selected) return [{ text: ' ' }, mark, ...content, { text: ' ' }];
	if (!active) return [{ text: '❯', token: 'accent' }, mark, ...content, { text: ' ' }];
	// One style for the whole row: colours on an inverted ground are hard to read.
	const text = content.map((segment) => segment.text).join('');
	return [{ text: `❯${mark.text}${text} `, token: 'cursor' }];
}

/** The corners, and the spaces around the title; a dash behind it comes on top. */
const titleFrameColumns = 5;

function titleLine({ title, position, area, active }: PanelProps): Line {
	const border = active ? 'borderActive' : 'border';
	const right = position === undefined || position === '' ? '' : ` ${position} `;
	const room = area.columns - titleFrameColumns - columnsOf(right);
	const shown = truncate(title, room - 1);
	const rule = Math.max(0, room - columnsOf(shown));
	return [
		{ text: '┌ ', token: border },
		{ text: shown, token: active ? 'strong' : 'muted' },
		{ text: ` ${'─'.repeat(rule)}`, token: border },
		{ text: right, token: 'muted' },
		{ text: '─┐', token: border },
	];
}

function thumbOf(window: Window, length: number, height: number): { start: number; end: number } {
	if (length <= height) return { start: 0, end: 0 };
	const size = Math.max(1, Math.round((height * height) / length));
	const start = Math.round((window.top / (length - height)) * (height - size));
	return { start, end: start + size };
}
