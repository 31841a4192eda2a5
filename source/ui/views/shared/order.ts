import type { Packages } from '../../../package-sets/description/description.ts';
import type { ReverseEdges } from '../../../package-sets/relations/reverse-edges.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { memoizeLast } from '../../store/memoize.ts';

/** What packages can be ordered by, in the order in which a key goes through them. */
export const orders = ['name', 'users', 'closure', 'blockers'] as const;

export type Order = (typeof orders)[number];

/** The order that comes after one. */
export function nextOrder(order: Order): Order {
	return orders[(orders.indexOf(order) + 1) % orders.length] ?? 'name';
}

/** What an order goes by. */
export const orderTexts: Readonly<Record<Order, string>> = {
	name: 'by name',
	users: 'by users',
	closure: 'by closure',
	blockers: 'by blockers',
};

/** The number that an order goes by, the largest first. */
export type Rank = (attribute: string) => number;

/** Makes what ranks the packages of a set, and remembers the last one; null in the order of names. */
export function createRanks(): (
	set: SetSnapshot,
	edges: () => ReverseEdges,
	order: Order,
) => Rank | null {
	const byUsers = memoizeLast(
		(edges: ReverseEdges, _version: number, isComplete: boolean): Rank => {
			// What is not complete is counted anew all the time: then the direct users must do.
			if (!isComplete) return (attribute) => edges.countDirectRuntimeUsers(attribute);
			const counts = edges.countAllRuntimeUsers();
			return (attribute) => counts.get(attribute)?.inAll ?? 0;
		},
	);
	const byClosure = memoizeLast(
		(packages: Packages): Rank =>
			(attribute) =>
				packages.get(attribute)?.closure ?? -1,
	);
	const byBlockers = memoizeLast(
		(packages: Packages): Rank =>
			(attribute) =>
				packages.get(attribute)?.blockedBy.length ?? -1,
	);
	return (set, edgesOf, order) => {
		switch (order) {
			case 'name':
				return null;
			case 'users': {
				const edges = edgesOf();
				return byUsers(edges, edges.version, set.isComplete);
			}
			case 'closure':
				return byClosure(set.packages);
			case 'blockers':
				return byBlockers(set.packages);
		}
	};
}

/** Attributes by rank; equal ones stay in the order that they had. */
export function sortByRank(attributes: readonly string[], rank: Rank): string[] {
	return attributes
		.map((attribute) => ({ attribute, number: rank(attribute) }))
		.sort((a, b) => b.number - a.number)
		.map(({ attribute }) => attribute);
}
