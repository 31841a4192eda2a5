import {
	type DependencyGroup,
	dependencyGroups,
	groupTitle,
	isOfTheSet,
} from '../description/dependency-groups.ts';
import type { Dependency, Packages } from '../description/description.ts';
import { layOutTree } from './lay-out-tree.ts';

/** Which rows of a tree are folded: a rule for all, and the rows that differ from it. */
export interface Folds {
	/**
	 * `first` shows the runtime dependencies themselves, `all` everything, `none` only headings; a
	 * number as many levels, headings included.
	 */
	rule: 'first' | 'all' | 'none' | number;
	/** Keys of the rows that are the other way round. */
	toggled: ReadonlySet<string>;
}

/** Whether a row of a level, of which the first is 1, is open unless it is toggled. */
export function isOpenByRule({ rule }: Folds, level: number): boolean {
	return rule === 'all' || (typeof rule === 'number' && level < rule);
}

/** Whether a row is the other way round. A key is only made a whole string where it is looked for. */
export function isToggled({ toggled }: Folds, key: string): boolean {
	return toggled.size > 0 && toggled.has(key);
}

export const initialFolds: Folds = { rule: 'first', toggled: new Set() };

/** Everything is shown. */
export const allUnfolded: Folds = { rule: 'all', toggled: new Set() };

interface TreeRowBase {
	/** Names the row within its tree, whatever is folded. */
	key: string;
	/** The key of the row this one hangs from; null for the root. */
	parent: string | null;
	depth: number;
	fold: 'open' | 'closed' | 'leaf';
	/** For each level above this row's own, whether more rows of that level follow. */
	guides: readonly boolean[];
}

export interface GroupRow extends TreeRowBase {
	kind: 'group';
	mark: null;
	group: DependencyGroup;
}

export interface PackageRow extends TreeRowBase {
	kind: 'root' | 'package';
	/** Null for a stranger. */
	attribute: string | null;
	pname: string;
	version: string;
	/**
	 * `repeat`: its dependencies are shown elsewhere, at most as deep; `cycle`: it is one of the packages
	 * it hangs from; `stranger`: not an object of this set, where one is expected.
	 */
	mark: 'repeat' | 'cycle' | 'stranger' | null;
	/** Why it does not evaluate; null for one that does. */
	failure: string | null;
}

/** Stands for the dependencies of one package and kind that a tree has no rows for. */
export interface MoreRow extends TreeRowBase {
	kind: 'more';
	fold: 'leaf';
	mark: null;
	count: number;
}

export type TreeRow = GroupRow | PackageRow | MoreRow;

/** The rows of a tree at most, each of which costs memory and time; far more than any is read of. */
const mostRows = 50_000;
/** The level below which nothing opens within a tree; it can be opened as a tree of its own. */
const deepest = 200;

/**
 * A package's dependency tree as rows, top to bottom: its dependencies by kind, and under each
 * package its runtime dependencies. Every package opens at one place only, the nearest to the top, so
 * the rows are never more than the edges, cycles or not. Beyond so many rows the rest is counted.
 */
export function dependencyTree(packages: Packages, attribute: string, folds: Folds): TreeRow[] {
	const isOpen = (key: string, byDefault: boolean) => isToggled(folds, key) !== byDefault;
	const needsOf = ({ attribute }: PackageRow) =>
		(attribute === null ? undefined : packages.get(attribute)?.dependencies) ?? [];
	let made = 1;
	/** The rows that there is still room for, and the one that counts the rest. */
	const limited = <Item>(
		items: readonly Item[],
		parent: TreeRow,
		rowOf: (item: Item, index: number, isLast: boolean) => TreeRow,
	): TreeRow[] => {
		const room = Math.max(0, mostRows - made);
		const rows = items
			.slice(0, room)
			.map((item, index) => rowOf(item, index, index === items.length - 1));
		made += rows.length;
		const rest = items.length - rows.length;
		return rest === 0 ? rows : [...rows, moreRow(rest, parent)];
	};
	const packageRows = (dependencies: readonly Dependency[], parent: TreeRow): TreeRow[] => {
		const [more, last] = [
			[...parent.guides, true],
			[...parent.guides, false],
		];
		const expectsMembers = parent.kind !== 'group' || isOfTheSet(parent.group.kind);
		return limited(dependencies, parent, (dependency, index, isLast) => {
			const { attribute, pname, version } = dependency;
			return {
				kind: 'package',
				key: childKey(parent.key, attribute ?? `?${pname}`, index),
				parent: parent.key,
				depth: parent.depth + 1,
				guides: isLast ? last : more,
				attribute,
				pname,
				version,
				fold: 'leaf',
				mark: attribute === null && expectsMembers ? 'stranger' : null,
				failure: dependency.failure ?? null,
			};
		});
	};
	const groupRows = (root: PackageRow): TreeRow[] => {
		const description = packages.get(attribute);
		const groups = description === undefined ? [] : dependencyGroups(description);
		return limited(groups, root, (group, index, isLast) => {
			const key = childKey(attribute, groupTitle(group), index);
			const byDefault =
				isOpenByRule(folds, 1) || (folds.rule === 'first' && group.kind === 'runtime');
			return {
				kind: 'group',
				key,
				parent: root.key,
				depth: 1,
				guides: [!isLast],
				fold: isOpen(key, byDefault) ? 'open' : 'closed',
				mark: null,
				group,
			};
		});
	};
	const root = rootRow(packages, attribute);
	const rows = layOutTree<TreeRow>(groupRows(root), attribute, {
		nameOf: (row) => (row.kind === 'package' && needsOf(row).length > 0 ? row.attribute : null),
		mayOpen: ({ key, depth }) => depth < deepest && isOpen(key, isOpenByRule(folds, depth)),
		below(row) {
			if (row.kind === 'group') return packageRows(row.group.dependencies, row);
			return row.kind === 'package' ? packageRows(needsOf(row), row) : [];
		},
	});
	return [root, ...rows];
}

function rootRow(packages: Packages, attribute: string): PackageRow {
	const description = packages.get(attribute);
	return {
		kind: 'root',
		key: attribute,
		parent: null,
		depth: 0,
		guides: [],
		attribute,
		pname: description?.pname ?? attribute,
		version: description?.version ?? '',
		fold: 'leaf',
		mark: null,
		failure: null,
	};
}

function moreRow(count: number, parent: TreeRow): MoreRow {
	return {
		kind: 'more',
		key: childKey(parent.key, '?', -1),
		parent: parent.key,
		depth: parent.depth + 1,
		guides: [...parent.guides, false],
		fold: 'leaf',
		mark: null,
		count,
	};
}

/** The index tells apart strangers of one name, and NUL cannot be part of a Nix name. */
function childKey(parent: string, name: string, index: number): string {
	return name.startsWith('?') ? `${parent}\0${name}#${index}` : `${parent}\0${name}`;
}
