import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../source/package-sets/search/query.ts';

describe('a query', () => {
	test.each([
		['http  Client', ['http', 'Client'], 0],
		["numpy 'exact ^start end$", ['numpy'], 3],
		['a | b | c d', ['d'], 1],
		['!azure http', ['http'], 1],
		['licence:"apache 2.0" x', ['x'], 1],
		['https://pypi.org/project/Flask-SQLAlchemy/', ['Flask-SQLAlchemy'], 0],
		['requests[socks]>=2.0,<3', ['requests'], 0],
		['python313Packages.attrs', ['attrs'], 0],
		['pkgs.python3Packages.zope.interface', ['zope.interface'], 0],
		['| a', ['a'], 0],
		['a |', ['a'], 0],
	])('%s', (text, words, clauses) => {
		const query = parseQuery(text);
		expect(query.words).toEqual(words);
		expect(query.clauses).toHaveLength(clauses);
		expect(query.problem).toBeNull();
	});

	test('a value may be quoted', () => {
		const [[term] = []] = parseQuery('!maintainer:"Home Assistant"').clauses;
		expect(term).toMatchObject({ kind: 'field', value: 'Home Assistant', isNegated: true });
	});
});
