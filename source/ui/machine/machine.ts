import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { safeLines } from '../lines/safe-text.ts';
import { formatCount } from '../lines/text.ts';
import { createJobControl } from './job-control.ts';
import { type HandOver, Lending } from './lending.ts';

/** What became of a request to the machine, for the person. */
export interface Outcome {
	text: string;
	tone: 'notice' | 'error';
}

/** What the explorer asks of the machine that it runs on. */
export interface Machine {
	quit(): void;
	/** Hands the terminal back to the shell until the program is continued. */
	suspend(): Promise<void>;
	/** Draws the whole screen again, whatever other programs have drawn on it. */
	redraw(): Promise<void>;
	/** Stops and goes on when others want it, until the function that is returned is called. */
	followSignals(): () => void;
	/** Gives the mouse to this program, or back to the terminal. */
	setMouse(isOn: boolean): void;
	copy(text: string): Promise<Outcome | null>;
	openUrl(url: string): Promise<Outcome | null>;
	/** Opens `file:line`, relative to the tree's folder, in the person's editor. */
	openEditor(folder: string, position: string): Promise<Outcome | null>;
}

/** The characters that are copied at most: terminals drop, or choke on, what is longer. */
const longestCopy = 500_000;

/** Tells the terminal to report presses and the wheel, in the form that has no limit of columns. */
const mouseOn = '\u001b[?1000h\u001b[?1006h';
const mouseOff = '\u001b[?1006l\u001b[?1000l';

interface Terminal {
	exit: () => void;
	suspendTerminal: HandOver;
	stdin: { pause(): unknown };
	stdout: NodeJS.WriteStream;
	/** Called with what tells who has the terminal. */
	lent?: ((lending: Lending) => void) | undefined;
}

