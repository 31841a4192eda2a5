import type { Session } from '../workspace/session/session.ts';
import type { UserKeys } from './keys/key-map.ts';
import type { Lending } from './machine/lending.ts';
import { guardTerminal, type TerminalGuard } from './machine/terminal-guard.ts';
import type { ExplorerOptions } from './store/explorer.ts';
import type { ThemeName } from './theme/choose-theme.ts';
import type { Rgb } from './theme/colours.ts';
import type { ColumnName } from './views/shared/column-names.ts';

/** How the explorer looks and what its keys are. */
export interface Preferences {
	keys?: UserKeys | undefined;
	/** The columns of the list of packages, the most important ones first. */
	columns?: readonly ColumnName[] | undefined;
	theme?: ThemeName | undefined;
	/** Whether the screen is to be read out: text in its order, and no drawing. */
	screenReader?: boolean | undefined;
}

/** How long a terminal may take to tell its background, in milliseconds; it is taken later, too. */
const backgroundPatience = 150;

/**
 * Shows the explorer in the terminal's alternate screen until the person quits. Whatever ends it,
 * the terminal is given back as it was. Standard input and output must be a terminal.
 *
 * @returns whether it was the person who ended it; otherwise the terminal is gone
 * @throws what the interface failed with, once the terminal is restored
 */
export async function runExplorer(
	session: Session,
	options: ExplorerOptions,
	{ keys, columns, theme: name = 'auto', screenReader = false }: Preferences = {},
): Promise<boolean> {
	const { stdin, stdout } = process;
	let lending: Lending | undefined;
	const guard = guardTerminal(stdin, stdout, () => lending?.isAway ?? false);
	try {
		await draw({ session, options, keys, columns, name, screenReader }, guard, (told) => {
			lending = told;
		});
	} finally {
		guard.restore();
		guard.release();
	}
	return !guard.isGone;
}

/** What is drawn, and how. */
interface Drawing extends Pick<Preferences, 'keys' | 'columns'> {
	session: Session;
	options: ExplorerOptions;
	name: ThemeName;
	screenReader: boolean;
}

/** Draws until the end, whatever brings it. */
async function draw(
	{ session, options, keys, columns, name, screenReader }: Drawing,
	guard: TerminalGuard,
	lent: (lending: Lending) => void,
): Promise<void> {
	const { stdin, stdout } = process;
	const isPlain = Boolean(process.env.NO_COLOR);
	// Ink decides about colour when it is loaded, and does not know this variable.
	if (isPlain) process.env.FORCE_COLOR = '0';
	let show: (background: Rgb) => void = () => {};
	const { terminalBackground } = await import('./machine/terminal-background.ts');
	const [{ colour, input }, { render }, { App }, { createSetup }, { chooseTheme }, { hasLinks }] =
		await Promise.all([
			isPlain || screenReader
				? { colour: null, input: stdin }
				: terminalBackground(stdin, stdout, backgroundPatience, (told) => show(told)),
			import('ink'),
			import('./app.tsx'),
			import('./setup.ts'),
			import('./theme/choose-theme.ts'),
			import('./components/links.ts'),
		]);
	const setup = createSetup(keys, { columns });
	const app = (background: Rgb | null) => (
		<App
			session={session}
			setup={setup}
			options={options}
			lent={lent}
			links={hasLinks(process.env)}
			theme={chooseTheme({
				name,
				background,
				environment: process.env,
				colorDepth: stdout.getColorDepth(),
			})}
		/>
	);
	session.watch();
	const instance = render(app(colour), {
		stdin: input,
		interactive: true,
		alternateScreen: !screenReader,
		isScreenReaderEnabled: screenReader,
		incrementalRendering: true,
		maxFps: 120,
		// Where a terminal has it, it tells ^i from Tab.
		kittyKeyboard: { mode: 'auto' },
	});
	show = (told) => instance.rerender(app(told));
	// Thrown outside of React, an error would be printed onto the alternate screen and lost with it.
	let failure: unknown;
	const fail = (error: unknown) => {
		failure ??= error ?? new Error('it is not known what');
		guard.restore();
	};
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	try {
		guard.drawnBy(instance);
		await instance.waitUntilExit();
	} finally {
		process.off('uncaughtException', fail);
		process.off('unhandledRejection', fail);
	}
	if (failure !== undefined) throw failure;
}
