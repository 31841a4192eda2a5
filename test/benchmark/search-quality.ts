/**
 * Measures how well a search finds what people mean: for each query the place of the first package
 * that is meant, in what `pyscope list --json` printed for one set. Prints the mean reciprocal rank
 * by kind of query, and the processor time of a search after each letter.
 *
 *     pyscope list --file '<nixpkgs>' --python 3.13 --json > packages.json
 *     node test/benchmark/search-quality.ts packages.json [QUERIES.json]
 *
 * Queries are an array of `[kind, query, [attribute, …]]`.
 */
import { readFileSync } from 'node:fs';
import { threadCpuUsage } from 'node:process';
import type { PackageDescription } from '../../source/package-sets/description/description.ts';
import { searchPackages } from '../../source/package-sets/search/search.ts';
import { buildSearchIndex } from '../../source/package-sets/search/search-index.ts';
import { percentile } from './comparison.ts';

const [packagesFile, queriesFile = new URL('search-queries.json', import.meta.url)] =
	process.argv.slice(2);
if (packagesFile === undefined) throw new Error('name the file with the packages');

const read = <T>(file: string | URL) => JSON.parse(readFileSync(file, 'utf8')) as T;
const packages = new Map(
	read<PackageDescription[]>(packagesFile).map((package_) => [package_.attribute, package_]),
);
const queries = read<[kind: string, query: string, meant: string[]][]>(queriesFile);
const index = buildSearchIndex([...packages.keys()]);
searchPackages(index, packages, 'python');

const ranks = new Map<string, number[]>();
const times: number[] = [];
for (const [kind, query, meant] of queries) {
	for (let length = 1; length <= query.length; length++) {
		const start = threadCpuUsage();
		searchPackages(index, packages, query.slice(0, length));
		const { user, system } = threadCpuUsage(start);
		times.push((user + system) / 1000);
	}
	const { hits, partial, similar } = searchPackages(index, packages, query);
	const found = [...hits, ...partial, ...similar];
	const place = found.findIndex((attribute) => meant.includes(attribute)) + 1;
	ranks.set(kind, [...(ranks.get(kind) ?? []), place === 0 ? 0 : 1 / place]);
	if (place !== 1) console.log(`${query}: ${place || 'not found'}; ${found.slice(0, 5).join(' ')}`);
}

const mean = (numbers: readonly number[]) =>
	(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(3);
for (const [kind, of] of ranks) console.log(`${kind}: ${mean(of)} (${of.length})`);
console.log(`mean reciprocal rank: ${mean([...ranks.values()].flat())}`);
console.log(
	`a search: ${percentile(times, 50).toFixed(1)} ms median, ${percentile(times, 95).toFixed(1)} ms of 95 in 100`,
);
