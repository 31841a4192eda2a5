import {
	type DependencyGroup,
	dependencyGroups,
	groupTitle,
	isOfTheSet,
} from '../description/dependency-groups.ts';
import type { Dependency, Packages } from '../description/description.ts';

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
	group: DependencyGroup;
}

export interface PackageRow extends TreeRowBase {
	kind: 'root' | 'package';
	/** Null for a stranger. */
	attribute: string | null;
	pname: string;
	version: string;
	/**
	 * `repeat`: its dependencies are shown further up; `cycle`: it is one of the packages it hangs
	 * from; `stranger`: not an object of this set, where one is expected.
	 */
	mark: 'repeat' | 'cycle' | 'stranger' | null;
	/** Why it does not evaluate; null for one that does. */
	failure: string | null;
}

/** Stands for the dependencies of one package and kind that a tree has no rows for. */
export interface MoreRow extends TreeRowBase {
	kind: 'more';
	fold: 'leaf';
	count: number;
}

export type TreeRow = GroupRow | PackageRow | MoreRow;

/** The rows of a tree at most, each of which costs memory and time; far more than any is read of. */
const mostRows = 50_000;
/** The level below which nothing opens within a tree; it can be opened as a tree of its own. */
const deepest = 200;

/**
 * A package's dependency tree as rows, top to bottom: its dependencies by kind, and under each
 * package its runtime dependencies. Every package opens at one place only, so the rows are never
 * more than the edges, cycles or not. Beyond so many rows the rest is counted.
 */
export function dependencyTree(packages: Packages, attribute: string, folds: Folds): TreeRow[] {
	const rows: TreeRow[] = [];
	const opened = new Set<string>();
	const above = new Set<string>([attribute]);
	const isOpen = (key: string, byDefault: boolean) => folds.toggled.has(key) !== byDefault;

	const addPackages = (dependencies: readonly Dependency[], parent: TreeRow): void => {
		const expectsMembers = parent.kind !== 'group' || isOfTheSet(parent.group.kind);
		for (const [index, dependency] of dependencies.entries()) {
			if (rows.length >= mostRows) {
				addMore(dependencies.length - index, parent);
				return;
			}
			const last = index === dependencies.length - 1;
			const key = childKey(parent.key, dependency.attribute ?? `?${dependency.pname}`, index);
			const children =
				dependency.attribute === null
					? []
					: (packages.get(dependency.attribute)?.dependencies ?? []);
			const row: PackageRow = {
				kind: 'package',
				key,
				parent: parent.key,
				depth: parent.depth + 1,
				guides: [...parent.guides, !last],
				attribute: dependency.attribute,
				pname: dependency.pname,
				version: dependency.version,
				fold: 'leaf',
				mark: dependency.attribute === null && expectsMembers ? 'stranger' : null,
				failure: dependency.failure ?? null,
			};
			rows.push(row);
			if (dependency.attribute === null) continue;
			if (above.has(dependency.attribute)) {
				row.mark = 'cycle';
			} else if (children.length === 0) {
				row.fold = 'leaf';
			} else if (opened.has(dependency.attribute)) {
				row.mark = 'repeat';
			} else if (row.depth < deepest && isOpen(key, isOpenByRule(folds, row.depth))) {
				row.fold = 'open';
				opened.add(dependency.attribute);
				above.add(dependency.attribute);
				addPackages(children, row);
				above.delete(dependency.attribute);
			} else {
				row.fold = 'closed';
			}
		}
	};
	const addMore = (count: number, parent: TreeRow): void => {
		rows.push({
			kind: 'more',
			key: childKey(parent.key, '?', -1),
			parent: parent.key,
			depth: parent.depth + 1,
			guides: [...parent.guides, false],
			fold: 'leaf',
			count,
		});
	};

	const description = packages.get(attribute);
	const root: PackageRow = {
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
	rows.push(root);
	const groups = description === undefined ? [] : dependencyGroups(description);
	for (const [index, group] of groups.entries()) {
		if (rows.length >= mostRows) {
			addMore(groups.length - index, root);
			break;
		}
		const key = childKey(attribute, groupTitle(group), index);
		const byDefault =
			isOpenByRule(folds, 1) || (folds.rule === 'first' && group.kind === 'runtime');
		const row: GroupRow = {
			kind: 'group',
			key,
			parent: root.key,
			depth: 1,
			guides: [index < groups.length - 1],
			fold: group.dependencies.length === 0 ? 'leaf' : isOpen(key, byDefault) ? 'open' : 'closed',
			group,
		};
		rows.push(row);
		if (row.fold === 'open') {
			addPackages(group.dependencies, row);
		}
	}
	return rows;
}

/** The index tells apart strangers of one name, and NUL cannot be part of a Nix name. */
function childKey(parent: string, name: string, index: number): string {
	return name.startsWith('?') ? `${parent}\0${name}\0${index}` : `${parent}\0${name}`;
}
