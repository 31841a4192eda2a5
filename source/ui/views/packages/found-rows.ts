import { groupHeadings, type SearchResult } from '../../../package-sets/search/search.ts';
import type { ViewRows } from '../../location/row-position.ts';

/** What a search found, in the order of the rows. Headings part what is found less certainly. */
export interface FoundRows extends ViewRows {
	/** The heading that a row is; null for a package. */
	headingAt(index: number): string | null;
	/** How many packages are hits, have some of the words, and are spelled alike. */
	readonly counts: { hits: number; partial: number; similar: number };
	/** What is wrong with the query; null when nothing is. */
	readonly problem: string | null;
	/** What would be found otherwise, where nothing is. */
	nothingFound(): readonly string[];
}

type Groups = Pick<SearchResult, 'hits' | 'partial' | 'similar'>;

/** Rows for what was found. A heading stands only between groups: the first row is a package. */
export function foundRows(
	groups: Groups,
	problem: string | null,
	nothingFound: () => readonly string[],
): FoundRows {
	const rows: { attribute: string | null; heading: string | null }[] = [];
	for (const { group, heading } of groupHeadings) {
		if (heading !== null && rows.length > 0 && groups[group].length > 0) {
			rows.push({ attribute: null, heading });
		}
		for (const attribute of groups[group]) rows.push({ attribute, heading: null });
	}
	let indexes: Map<string, number> | null = null;
	const keyAt = (index: number) => rows[index]?.attribute ?? `── ${rows[index]?.heading ?? ''}`;
	return {
		length: rows.length,
		keyAt,
		indexOf: (key) => {
			indexes ??= new Map(rows.map((_, index) => [keyAt(index), index]));
			return indexes.get(key) ?? -1;
		},
		subjectAt: (index) => rows[index]?.attribute ?? null,
		isHeading: (index) => (rows[index]?.heading ?? null) !== null,
		headingAt: (index) => rows[index]?.heading ?? null,
		counts: {
			hits: groups.hits.length,
			partial: groups.partial.length,
			similar: groups.similar.length,
		},
		problem,
		nothingFound,
	};
}
