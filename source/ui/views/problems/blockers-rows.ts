import type { Packages } from '../../../package-sets/description/description.ts';
import type { HeldBack, RankedBlocker } from '../../../package-sets/relations/blockers.ts';
import { strangerKeyOfName } from '../../../package-sets/relations/strangers.ts';
import { rowsOf, type ViewRows } from '../../location/row-position.ts';
import { isFinal } from '../../signs/availability.ts';
import { memoizeEach, memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { type AttributeRows, sortedAttributeRows } from '../shared/attribute-rows.ts';
import type { BlockersLocation } from './blockers-location.ts';
import type { HeldBackLocation } from './held-back-location.ts';
import { rankedBlockers } from './ranked-blockers.ts';

/** The blockers of a set, a row each. */
export interface BlockersRows extends ViewRows {
	readonly blockers: readonly RankedBlocker[];
	/** How many packages are held back. */
	readonly heldBack: number;
}

/** The packages that one blocker holds back, a row each. */
export interface HeldBackRows extends AttributeRows {
	readonly heldBack: readonly HeldBack[];
}

/** Makes the rows of the ranking, and remembers them for each state of a set. */
export function createBlockersRows(): RowSource<BlockersLocation, BlockersRows> {
	const rows = memoizeEach((packages: Packages): BlockersRows => {
		const blockers = rankedBlockers(packages);
		const held = new Set(blockers.flatMap((one) => one.heldBack.map((each) => each.attribute)));
		return {
			...rowsOf(blockers.map(({ key }) => key)),
			blockers,
			heldBack: held.size,
			subjectAt: (index) => blockers[index]?.attribute ?? null,
			canOpen: () => true,
			strangerAt: (index) => {
				const { attribute, name } = blockers[index] ?? {};
				return attribute === null && name !== undefined ? strangerKeyOfName(name) : null;
			},
			sourceAt: (index) => blockers[index]?.definition ?? null,
			targetAt: (index) => {
				const { attribute, definition = null } = blockers[index] ?? {};
				// Of a package of the set, its own facts tell the line.
				return attribute === null && definition !== null
					? { kind: 'source', position: definition }
					: null;
			},
		};
	});
	return {
		rows: ({ set }) => rows(set.packages),
		prepare(set) {
			// What bars a package is known once it is confirmed.
			if (isFinal(set)) rows(set.packages);
		},
	};
}

/** Makes the rows of what a blocker holds back, and remembers the last ones. */
export function createHeldBackRows(): RowSource<HeldBackLocation, HeldBackRows> {
	const rows = memoizeLast((packages: Packages, blocker: string): HeldBackRows => {
		const heldBack = rankedBlockers(packages).find(({ key }) => key === blocker)?.heldBack ?? [];
		return { ...sortedAttributeRows(heldBack.map(({ attribute }) => attribute)), heldBack };
	});
	return { rows: ({ set }, { blocker }) => rows(set.packages, blocker) };
}
