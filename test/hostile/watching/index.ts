/** A tree that is edited, broken, removed and put back while the explorer shows it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isWhole, openCommand, type RunningProgram } from '../../terminal/open-program.ts';
import type { Area } from '../area.ts';
import { program as cli, runPyscope, withoutRights } from '../support/run-pyscope.ts';
import { type Burst, bursts, run, WatchedTree } from './edits.ts';

const columns = 80;
const rows = 24;
const whole = isWhole(columns);
/** How long what was edited may take to be shown, in milliseconds, on a machine that others use. */
const patience = 30_000;
/** How long the end may take, in milliseconds. */
const longestEnd = 10_000;
/** After so many edits the memory is as it will be, and what it may grow by until the end, in MB. */
const settledAfter = 100;
const mostGrowth = 250;

export const watching: Area = {
	name: 'watching',
	title: 'a tree edited, broken, removed and put back while it is shown',
	count: 1000,
	dependsOnTime: true,
	async attack({ count, failed, folder, seed, tried }) {
		const all = fc.sample(bursts, { numRuns: count, seed }).values();
		for (let left = count; left > 0; ) {
			const tree = new WatchedTree(folder);
			tree.restore(0);
			await using program = open(tree);
			const before: Burst[] = [];
			const happened = await watch(program, tree, () => {
				if (left <= 0) return null;
				const next = all.next();
				if (next.done === true) return null;
				before.push(next.value);
				left -= next.value.edits.length;
				for (const _ of next.value.edits) tried();
				return next.value;
			});
			if (happened === null) continue;
			const last = before.at(-1);
			const alone = last === undefined ? null : await aloneToo(folder, last);
			failed({
				given: `after ${before.length} times: ${last === undefined ? '' : textOf(last)}`,
				happened: alone ?? happened,
				smallest: (alone === null ? before : before.slice(-1)).map(textOf).join('\n'),
			});
		}
	},
};

function open(tree: WatchedTree): RunningProgram {
	const command = [process.execPath, cli, '--file', tree.folder, '--time-limit', '2'];
	const environment = { PYSCOPE_CACHE: 'off', PYSCOPE_CONFIG: 'off' };
	return openCommand(
		columns,
		rows,
		[...(withoutRights() ?? []), ...command],
		environment,
		patience,
	);
}

/** What one burst alone does to a program that was just opened; null when that is nothing. */
async function aloneToo(folder: string, burst: Burst): Promise<string | null> {
	const tree = new WatchedTree(folder);
	tree.restore(0);
	await using program = open(tree);
	const all = [burst].values();
	return await watch(program, tree, () => all.next().value ?? null);
}

/** Edits a tree as long as there are edits; what goes wrong, null when nothing does. */
async function watch(
	program: RunningProgram,
	tree: WatchedTree,
	next: () => Burst | null,
): Promise<string | null> {
	let edits = 0;
	let settled: number | null = null;
	try {
		await program.waitFor(shows(0));
		for (let version = 1; ; version++) {
			const burst = next();
			if (burst === null) break;
			run(burst.edits, tree);
			if (burst.isSeen) await program.waitFor(await asListed(tree));
			tree.restore(version);
			await program.waitFor(shows(version));
			edits += burst.edits.length;
			if (settled === null && edits >= settledAfter) settled = memoryOf(program);
		}
		const grown = settled === null ? 0 : memoryOf(program) - settled;
		if (grown > mostGrowth) return `it has ${Math.round(grown)} MB more after ${edits} edits`;
		return await end(program);
	} catch (error) {
		return (error as Error).message;
	}
}

/** Whether the packages of a version are shown, and nothing that says otherwise. */
const shows = (version: number) => (screen: string) =>
	whole(screen) && new RegExp(`[ ~+]good +${version} `).test(screen) && !screen.includes('✗');

/** What is to be shown of a tree as it is now: what a list of it has, or that it fails. */
async function asListed(tree: WatchedTree): Promise<(screen: string) => boolean> {
	const { stdout } = await runPyscope(['list', '--file', tree.folder, '--time-limit', '2'], {
		below: withoutRights() ?? [],
	});
	const version = /^good +(\d+) *$/m.exec(stdout)?.[1];
	if (version !== undefined) return shows(Number(version));
	return (screen) => whole(screen) && screen.includes('✗');
}

/** How much memory a program has, in MB, where the system tells. */
function memoryOf({ process: id }: RunningProgram): number {
	try {
		const status = readFileSync(`/proc/${id}/status`, 'utf8');
		return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

async function end(program: RunningProgram): Promise<string | null> {
	program.press('q');
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), longestEnd);
	});
	const code = await Promise.race([program.exited, late]);
	clearTimeout(timer);
	if (code === null) return `it did not end within ${longestEnd} ms`;
	if (code !== 0) return `it ended with ${code}:\n${program.screen().join('\n')}`;
	return program.inAlternateScreen() ? 'the terminal was not restored' : null;
}

function textOf({ edits, isSeen }: Burst): string {
	return `${edits.map(({ name }) => name).join('; ')}${isSeen ? '' : ', put in order at once'}`;
}
