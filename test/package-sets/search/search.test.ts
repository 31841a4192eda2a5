import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Packages } from '../../../source/package-sets/description/description.ts';
import { searchPackages } from '../../../source/package-sets/search/search.ts';
import { buildSearchIndex } from '../../../source/package-sets/search/search-index.ts';
import { describePackage, member } from '../../support/description.ts';

const none: Packages = new Map();

function packagesOf(
	parts: Readonly<Record<string, Parameters<typeof describePackage>[1]>>,
): Packages {
	return new Map(Object.entries(parts).map(([name, part]) => [name, describePackage(name, part)]));
}

function search(attributes: readonly string[], query: string, packages = none) {
	return searchPackages(buildSearchIndex(attributes), packages, query);
}

const hits = (attributes: readonly string[], query: string, packages = none) =>
	search(attributes, query, packages).hits;

const hitsIn = (packages: Packages, query: string) => hits([...packages.keys()], query, packages);

/** Packages that some others need, so that they have that many users. */
function withUsers(counts: Readonly<Record<string, number>>): Packages {
	const packages = new Map(Object.keys(counts).map((name) => [name, describePackage(name)]));
	for (const [name, count] of Object.entries(counts)) {
		for (let user = 0; user < count; user++) {
			const attribute = `zz-${name.length}-${user}`;
			const before = packages.get(attribute)?.dependencies ?? [];
			packages.set(
				attribute,
				describePackage(attribute, { dependencies: [...before, member(name)] }),
			);
		}
	}
	return packages;
}

describe('names', () => {
	test('the very name, then its beginning, then the start of a word, then anywhere', () => {
		const names = ['pytorch-lightning', 'torchvision', 'functorch', 'torch', 'torch-bin', 'ignite'];
		expect(hits(names, 'torch')).toEqual([
			'torch',
			'torch-bin',
			'torchvision',
			'functorch',
			'pytorch-lightning',
		]);
		expect(hits(['django-rest', 'rest-django', 'forest'], 'rest')).toEqual([
			'rest-django',
			'django-rest',
			'forest',
		]);
	});

	test('case and separators do not matter, but the name written exactly so is first', () => {
		expect(hits(['scikit-learn'], 'Scikit_Learn')).toEqual(['scikit-learn']);
		expect(hits(['foo-bar', 'foo_bar', 'foo.bar'], 'foo_bar')[0]).toBe('foo_bar');
		expect(hits(['Pillow', 'pillow'], 'Pillow')[0]).toBe('Pillow');
		expect(hits(['Pillow', 'pillow'], 'pillow')[0]).toBe('pillow');
		expect(hits(['scikit-learn'], 'scikit learn')).toEqual(['scikit-learn']);
		expect(hits(['scikit-learn'], 'scikitlearn')).toEqual(['scikit-learn']);
	});

	test('several words may be in any order', () => {
		expect(hits(['google-cloud-storage', 'google-auth'], 'storage google')).toEqual([
			'google-cloud-storage',
		]);
	});

	test('of names that match alike, the one that most packages use is first', () => {
		const packages = withUsers({ 'http-little': 1, 'http-much': 30, 'http-not': 0 });
		expect(hitsIn(packages, 'http')).toEqual(['http-much', 'http-little', 'http-not']);
	});

	test("a project's name finds its attribute, after the attribute of that name", () => {
		const packages = packagesOf({ django_6: { pname: 'django' }, django: {} });
		expect(hitsIn(packages, 'django')).toEqual(['django', 'django_6']);
		expect(hitsIn(packagesOf({ pil: { pname: 'Pillow' } }), 'pillow')).toEqual(['pil']);
	});

	test('what only says that a package is for Python may be there or not', () => {
		expect(hits(['requests', 'requests-mock'], 'python-requests')[0]).toBe('requests');
		expect(hits(['python-slugify', 'awesome-slugify'], 'slugify')[0]).toBe('python-slugify');
	});
});

describe('modules', () => {
	const packages = packagesOf({
		opencv4: { imports: ['cv2', 'cv2.sfm'] },
		pyserial: { imports: ['serial'] },
		'serial-things': {},
		'google-cloud-storage': { imports: ['google.cloud.storage'] },
	});

	test('are found by their names, before names that only begin so', () => {
		expect(hitsIn(packages, 'cv2')).toEqual(['opencv4']);
		expect(hitsIn(packages, 'serial')[0]).toBe('pyserial');
		expect(hitsIn(packages, 'google.cloud.storage')).toEqual(['google-cloud-storage']);
	});

	test('lead to the package of the module that they are in', () => {
		expect(hits(['matplotlib', 'matplotlib-inline'], 'matplotlib.pyplot')).toEqual(['matplotlib']);
		expect(hitsIn(packages, 'serial.tools')).toEqual(['pyserial']);
	});

	test('have short names that everybody uses', () => {
		expect(hits(['numpy', 'npx'], 'np')).toEqual(['numpy', 'npx']);
		expect(hits(['kubernetes', 'kinetics'], 'k8s')).toEqual(['kubernetes']);
	});
});

