import type { Packages } from '../../../package-sets/description/description.ts';
import { type ChainRow, chainTree } from '../../../package-sets/relations/chain-tree.ts';
import type { Folds } from '../../../package-sets/relations/dependency-tree.ts';
import type { EdgeKinds } from '../../../package-sets/relations/edge-kinds.ts';
import type { ReverseEdges } from '../../../package-sets/relations/reverse-edges.ts';
import { strangerKeyOfName, strangerName } from '../../../package-sets/relations/strangers.ts';
import { shortestWays } from '../../../package-sets/relations/why.ts';
import { rowsOf } from '../../location/row-position.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { type AttributeRows, attributeRows } from '../shared/attribute-rows.ts';
import type { FoldableRows } from '../shared/fold-actions.ts';
import { type Fold, foldRows } from '../shared/fold-rows.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';
import { fewestKinds } from './find-why.ts';
import type { WhyChoiceLocation, WhyLocation } from './why-location.ts';

/** The number of ways that are shown: there may be thousands. */
const waysShown = 200;

/** A step of a way, with whether what follows it is folded away. */
export interface WhyRow extends ChainRow<null> {
	readonly fold: Fold;
}

/** The package that the ways start from, and their steps as a tree; none where there is no way. */
export interface WhyRows extends FoldableRows<WhyRow> {
	/** How many ways there are, how many are shown, and how many steps each has. */
	readonly total: number;
	readonly shown: number;
	readonly wayLength: number;
	/** The kinds of dependency that they lead over. */
	readonly kinds: EdgeKinds;
}

/** Makes the rows of the ways, and remembers the last ones. */
export function createWhyRows(): RowSource<WhyLocation, WhyRows> {
	const ways = memoizeLast(waysBetween);
	const rows = memoizeLast(whyRows);
	return {
		rows: ({ set }, { from, to, kinds, folds }) => rows(ways(set.packages, from, to, kinds), folds),
	};
}

/** All that there is of the ways, before any of it is folded. */
interface WholeWays extends Pick<WhyRows, 'total' | 'shown' | 'wayLength' | 'kinds'> {
	readonly steps: readonly ChainRow<null>[];
}

function waysBetween(
	packages: Packages,
	from: string,
	to: string,
	wanted: EdgeKinds | null,
): WholeWays {
	const kinds = wanted ?? fewestKinds(packages, from, to) ?? 'all';
	const { paths, total, length } = shortestWays(packages, from, to, kinds, waysShown);
	const start = { ...packageOf(from), kinds: [] };
	const steps =
		total === 0
			? []
			: chainTree(
					paths.map((path) => ({
						steps: [start, ...path.map((step) => ({ ...step, ...packageOf(step.attribute) }))],
						end: null,
					})),
				);
	return { steps, total, shown: paths.length, wayLength: length, kinds };
}

/** The package, or the stranger, that a key stands for. */
function packageOf(key: string): { attribute: string | null; name: string } {
	const name = strangerName(key);
	return name === null ? { attribute: key, name: key } : { attribute: null, name };
}

function whyRows({ steps, ...ways }: WholeWays, folds: Folds): WhyRows {
	const tree = foldRows(steps, folds);
	const keys = tree.map(({ key }) => key);
	return {
		...rowsOf(keys),
		...ways,
		tree,
		subjectAt: (index) => tree[index]?.step.attribute ?? null,
		strangerAt: (index) => {
			const step = tree[index]?.step;
			return step === undefined || step.attribute !== null ? null : strangerKeyOfName(step.name);
		},
		nearest: (key) => nearestAncestor(keys, key),
	};
}

/** What needs the package, and the fewest kinds of dependency by which it does. */
export interface WhyChoiceRows extends AttributeRows {
	readonly kinds: ReadonlyMap<string, EdgeKinds>;
}

/** Makes the rows of the choice: what needs the package, as far as it is searched. */
export function createWhyChoiceRows(): RowSource<WhyChoiceLocation, WhyChoiceRows> {
	const users = memoizeLast((edges: ReverseEdges, _version: number, attribute: string) =>
		edges.allUsers(attribute),
	);
	const rows = memoizeLast((kinds: ReadonlyMap<string, EdgeKinds>, query: string) => {
		const text = query.trim().toLowerCase();
		const found = [...kinds.keys()].filter((attribute) => attribute.toLowerCase().includes(text));
		return { ...attributeRows(found), kinds };
	});
	return {
		rows({ edges: edgesOf }, { to, search }) {
			const edges = edgesOf();
			return rows(users(edges, edges.version, to), search.text);
		},
	};
}
