import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Packages } from '../../../source/package-sets/description/description.ts';
import { strangerKey } from '../../../source/package-sets/relations/strangers.ts';
import { shortestWays } from '../../../source/package-sets/relations/why.ts';
import { describePackage, member, stranger } from '../../support/description.ts';
import { anyPackages, packagesOf, withDependencies } from '../../support/small-graphs.ts';

const textOf = (path: readonly { attribute: string }[]) =>
	path.map(({ attribute }) => attribute).join(' ');

/** By the definition: every way without a repeat is tried, and the shortest ones are kept. */
function everyShortestWay(packages: Packages, from: string, to: string): string[] {
	const ways: string[][] = [];
	const walk = (path: string[], at: string): void => {
		if (at === to) {
			ways.push(path);
			return;
		}
		for (const { attribute } of packages.get(at)?.dependencies ?? []) {
			if (attribute !== null && attribute !== from && !path.includes(attribute)) {
				walk([...path, attribute], attribute);
			}
		}
	};
	walk([], from);
	const shortest = Math.min(...ways.map(({ length }) => length));
	return ways.filter(({ length }) => length === shortest).map((path) => path.join(' '));
}

describe('the shortest ways from one package to another', () => {
	const packages = packagesOf(
		describePackage('app', {
			dependencies: [member('left'), member('right'), stranger('lib')],
			buildSystem: [member('setuptools'), member('left')],
			checkInputs: [member('lib')],
			extras: { fast: [member('lib')] },
		}),
		withDependencies('left', 'lib'),
		withDependencies('right', 'lib', 'far'),
		withDependencies('far', 'lib'),
		describePackage('lib'),
		withDependencies('setuptools', 'wheel'),
	);

	test('are all of them, with the kinds of each step', () => {
		expect(shortestWays(packages, 'app', 'lib', 'runtime', 10)).toEqual({
			paths: [
				[
					{ attribute: 'left', kinds: ['runtime'] },
					{ attribute: 'lib', kinds: ['runtime'] },
				],
				[
					{ attribute: 'right', kinds: ['runtime'] },
					{ attribute: 'lib', kinds: ['runtime'] },
				],
			],
			total: 2,
			length: 2,
		});
	});

	test('lead over the kinds that are asked for', () => {
		expect(shortestWays(packages, 'app', 'wheel', 'runtime', 10).total).toBe(0);
		expect(shortestWays(packages, 'app', strangerKey(stranger('lib')), 'runtime', 10).length).toBe(
			1,
		);
		expect(shortestWays(packages, 'app', 'wheel', 'build', 10).paths.map(textOf)).toEqual([
			'setuptools wheel',
		]);
		expect(shortestWays(packages, 'app', 'left', 'build', 10).paths).toEqual([
			[{ attribute: 'left', kinds: ['runtime', 'build system'] }],
		]);
		expect(shortestWays(packages, 'app', 'lib', 'all', 10).paths).toEqual([
			[{ attribute: 'lib', kinds: ['tests', 'extra'] }],
		]);
	});

	test('are counted where there are too many to spell out', () => {
		// Twenty pairs in a row: a million ways.
		const rows = Array.from({ length: 20 }, (_, row) => [`l${row}`, `r${row}`]);
		const grid = packagesOf(
			withDependencies('start', 'l0', 'r0'),
			...rows.flatMap((names, row) =>
				names.map((name) => withDependencies(name, ...(rows[row + 1] ?? ['end']))),
			),
		);
		const { paths, total, length } = shortestWays(grid, 'start', 'end', 'runtime', 3);
		expect([paths.length, total, length]).toEqual([3, 2 ** 20, 21]);
	});

	test('are none from a package to itself, or where nothing leads', () => {
		expect(shortestWays(packages, 'app', 'app', 'all', 10).total).toBe(0);
		expect(shortestWays(packages, 'lib', 'app', 'all', 10).total).toBe(0);
		expect(shortestWays(packages, 'nowhere', 'app', 'all', 10).total).toBe(0);
	});

	test('are those that trying every way finds', () => {
		const end = fc.stringMatching(/^[a-j]$/);
		fc.assert(
			fc.property(anyPackages, end, end, (drawn, from, to) => {
				fc.pre(from !== to);
				const { paths, total } = shortestWays(drawn, from, to, 'runtime', 1000);
				const expected = everyShortestWay(drawn, from, to);
				expect(paths.map(textOf).sort()).toEqual(expected.sort());
				expect(total).toBe(expected.length);
			}),
		);
	});
});