describe('descriptions', () => {
	const packages = packagesOf({
		httpx: { description: 'Next generation HTTP client' },
		'http-client': {},
		parser: { description: 'YAML parsing for all' },
		clientele: { description: 'Has nothing to do with it' },
	});

	test('count by the beginnings of their words, after names', () => {
		expect(hitsIn(packages, 'generation')).toEqual(['httpx']);
		expect(hitsIn(packages, 'eneration')).toEqual([]);
		expect(hitsIn(packages, 'client')).toContain('httpx');
		expect(hitsIn(packages, 'generation http')).toEqual(['httpx']);
	});

	test('a word stands for its family', () => {
		expect(hitsIn(packagesOf({ a: { description: 'YAML parsing' } }), 'yaml parser')).toEqual([
			'a',
		]);
	});

	test('what has only some of the words comes apart', () => {
		const result = search([...packages.keys()], 'http server', packages);
		expect(result.hits).toEqual([]);
		expect(result.partial.toSorted()).toEqual(['http-client', 'httpx']);
	});

	test('words that say nothing need not be there', () => {
		expect(hitsIn(packages, 'a python library for http')).toContain('httpx');
	});
});

describe('similar names', () => {
	const similar = (names: readonly string[], query: string, packages = none) =>
		search(names, query, packages).similar;

	test('a typo is forgiven, apart from what is spelled so', () => {
		expect(similar(['requests', 'pytest', 'numpy'], 'reqeusts')).toEqual(['requests']);
		expect(similar(['tensorflow', 'tensorboard'], 'tensrflow')[0]).toBe('tensorflow');
		expect(similar(['beautifulsoup4'], 'beatifulsoup')).toEqual(['beautifulsoup4']);
		expect(similar(['flask', 'flaky'], 'flsak')[0]).toBe('flask');
	});

	test('of names spelled alike, the one that most packages use is first', () => {
		const packages = withUsers({ django: 40, djangu: 0 });
		expect(similar([...packages.keys()], 'djang0', packages)[0]).toBe('django');
	});

	test('initials', () => {
		expect(similar(['pytest-timeout', 'pytest'], 'pyttim')[0]).toBe('pytest-timeout');
		expect(similar(['flask-sqlalchemy', 'flask'], 'flasql')[0]).toBe('flask-sqlalchemy');
		expect(similar(['scikit-learn', 'scikit-image'], 'scilrn')[0]).toBe('scikit-learn');
	});

	test('lead to what took the place of a package', () => {
		const packages = packagesOf({
			torch: {},
			pytorch: {
				state: 'removed',
				reason: "'pytorch' has been renamed to/replaced by 'torch'",
			},
		});
		expect(similar([...packages.keys()], 'pytorhc', packages)).toEqual(['torch', 'pytorch']);
	});
});

describe('what cannot be had', () => {
	test('comes after what can', () => {
		const packages = packagesOf({
			'http-a': { state: 'broken', reason: 'marked as broken' },
			'http-b': {},
		});
		expect(hitsIn(packages, 'http')).toEqual(['http-b', 'http-a']);
	});

	test('leads to what took its place', () => {
		const packages = packagesOf({
			PIL: { state: 'removed', reason: "'PIL' has been renamed to/replaced by 'pillow'" },
			pillow: {},
			'pil-things': {},
			oldName: { state: 'alias', reason: 'another name of newer' },
			newer: {},
		});
		expect(hitsIn(packages, 'PIL').slice(0, 2)).toEqual(['pillow', 'PIL']);
		expect(hitsIn(packages, 'oldname')).toEqual(['newer', 'oldName']);
	});

	test('is passed over by conditions that what took its place does not meet', () => {
		const packages = packagesOf({
			PIL: { state: 'removed', reason: "'PIL' has been renamed to/replaced by 'pillow'" },
			pillow: {},
		});
		expect(hitsIn(packages, 'state:removed pil')).toEqual(['PIL']);
	});
});

