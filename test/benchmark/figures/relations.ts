/**
 * Measures relating and searching the packages that `pyscope list --json` printed for one set, in a
 * process of its own, and prints a RelationsMeasurement as JSON.
 *
 *     node --expose-gc test/benchmark/figures/relations.ts DESCRIPTIONS.json
 */
import { createReadStream } from 'node:fs';
import { memoryUsage, threadCpuUsage } from 'node:process';
import { createInterface } from 'node:readline';
import type {
	PackageDescription,
	Packages,
} from '../../../source/package-sets/description/description.ts';
import { closure } from '../../../source/package-sets/relations/closure.ts';
import {
	dependencyTree,
	initialFolds,
} from '../../../source/package-sets/relations/dependency-tree.ts';
import { ReverseEdges } from '../../../source/package-sets/relations/reverse-edges.ts';
import { searchPackages } from '../../../source/package-sets/search/search.ts';
import { buildSearchIndex } from '../../../source/package-sets/search/search-index.ts';
import { SnapshotBuilder } from '../../../source/workspace/session/snapshot-builder.ts';
import { median } from '../comparison.ts';

/** Milliseconds of processor time, and bytes, for one set. */
export interface RelationsMeasurement {
	packages: number;
	/** What the heap holds of the descriptions as a session keeps them. */
	memory: number;
	reverseEdges: number;
	users: number;
	closures: number;
	trees: number;
	index: number;
	/** All of some queries that match much, little and nothing. */
	search: number;
}

const repetitions = 5;
const queries = ['tomari', 'django', 'a', 'ix', 'azure mgmt', 'pytset', 'library', 'qqqqqq'];

/** Milliseconds of this thread's processor time, the median of some runs. */
function time(work: () => void): number {
	return median(
		Array.from({ length: repetitions }, () => {
			const start = threadCpuUsage();
			work();
			const { user, system } = threadCpuUsage(start);
			return (user + system) / 1000;
		}),
	);
}

/** Brings descriptions into a session as its worker does, some hundred at a time. */
async function readPackages(file: string): Promise<Packages> {
	const builder = new SnapshotBuilder('tree');
	const set = 'python313Packages';
	let packages: PackageDescription[] = [];
	const flush = () => {
		builder.apply({ type: 'described', set, packages, noPackages: [] });
		packages = [];
	};
	builder.apply({
		type: 'opened',
		title: 'tree',
		root: 'tree',
		sets: [
			{
				name: set,
				interpreter: 'python313',
				label: '3.13',
				version: null,
				aliases: [],
				isDefault: true,
				isSecondary: false,
				note: null,
				reason: null,
			},
		],
	});
	for await (const line of createInterface({ input: createReadStream(file) })) {
		// One package a line, between the brackets of the list.
		if (!line.startsWith('{')) continue;
		packages.push(JSON.parse(line.replace(/,$/, '')) as PackageDescription);
		if (packages.length === 500) flush();
	}
	flush();
	return builder.build().sets[0]?.packages ?? new Map();
}

async function measure(file: string): Promise<RelationsMeasurement> {
	gc?.();
	const before = memoryUsage().heapUsed;
	const packages = await readPackages(file);
	gc?.();
	const memory = memoryUsage().heapUsed - before;
	const attributes = [...packages.keys()];
	let edges = new ReverseEdges();
	const reverseEdges = time(() => {
		edges = new ReverseEdges().update(packages);
	});
	const users = time(() => {
		for (const attribute of attributes) edges.usedBy(attribute);
	});
	const closures = time(() => {
		for (const attribute of attributes) closure(packages, attribute);
	});
	const trees = time(() => {
		for (const attribute of attributes) {
			dependencyTree(packages, attribute, { ...initialFolds, rule: 'all' });
		}
	});
	let searched = buildSearchIndex([]);
	const index = time(() => {
		searched = buildSearchIndex(attributes);
	});
	const search = time(() => {
		for (const query of queries) searchPackages(searched, packages, query);
	});
	return { packages: packages.size, memory, reverseEdges, users, closures, trees, index, search };
}

console.log(JSON.stringify(await measure(process.argv[2] as string)));
