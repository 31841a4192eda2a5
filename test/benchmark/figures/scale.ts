import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from '../comparison.ts';
import { type Figure, type Row, type Settings, uncached } from '../figure.ts';
import { type Measurement, measureToEnd } from '../measure.ts';
import { writeSyntheticTree } from '../synthetic-tree/write.ts';
import type { RelationsMeasurement } from './relations.ts';

/** nixpkgs's Python packages, as the issue of synthetic trees counts them. */
const once = 10_700;
const multiples = [1, 2, 4, 8];

/** What growing eightfold may add to a package's share, noise of the machine included. */
const linear = 1.25;

const relations = fileURLToPath(new URL('relations.ts', import.meta.url));

/** A tree of one size, and what was measured on it. */
interface Size {
	multiple: number;
	folder: string;
	evaluations: Measurement[];
	relations: RelationsMeasurement[];
}

const scale: Figure = {
	name: 'scale',
	summary: 'synthetic trees of 1, 2, 4 and 8 times the packages of nixpkgs',
	async measure(settings) {
		const scratch = mkdtempSync(path.join(settings.scratch, 'scale-'));
		const sizes = multiples.map((multiple): Size => {
			const folder = path.join(scratch, `${multiple}`);
			settings.say(`writing a tree of ${multiple * once} packages`);
			writeSyntheticTree(folder, { packages: multiple * once, seed: 1 });
			return { multiple, folder, evaluations: [], relations: [] };
		});
		try {
			for (let run = 0; run < settings.runs; run++) {
				for (const size of sizes) await measureSize(settings, size, scratch);
			}
		} finally {
			rmSync(scratch, { recursive: true });
		}
		return rowsOf(sizes);
	},
};

async function measureSize(settings: Settings, size: Size, scratch: string): Promise<void> {
	settings.say(`evaluating ${size.multiple * once} packages`);
	const descriptions = path.join(scratch, 'descriptions.json');
	const file = createWriteStream(descriptions);
	const program = uncached(settings, 'list', '--file', size.folder, '--python', '3.13', '--json');
	size.evaluations.push(await measureToEnd(program, (output) => file.write(output)));
	file.end();
	await finished(file);
	settings.say(`relating and searching ${size.multiple * once} packages`);
	const { stdout } = await promisify(execFile)(settings.pyscope[0] as string, [
		'--expose-gc',
		'--max-old-space-size=8192',
		relations,
		descriptions,
	]);
	size.relations.push(JSON.parse(stdout) as RelationsMeasurement);
}

/** Each quantity as a package's share of it, against the tree of nixpkgs's own size. */
function rowsOf(sizes: readonly Size[]): Row[] {
	const quantities: [string, (size: Size) => (number | null)[]][] = [
		['evaluation', (size) => size.evaluations.map(({ wall }) => wall)],
		['evaluation, processor time', (size) => size.evaluations.map(({ processor }) => processor)],
		['peak memory of the evaluation', (size) => size.evaluations.map(({ memory }) => memory)],
		['memory of the descriptions', (size) => size.relations.map(({ memory }) => memory)],
		['reverse edges', (size) => size.relations.map(({ reverseEdges }) => reverseEdges)],
		['users of every package', (size) => size.relations.map(({ users }) => users)],
		['closures of every package', (size) => size.relations.map(({ closures }) => closures)],
		['trees of every package', (size) => size.relations.map(({ trees }) => trees)],
		['index of the search', (size) => size.relations.map(({ index }) => index)],
		['search', (size) => size.relations.map(({ search }) => search)],
	];
	const [first, ...larger] = sizes as [Size, ...Size[]];
	return quantities.flatMap(([quantity, values]) => {
		const share = (size: Size) => {
			const known = values(size).flatMap((value) => value ?? []);
			return median(known) / (size.relations[0]?.packages ?? Number.NaN);
		};
		return larger.flatMap((size): Row[] => {
			const value = share(size) / share(first);
			if (Number.isNaN(value)) return [];
			return [
				{
					work: `${quantity}, ${size.multiple} times nixpkgs`,
					against: 'nixpkgs once, per package',
					target: linear,
					unit: 'ratio',
					value,
					least: null,
					most: null,
					processor: null,
					memory: null,
					comparison: null,
				},
			];
		});
	});
}

export const scaleFigures: readonly Figure[] = [scale];
