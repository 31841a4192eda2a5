import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Comparison, compare, ratioOf } from '../comparison.ts';
import {
	type Figure,
	nixWith,
	type Row,
	rowOf,
	type Settings,
	Skipped,
	treeOf,
	uncached,
} from '../figure.ts';
import { type Measurement, measureToEnd } from '../measure.ts';

const beside = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const nix = 'Nix';

/** When the last row of each set was written, read from pyscope's JSON as it comes. */
class SetClock {
	readonly #start = performance.now();
	readonly #until = new Map<string, number>();
	#current: string | null = null;

	listen = (output: Buffer): void => {
		const mark = '"set":"';
		const at = output.lastIndexOf(mark);
		const end = output.indexOf('"', at + mark.length);
		if (at < 0 || end < 0) return;
		const now = performance.now() - this.#start;
		// A set ends in the part of the output in which another one is seen first.
		if (this.#current !== null) this.#until.set(this.#current, now);
		this.#current = output.toString('latin1', at + mark.length, end);
		this.#until.set(this.#current, now);
	};

	/** Milliseconds until the sets of this pattern were written; null when there is none. */
	until(sets: RegExp): number | null {
		const times = [...this.#until].flatMap(([set, time]) => (sets.test(set) ? time : []));
		return times.length === 0 ? null : Math.max(...times);
	}
}

const cpythonSets = /^python3/;

function factsOfNix(settings: Settings, tree: string, only: string | null) {
	return nixWith(
		settings,
		'--strict',
		'--json',
		beside('facts.nix'),
		'--arg',
		'tree',
		tree,
		'--arg',
		'skip',
		`[ ${settings.skip.map((name) => `"${name}"`).join(' ')} ]`,
		...(only === null ? [] : ['--argstr', 'only', only]),
	);
}

const fiveSets: Figure = {
	name: 'five-sets',
	summary: 'every fact of every package of all sets of nixpkgs, and the memory it takes',
	async measure(settings) {
		const tree = treeOf(settings, 'nixpkgs');
		const program = uncached(settings, 'list', '--file', tree, '--python', 'all', '--json');
		const theirs = factsOfNix(settings, tree, null);
		const clocks: SetClock[] = [];
		const comparison = await compare(
			() => {
				const clock = new SetClock();
				clocks.push(clock);
				return measureToEnd(program, clock.listen);
			},
			() => measureToEnd(theirs),
			settings.runs,
		);
		const against = 'Nix reading the same of the five CPython sets';
		const cpythonOnly: Comparison = {
			...comparison,
			subject: comparison.subject.map((measurement, run): Measurement => {
				const wall = clocks[run]?.until(cpythonSets) ?? measurement.wall;
				return { wall, processor: null, memory: null };
			}),
		};
		return [
			rowOf('all facts of the sets of nixpkgs, to the fifth set', against, 1.5, cpythonOnly),
			rowOf('all facts of all sets of nixpkgs, the PyPy ones too', against, null, comparison),
			memoryRow('peak memory, all sets of nixpkgs', against, 1.5, comparison),
		];
	},
};

function memoryRow(work: string, against: string, target: number, comparison: Comparison): Row {
	const memory = ratioOf(comparison, 'memory');
	if (memory === null) throw new Skipped('the memory of a process is told on Linux only');
	return {
		...rowOf(work, against, target, comparison),
		value: memory.median,
		least: memory.least,
		most: memory.most,
		processor: null,
		memory: memory.median,
	};
}

const oneSet: Figure = {
	name: 'one-set',
	summary: 'every fact of every package of one set of nixpkgs',
	async measure(settings) {
		const tree = treeOf(settings, 'nixpkgs');
		const program = uncached(settings, 'list', '--file', tree, '--python', '3.13', '--json');
		const theirs = factsOfNix(settings, tree, 'python313Packages');
		const comparison = await compare(
			() => measureToEnd(program),
			() => measureToEnd(theirs),
			settings.runs,
		);
		return [rowOf('all facts of one set of nixpkgs', nix, null, comparison)];
	},
};

function derivationPath(package_: string, target: number | null): Figure {
	const attribute = `python3Packages.${package_}.drvPath`;
	return {
		name: package_,
		summary: `${attribute} of nixpkgs`,
		async measure(settings) {
			const tree = treeOf(settings, 'nixpkgs');
			const ours = { command: [...settings.pyscope, 'eval', tree, '-A', attribute] };
			const theirs = nixWith(settings, tree, '-A', attribute);
			const comparison = await compare(
				() => measureToEnd(ours),
				() => measureToEnd(theirs),
				settings.runs,
				{ warmUp: true },
			);
			return [rowOf(`${package_}.drvPath of nixpkgs`, nix, target, comparison)];
		},
	};
}

const corepkgs: Figure = {
	name: 'corepkgs',
	summary: 'the derivation paths of all sets of corepkgs',
	async measure(settings) {
		const tree = treeOf(settings, 'corepkgs');
		const options = ['--strict', '--json', beside('derivation-paths.nix'), '--arg', 'tree', tree];
		const ours = { command: [...settings.pyscope, 'eval', ...options] };
		const theirs = nixWith(settings, ...options);
		const comparison = await compare(
			() => measureToEnd(ours),
			() => measureToEnd(theirs),
			settings.runs,
			{ warmUp: true },
		);
		return [rowOf('all derivation paths of the sets of corepkgs', nix, 1.5, comparison)];
	},
};

const reopened: Figure = {
	name: 'reopened',
	summary: 'nixpkgs opened again, from the results cache',
	async measure(settings) {
		const tree = treeOf(settings, 'nixpkgs');
		if (settings.uncached.length === 0) throw new Skipped('this pyscope has no results cache');
		const cache = path.join(settings.scratch, 'results-cache');
		const program = {
			command: [...settings.pyscope, 'list', '--file', tree, '--python', 'all', '--json'],
			environment: { PYSCOPE_CACHE: cache },
		};
		const comparison = await compare(
			() => measureToEnd(program),
			() => {
				rmSync(cache, { recursive: true, force: true });
				return measureToEnd(program);
			},
			settings.runs,
			// The first of each pair finds what the last one of the pair before has left.
			{ warmUp: true },
		);
		return [rowOf('all facts of all sets of nixpkgs, again', 'the first time', 0.1, comparison)];
	},
};

export const evaluationFigures: readonly Figure[] = [
	fiveSets,
	oneSet,
	derivationPath('torch', 2),
	derivationPath('requests', null),
	corepkgs,
	reopened,
];
