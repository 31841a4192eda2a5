/** Searches packages that are described. */
import type { PackageDescription } from '../../package-sets/description/description.ts';
import { findOtherwise, type SearchedSet } from '../../package-sets/search/nothing-found.ts';
import { nothingFoundText } from '../../package-sets/search/nothing-found-text.ts';
import { groupHeadings, searchPackages } from '../../package-sets/search/search.ts';
import { buildSearchIndex } from '../../package-sets/search/search-index.ts';
import type { SetSnapshot } from '../../workspace/session/session.ts';

/** What a query finds, the best first. */
export interface FoundPackages {
	packages: readonly PackageDescription[];
	/** How many of them belong together, and what is said of those that are no plain hits. */
	groups: readonly { heading: string | null; count: number }[];
	/** What is wrong with the query. */
	problems: readonly string[];
	/** What would be found otherwise, where nothing is. */
	otherwise: readonly string[];
}

/** Searches the packages of one of the sets; of the others, what is known tells what would be found. */
export function searchDescribed(
	sets: readonly SetSnapshot[],
	set: string,
	packages: readonly PackageDescription[],
	query: string,
): FoundPackages {
	const byAttribute = new Map(packages.map((package_) => [package_.attribute, package_]));
	const index = buildSearchIndex([...byAttribute.keys()]);
	const result = searchPackages(index, byAttribute, query);
	const names = groupHeadings.flatMap(({ group }) => result[group]);
	return {
		packages: names.flatMap((attribute) => byAttribute.get(attribute) ?? []),
		groups: groupHeadings.map(({ group, heading }) => ({ heading, count: result[group].length })),
		problems: result.problem === null ? [] : [result.problem],
		otherwise:
			names.length > 0
				? []
				: otherwiseFound(sets, { label: set, index, packages: byAttribute }, query),
	};
}

function otherwiseFound(
	sets: readonly SetSnapshot[],
	searched: SearchedSet,
	query: string,
): string[] {
	const others = sets.filter(({ name, packages }) => name !== searched.label && packages.size > 0);
	const found = findOtherwise(
		searched,
		others.map(({ attributes, label, packages }) => ({
			label,
			index: buildSearchIndex(attributes),
			packages,
		})),
		query,
	);
	return nothingFoundText(found, null);
}
