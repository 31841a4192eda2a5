import { useApp, useIsScreenReaderEnabled, usePaste, useStdin, useStdout } from 'ink';
import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../workspace/session/session.ts';
import { LinksContext } from './components/links.ts';
import type { InputEvent } from './keys/terminal/input-parser.ts';
import type { MouseInput } from './keys/terminal/mouse-reports.ts';
import { takeInput } from './keys/terminal/take-input.ts';
import type { Lending } from './machine/lending.ts';
import { createMachine, type Machine } from './machine/machine.ts';
import { pointedAt } from './pointing.ts';
import { ReaderScreen } from './reader/reader-screen.tsx';
import { Screen } from './screen.tsx';
import { Explorer, type ExplorerOptions } from './store/explorer.ts';
import type { Setup } from './store/setup.ts';
import type { Theme } from './theme/theme.ts';
import { ThemeContext } from './theme/theme-context.ts';

export interface AppProps {
	session: Session;
	setup: Setup;
	options: ExplorerOptions;
	theme: Theme;
	/** Whether the terminal has links; it has none unless that is known. */
	links?: boolean;
	/** Stands in for the machine in tests. */
	machine?: Partial<Machine>;
	/** Called with what tells who has the terminal. */
	lent?: (lending: Lending) => void;
}

/** The explorer in a terminal: keys and sizes in, frames out. */
export function App({ session, setup, options, theme, links = false, machine, lent }: AppProps) {
	const { exit, suspendTerminal } = useApp();
	// Ink's type promises less than the terminal it is given here.
	const { stdout: output, write } = useStdout();
	const stdout = output as NodeJS.WriteStream;
	const isRead = useIsScreenReaderEnabled();
	const { stdin } = useStdin();
	// React may make several and keep one, so that an explorer does nothing before it is started.
	const [{ explorer, setMouse, followSignals }] = useState(() => {
		const whole = { ...createMachine({ exit, suspendTerminal, stdin, stdout, lent }), ...machine };
		const size = isRead ? readerSize : sizeOf(stdout);
		return {
			explorer: new Explorer(session, whole, setup, options, size),
			setMouse: whole.setMouse,
			followSignals: whole.followSignals,
		};
	});
	useLayoutEffect(() => {
		explorer.start();
		return () => explorer.stop();
	}, [explorer]);
	useLayoutEffect(() => {
		const resize = () => {
			const { columns, rows } = isRead ? readerSize : sizeOf(stdout);
			explorer.resize(columns, rows);
		};
		// Before Ink's own listener, which draws what is there into the new size.
		stdout.prependListener('resize', resize);
		return () => {
			stdout.off('resize', resize);
		};
	}, [explorer, isRead, stdout]);
	const frame = useSyncExternalStore(explorer.subscribe, explorer.frame);
	// However the explorer ends, what the mouse does is not to be typed into the shell.
	const hasMouse = frame.state.mouse && !isRead;
	useLayoutEffect(() => {
		if (!hasMouse) return;
		setMouse(true);
		return () => setMouse(false);
	}, [hasMouse, setMouse]);
	useLayoutEffect(() => followSignals(), [followSignals]);
	useLayoutEffect(() => {
		if (isRead) return;
		let timer: NodeJS.Timeout | undefined;
		const onResize = () => {
			clearTimeout(timer);
			timer = setTimeout(() => write(eraseScreen), resizePause);
		};
		process.on('SIGWINCH', onResize);
		process.on('SIGCONT', onResize);
		return () => {
			process.off('SIGWINCH', onResize);
			process.off('SIGCONT', onResize);
			clearTimeout(timer);
		};
	}, [isRead, write]);
	useLayoutEffect(() => {
		const pointAt = ({ kind, column, row }: MouseInput) => {
			// What a mouse that is not this program's seems to have done is noise of the line.
			if (!explorer.frame().state.mouse || isRead) return;
			const pointed = pointedAt(explorer.frame(), setup.keyMap, options.treeName, column, row);
			if (kind === 'press' && pointed !== null) explorer.click(pointed);
			else if (kind === 'wheel-up') explorer.wheel(pointed, -1);
			else if (kind === 'wheel-down') explorer.wheel(pointed, 1);
		};
		return takeInput(stdin, (event: InputEvent) => {
			if (event.kind === 'keys') explorer.press(event.keys);
			else if (event.kind === 'paste') explorer.paste(event.text);
			else if (event.kind === 'mouse') pointAt(event.input);
		});
	}, [stdin, explorer, setup, options, isRead]);
	// Ink reads no keys: what it is for here is to put the terminal into the modes that they need.
	usePaste(noPaste);
	if (isRead) return <ReaderScreen frame={frame} keyMap={setup.keyMap} />;
	return (
		<ThemeContext value={theme}>
			<LinksContext value={links ? frame.snapshot.folder : null}>
				<Screen frame={frame} keyMap={setup.keyMap} treeName={options.treeName} />
			</LinksContext>
		</ThemeContext>
	);
}

const noPaste = () => {};

/**
 * After a change of the size, or a stop, nobody knows what is on the screen: what was drawn for another size wraps, and
 * a window that is small for a moment loses what it had. Once the size stays for so many milliseconds,
 * all is drawn again from the first line.
 */
const resizePause = 50;
const eraseScreen = '\u001b[H\u001b[2J';

/** What is read out is never drawn: nothing in it is to be cut. */
const readerSize = { columns: 400, rows: 40 };

/** Windows' consoles scroll when the last cell of the screen is written. */
const sparedRows = process.platform === 'win32' ? 1 : 0;

function sizeOf(stdout: NodeJS.WriteStream): { columns: number; rows: number } {
	return { columns: stdout.columns || 80, rows: (stdout.rows || 24) - sparedRows };
}