/** The machine behind a terminal: its clipboard, browser, editor and shell. */
export function createMachine(terminal: Terminal): Machine {
	const { exit, suspendTerminal: handOver, stdin, stdout } = terminal;
	let hasMouse = false;
	// Others than this program are not to be sent what the mouse does.
	const lending = new Lending(async (use) => {
		if (hasMouse) stdout.write(mouseOff);
		try {
			await handOver(async () => {
				await stopReading(stdin);
				await use();
				// The screen is drawn from where the cursor was left, and its first line is to begin at the edge.
				stdout.write('\r');
			});
		} finally {
			if (hasMouse) stdout.write(mouseOn);
		}
	});
	terminal.lent?.(lending);
	const jobs = createJobControl(lending);
	// Taking the terminal back draws everything.
	const redraw = async () => {
		if (!lending.isLent) await lending.lend(() => {});
	};
	return {
		quit: () => exit(),
		suspend: () => jobs.suspend(),
		redraw,
		followSignals: () => jobs.follow(redraw),
		setMouse(isOn) {
			if (isOn === hasMouse) return;
			hasMouse = isOn;
			stdout.write(isOn ? mouseOn : mouseOff);
		},
		copy: async (given) => {
			if (given.length > longestCopy) {
				return {
					text: `${formatCount(given.length)} characters are too many to copy`,
					tone: 'error',
				};
			}
			// What is pasted into a shell later is not to steer it either.
			const text = safeLines(given);
			const isCopied = await copyText(stdout, text);
			return {
				text: isCopied
					? `Copied ${inOneLine(text)}`
					: `Sent as OSC 52, which not all terminals take: ${inOneLine(text)}`,
				tone: 'notice',
			};
		},
		openUrl: async (url) => {
			if (!/^https?:\/\//.test(url)) return { text: `Not a web address: ${url}`, tone: 'error' };
			if (await openInBrowser(url)) return { text: `Opened ${url}`, tone: 'notice' };
			const isCopied = await copyText(stdout, url);
			const how = isCopied ? 'copied' : 'sent to the terminal as OSC 52';
			return { text: `No browser here; address ${how}: ${url}`, tone: 'notice' };
		},
		openEditor: async (folder, position) =>
			lending.isLent ? null : openEditor(lending.lend, folder, position),
	};
}

/**
 * Leaves what is typed to others. Ink only stops to listen: Node would go on to read, and take some of
 * the keys that are meant for an editor. Listening again begins to read again.
 */
async function stopReading(stdin: Terminal['stdin']): Promise<void> {
	const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
	// A stream with a listener is not paused, and is without one only after this turn.
	await nextTurn();
	stdin.pause();
	// The reading ends behind the pause.
	await nextTurn();
}

/** A text as a notice has room for it. */
function inOneLine(text: string): string {
	const lines = text.trimEnd().split('\n');
	return lines.length === 1 ? text : `${lines.length} lines, ${lines[0]} …`;
}

/** Whether there is a desktop on this machine that the person sees. */
function hasDesktop(): boolean {
	const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
	return (
		process.platform === 'darwin' ||
		process.platform === 'win32' ||
		[DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME].some((name) => name !== undefined && name !== '')
	);
}

/**
 * Copies by the terminal, which works over SSH too, and by the desktop's clipboard where there is
 * one. Whether it is known to have arrived: a terminal does not answer.
 */
async function copyText(stdout: NodeJS.WriteStream, text: string): Promise<boolean> {
	stdout.write(`\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`);
	if (!hasDesktop() || process.env.SSH_CONNECTION !== undefined) return false;
	try {
		const { default: clipboard } = await import('clipboardy');
		await clipboard.write(text);
		return true;
	} catch {
		// No clipboard program.
		return false;
	}
}

/** How long a browser may take to fail before it is taken to have opened, in milliseconds. */
const browserPatience = 2000;

/** Opens a web address; whether there is a browser that did not fail at once. */
async function openInBrowser(url: string): Promise<boolean> {
	// Without a desktop, one that runs in the terminal would draw over the explorer.
	if (!hasDesktop() && !process.env.BROWSER) return false;
	const { default: open } = await import('open');
	try {
		const browser = await open(url);
		if (browser.exitCode !== null) return browser.exitCode === 0;
		return await new Promise<boolean>((resolve) => {
			const timer = setTimeout(() => resolve(true), browserPatience);
			const settle = (isOpened: boolean) => {
				clearTimeout(timer);
				resolve(isOpened);
			};
			browser.on('error', () => settle(false));
			browser.on('exit', (code) => settle(code === 0));
		});
	} catch {
		return false;
	}
}

async function openEditor(
	suspendTerminal: HandOver,
	folder: string,
	position: string,
): Promise<Outcome | null> {
	const [, file = position, line = '1'] = /^(.*):(\d+)$/.exec(position) ?? [];
	const target = path.resolve(folder, file);
	if (!existsSync(target)) return { text: `${target} does not exist`, tone: 'error' };
	const command = process.env.VISUAL || process.env.EDITOR || 'vi';
	const [program = 'vi', ...options] = command.split(/\s+/).filter((word) => word !== '');
	let failure: string | null = null;
	await suspendTerminal(
		() =>
			new Promise<void>((resolve) => {
				const editor = spawn(program, [...options, ...editorArguments(program, target, line)], {
					stdio: 'inherit',
				});
				editor.on('error', (error) => {
					failure = `${program}: ${error.message}`;
					resolve();
				});
				editor.on('exit', () => resolve());
			}),
	);
	return failure === null ? null : { text: failure, tone: 'error' };
}

/** How an editor is told the line. */
export function editorArguments(program: string, file: string, line: string): string[] {
	switch (path.basename(program).replace(/\.(exe|cmd)$/i, '')) {
		case 'code':
		case 'codium':
		case 'cursor':
			return ['--wait', '--goto', `${file}:${line}`];
		case 'subl':
		case 'zed':
		case 'hx':
		case 'helix':
			return [`${file}:${line}`];
		default:
			return [`+${line}`, file];
	}
}
