import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Packages } from '../../../source/package-sets/description/description.ts';
import {
	buildSearchIndex,
	matchRange,
	searchPackages,
	searchTiers,
} from '../../../source/package-sets/search/search.ts';
import { describePackage } from '../../ui/fake-session.ts';

const none: Packages = new Map();

function found(attributes: readonly string[], query: string, packages = none): string[] {
	return searchPackages(buildSearchIndex(attributes), packages, query).map(
		({ attribute, tier }) => `${tier} ${attribute}`,
	);
}

describe('search', () => {
	test('exact, then prefix, then the start of a word, then anywhere', () => {
		const names = ['pytorch-lightning', 'torchvision', 'functorch', 'torch', 'torch-bin', 'ignite'];
		expect(found(names, 'torch')).toEqual([
			'exact torch',
			'prefix torch-bin',
			'prefix torchvision',
			'substring functorch',
			'substring pytorch-lightning',
		]);
		expect(found(['django-rest', 'rest-django', 'forest'], 'rest')).toEqual([
			'prefix rest-django',
			'word django-rest',
			'substring forest',
		]);
	});

	test('case and separators do not matter, but the name written exactly so is first', () => {
		expect(found(['scikit-learn'], 'Scikit_Learn')).toEqual(['exact scikit-learn']);
		expect(found(['foo-bar', 'foo_bar', 'foo.bar'], 'foo_bar')[0]).toBe('exact foo_bar');
		expect(found(['Pillow', 'pillow'], 'Pillow')[0]).toBe('exact Pillow');
		expect(found(['Pillow', 'pillow'], 'pillow')[0]).toBe('exact pillow');
		expect(found(['scikit-learn'], 'scikit learn')).toEqual(['exact scikit-learn']);
	});

	test('several words must all be there, in any order', () => {
		expect(found(['google-cloud-storage', 'google-auth'], 'storage google')).toEqual([
			'substring google-cloud-storage',
		]);
	});

	test('a typo is forgiven, after everything that is spelled so', () => {
		expect(found(['requests', 'pytest', 'numpy'], 'reqeusts')).toEqual(['fuzzy requests']);
		expect(found(['tensorflow', 'tensorboard'], 'tensrflow')[0]).toBe('fuzzy tensorflow');
		expect(found(['beautifulsoup4'], 'beatifulsoup')).toEqual(['fuzzy beautifulsoup4']);
	});

	test('descriptions come after names', () => {
		const packages: Packages = new Map([
			['httpx', describePackage('s', 'httpx', { description: 'Next generation HTTP client' })],
			['http-client', describePackage('s', 'http-client')],
		]);
		expect(found(['httpx', 'http-client'], 'client', packages)).toEqual([
			'word http-client',
			'description httpx',
		]);
		expect(found(['httpx', 'http-client'], 'generation http', packages)).toEqual([
			'description httpx',
		]);
	});

	test("a project's name finds its attribute, after attributes of that name", () => {
		const packages: Packages = new Map([
			['django_6', describePackage('s', 'django_6', { pname: 'django' })],
			['pillow-simd', describePackage('s', 'pillow-simd', { pname: 'Pillow' })],
		]);
		expect(found(['django_6', 'django'], 'django', packages)).toEqual([
			'exact django',
			'prefix django_6',
		]);
		expect(found(['pillow-simd', 'x'], 'Pillow', packages)[0]).toBe('prefix pillow-simd');
		expect(
			found(
				['pil'],
				'pillow',
				new Map([['pil', describePackage('s', 'pil', { pname: 'Pillow' })]]),
			),
		).toEqual(['exact pil']);
	});

	test('nothing asked, nothing found', () => {
		expect(found(['a', 'b'], '')).toEqual([]);
		expect(found(['a', 'b'], '   ')).toEqual([]);
		expect(found(['numpy'], 'zzz')).toEqual([]);
	});

	test('characters of regular expressions are characters', () => {
		expect(found(['c++', 'cxx'], 'c+')).toEqual(['prefix c++']);
		expect(found(['a', 'b'], '[')).toEqual([]);
		expect(found(['a', 'b'], '\\')).toEqual([]);
	});

	const anyName = fc.stringMatching(/^[a-zA-Z0-9]([-_.]?[a-z0-9]){0,12}$/);

	test('the exact name is always first', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(anyName, { minLength: 1, maxLength: 60 }),
				fc.nat(),
				(names, pick) => {
					const name = names[pick % names.length] ?? '';
					expect(searchPackages(buildSearchIndex(names), none, name)[0]).toEqual({
						attribute: name,
						tier: 'exact',
					});
				},
			),
		);
	});

	test('tiers come in order, nothing twice, and every name that contains the query is found', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(anyName, { maxLength: 60 }),
				fc.stringMatching(/^[a-z0-9-]{1,6}$/),
				(names, query) => {
					const matches = searchPackages(buildSearchIndex(names), none, query);
					const order = matches.map(({ tier }) => searchTiers.indexOf(tier));
					expect(order).toEqual([...order].sort((a, b) => a - b));
					const attributes = matches.map(({ attribute }) => attribute);
					expect(new Set(attributes).size).toBe(attributes.length);
					for (const name of names) {
						if (name.toLowerCase().includes(query)) {
							expect(attributes).toContain(name);
						}
					}
				},
			),
		);
	});

	test('any text can be searched for', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
				searchPackages(buildSearchIndex(['requests', 'numpy']), none, query);
			}),
		);
	});
});

describe('where a name matched', () => {
	test('at the place that ranked it', () => {
		expect(matchRange('torchvision', 'torch')).toEqual([0, 5]);
		expect(matchRange('forest-rest', 'rest')).toEqual([7, 11]);
		expect(matchRange('functorch', 'torch')).toEqual([4, 9]);
		expect(matchRange('scikit-learn', 'kit_l')).toEqual([3, 8]);
	});

	test('nowhere when it matched by other means', () => {
		expect(matchRange('requests', 'reqeusts')).toBeNull();
		expect(matchRange('requests', '')).toBeNull();
	});

	test('an index that is searched while descriptions arrive finds what a new one finds', () => {
		const names = ['httpx', 'requests', 'http-client', 'six'];
		const index = buildSearchIndex(names);
		const describe = (text: string) => (name: string) =>
			[name, describePackage('s', name, { description: text })] as const;
		const stages: Packages[] = [
			none,
			new Map(names.slice(0, 2).map(describe('An HTTP client'))),
			new Map(names.map(describe('an http server'))),
			new Map(names.slice(1).map(describe('two and three'))),
		];
		for (const packages of stages) {
			for (const query of ['http', 'client', 'http server', 'htpx', 'three']) {
				expect(searchPackages(index, packages, query)).toEqual(
					searchPackages(buildSearchIndex(names), packages, query),
				);
			}
		}
	});
});
