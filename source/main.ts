/** The program: chooses a command, reports errors, gives the exit code. */
import packageJson from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import type { ExitCode } from './commands/support/command.ts';

/** Runs the program and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
	// `pyscope list | head` closes the pipe early: that is the reader's choice, not an error.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(0);
	});
	process.exitCode = await run(argv);
}

async function run(argv: readonly string[]): Promise<ExitCode> {
	const [first = ''] = argv;
	const entry = Object.hasOwn(commands, first) ? commands[first] : undefined;
	const rest = entry === undefined ? argv : argv.slice(1);
	const before = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
	const asksForHelp = before.includes('--help') || before.includes('-h');
	if (before.includes('--version') && !asksForHelp) {
		process.stdout.write(`${packageJson.version}\n`);
		return 0;
	}
	const load = entry?.load ?? (async () => (await import('./commands/explore.ts')).command);
	if (asksForHelp) {
		const { helpText } = await import('./commands/support/help.ts');
		process.stdout.write(helpText(await load(), entry === undefined ? commands : {}));
		return 0;
	}
	// Everything that takes long to load comes after this.
	const { enableCodeCache } = await import('./workspace/cache/code-cache.ts');
	enableCodeCache(process.env);
	const command = await load();
	const { name, options } = command;
	const { parseArguments } = await import('./commands/support/parse.ts');
	try {
		const typed = parseArguments(name, rest, options);
		const { withSettings } = await import('./commands/configuration/with-settings.ts');
		const values = await withSettings(options, typed.values, process.env);
		return await command.run({ ...typed, values });
	} catch (error) {
		const { UsageError } = await import('./commands/support/command.ts');
		if (!(error instanceof UsageError)) throw error;
		for (const line of error.message.split('\n')) process.stderr.write(`${name}: ${line}\n`);
		return 2;
	}
}
