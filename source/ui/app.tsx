import { useApp, useInput, useIsScreenReaderEnabled, usePaste, useStdout } from 'ink';
import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../workspace/session/session.ts';
import { LinksContext } from './components/links.ts';
import { inputKeys } from './keys/input-keys.ts';
import { createMachine, type Machine } from './machine/machine.ts';
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
}

/** The explorer in a terminal: keys and sizes in, frames out. */
export function App({ session, setup, options, theme, links = false, machine }: AppProps) {
	const { exit, suspendTerminal } = useApp();
	// Ink's type promises less than the terminal it is given here.
	const stdout = useStdout().stdout as NodeJS.WriteStream;
	const isRead = useIsScreenReaderEnabled();
	// React may make several and keep one, so that an explorer does nothing before it is started.
	const [explorer] = useState(() => {
		const whole = { ...createMachine({ exit, suspendTerminal, stdout }), ...machine };
		return new Explorer(session, whole, setup, options, isRead ? readerSize : sizeOf(stdout));
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
	useInput((input, key) => {
		explorer.press(inputKeys(input, key));
	});
	usePaste((text) => {
		explorer.paste(text);
	});
	const frame = useSyncExternalStore(explorer.subscribe, explorer.frame);
	if (isRead) return <ReaderScreen frame={frame} keyMap={setup.keyMap} />;
	return (
		<ThemeContext value={theme}>
			<LinksContext value={links ? frame.snapshot.root : null}>
				<Screen frame={frame} keyMap={setup.keyMap} treeName={options.treeName} />
			</LinksContext>
		</ThemeContext>
	);
}

/** What is read out is never drawn: nothing in it is to be cut. */
const readerSize = { columns: 400, rows: 40 };

/** Windows' consoles scroll when the last cell of the screen is written. */
const sparedRows = process.platform === 'win32' ? 1 : 0;

function sizeOf(stdout: NodeJS.WriteStream): { columns: number; rows: number } {
	return { columns: stdout.columns || 80, rows: (stdout.rows || 24) - sparedRows };
}
