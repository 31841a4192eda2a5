import type { EnvironmentContents } from '../../../package-sets/description/environment.ts';
import type { Folds } from '../../../package-sets/relations/dependency-tree.ts';
import type { ShellMeans } from '../../../package-sets/snippets/environment-snippets.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { rowsOf } from '../../location/row-position.ts';
import type { LookedUp, Lookup } from '../../store/lookups.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import type { FoldableRows } from '../shared/fold-actions.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';
import { shellMeansOf } from '../shared/shell-means.ts';
import type { EnvironmentLocation } from './environment-location.ts';
import { environmentRows, type SectionRow } from './environment-sections.ts';

/** The rows of the view: sections that fold. */
export type EnvironmentRows = FoldableRows<SectionRow>;

const nothing: LookedUp<EnvironmentContents> = {
	state: 'found',
	value: { members: [], conflicts: [] },
};

const pending: LookedUp<never> = { state: 'pending' };

/**
 * What an environment of some attributes holds, which only the evaluation knows. It is asked again once
 * the set is complete: until then, a member may be taken for a stranger.
 */
function environmentContents(
	{ name: set, isComplete }: SetSnapshot,
	attributes: readonly string[],
): Lookup<EnvironmentContents> {
	return {
		key: ['environment', set, isComplete, ...attributes].join('\0'),
		find: (session) => session.ask('environment', { set, attributes }),
	};
}

/** Makes the rows, and remembers the last ones. */
export function createEnvironmentRows(): RowSource<EnvironmentLocation, EnvironmentRows> {
	const rows = memoizeLast(
		(
			set: SetSnapshot,
			sets: readonly SetSnapshot[],
			marks: readonly string[],
			contents: LookedUp<EnvironmentContents>,
			shellMeans: LookedUp<ShellMeans>,
			folds: Folds,
			columns: number,
		): EnvironmentRows => {
			const tree =
				marks.length === 0
					? []
					: environmentRows({ set, sets, marks, contents, shellMeans, folds, columns });
			const keys = tree.map(({ key }) => key);
			return {
				...rowsOf(keys),
				tree,
				subjectAt: (index) => tree[index]?.attribute ?? null,
				hasMark: (index) => tree[index]?.isNote !== true,
				targetAt: (index) => tree[index]?.target ?? null,
				canOpen: (index) => {
					const row = tree[index];
					return (
						row !== undefined && (row.attribute !== null || row.set !== null || row.fold !== 'leaf')
					);
				},
				nearest: (key) => nearestAncestor(keys, key),
			};
		},
	);
	return {
		rows({ set, sets, marks: marked, look, columns }, { attributes, folds }) {
			const marks = attributes ?? marked;
			const contents = marks.length === 0 ? nothing : look(environmentContents(set, marks));
			const means = marks.length === 0 ? pending : look(shellMeansOf(set));
			return rows(set, sets, marks, contents, means, folds, columns);
		},
	};
}
