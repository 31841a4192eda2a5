import { type Folds, isOpenByRule } from '../../../package-sets/relations/dependency-tree.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { wrap } from '../../lines/text.ts';
import { rowsOf } from '../../location/row-position.ts';
import type { FoldableRows } from '../shared/fold-actions.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';

interface RowBase {
	/** Names the row within its tree. */
	key: string;
	fold: 'open' | 'closed' | 'leaf';
	/** The package that it is about; null for a stranger, absent in headings. */
	attribute?: string | null;
}

/** The rows of a comparison of two sets: notes, kinds of difference, and what differs in that. */
export type CompareRow<Item> =
	| (RowBase & { kind: 'note'; text: string; isNotice: boolean })
	| (RowBase & { kind: 'group'; difference: string; count: number; note: string })
	| (RowBase & { kind: 'item'; difference: string; item: Item })
	/** A step of the way to the item above. */
	| (RowBase & { kind: 'step'; name: string; depth: number });

/** The rows, and the two sets that they compare. */
export interface CompareRows<Item> extends FoldableRows<CompareRow<Item>> {
	readonly first: SetSnapshot;
	/** Null where the tree has only one set that evaluates. */
	readonly second: SetSnapshot | null;
}

/** What the rows of a comparison are made from. */
export interface CompareTree<Item> {
	first: SetSnapshot;
	second: SetSnapshot | null;
	notes: readonly { text: string; isNotice: boolean; attribute?: string }[];
	/** Each with what there is to say of its count. */
	groups: readonly { difference: string; items: readonly Item[]; note?: string }[];
	folds: Folds;
	/** Whether groups are open that nobody has folded. */
	areOpen: boolean;
	itemOf(item: Item): { key: string; attribute: string | null; way: readonly string[] };
	awaited: readonly string[];
	/** The width of a row. */
	columns: number;
}

/** Lays the rows of a comparison out from top to bottom. */
export function compareRows<Item>(tree: CompareTree<Item>): CompareRows<Item> {
	const { first, second, notes, groups, folds, areOpen, awaited } = tree;
	const rows: CompareRow<Item>[] = notes.flatMap(({ text, isNotice, attribute }, index) =>
		wrap(text, tree.columns).map((line, part) => ({
			kind: 'note' as const,
			key: `#note ${index} ${part}`,
			fold: 'leaf' as const,
			text: line,
			isNotice,
			...(attribute === undefined ? {} : { attribute }),
		})),
	);
	const isOpen = (key: string, byDefault: boolean) => folds.toggled.has(key) !== byDefault;
	for (const { difference, items, note = '' } of groups) {
		const byDefault = folds.rule === 'first' ? areOpen : isOpenByRule(folds, 1);
		const fold = isOpen(difference, byDefault) ? 'open' : 'closed';
		rows.push({ kind: 'group', key: difference, fold, difference, count: items.length, note });
		if (fold === 'closed') continue;
		for (const item of items) {
			const { key: own, attribute, way } = tree.itemOf(item);
			const key = `${difference}\0${own}`;
			const steps = way.slice(0, -1);
			const isUnfolded = steps.length > 0 && isOpen(key, isOpenByRule(folds, 2));
			const itemFold = steps.length === 0 ? 'leaf' : isUnfolded ? 'open' : 'closed';
			rows.push({ kind: 'item', key, fold: itemFold, attribute, difference, item });
			if (!isUnfolded) continue;
			for (const [depth, name] of steps.entries()) {
				rows.push({
					kind: 'step',
					key: `${key}\0${depth}`,
					fold: 'leaf',
					attribute: name,
					name,
					depth,
				});
			}
		}
	}
	const keys = rows.map(({ key }) => key);
	const indices = new Map(keys.map((key, index) => [key, index]));
	return {
		...rowsOf(keys),
		indexOf: (key) => indices.get(key) ?? -1,
		tree: rows,
		first,
		second,
		subjectAt: (index) => rows[index]?.attribute ?? null,
		canOpen: (index) => {
			const row = rows[index];
			return row?.kind === 'group' || (row?.attribute ?? null) !== null;
		},
		nearest: (key) => nearestAncestor(keys, key),
		awaited,
		...(second === null ? {} : { compared: { names: [second.name], areWhole: true } }),
	};
}
