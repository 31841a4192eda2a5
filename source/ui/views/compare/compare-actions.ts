import { firstPosition } from '../../location/row-position.ts';
import type { Action, ActionHost } from '../../store/action.ts';
import { positionOfSelected, showsRows } from '../../store/situation.ts';
import type { View } from '../../store/view.ts';
import {
	type CompareLocation,
	type CompareSetsLocation,
	compareClosuresLocation,
	hasOtherSet,
	isCompareLocation,
	isCompareSetsLocation,
} from './compare-location.ts';
import { comparableSets, otherSet, stepOther } from './compared-sets.ts';
import { differenceText } from './difference-text.ts';
import type { PackageCompareRows } from './package-rows.ts';
import type { SetsRows } from './sets-rows.ts';

/** The closure of the package that is compared. */
export const openClosures: Action<'compare'> = {
	id: 'compare-closures',
	keys: ['d'],
	context: 'compare',
	description: 'What differs in the closure, in the open set and in another one',
	hint: 'closure',
	isPossible: showsRows,
	run(host) {
		const { location, active, snapshot } = host.situation();
		if (!isCompareLocation(location) || active === null) return;
		const { attribute, sets } = location;
		// Of two sets that are compared, the one that is not open is the other one.
		const other = comparableSets(snapshot.sets, sets ?? []).find(
			({ name }) => name !== active.name,
		);
		host.open(compareClosuresLocation(attribute, other?.name ?? null));
	},
};

export const onlyDiffering: Action<'compare'> = {
	id: 'only-differing',
	keys: ['t'],
	context: 'compare',
	description: 'Only rows that differ, or all rows',
	hint: 'only what differs',
	isPossible: showsRows,
	run(host) {
		const situation = host.situation();
		const { location } = situation;
		if (!isCompareLocation(location)) return;
		const next: CompareLocation = {
			...location,
			onlyDiffering: !location.onlyDiffering,
			position: positionOfSelected(situation),
		};
		host.update(next);
	},
};

function scroll(host: ActionHost, step: -1 | 1): void {
	const { location, active, rows } = host.situation();
	if (!isCompareLocation(location) || active === null) return;
	const { first, end, sets } = (rows as PackageCompareRows).columns;
	const last = sets.length - (end - first);
	const scrolled = { set: active.name, first: Math.max(0, Math.min(first + step, last)) };
	const next: CompareLocation = { ...location, scrolled };
	host.update(next, 'keep');
}

const scrollLeft: Action<'compare'> = {
	id: 'scroll-left',
	keys: ['<'],
	context: 'compare',
	description: 'Scroll the columns to the left',
	isPossible: showsRows,
	run: (host) => scroll(host, -1),
};

export const scrollRight: Action<'compare'> = {
	id: 'scroll-right',
	keys: ['>'],
	context: 'compare',
	description: 'Scroll the columns to the right',
	hint: 'columns',
	hintKeys: (firstKey) => `${firstKey(scrollLeft)} ${firstKey(scrollRight)}`,
	isHinted({ rows }) {
		const { first, end, sets } = (rows as PackageCompareRows).columns;
		return end - first < sets.length;
	},
	isPossible: showsRows,
	run: (host) => scroll(host, 1),
};

/** What can be done in the comparison of a package. */
export const packageCompareActions: readonly Action<'compare'>[] = [
	openClosures,
	onlyDiffering,
	scrollLeft,
	scrollRight,
];

function changeOther(host: ActionHost, step: -1 | 1): void {
	const { location, active, snapshot } = host.situation();
	if (!hasOtherSet(location) || active === null) return;
	const other = otherSet(snapshot.sets, active, location.other);
	if (other === null) return;
	const { name } = stepOther(snapshot.sets, active, other, step);
	const next: typeof location = { ...location, other: name, position: firstPosition };
	host.update(next);
}

/** The keys that change the side which is not the open set; each view has them as its own. */
function otherActions<Id extends View['id']>(context: Id, prefix: string) {
	const previous: Action<Id> = {
		id: `${prefix}-previous-other`,
		keys: ['{'],
		context,
		description: 'Compare with the previous version',
		isPossible: showsRows,
		run: (host) => changeOther(host, -1),
	};
	const next: Action<Id> = {
		id: `${prefix}-next-other`,
		keys: ['}'],
		context,
		description: 'Compare with the next version',
		hint: 'against',
		hintKeys: (firstKey) => `${firstKey(previous)} ${firstKey(next)}`,
		isPossible: showsRows,
		run: (host) => changeOther(host, 1),
	};
	return { previous, next };
}

const ofClosures = otherActions('compare-closures' as const, 'closures');
const ofSets = otherActions('compare-sets' as const, 'sets');

export const nextOtherOfClosures: Action = ofClosures.next;
export const nextOtherOfSets: Action = ofSets.next;

/** What can be done in the comparison of closures. */
export const closuresActions: readonly Action<'compare-closures'>[] = [
	ofClosures.previous,
	ofClosures.next,
];

export const filterKind: Action<'compare-sets'> = {
	id: 'difference-kind',
	keys: ['t'],
	context: 'compare-sets',
	description: 'Only packages of one kind of difference, of the next one, or all',
	hint: 'filter',
	isPossible: showsRows,
	run(host) {
		const { location, rows } = host.situation();
		if (!isCompareSetsLocation(location)) return;
		const { comparison, first, second } = rows as SetsRows;
		const kinds = [null, ...(comparison?.byKind.keys() ?? [])];
		const kind = kinds[(kinds.indexOf(location.kind) + 1) % kinds.length] ?? null;
		const next: CompareSetsLocation = { ...location, kind, position: firstPosition };
		host.update(next);
		host.notify(kind === null ? 'All differences' : `Only: ${differenceText(kind, first, second)}`);
	},
};

/** What can be done in the comparison of sets. */
export const setsActions: readonly Action<'compare-sets'>[] = [
	ofSets.previous,
	ofSets.next,
	filterKind,
];
