/** The hostile packages of the area `trees`, in the explorer: keys typed, good rows reached, the end. */
import { loadavg } from 'node:os';
import fc from 'fast-check';
import { listed, openCommand, type RunningProgram } from '../../terminal/open-program.ts';
import type { Area, Attempts } from '../area.ts';
import { program as cli, runPyscope } from '../support/run-pyscope.ts';
import { type Hostile, hostilities } from '../trees/hostility.ts';
import { goodNames, hostileFile, writeTree } from '../trees/tree.ts';

/** Wide enough for the details beside the rows. */
const columns = 120;
const rows = 24;
/** Whether the screen is whole, whatever is drawn in the panes: joined letters are more than cells. */
const whole = (screen: string) => {
	const lines = screen.split('\n');
	return (
		lines[0]?.startsWith(' pyscope ') === true &&
		lines.length === rows &&
		lines.at(-1) !== '' &&
		lines.slice(2, -1).every((line) => /[│┃┐┘]$/.test(line))
	);
};
/** How many hostile packages are in one tree. */
const perTree = 5;
/** How long each may take, in seconds, and what the evaluation may use, in MB. */
const timeLimit = 2;
const memory = 192;
/** How long a key may take to be answered, in milliseconds; longer on a machine that others use as well. */
const patience = () => 10_000 * (1 + (loadavg()[0] ?? 0));
/** How long the end may take, in milliseconds. */
const longestEnd = 5_000;

/** What is typed on a row: every view, the orders, the panes, motions. */
const typed = fc.array(
	fc.constantFrom(
		'\r',
		'u',
		'x',
		'c',
		'f',
		'v',
		'w',
		's',
		't',
		'm',
		'E',
		'\t',
		'j',
		'k',
		'G',
		'g',
		'J',
		'H',
		'l',
		'h',
		' ',
	),
	{ minLength: 1, maxLength: 6 },
);

export const explorer: Area = {
	name: 'explorer',
	title: 'hostile packages among good ones, in the explorer',
	count: 100,
	dependsOnTime: true,
	async attack(attempts) {
		const all = hostilities(attempts.count, attempts.seed);
		const keys = fc.sample(typed, { numRuns: attempts.count, seed: attempts.seed });
		for (let start = 0; start < all.length; start += perTree) {
			const hostile = all.slice(start, start + perTree);
			await tryTree(hostile, keys.slice(start, start + perTree), attempts);
		}
	},
};

async function tryTree(
	hostile: readonly Hostile[],
	keys: readonly string[][],
	{ failed, folder, tried }: Attempts,
): Promise<void> {
	for (const _ of hostile) tried();
	const happened = await explore(hostile, keys, folder);
	if (happened === null) return;
	for (const [index, one] of hostile.entries()) {
		const alone = await explore([one], [keys[index] ?? []], folder);
		if (alone === null) continue;
		const smallest = `${hostileFile([one])}typed: ${JSON.stringify(keys[index])}`;
		failed({ given: `a package: ${one.kind}`, happened: alone, smallest });
		return;
	}
	const smallest = `${hostileFile(hostile)}typed: ${JSON.stringify(keys)}`;
	failed({ given: `${hostile.length} packages, none of them alone`, happened, smallest });
}

/** What goes wrong while a tree is explored; null when nothing does. */
async function explore(
	hostile: readonly Hostile[],
	keys: readonly string[][],
	folder: string,
): Promise<string | null> {
	writeTree(folder, hostile);
	const bounds = ['--memory', String(memory), '--time-limit', String(timeLimit)];
	const states = await statesOf(folder, bounds);
	const command = [process.execPath, cli, '--file', folder, ...bounds];
	const environment = { PYSCOPE_CACHE: 'off', PYSCOPE_CONFIG: 'off', VISUAL: 'true' };
	await using program = openCommand(columns, rows, command, environment, patience());
	try {
		await program.waitFor((screen) => listed(screen) && whole(screen));
		for (const [index, one] of hostile.entries()) {
			await find(program, goodNames[index % goodNames.length] as string);
			await answers(program);
			await reach(program, one, states.get(one.name));
			for (const key of keys[index] ?? []) program.press(key);
			await answers(program);
			await leave(program);
		}
		for (const name of goodNames) await find(program, name);
		return await end(program, hostile.length % 2 === 0 ? 'q' : '\u0003');
	} catch (error) {
		return (error as Error).message;
	}
}

/** The state of each package, as the list tells it. */
async function statesOf(folder: string, bounds: string[]): Promise<ReadonlyMap<string, string>> {
	const { stdout } = await runPyscope(['list', '--json', '--file', folder, ...bounds], {
		longest: 120_000 + patience(),
	});
	const rows = JSON.parse(stdout) as { attribute: string; state: string }[];
	return new Map(rows.map(({ attribute, state }) => [attribute, state]));
}

/** Goes to a hostile row, which shows why it fails where it does; what is no package has none. */
async function reach(
	program: RunningProgram,
	{ kind, name }: Hostile,
	state: string | undefined,
): Promise<void> {
	await find(program, name, state !== undefined);
	// What is near a bound may be within it once, and beyond it the other time.
	const isSure = kind !== 'large' && kind !== 'hungry';
	if (state === 'fails' && isSure) await program.waitFor(showsReason);
}

/** Whether the details say that something fails, and in the line below why. */
function showsReason(screen: string): boolean {
	const lines = screen.split('\n');
	const at = lines.findIndex((line) => line.includes('✗ evaluation fails'));
	const from = lines[at]?.indexOf('✗ evaluation fails') ?? 0;
	return at !== -1 && whole(screen) && lines[at + 1]?.slice(from, -1).trim() !== '';
}

/** Searches for a package, and goes to it. */
async function find(program: RunningProgram, name: string, isPackage = true): Promise<void> {
	await leave(program);
	program.press(`/${name}`);
	// What is no package is not found; others with similar names may be. A row may be marked.
	const isFound = new RegExp(isPackage ? `❯[ ◆]+${name}\\b` : `/ ${name}\\b`);
	await program.waitFor((screen) => whole(screen) && isFound.test(screen));
	program.press('\r');
	await program.waitFor((screen) => whole(screen) && !screen.includes('↵ keep'));
}

/** Waits until the help is shown and gone, whatever is on screen. */
async function answers(program: RunningProgram): Promise<void> {
	program.press('?');
	await program.waitFor((screen) => whole(screen) && screen.includes('┌ Help'));
	program.press('?');
	await program.waitFor((screen) => whole(screen) && !screen.includes('┌ Help'));
}

/** Goes back to the whole list. */
async function leave(program: RunningProgram): Promise<void> {
	for (let time = 0; time < 8; time++) program.press('\u001b');
	await answers(program);
}

/** Ends the program, and looks whether the terminal is as it was. */
async function end(program: RunningProgram, key: string): Promise<string | null> {
	program.press(key);
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), longestEnd);
	});
	const code = await Promise.race([program.exited, late]);
	clearTimeout(timer);
	if (code === null) return `it did not end within ${longestEnd} ms after ${JSON.stringify(key)}`;
	if (code !== 0 && code !== 130) return `it ended with ${code}:\n${program.screen().join('\n')}`;
	if (program.inAlternateScreen() || !program.cursorIsShown())
		return 'the terminal was not restored';
	return null;
}
