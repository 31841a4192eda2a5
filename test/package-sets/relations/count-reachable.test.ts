import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	countReachable,
	type Graph,
} from '../../../source/package-sets/relations/count-reachable.ts';

function graphOf(edges: readonly (readonly number[])[]): Graph {
	const starts = new Uint32Array(edges.length + 1);
	for (const [node, targets] of edges.entries()) {
		starts[node + 1] = (starts[node] ?? 0) + targets.length;
	}
	return { starts, targets: Uint32Array.from(edges.flat()) };
}

/** By the definition: everything that is met on the way from a node, itself aside. */
function reachedFrom(edges: readonly (readonly number[])[], node: number): number {
	const reached = new Set([node]);
	for (const one of reached) for (const target of edges[one] ?? []) reached.add(target);
	return reached.size - 1;
}

test('what can be reached is counted once, over cycles and along several ways', () => {
	const edges = [[1, 2], [3], [3], [4], [3], []];
	expect([...countReachable(graphOf(edges))]).toEqual([4, 2, 2, 1, 1, 0]);
});

test('there may be more nodes than one pass takes, and a very long way', () => {
	const length = 5000;
	const edges = Array.from({ length }, (_, node) => (node + 1 < length ? [node + 1] : []));
	const counts = countReachable(graphOf(edges));
	expect(counts[0]).toBe(length - 1);
	expect(counts[length - 2]).toBe(1);
});

test('the counts are those of the definition', () => {
	const anyEdges = fc.integer({ min: 1, max: 12 }).chain((length) =>
		fc.array(fc.uniqueArray(fc.nat(length - 1), { maxLength: 4 }), {
			minLength: length,
			maxLength: length,
		}),
	);
	fc.assert(
		fc.property(anyEdges, (edges) => {
			expect([...countReachable(graphOf(edges))]).toEqual(
				edges.map((_, node) => reachedFrom(edges, node)),
			);
		}),
	);
});
