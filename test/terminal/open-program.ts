/** Starts the built program in a real pseudo-terminal and reads the screen it draws. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm, { type IBufferCell } from '@xterm/headless';
import { columnsOf } from '../../source/ui/lines/text.ts';
import { fixedPalette, hexOf } from '../../source/ui/theme/colours.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How long a condition may take to come true; whole trees are evaluated meanwhile. */
const usualPatience = 40_000;

/** What keys send, as xterm encodes them. */
export const keys = {
	enter: '\r',
	escape: '\u001B',
	backspace: '\u007F',
	tab: '\t',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	interrupt: '\u0003',
	suspend: '\u001A',
} as const;

/** What the mouse sends, in the SGR form; columns and rows as the screen counts them, from 0. */
export const mouse = {
	click: (column: number, row: number) =>
		`\u001B[<0;${column + 1};${row + 1}M\u001B[<0;${column + 1};${row + 1}m`,
	wheelDown: (column: number, row: number) => `\u001B[<65;${column + 1};${row + 1}M`,
} as const;

/** Whether the screen has a text. */
export const shows = (text: string) => (screen: string) => screen.includes(text);
/** Whether a screen fulfils all of some conditions. */
export const all =
	(...conditions: ((screen: string) => boolean)[]) =>
	(screen: string) =>
		conditions.every((condition) => condition(screen));
/** Whether a version is the open one. */
export const tab = (label: string) => (screen: string) =>
	new RegExp(`▐${label.replaceAll('.', '\\.')}★?▌`).test(screen);
/** Whether the list of packages has come, whatever it begins with. */
export const listed = (screen: string) => /❯ +\S+ .*[●○✗]/.test(screen);
/** Whether the screen is whole: bars above and below panes as wide as it is, their edges unbroken. */
export const isWhole = (columns: number) => (screen: string) => {
	const lines = screen.split('\n');
	const edges = /[│┃┐┘]$/;
	return (
		lines[0]?.startsWith(' pyscope ') === true &&
		lines.at(-1) !== '' &&
		// Some characters are two units of JavaScript and one cell, others the other way round.
		lines.slice(2, -1).every((line) => columnsOf(line) === columns && edges.test(line))
	);
};

/** What a terminal answers when it is asked for its background. */
export interface TerminalBackground {
	/** As terminals write it, such as `rgb:ffff/ffff/ffff`. */
	colour: string;
	/** Called with what sends the answer. */
	answer: (send: () => void) => void;
}

/** A place of the screen, and what is drawn there. */
export interface Cell {
	/** Empty behind a character that takes two cells. */
	text: string;
	/** As `#rrggbb`; null where it is the terminal's own. */
	color: string | null;
	background: string | null;
	bold: boolean;
	dim: boolean;
	underline: boolean;
	inverse: boolean;
}

/** A program running in a terminal of its own. */
export interface RunningProgram extends AsyncDisposable {
	/** The lines of the last whole frame, without trailing blanks. */
	screen(): readonly string[];
	/**
	 * Every cell of the screen, by rows.
	 *
	 * @throws RangeError for one of the sixteen colours that are up to the terminal
	 */
	cells(): Cell[][];
	/** Types text or keys, or sends bytes as they are. */
	press(text: string | Buffer): void;
	resize(columns: number, rows: number): void;
	/** The first whole frame that fulfils a condition. Rejects with the last screen when none does. */
	waitFor(condition: (screen: string) => boolean): Promise<string>;
	/** The process's id. */
	process: number;
	/** The ids of the processes that it has started, the last one last; on Linux. */
	children(): number[];
	/** The exit code, once the program has ended and all it wrote is on the screen. */
	exited: Promise<number>;
	/** Whether the alternate screen is shown. */
	inAlternateScreen(): boolean;
	cursorIsShown(): boolean;
	/** The colour of the first cell of a text, as `#rrggbb`; null where it has none of its own. */
	colourOf(text: string): string | null;
	/** Whether the program is sent what the mouse does. */
	hasMouse(): boolean;
	/** Whether pastes are marked for the program. */
	marksPastes(): boolean;
	/** Closes the terminal, as a window that is closed does. */
	close(): void;
	/** Whether any cell of the screen has a colour of its own. */
	isColoured(): boolean;
}

/** Opens the built pyscope with these arguments in a terminal of this size. */
export function openProgram(
	columns: number,
	rows: number,
	args: readonly string[] = [],
	environment: Record<string, string> = {},
	background: TerminalBackground | null = null,
): RunningProgram {
	const command = [process.execPath, program, ...args];
	return openCommand(columns, rows, command, environment, usualPatience, background);
}

