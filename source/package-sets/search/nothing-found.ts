import type { Packages } from '../description/description.ts';
import { parseQuery, tokensOf } from './query.ts';
import { entriesWith, valuesLike } from './query-fields.ts';
import { findNames, searchPackages } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** A set in which something could be found. */
export interface SearchedSet {
	label: string;
	index: SearchIndex;
	packages: Packages;
}

/** What would be found otherwise, where a query finds nothing. */
export interface Otherwise {
	/** Other sets whose names match, with the best of them. */
	elsewhere: readonly { label: string; attributes: readonly string[] }[];
	/** The query without one of its conditions, where that alone leaves something. */
	without: readonly { condition: string; query: string; count: number }[];
	/** Fields of which no package has the value, with values like it that some have. */
	unknown: readonly { condition: string; known: readonly string[] }[];
	/** Names spelled like the words of the query; the conditions aside. */
	meant: readonly string[];
}

const meantAtMost = 3;

/** What would be found in other sets, with one condition less, or if the words were misspelled. */
export function findOtherwise(
	set: SearchedSet,
	others: readonly SearchedSet[],
	query: string,
): Otherwise {
	const tokens = tokensOf(query);
	const elsewhere = others
		.map(({ label, index, packages }) => ({ label, attributes: findNames(index, packages, query) }))
		.filter(({ attributes }) => attributes.length > 0);
	const without =
		tokens.length < 2 || tokens.includes('|')
			? []
			: tokens.flatMap((condition, place) => {
					const rest = tokens.toSpliced(place, 1).join(' ');
					const { hits } = searchPackages(set.index, set.packages, rest);
					return hits.length === 0 ? [] : [{ condition, query: rest, count: hits.length }];
				});
	const { clauses, words } = parseQuery(query);
	const unknown = clauses.flat().flatMap((term) => {
		if (term.kind !== 'field' || entriesWith(set.index, term.field, term.value).size > 0) return [];
		const known = valuesLike(set.index, term.field, term.value);
		return { condition: `${term.field.names[0]}:${term.value}`, known };
	});
	const { hits, similar } = searchPackages(set.index, set.packages, words.join(' '));
	const meant = hits.length > 0 ? [] : similar.slice(0, meantAtMost);
	return { elsewhere, without, unknown, meant };
}
