/** The program: chooses a command, reports errors, gives the exit code. */
import packageJson from '../package.json' with { type: 'json' };
import type { Command, ExitCode } from './commands/command.ts';

const subcommands: Record<string, () => Promise<{ command: Command }>> = {
	cache: () => import('./commands/cache.ts'),
	eval: () => import('./commands/eval.ts'),
	list: () => import('./commands/list.ts'),
};

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
	const load = Object.hasOwn(subcommands, first) ? subcommands[first] : undefined;
	const rest = load === undefined ? argv : argv.slice(1);
	const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
	const asksForHelp = options.includes('--help') || options.includes('-h');
	if (options.includes('--version') && !asksForHelp) {
		process.stdout.write(`${packageJson.version}\n`);
		return 0;
	}
	const { command } = load === undefined ? await import('./commands/explore.ts') : await load();
	if (asksForHelp) {
		process.stdout.write(command.help);
		return 0;
	}
	try {
		// What takes long to load comes now.
		const { keepCompiledCode } = await import('./workspace/cache/code-cache.ts');
		keepCompiledCode(process.env);
		return await command.run(rest);
	} catch (error) {
		const { UsageError } = await import('./commands/arguments.ts');
		if (!(error instanceof UsageError)) throw error;
		process.stderr.write(`${command.name}: ${error.message}\n`);
		return 2;
	}
}
