import { Box } from 'ink';
import { fitLine, type Line, lineColumns, type Segment } from '../lines/line.ts';
import { columnsOf, truncate } from '../lines/text.ts';
import type { Window } from '../location/row-position.ts';
import { contentColumns, contentRowsOf, type Rectangle } from '../store/screen-layout.ts';
import { LineText } from './line-text.tsx';

export interface PanelProps {
	title: string;
	/**
	 * What stands over the columns at the right of the rows, parts that end where the rows end. Where
	 * there is no room for all of them beside the title, the first are left out.
	 */
	labels?: readonly Line[] | undefined;
	/** In the line below: what there is to know of the selected row. */
	note?: string | undefined;
	/** At the right end of that line: where in the rows the window is. */
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
		const isSelected = index === props.selected;
		const pointer: Segment = isSelected ? { text: '❯', token: 'accent' } : { text: ' ' };
		const mark = (index < window.end ? props.markAt?.(index) : null) ?? { text: ' ' };
		const cells = [pointer, mark, ...fitLine(content, contentColumns(area)), { text: ' ' }];
		lines.push([
			{ text: '│', token: border },
			...(isSelected && active ? cells.map(onTint) : cells),
			{ text: isThumb ? '┃' : '│', token: border },
		]);
	}
	for (const line of below.slice(0, contentRowsOf(area) - contentRows)) {
		lines.push([
			{ text: '│', token: border },
			{ text: '  ' },
			...fitLine(line, contentColumns(area)),
			{ text: ' ' },
			{ text: '│', token: border },
		]);
	}
	lines.push(lastLine(props));
	return (
		<Box flexDirection="column" width={columns} flexShrink={0}>
			{lines.map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on screen
				<LineText key={index} line={line} />
			))}
		</Box>
	);
}

/** The tint of the selected row keeps the colours of what stands on it. */
function onTint(segment: Segment): Segment {
	return { ...segment, ground: 'selection' };
}

/** The columns of a corner and the rule or space beside it. */
const cornerColumns = 2;
/** A title is worth more than labels until it has so many columns. */
const leastTitle = 12;

function titleLine({ title, labels = [], area, active }: PanelProps): Line {
	const border = active ? 'borderActive' : 'border';
	const room = area.columns - 2 * cornerColumns;
	const shownLabels = labelsBeside(title, labels, room);
	const labelColumns = lineColumns(shownLabels);
	const shown = truncate(title, room - labelColumns - 2);
	const isBare = labelColumns === 0;
	const rule = Math.max(0, room - columnsOf(shown) - labelColumns - (isBare ? 1 : 2));
	return [
		{ text: '┌ ', token: border },
		{ text: shown, token: active ? 'strong' : 'muted' },
		{ text: ` ${'─'.repeat(rule)}${isBare ? '' : ' '}`, token: border },
		...shownLabels,
		{ text: isBare ? '─┐' : ' ┐', token: border },
	];
}

/** As many of the last labels as there is room for. */
function labelsBeside(title: string, labels: readonly Line[], room: number): Line {
	const left = room - 3 - Math.max(leastTitle, columnsOf(title));
	const first = labels.findIndex((_, index) => lineColumns(labels.slice(index).flat()) <= left);
	if (first === -1) return [];
	const [start, ...rest] = labels.slice(first).flat();
	// What parts the first label from one that was left out is no part of it.
	return start === undefined ? rest : [{ ...start, text: start.text.trimStart() }, ...rest];
}

function lastLine({ note = '', position = '', area, active }: PanelProps): Line {
	const border = active ? 'borderActive' : 'border';
	const right = position === '' ? '' : ` ${position} `;
	const room = area.columns - 2 * cornerColumns - columnsOf(right);
	const left = note === '' ? '' : truncate(` ${note} `, room);
	return [
		{ text: '└─', token: border },
		{ text: left, token: 'notice' },
		{ text: '─'.repeat(Math.max(0, room - columnsOf(left))), token: border },
		{ text: right, token: 'muted' },
		{ text: '─┘', token: border },
	];
}

function thumbOf(window: Window, length: number, height: number): { start: number; end: number } {
	if (length <= height) return { start: 0, end: 0 };
	const size = Math.max(1, Math.round((height * height) / length));
	const start = Math.round((window.top / (length - height)) * (height - size));
	return { start, end: start + size };
}
