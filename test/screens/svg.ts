/** A terminal's screen as a picture that stays text: small, sharp at any size, the same anywhere. */
import type { Cell } from '../terminal/open-program.ts';

/** What surrounds the cells. */
export interface SvgOptions {
	/** What the picture is called for who cannot see it. */
	title: string;
	/** The terminal's own colours, as `#rrggbb`. */
	foreground: string;
	background: string;
}

/** The size of a cell and the empty frame around all of them, in pixels. */
const width = 8.4;
const height = 18;
const margin = 10;
/** How far above the lower edge of a cell its text stands. */
const descent = 5;
const fontSize = 14;
const fonts =
	'ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace';

/** A character that is drawn by lines from the middle of its cell, so that they meet in any font. */
interface Box {
	arms: string;
	stroke: number;
}
const boxes: ReadonlyMap<string, Box> = new Map([
	...['─ew', '│ns', '┌es', '┐sw', '└en', '┘nw', '├ens', '┤nsw', '┬esw', '┴enw', '┼ensw'].map(
		([character = '', ...arms]): [string, Box] => [character, { arms: arms.join(''), stroke: 1 }],
	),
	['┃', { arms: 'ns', stroke: 3 }],
]);

/** Which part of its cell a block fills, from 0 to 1. */
const blocks: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
	['█', [0, 1]],
	['▌', [0, 0.5]],
	['▐', [0.5, 1]],
]);

/**
 * The screen as SVG. Runs of cells that look alike are one `<tspan>`, each at its own column, so that
 * no font's widths add up; lines and blocks are drawn.
 */
export function svgOf(screen: readonly (readonly Cell[])[], options: SvgOptions): string {
	const columns = screen[0]?.length ?? 0;
	const classes = new Map<string, string>();
	const classOf = (cell: Cell) => {
		const style = styleOf(cell, options);
		if (style !== '' && !classes.has(style)) classes.set(style, nameOfClass(classes.size));
		return classes.get(style);
	};
	const ground = screen.flatMap((row, index) => groundOf(row, index, options));
	const lines = linesOf(screen, options);
	const texts = screen.flatMap((row, index) => {
		const spans = runsOf(row).map(({ column, cells }) => {
			const [first] = cells;
			const name = first === undefined ? undefined : classOf(first);
			const text = cells.map((cell) => cell.text).join('');
			const length = cells.length > 1 ? ` textLength="${round(cells.length * width)}"` : '';
			const attributes = `x="${x(column)}"${length}${name === undefined ? '' : ` class="${name}"`}`;
			return `<tspan ${attributes}>${escaped(text)}</tspan>`;
		});
		return spans.length === 0
			? []
			: [`<text y="${round(y(index + 1) - descent)}">${spans.join('')}</text>`];
	});
	const size = [2 * margin + columns * width, 2 * margin + screen.length * height].map(round);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" role="img">`,
		`<title>${escaped(options.title)}</title>`,
		`<style>text{font:${fontSize}px ${fonts};fill:${options.foreground};white-space:pre}`,
		...[...classes].map(([style, name]) => `.${name}{${style}}`),
		`</style>`,
		`<rect width="100%" height="100%" rx="6" fill="${options.background}"/>`,
		// Without it neighbours that meet between two pixels show a seam.
		'<g shape-rendering="crispEdges">',
		...ground,
		'</g>',
		...lines,
		...texts,
		'</svg>',
		'',
	].join('\n');
}

const round = (value: number) => Number(value.toFixed(1));
const x = (column: number) => round(margin + column * width);
const y = (row: number) => round(margin + row * height);
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** a, b, … z, a1, b1, … */
const nameOfClass = (index: number) =>
	`${String.fromCharCode(97 + (index % 26))}${Math.floor(index / 26) || ''}`;

const inkOf = (cell: Cell, { foreground, background }: SvgOptions) =>
	cell.inverse ? (cell.background ?? background) : (cell.color ?? foreground);
const groundOfCell = (cell: Cell, { foreground }: SvgOptions) =>
	cell.inverse ? (cell.color ?? foreground) : cell.background;

/** The CSS of a cell's text; empty for text as the terminal has it. */
function styleOf(cell: Cell, options: SvgOptions): string {
	const ink = inkOf(cell, options);
	return [
		...(ink === options.foreground ? [] : [`fill:${ink}`]),
		...(cell.bold ? ['font-weight:bold'] : []),
		...(cell.dim ? ['opacity:.6'] : []),
		...(cell.underline ? ['text-decoration:underline'] : []),
	].join(';');
}

