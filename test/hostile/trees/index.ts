/** Packages that never end, eat memory, are as large as can be, fail or are odd, in `list`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Area, Attempts } from '../area.ts';
import { type Run, runPyscope } from '../support/run-pyscope.ts';
import { type Hostile, hostilities } from './hostility.ts';
import { goodNames, hopeless, hostileFile, writeTree } from './tree.ts';

/** How many hostile packages are in one tree. */
const perTree = 10;
/** How long each may take, in seconds, and what the evaluation may use, in MB. */
const timeLimit = 1;
const memory = 192;
/** How long a run of a tree may take that has so many hostile packages, in milliseconds. */
const longestFor = (count: number) => 30_000 + count * 15_000;
/** The longest row, in characters. */
const longestRow = 2_000_000;

export const trees: Area = {
	name: 'trees',
	title: 'hostile packages among good ones, in the list',
	count: 500,
	async attack(attempts) {
		const { folder } = attempts;
		writeTree(folder, []);
		const good = rowsOf(await list(folder, 0));
		if (good.size !== goodNames.length) throw new Error('the good tree is not told');
		const fixed = hopeless.slice(0, Math.ceil(attempts.count / 25));
		for (const one of fixed) await tryHopeless(one, attempts);
		const all = hostilities(attempts.count - fixed.length, attempts.seed);
		for (let start = 0; start < all.length; start += perTree) {
			await tryTree(all.slice(start, start + perTree), good, attempts);
		}
	},
};

function list(folder: string, hostile: number): Promise<Run> {
	const words = ['list', '--json', '--file', folder];
	const bounds = ['--memory', String(memory), '--time-limit', String(timeLimit)];
	return runPyscope([...words, ...bounds], { longest: longestFor(hostile) });
}

async function tryHopeless(
	[title, text]: (typeof hopeless)[number],
	{ failed, folder, tried }: Attempts,
): Promise<void> {
	const own = path.join(folder, 'hopeless');
	mkdirSync(own, { recursive: true });
	writeFileSync(path.join(own, 'default.nix'), text);
	const run = await list(own, 1);
	tried();
	const happened =
		wrongWith(run) ??
		(run.code === 1 ? null : `exit code ${run.code}, not 1`) ??
		(run.stderr.length < 200_000 ? null : `${run.stderr.length} characters of errors`);
	if (happened !== null) failed({ given: title, happened, smallest: text });
}

async function tryTree(
	hostile: readonly Hostile[],
	good: ReadonlyMap<string, string>,
	{ failed, folder, tried }: Attempts,
): Promise<void> {
	const whatHappens = async (some: readonly Hostile[]) => {
		writeTree(folder, some);
		return judge(await list(folder, some.length), some, good);
	};
	const happened = await whatHappens(hostile);
	for (const _ of hostile) tried();
	if (happened === null) return;
	for (const one of hostile) {
		const alone = await whatHappens([one]);
		if (alone === null) continue;
		failed({ given: `a package: ${one.kind}`, happened: alone, smallest: hostileFile([one]) });
		return;
	}
	const given = `${hostile.length} packages together, none of them alone`;
	failed({ given, happened, smallest: hostileFile(hostile) });
}

/** What is wrong with what was told of a tree; null when nothing is. */
function judge(
	run: Run,
	hostile: readonly Hostile[],
	good: ReadonlyMap<string, string>,
): string | null {
	const wrong = wrongWith(run);
	if (wrong !== null) return wrong;
	let rows: Map<string, string>;
	try {
		rows = rowsOf(run);
	} catch (error) {
		return `no JSON: ${(error as Error).message}\n${run.stderr}`;
	}
	for (const [name, row] of good) {
		if (rows.get(name) !== row) {
			return `the good ${name} is told otherwise:\n${rows.get(name)?.slice(0, 500)}\n${row}\n${run.stderr}`;
		}
	}
	let givenUp = 0;
	for (const { kind, name } of hostile) {
		const row = rows.get(name);
		if (row === undefined) continue;
		if (row.length > longestRow) return `the row of ${name} has ${row.length} characters`;
		const { reason, state } = JSON.parse(row) as { reason: string | null; state: string };
		if (state === 'fails' && reason === null) return `${name} fails without a reason`;
		const isGivenUp = /\((?:--time-limit|--memory)\)/.test(reason ?? '');
		if (isGivenUp) givenUp++;
		if (isGivenUp && kind !== 'endless' && kind !== 'hungry' && kind !== 'large') {
			return `${name} is given up: ${reason}`;
		}
		if (isGivenUp && !run.stderr.includes(`python313Packages.${name} `)) {
			return `standard error does not name ${name}:\n${run.stderr}`;
		}
	}
	const code = givenUp > 0 ? 1 : 0;
	if (run.code !== code) return `exit code ${run.code}, not ${code}:\n${run.stderr}`;
	return null;
}

/** What no run may do. */
function wrongWith({ code, isLate, stderr }: Run): string | null {
	if (isLate) return `it did not end in time:\n${stderr}`;
	if (code === null) return `it was ended by a signal:\n${stderr}`;
	if (/fault of pyscope|node:internal|^ +at .*(?:node:|\.js:)|FATAL ERROR|Uncaught/m.test(stderr)) {
		return `a fault:\n${stderr.slice(0, 2000)}`;
	}
	if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(stderr))
		return 'errors with control characters';
	return null;
}

/** The rows as they are printed, by attribute. */
function rowsOf({ stdout }: Run): Map<string, string> {
	const lines = stdout
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => line.replace(/,$/, ''));
	JSON.parse(stdout);
	return new Map(
		lines.map((line) => [(JSON.parse(line) as { attribute: string }).attribute, line]),
	);
}
