import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type LaidOutRow,
	layOutTree,
} from '../../../source/package-sets/relations/lay-out-tree.ts';

interface Row extends LaidOutRow {
	readonly name: string;
	readonly depth: number;
}

/** The tree of a graph, from what hangs from its root on. */
function laidOut(
	graph: ReadonlyMap<string, readonly string[]>,
	root: string,
	mayOpen: (row: Row) => boolean,
): Row[] {
	const below = (name: string, parent: string, depth: number) =>
		(graph.get(name) ?? []).map(
			(one): Row => ({
				name: one,
				key: `${parent}/${one}`,
				depth,
				fold: 'leaf',
				mark: null,
			}),
		);
	return layOutTree(below(root, '', 1), root, {
		nameOf: ({ name }) => ((graph.get(name) ?? []).length === 0 ? null : name),
		mayOpen,
		below: ({ name, key, depth }) => below(name, key, depth + 1),
	});
}

const names = [...'abcdef'];
const anyGraph = fc
	.array(fc.subarray(names), { minLength: names.length, maxLength: names.length })
	.map((lists) => new Map(names.map((name, index) => [name, lists[index] ?? []])));

/** How many steps it takes from a root to each name. */
function distances(graph: ReadonlyMap<string, readonly string[]>, root: string) {
	const found = new Map([[root, 0]]);
	for (const [name, steps] of found) {
		for (const one of graph.get(name) ?? []) if (!found.has(one)) found.set(one, steps + 1);
	}
	return found;
}

describe('a tree that is laid out', () => {
	const drawn = (rows: readonly Row[]) =>
		rows.map(({ name, depth, fold, mark }) => `${' '.repeat(depth - 1)}${name} ${mark ?? fold}`);

	test('opens a name where it is nearest to the top, and of several places at the first', () => {
		const graph = new Map([
			['app', ['hub', 'typer', 'late']],
			['hub', ['typer']],
			['typer', ['rich']],
			['late', ['rich']],
			['rich', ['app']],
		]);
		expect(drawn(laidOut(graph, 'app', () => true))).toEqual([
			...['hub open', ' typer repeat', 'typer open', ' rich open', '  app cycle'],
			...['late open', ' rich repeat'],
		]);
		expect(drawn(laidOut(graph, 'app', ({ key }) => key !== '/typer'))).toEqual([
			...['hub open', ' typer open', '  rich repeat', 'typer closed'],
			...['late open', ' rich open', '  app cycle'],
		]);
	});

	test('shows all that is reached, as near to the top as it is in the graph', () => {
		fc.assert(
			fc.property(anyGraph, (graph) => {
				const rows = laidOut(graph, 'a', () => true);
				const nearest = new Map([['a', 0]]);
				for (const { name, depth } of rows) {
					nearest.set(name, Math.min(depth, nearest.get(name) ?? depth));
				}
				expect(nearest).toEqual(distances(graph, 'a'));
			}),
		);
	});

	test('to a level has everything that is within it', () => {
		fc.assert(
			fc.property(anyGraph, fc.integer({ min: 1, max: 4 }), (graph, level) => {
				const rows = laidOut(graph, 'a', ({ depth }) => depth < level);
				const within = [...distances(graph, 'a')].filter(([, steps]) => steps <= level);
				expect(new Set(['a', ...rows.map(({ name }) => name)])).toEqual(
					new Set(within.map(([name]) => name)),
				);
			}),
		);
	});

	test('is laid out however long a chain is', () => {
		const chain = new Map(
			Array.from({ length: 20_000 }, (_, index) => [`p${index}`, [`p${index + 1}`]]),
		);
		const rows = layOutTree<Row>(
			[{ name: 'p1', key: 'p1', depth: 1, fold: 'leaf', mark: null }],
			'p0',
			{
				nameOf: ({ name }) => (chain.has(name) ? name : null),
				mayOpen: () => true,
				below: ({ name, depth }) =>
					(chain.get(name) ?? []).map((one) => ({
						...{ name: one, key: one, depth: depth + 1 },
						...{ fold: 'leaf', mark: null },
					})),
			},
		);
		expect(rows.length).toBe(20_000);
	});
});
