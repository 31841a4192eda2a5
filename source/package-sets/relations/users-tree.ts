import type { DependencyKind } from '../description/dependency-groups.ts';
import { type Folds, isOpenByRule, isToggled } from './dependency-tree.ts';
import type { EdgeKinds } from './edge-kinds.ts';
import { layOutTree } from './lay-out-tree.ts';
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
	/** `repeat`: its users are shown elsewhere, at most as deep; `cycle`: it is one of those it hangs from. */
	mark: 'repeat' | 'cycle' | null;
}

/**
 * Who uses a package, who uses those, and so on, over some kinds of dependency, as rows from top to
 * bottom: a dependency tree the other way round. Every package opens at one place only, the nearest to the
 * top, and nothing is looked up of what is folded. Those that use the same package are in the order of their names, or else
 * those of the highest rank come first.
 */
export function usersTree(
	edges: ReverseEdges,
	attribute: string,
	kinds: EdgeKinds,
	folds: Folds,
	rank: ((attribute: string) => number) | null = null,
): UserRow[] {
	const usersOf = (of: string, parent: string, guides: readonly boolean[]): UserRow[] => {
		const byName = edges.usedBy(of, kinds);
		const uses =
			rank === null ? byName : byName.toSorted((a, b) => rank(b.attribute) - rank(a.attribute));
		const [more, last] = [
			[...guides, true],
			[...guides, false],
		];
		return uses.map((use, index) => ({
			key: parent === '' ? use.attribute : `${parent}\0${use.attribute}`,
			attribute: use.attribute,
			kinds: use.kinds,
			fold: 'leaf',
			guides: index < uses.length - 1 ? more : last,
			mark: null,
		}));
	};
	return layOutTree(usersOf(attribute, '', []), attribute, {
		nameOf: (row) => (edges.isUsed(row.attribute, kinds) ? row.attribute : null),
		mayOpen: ({ key, guides }) => isToggled(folds, key) !== isOpenByRule(folds, guides.length),
		below: (row) => usersOf(row.attribute, row.key, row.guides),
	});
}
