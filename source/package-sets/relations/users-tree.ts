import type { DependencyKind } from '../description/dependency-groups.ts';
import { type Folds, isOpenByRule } from './dependency-tree.ts';
import type { EdgeKinds } from './edge-kinds.ts';
import type { ReverseEdges } from './reverse-edges.ts';

/** A package that uses the one it hangs from. */
export interface UserRow {
	/** Names the row within its tree, whatever is folded. */
	key: string;
	attribute: string;
	/** As which kinds of dependency it uses the one it hangs from. */
	kinds: readonly DependencyKind[];
	fold: 'open' | 'closed' | 'leaf';
	/** For each level down to the row's own, whether more rows of that level follow. */
	guides: readonly boolean[];
	/** `repeat`: its users are shown further up; `cycle`: it is one of the packages it hangs from. */
	mark: 'repeat' | 'cycle' | null;
}

/**
 * Who uses a package, who uses those, and so on, over some kinds of dependency, as rows from top to
 * bottom: a dependency tree the other way round. Every package opens at one place only, and nothing is
 * looked up of what is folded. Those that use the same package are in the order of their names, or else
 * those of the highest rank come first.
 */
export function usersTree(
	edges: ReverseEdges,
	attribute: string,
	kinds: EdgeKinds,
	folds: Folds,
	rank: ((attribute: string) => number) | null = null,
): UserRow[] {
	const rows: UserRow[] = [];
	const opened = new Set([attribute]);
	const above = new Set([attribute]);
	const addUsers = (of: string, parent: string, guides: readonly boolean[]): void => {
		const byName = edges.usedBy(of, kinds);
		const uses =
			rank === null ? byName : byName.toSorted((a, b) => rank(b.attribute) - rank(a.attribute));
		uses.forEach((use, index) => {
			const user = use.attribute;
			const row: UserRow = {
				key: parent === '' ? user : `${parent}\0${user}`,
				attribute: user,
				kinds: use.kinds,
				fold: 'leaf',
				guides: [...guides, index < uses.length - 1],
				mark: null,
			};
			rows.push(row);
			if (above.has(user)) {
				row.mark = 'cycle';
			} else if (!edges.isUsed(user, kinds)) {
				return;
			} else if (opened.has(user)) {
				row.mark = 'repeat';
			} else if (folds.toggled.has(row.key) !== isOpenByRule(folds, row.guides.length)) {
				row.fold = 'open';
				opened.add(user);
				above.add(user);
				addUsers(user, row.key, row.guides);
				above.delete(user);
			} else {
				row.fold = 'closed';
			}
		});
	};
	addUsers(attribute, '', []);
	return rows;
}