describe('conditions', () => {
	const packages = packagesOf({
		httpx: { description: 'HTTP client', license: ['BSD-3-Clause'], maintainers: ['fab'] },
		aiohttp: { description: 'HTTP client and server', license: ['Apache-2.0'], version: '3.13.5' },
		'azure-http': { state: 'broken', reason: 'x', teams: ['Cloud'], imports: ['azure.http'] },
		django: { dependencies: [member('asgiref')], mainProgram: 'django-admin' },
		asgiref: {},
	});
	const found = (query: string) => [...hitsIn(packages, query)].sort();

	test.each([
		["'ttp", ['aiohttp', 'azure-http', 'httpx']],
		['^http', ['httpx']],
		['http$', ['aiohttp', 'azure-http']],
		['^httpx$', ['httpx']],
		['http !azure', ['aiohttp', 'httpx']],
		['http !server', ['azure-http', 'httpx']],
		['django | httpx', ['django', 'httpx']],
		['^dj | ^asgi', ['asgiref', 'django']],
		['client ^a | ^h', ['aiohttp', 'httpx']],
		['state:broken', ['azure-http']],
		['state:unavailable', ['azure-http']],
		['!state:available', ['azure-http']],
		['licence:bsd', ['httpx']],
		['license:apache-2.0', ['aiohttp']],
		['maintainer:FAB', ['httpx']],
		['maintainer:cloud', ['azure-http']],
		['version:3.13', ['aiohttp']],
		['version:3.1', []],
		['version:1', ['asgiref', 'azure-http', 'django', 'httpx']],
		['import:azure', ['azure-http']],
		['needs:asgiref', ['django']],
		['kind:program', ['django']],
		['kind:library http', ['azure-http']],
	])('%s', (query, expected) => {
		expect(found(query)).toEqual(expected);
	});

	test('the very value goes before those that begin like it', () => {
		const people = packagesOf({ a: { maintainers: ['teh'] }, b: { maintainers: ['tehmatt'] } });
		expect(hitsIn(people, 'maintainer:teh')).toEqual(['a']);
		expect(hitsIn(people, 'maintainer:te')).toHaveLength(2);
	});

	test('what is wrong is told and left out', () => {
		const result = search([...packages.keys()], 'foo:bar django', packages);
		expect(result.hits[0]).toBe('django');
		expect(result.problem).toMatch(/^no field foo: .*licence:/);
		expect(search([], 'state:odd').problem).toMatch(/^state: is available, blocked, broken/);
		expect(search([], 'state:brok').problem).toBeNull();
		expect(search([], 'version:').problem).toMatch(/^version: /);
	});
});

describe('any search', () => {
	test('nothing asked, nothing found', () => {
		for (const query of ['', '   ', '|', '!', "'", '^'])
			expect(hits(['a', 'b'], query)).toEqual([]);
		expect(search(['numpy'], 'zzz')).toMatchObject({ hits: [], partial: [], similar: [] });
	});

	test('characters of regular expressions are characters', () => {
		expect(hits(['c++', 'cxx'], 'c+')).toEqual(['c++']);
		expect(hits(['a', 'b'], '[')).toEqual([]);
		expect(hits(['a', 'b'], '\\')).toEqual([]);
	});

	const anyName = fc.stringMatching(/^[a-zA-Z0-9]([-_.]?[a-z0-9]){0,12}$/);

	test('the exact name is always first', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(anyName, { minLength: 1, maxLength: 60 }),
				fc.nat(),
				(names, pick) => {
					const name = names[pick % names.length] ?? '';
					expect(hits(names, name)[0]).toBe(name);
				},
			),
		);
	});

	test('nothing is found twice, and every name with the query at the start of a word is a hit', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(anyName, { maxLength: 60 }),
				fc.stringMatching(/^[a-z0-9]{1,6}$/),
				(names, query) => {
					const result = search(names, query);
					const all = [...result.hits, ...result.partial, ...result.similar];
					expect(new Set(all).size).toBe(all.length);
					for (const name of names) {
						if (
							name
								.toLowerCase()
								.split(/[-_.]/)
								.some((word) => word.startsWith(query))
						) {
							expect(result.hits).toContain(name);
						}
					}
				},
			),
		);
	});

	test('any text can be searched for', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
				search(['requests', 'numpy'], query);
			}),
		);
	});

	test('an index that is searched while descriptions arrive finds what a new one finds', () => {
		const names = ['httpx', 'requests', 'http-client', 'six'];
		const index = buildSearchIndex(names);
		const describe = (text: string, needs: string) => (name: string) =>
			[name, describePackage(name, { description: text, dependencies: [member(needs)] })] as const;
		const stages: Packages[] = [
			none,
			new Map(names.slice(0, 2).map(describe('An HTTP client', 'six'))),
			new Map(names.map(describe('an http server', 'httpx'))),
			new Map(names.slice(1).map(describe('two and three', 'requests'))),
		];
		for (const packages of stages) {
			for (const query of ['http', 'client', 'http server', 'htpx', 'three', 'needs:six']) {
				expect(searchPackages(index, packages, query)).toEqual(
					searchPackages(buildSearchIndex(names), packages, query),
				);
			}
		}
	});
});
