import { appendFileSync, rmSync } from 'node:fs';
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
import { measureToEnd } from '../measure.ts';
import { treeOfNixpkgsSize } from '../synthetic-tree/of-nixpkgs-size.ts';
import type { SyntheticPackage } from '../synthetic-tree/packages.ts';

const beside = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const nix = 'Nix';

/** The attributes of nixpkgs that are Python sets, as Nix's `match` knows them. */
const cpythonSets = 'python3[0-9]+Packages';
/** Errors of the sets of Python 2 end Nix: `tryEval` does not catch them. */
const setsOfPython3 = '(python|pypy)3[0-9]+Packages';
const oneOfThem = 'python313Packages';

function factsOfNix(settings: Settings, tree: string, sets: string) {
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
		'--argstr',
		'sets',
		sets,
	);
}

const everySet: Figure = {
	name: 'all-sets',
	summary: 'every fact of every package of the CPython sets of nixpkgs, and the memory it takes',
	async measure(settings) {
		const tree = treeOf(settings, 'nixpkgs');
		const program = uncached(settings, 'list', '--file', tree, '--python', 'all', '--json');
		const theirs = factsOfNix(settings, tree, cpythonSets);
		const comparison = await compare(
			() => measureToEnd(program),
			() => measureToEnd(theirs),
			settings.runs,
		);
		const work = 'all facts of the five CPython sets of nixpkgs';
		return [rowOf(work, nix, 1.5, comparison), ...memoryRows(nix, 1.5, comparison)];
	},
};

const withPyPy: Figure = {
	name: 'with-pypy',
	summary: 'the same with the sets of PyPy, against Nix without the one of Python 2',
	async measure(settings) {
		const tree = treeOf(settings, 'nixpkgs');
		const program = uncached(settings, 'list', '--file', tree, '--json');
		const theirs = factsOfNix(settings, tree, setsOfPython3);
		const comparison = await compare(
			() => measureToEnd(program),
			() => measureToEnd(theirs),
			settings.runs,
		);
		const work = 'all facts of all eight sets of nixpkgs';
		return [rowOf(work, 'Nix, of the seven of Python 3', null, comparison)];
	},
};

/** None where the system does not tell it. */
function memoryRows(against: string, target: number, comparison: Comparison): Row[] {
	const memory = ratioOf(comparison, 'memory');
	if (memory === null) return [];
	return [
		{
			...rowOf('peak memory, the five CPython sets of nixpkgs', against, target, comparison),
			value: memory.median,
			least: memory.least,
			most: memory.most,
			processor: null,
			memory: memory.median,
		},
	];
}

const oneSet: Figure = {
	name: 'one-set',
	summary: 'every fact of every package of one set of nixpkgs',
	async measure(settings) {
		const tree = treeOf(settings, 'nixpkgs');
		const program = uncached(settings, 'list', '--file', tree, '--python', '3.13', '--json');
		const theirs = factsOfNix(settings, tree, oneOfThem);
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
		const comparison = await compareWithFirst(settings, tree, () => {});
		return [
			rowOf(
				'all facts of the five CPython sets of nixpkgs, again',
				'the first time',
				0.1,
				comparison,
			),
		];
	},
};

const edited: Figure = {
	name: 'edited',
	summary: 'a synthetic tree of the size of nixpkgs, after the edit of one definition',
	async measure(settings) {
		const { folder, packages } = treeOfNixpkgsSize(settings);
		const definitions = path.join(folder, 'pkgs/development/python-modules');
		let edits = 0;
		const edit = () => {
			// Packages are drawn in no order: another one each time.
			const { attribute } = packages[edits++] as SyntheticPackage;
			appendFileSync(path.join(definitions, attribute, 'default.nix'), `# edit ${edits}\n`);
		};
		const comparison = await compareWithFirst(settings, folder, edit);
		const work = 'all facts of all sets of a synthetic tree, after an edit of one definition';
		return [rowOf(work, 'the first time', null, comparison)];
	},
};

/** All facts of a tree with what the first time has kept, against that first time. */
function compareWithFirst(
	settings: Settings,
	tree: string,
	before: () => void,
): Promise<Comparison> {
	if (settings.uncached.length === 0) throw new Skipped('this pyscope has no results cache');
	const cache = path.join(settings.scratch, 'results-cache');
	const program = {
		command: [...settings.pyscope, 'list', '--file', tree, '--python', 'all', '--json'],
		environment: { PYSCOPE_CACHE: cache },
	};
	return compare(
		() => {
			before();
			return measureToEnd(program);
		},
		() => {
			rmSync(cache, { recursive: true, force: true });
			return measureToEnd(program);
		},
		settings.runs,
		// The first of each pair finds what the last one of the pair before has left.
		{ warmUp: true },
	);
}

export const evaluationFigures: readonly Figure[] = [
	everySet,
	withPyPy,
	oneSet,
	derivationPath('torch', 2),
	derivationPath('requests', null),
	corepkgs,
	reopened,
	edited,
];
