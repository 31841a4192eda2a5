import type { Answer, Ask } from '../../../workspace/protocol/questions.ts';
import { rowsOf, type ViewRows } from '../../location/row-position.ts';
import type { LookedUp, Lookup } from '../../store/lookups.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { shellMeansOf } from '../shared/shell-means.ts';
import { type CopyContext, type CopyEntry, copyEntries } from './copy-entries.ts';
import type { CopyLocation } from './copy-location.ts';

/** The rows of the menu: an entry each. */
export interface CopyRows extends ViewRows {
	readonly entries: readonly CopyEntry[];
	/** How many packages are marked, which are then those of the shells. */
	readonly markCount: number;
}

/** Makes the rows, and remembers the last ones. */
export function createCopyRows(): RowSource<CopyLocation, CopyRows> {
	const rows = memoizeLast(
		(
			set: CopyContext['set'],
			attribute: string | null,
			value: string | null,
			marks: readonly string[],
			paths: CopyContext['paths'],
			overriding: CopyContext['overriding'],
			shellMeans: CopyContext['shellMeans'],
		): CopyRows => {
			const context = { set, attribute, value, marks, paths, overriding, shellMeans };
			const entries = copyEntries(context);
			return {
				...rowsOf(entries.map(({ key }) => key)),
				entries,
				markCount: marks.length,
				subjectAt: () => attribute,
				hasMark: () => false,
				canOpen: (index) => entries[index] !== undefined,
			};
		},
	);
	return {
		rows({ set, marks, look }, { attribute, value }) {
			return rows(
				set,
				attribute,
				value,
				marks,
				attribute === null ? pending : look(lookupOf('paths', set.name, attribute)),
				attribute === null ? pending : look(lookupOf('overriding', set.name, attribute)),
				look(shellMeansOf(set)),
			);
		},
	};
}

const pending: LookedUp<never> = { state: 'pending' };

/** What only the evaluation knows of an attribute. */
function lookupOf<Kind extends 'paths' | 'overriding'>(
	kind: Kind,
	set: string,
	attribute: string,
): Lookup<Answer<Kind>> {
	return {
		key: [kind, set, attribute].join('\0'),
		find: (session) => session.ask(kind, { set, attribute } as Ask<Kind>),
	};
}