interface Run {
	column: number;
	cells: Cell[];
}

const isDrawn = ({ text }: Cell) => boxes.has(text) || blocks.has(text);
/** Whether there is something to write; an underlined blank is a line. */
const isWritten = (cell: Cell) => !isDrawn(cell) && (cell.text !== ' ' || cell.underline);
const looksLike = (one: Cell, other: Cell) =>
	one.color === other.color &&
	one.background === other.background &&
	one.bold === other.bold &&
	one.dim === other.dim &&
	one.underline === other.underline &&
	one.inverse === other.inverse;

/** What is written of a row, in runs that look alike, with at most one blank between two words. */
function runsOf(row: readonly Cell[]): Run[] {
	const runs: Run[] = [];
	for (const [column, cell] of row.entries()) {
		if (!isWritten(cell)) continue;
		const last = runs.at(-1);
		const blanks = last === undefined ? [] : row.slice(last.column + last.cells.length, column);
		const continues =
			blanks.length <= 1 &&
			!blanks.some(isDrawn) &&
			[...blanks, cell].every((next) => last?.cells[0] && looksLike(next, last.cells[0]));
		if (last !== undefined && continues) last.cells.push(...blanks, cell);
		else runs.push({ column, cells: [cell] });
	}
	return runs;
}

/** What is behind the text of a row, and blocks. */
function groundOf(row: readonly Cell[], index: number, options: SvgOptions): string[] {
	const rect = (from: number, to: number, colour: string) =>
		`<rect x="${x(from)}" y="${y(index)}" width="${round((to - from) * width)}" height="${height}" fill="${colour}"/>`;
	const behind: { from: number; to: number; colour: string }[] = [];
	for (const [column, cell] of row.entries()) {
		const colour = groundOfCell(cell, options);
		const last = behind.at(-1);
		if (colour === null) continue;
		if (last?.to === column && last.colour === colour) last.to++;
		else behind.push({ from: column, to: column + 1, colour });
	}
	const filled = row.flatMap((cell, column) => {
		const block = blocks.get(cell.text);
		if (block === undefined) return [];
		return [rect(column + block[0], column + block[1], inkOf(cell, options))];
	});
	return [...behind.map(({ from, to, colour }) => rect(from, to, colour)), ...filled];
}

/** The lines of the screen, one path for all that look alike; what goes on is drawn in one go. */
function linesOf(screen: readonly (readonly Cell[])[], options: SvgOptions): string[] {
	const paths = new Map<string, string>();
	/** Draws what a row or a column of cells has of lines along it, from half a cell to another. */
	const draw = (
		cells: readonly Cell[],
		[back, forth]: readonly [string, string],
		path: (from: number, to: number) => string,
	) => {
		const lines: { look: string; from: number; to: number }[] = [];
		for (const [index, cell] of cells.entries()) {
			const { arms = '', stroke } = boxes.get(cell.text) ?? {};
			if (!arms.includes(back) && !arms.includes(forth)) continue;
			const look = `stroke="${inkOf(cell, options)}" stroke-width="${stroke}"`;
			const from = index + (arms.includes(back) ? 0 : 0.5);
			const to = index + (arms.includes(forth) ? 1 : 0.5);
			const last = lines.at(-1);
			if (last?.look === look && last.to === from) last.to = to;
			else lines.push({ look, from, to });
		}
		for (const { look, from, to } of lines) {
			paths.set(look, `${paths.get(look) ?? ''}${path(from, to)}`);
		}
	};
	for (const [row, cells] of screen.entries()) {
		draw(cells, ['w', 'e'], (from, to) => {
			return `M${x(from)} ${y(row + 0.5)}h${round((to - from) * width)}`;
		});
	}
	for (const column of screen[0]?.keys() ?? []) {
		const cells = screen.flatMap((row) => row[column] ?? []);
		draw(cells, ['n', 's'], (from, to) => {
			return `M${x(column + 0.5)} ${y(from)}v${round((to - from) * height)}`;
		});
	}
	return [...paths].map(([look, path]) => `<path fill="none" ${look} d="${path}"/>`);
}
