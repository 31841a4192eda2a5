import type { Packages } from '../../../package-sets/description/description.ts';
import { type ChainRow, chainTree } from '../../../package-sets/relations/chain-tree.ts';
import type { ReverseEdges } from '../../../package-sets/relations/reverse-edges.ts';
import { shortestWays, type WayKinds } from '../../../package-sets/relations/why.ts';
import { rowsOf, type ViewRows } from '../../location/row-position.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { type AttributeRows, attributeRows } from '../shared/attribute-rows.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';
import type { WhyChoiceLocation, WhyLocation } from './why-location.ts';

/** The number of ways that are shown: there may be thousands. */
const waysShown = 200;

/** The package that the ways start from, and their steps as a tree; none where there is no way. */
export interface WhyRows extends ViewRows {
	readonly steps: readonly ChainRow<null>[];
	/** How many ways there are, how many are shown, and how many steps each has. */
	readonly total: number;
	readonly shown: number;
	readonly wayLength: number;
}

/** Makes the rows of the ways, and remembers the last ones. */
export function createWhyRows(): RowSource<WhyLocation, WhyRows> {
	const rows = memoizeLast(whyRows);
	return { rows: ({ set }, { from, to, kinds }) => rows(set.packages, from, to, kinds) };
}

function whyRows(packages: Packages, from: string, to: string, kinds: WayKinds): WhyRows {
	const { paths, total, length } = shortestWays(packages, from, to, kinds, waysShown);
	const start = { attribute: from, name: from, kinds: [] };
	const steps =
		total === 0
			? []
			: chainTree(
					paths.map((path) => ({
						steps: [start, ...path.map((step) => ({ ...step, name: step.attribute }))],
						end: null,
					})),
				);
	const keys = steps.map(({ key }) => key);
	return {
		...rowsOf(keys),
		steps,
		total,
		shown: paths.length,
		wayLength: length,
		subjectAt: (index) => steps[index]?.step.attribute ?? null,
		nearest: (key) => nearestAncestor(keys, key),
	};
}

/** Makes the rows of the choice: what needs the package, the nearest first, as far as it is searched. */
export function createWhyChoiceRows(): RowSource<WhyChoiceLocation, AttributeRows> {
	const users = memoizeLast((edges: ReverseEdges, _version: number, attribute: string) =>
		edges.allUsers(attribute),
	);
	const rows = memoizeLast((attributes: readonly string[], query: string) => {
		const text = query.trim().toLowerCase();
		return attributeRows(attributes.filter((attribute) => attribute.toLowerCase().includes(text)));
	});
	return {
		rows({ edges: edgesOf }, { to, search }) {
			const edges = edgesOf();
			return rows(users(edges, edges.version, to), search.text);
		},
	};
}
