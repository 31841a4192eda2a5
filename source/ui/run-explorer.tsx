import type { Session } from '../workspace/session/session.ts';
import type { ExplorerOptions } from './store/explorer.ts';

/**
 * Shows the explorer in the terminal's alternate screen until the person quits. Whatever ends it,
 * the terminal is given back as it was. Standard input and output must be a terminal.
 *
 * @throws what the interface failed with, once the terminal is restored
 */
export async function runExplorer(session: Session, options: ExplorerOptions): Promise<void> {
	if (process.env.NO_COLOR) {
		// Ink decides about colour when it is loaded, and does not know this variable.
		process.env.FORCE_COLOR = '0';
	}
	const [{ render }, { App }, { createSetup }, { themeFor }, { hasLinks }] = await Promise.all([
		import('ink'),
		import('./app.tsx'),
		import('./setup.ts'),
		import('./theme/theme.ts'),
		import('./components/links.ts'),
	]);
	session.watch();
	const instance = render(
		<App
			session={session}
			setup={createSetup()}
			options={options}
			theme={themeFor(process.env)}
			links={hasLinks(process.env)}
		/>,
		{ interactive: true, alternateScreen: true, incrementalRendering: true, maxFps: 120 },
	);
	// Thrown outside of React, an error would be printed onto the alternate screen and lost with it.
	let failure: unknown;
	const fail = (error: unknown) => {
		failure ??= error;
		instance.unmount();
	};
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	try {
		await instance.waitUntilExit();
	} finally {
		process.off('uncaughtException', fail);
		process.off('unhandledRejection', fail);
	}
	if (failure !== undefined) throw failure;
}
