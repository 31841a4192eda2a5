/** The program: chooses a command, reports errors, gives the exit code. */
import packageJson from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import { type ExitCode, goneExitCode } from './commands/support/command.ts';

/**
 * Runs the program and sets the process's exit code. What goes wrong and is nobody's but pyscope's own
 * fault is told in a sentence.
 */
export async function main(argv: readonly string[]): Promise<void> {
	process.stdout.on('error', endOfOutput);
	// There is nobody left to be told.
	process.stderr.on('error', () => process.exit(1));
	let isFailing = false;
	const fail = async (error: unknown) => {
		// What fails because of it is no other fault.
		if (isFailing) return;
		isFailing = true;
		const { faultText } = await import('./commands/support/fault.ts');
		process.stderr.write(faultText(error, process.env));
		process.exit(1);
	};
	process.on('uncaughtException', fail);
	try {
		process.exitCode = await run(argv);
	} catch (error) {
		await fail(error);
	}
}

/** Nobody takes what is written: there is nothing more to do. */
function endOfOutput(error: NodeJS.ErrnoException): void {
	// `pyscope list | head` closes the pipe early: that is the reader's choice, not an error.
	if (error.code === 'EPIPE') process.exit(0);
	// A terminal that is gone.
	if (error.code === 'EIO') process.exit(goneExitCode);
	// A disk that is full.
	process.stderr.write(`pyscope: Standard output cannot be written to: ${error.message}.\n`);
	process.exit(1);
}

const loadExplorer = async () => (await import('./commands/explore.ts')).command;

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
	const load = entry?.load ?? loadExplorer;
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
		return (await isFolderGone(name)) ? 1 : await command.run({ ...typed, values });
	} catch (error) {
		const { tell } = await import('./commands/writing/write.ts');
		const { UnknownOption, UsageError } = await import('./commands/support/command.ts');
		if (!(error instanceof UsageError)) throw error;
		const owner = error instanceof UnknownOption ? await ownerOf(error.option) : null;
		if (owner !== null) {
			tell(`${name}: Option '${owner.option}' belongs to \`${owner.command}\`.`);
			return 2;
		}
		for (const line of error.message.split('\n')) tell(`${name}: ${line}`);
		return 2;
	}
}

/** Whether the folder that the program was started in is there no more, which is told. */
async function isFolderGone(name: string): Promise<boolean> {
	try {
		process.cwd();
		return false;
	} catch {
		const { tell } = await import('./commands/writing/write.ts');
		tell(`${name}: The folder that it was started in does not exist any more.`);
		return true;
	}
}

/** The first command that has an option; null where none has it. */
async function ownerOf(option: string): Promise<{ command: string; option: string } | null> {
	const { longName } = await import('./commands/support/command.ts');
	for (const load of [loadExplorer, ...Object.values(commands).map((entry) => entry.load)]) {
		const { name, options } = await load();
		if (Object.keys(options).some((key) => longName(key) === option)) {
			return { command: name, option };
		}
	}
	return null;
}
