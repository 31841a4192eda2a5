import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainStep, chainTree } from '../../../source/package-sets/relations/chain-tree.ts';

const step = (name: string, kind = 'runtime'): ChainStep => ({
	attribute: name,
	name,
	kinds: [kind],
});

describe('ways as a tree', () => {
	test('have what they begin with in common once, and keep their order', () => {
		const rows = chainTree([
			{ steps: [step('a'), step('b')], end: 1 },
			{ steps: [step('c')], end: 2 },
			{ steps: [step('a'), step('d')], end: 3 },
		]);
		expect(rows.map(({ step: { name }, guides, ends }) => [name, guides, ends])).toEqual([
			['a', [true], []],
			['b', [true, true], [1]],
			['d', [true, false], [3]],
			['c', [false], [2]],
		]);
	});

	test('are apart where one package is needed in different ways', () => {
		const rows = chainTree([
			{ steps: [step('a', 'test'), step('b')], end: 1 },
			{ steps: [step('a', 'runtime'), step('c')], end: 2 },
		]);
		expect(rows.map(({ step: { name } }) => name)).toEqual(['a', 'b', 'a', 'c']);
	});

	test('can be read off again: the rows above each end are its way', () => {
		const anyStep = fc
			.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('runtime', 'test'))
			.map(([name, kind]) => step(name, kind));
		fc.assert(
			fc.property(fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 })), (ways) => {
				const rows = chainTree(ways.map((steps, end) => ({ steps, end })));
				const found: ChainStep[][] = [];
				const path: ChainStep[] = [];
				for (const row of rows) {
					path.length = row.guides.length - 1;
					path.push(row.step);
					for (const end of row.ends) found[end] = [...path];
				}
				expect(found).toEqual(ways);
				expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
			}),
		);
	});
});
