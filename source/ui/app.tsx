import { useApp, useInput, usePaste, useStdout } from 'ink';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../workspace/session/session.ts';
import type { Surroundings } from './commands.ts';
import { ThemeContext } from './components/theme-context.ts';
import { Explorer, type ExplorerOptions } from './explorer.ts';
import { inputKeys } from './input-keys.ts';
import { Screen } from './screen.tsx';
import { createSurroundings } from './surroundings.ts';
import type { Theme } from './theme.ts';

export interface AppProps {
	session: Session;
	options: ExplorerOptions;
	theme: Theme;
	/** Stands in for the machine in tests. */
	surroundings?: Partial<Surroundings>;
}

/** The explorer in a terminal: keys and sizes in, frames out. */
export function App({ session, options, theme, surroundings }: AppProps) {
	const { exit, suspendTerminal } = useApp();
	// Ink's type promises less than the terminal it is given here.
	const stdout = useStdout().stdout as NodeJS.WriteStream;
	const [explorer] = useState(
		() =>
			new Explorer(
				session,
				{ ...createSurroundings({ exit, suspendTerminal, stdout }), ...surroundings },
				options,
				sizeOf(stdout),
			),
	);
	useEffect(() => () => explorer.dispose(), [explorer]);
	useLayoutEffect(() => {
		const resize = () => {
			const { columns, rows } = sizeOf(stdout);
			explorer.resize(columns, rows);
		};
		// Before Ink's own listener, which draws what is there into the new size.
		stdout.prependListener('resize', resize);
		return () => {
			stdout.off('resize', resize);
		};
	}, [explorer, stdout]);
	useInput((input, key) => {
		explorer.press(inputKeys(input, key));
	});
	usePaste((text) => {
		explorer.paste(text);
	});
	const frame = useSyncExternalStore(explorer.subscribe, explorer.frame);
	return (
		<ThemeContext value={theme}>
			<Screen frame={frame} treeName={options.treeName} />
		</ThemeContext>
	);
}

/** Windows' consoles scroll when the last cell of the screen is written. */
const sparedRows = process.platform === 'win32' ? 1 : 0;

function sizeOf(stdout: NodeJS.WriteStream): { columns: number; rows: number } {
	return { columns: stdout.columns || 80, rows: (stdout.rows || 24) - sparedRows };
}