/** Opens any program in a terminal of this size; `patience` is how long `waitFor` waits. */
export function openCommand(
	columns: number,
	rows: number,
	[file = '', ...args]: readonly string[],
	environment: Record<string, string> = {},
	patience: number = usualPatience,
	background: TerminalBackground | null = null,
): RunningProgram {
	const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
	// What a continuous-integration service sets tells Ink not to draw.
	const { CI, CONTINUOUS_INTEGRATION, NO_COLOR, ...inherited } = process.env;
	const child: IPty = spawn(file, args, {
		cols: columns,
		rows,
		name: 'xterm-256color',
		cwd: fileURLToPath(new URL('../..', import.meta.url)),
		env: { ...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...environment } as Record<
			string,
			string
		>,
	});
	let shown = true;
	// Mode 25 is the cursor; the emulator obeys it but does not tell.
	for (const [final, value] of [
		['h', true],
		['l', false],
	] as const) {
		terminal.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
			if (parameters.includes(25)) shown = value;
			return false;
		});
	}
	// The terminal answers what programs ask it, such as where the cursor is.
	terminal.onData((answer) => child.write(answer));
	terminal.parser.registerOscHandler(11, (question) => {
		if (question !== '?' || background === null) return false;
		background.answer(() => child.write(`\u001b]11;${background.colour}\u001b\\\u001b[?62;22c`));
		return true;
	});
	// What kind of terminal it is comes behind its background.
	terminal.parser.registerCsiHandler({ final: 'c' }, () => background !== null);

	const changed = new Set<() => void>();
	const linesNow = () => {
		const { active } = terminal.buffer;
		return Array.from(
			{ length: terminal.rows },
			(_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
		);
	};
	// Half a frame is no screen that anybody sees, and what is asked of a screen may be asked when the
	// emulator has already read a part of the next.
	let screen: readonly string[] = linesNow();
	const tell = () => {
		if (terminal.modes.synchronizedOutputMode && !hasExited) return;
		screen = linesNow();
		for (const listener of [...changed]) listener();
	};
	child.onData((data) => terminal.write(data, tell));
	let hasExited = false;
	const exited = new Promise<number>((resolve) => {
		child.onExit(({ exitCode }) => {
			hasExited = true;
			terminal.write('', () => {
				resolve(exitCode);
				tell();
			});
		});
	});

	return {
		screen: () => screen,
		cells() {
			const { active } = terminal.buffer;
			const blank = active.getNullCell();
			return Array.from({ length: terminal.rows }, (_, row) =>
				Array.from({ length: terminal.cols }, (_, column) =>
					cellOf(active.getLine(active.baseY + row)?.getCell(column) ?? blank),
				),
			);
		},
		press: (text) => child.write(text as string),
		process: child.pid,
		children() {
			const list = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
			return list
				.split(' ')
				.map(Number)
				.filter((id) => id > 0);
		},
		resize(newColumns, newRows) {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		waitFor(condition) {
			return new Promise((resolve, reject) => {
				const finish = (settle: () => void) => {
					changed.delete(look);
					clearTimeout(timer);
					settle();
				};
				const look = () => {
					const text = screen.join('\n');
					if (condition(text)) finish(() => resolve(text));
					else if (hasExited) fail('The program ended first.');
				};
				const fail = (why: string) =>
					finish(() => reject(new Error(`${why} The screen:\n${screen.join('\n')}`)));
				const timer = setTimeout(() => fail(`Not within ${patience} ms.`), patience);
				changed.add(look);
				look();
			});
		},
		exited,
		inAlternateScreen: () => terminal.buffer.active.type === 'alternate',
		cursorIsShown: () => shown,
		colourOf(text) {
			const { active } = terminal.buffer;
			for (let row = 0; row < terminal.rows; row++) {
				const line = active.getLine(active.baseY + row);
				const column = line?.translateToString(true).indexOf(text) ?? -1;
				const cell = column === -1 ? undefined : line?.getCell(column);
				if (cell === undefined) continue;
				return cell.isFgRGB() ? `#${cell.getFgColor().toString(16).padStart(6, '0')}` : null;
			}
			return null;
		},
		hasMouse: () => terminal.modes.mouseTrackingMode !== 'none',
		marksPastes: () => terminal.modes.bracketedPasteMode,
		close: () => (child as IPty & { destroy(): void }).destroy(),
		isColoured() {
			const { active } = terminal.buffer;
			return Array.from({ length: terminal.rows }).some((_, row) => {
				const line = active.getLine(active.baseY + row);
				return Array.from({ length: terminal.cols }).some((_, column) => {
					const cell = line?.getCell(column);
					return cell !== undefined && !(cell.isFgDefault() && cell.isBgDefault());
				});
			});
		},
		async [Symbol.asyncDispose]() {
			if (!hasExited) child.kill('SIGKILL');
			await exited;
			terminal.dispose();
		},
	};
}

function cellOf(cell: IBufferCell): Cell {
	const colour = (isOwn: boolean, isRgb: boolean, value: number) =>
		isOwn ? null : isRgb ? `#${value.toString(16).padStart(6, '0')}` : paletteColour(value);
	return {
		text: cell.getWidth() === 0 ? '' : cell.getChars() || ' ',
		color: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
		background: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
		bold: cell.isBold() !== 0,
		dim: cell.isDim() !== 0,
		underline: cell.isUnderline() !== 0,
		inverse: cell.isInverse() !== 0,
	};
}

function paletteColour(number: number): string {
	const colour = fixedPalette[number - 16];
	if (colour === undefined) throw new RangeError(`colour ${number} is up to the terminal`);
	return hexOf(colour);
}
