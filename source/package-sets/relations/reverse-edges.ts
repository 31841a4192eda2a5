import {
	type DependencyKind,
	dependencyGroups,
	dependencyKinds,
} from '../description/dependency-groups.ts';
import type { Dependency, PackageDescription, Packages } from '../description/description.ts';
import { isEqual } from '../description/is-equal.ts';
import { countReachable } from './count-reachable.ts';
import { type EdgeKinds, edgeKinds, isFollowed } from './edge-kinds.ts';
import { sortByName } from './names.ts';
import { dependencyKey, strangerName } from './strangers.ts';

/** One package that uses another, and by which kinds of dependency. */
export interface Use {
	attribute: string;
	kinds: readonly DependencyKind[];
}

/** How many packages use another one. */
export interface UserCounts {
	/** Those that name it among their own dependencies. */
	direct: number;
	/** Those, those that use them, and so on. */
	inAll: number;
}

/** What tests need that are not run has a bit of its own, behind those of the kinds. */
const idleTests = 1 << dependencyKinds.length;

/** The bit of one kind of dependency of a package. */
function bitOf(kind: DependencyKind, runsTests: boolean): number {
	return kind === 'tests' && !runsTests ? idleTests : 1 << dependencyKinds.indexOf(kind);
}

/** The kinds of dependency that each choice of them includes, as bits. */
function bitsOf(kinds: EdgeKinds): number {
	const bits = (runsTests: boolean) =>
		dependencyKinds
			.filter((kind) => isFollowed(kind, kinds, runsTests))
			.reduce((all, kind) => all | bitOf(kind, runsTests), 0);
	return bits(true) | bits(false);
}

const kindBits: Readonly<Record<EdgeKinds, number>> = {
	runtime: bitsOf('runtime'),
	build: bitsOf('build'),
	inputs: bitsOf('inputs'),
	all: bitsOf('all'),
};

/** An alias is another name of a package that is counted already. */
function hasEdges({ state }: PackageDescription): boolean {
	return state !== 'alias' && state !== 'removed';
}

function hasSameEdges(a: PackageDescription, b: PackageDescription): boolean {
	return (
		hasEdges(a) === hasEdges(b) &&
		a.runsTests === b.runsTests &&
		isEqual(dependencyGroups(a), dependencyGroups(b))
	);
}

/** The users of one package in the order met, and their kinds of dependency as bits. */
interface Users {
	attributes: string[];
	kinds: number[];
	/** The bits of all of them together. */
	allKinds: number;
}

const noUsers: Readonly<Users> = { attributes: [], kinds: [], allKinds: 0 };

/**
 * Reverse edges of one set, kept up as descriptions arrive: an update costs only what is new,
 * unless a description was replaced.
 */
export class ReverseEdges {
	#last: Packages | null = null;
	#version = 0;
	readonly #seen = new Map<string, PackageDescription>();
	readonly #users = new Map<string, Users>();
	/** The users of strangers, by the keys of these; only when they were asked for. */
	#strangers: Map<string, Users> | null = null;
	/** Uses and counts that were asked for since the edges changed last. */
	readonly #uses = new Map<EdgeKinds, Map<string, readonly Use[]>>();
	readonly #counts = new Map<string, UserCounts>();
	#runtimeCounts: ReadonlyMap<string, UserCounts> | null = null;

	/** Another number whenever the edges are others; what a package is besides changes nothing. */
	get version(): number {
		return this.#version;
	}

	/** Takes in what was described since the last call. */
	update(packages: Packages): this {
		if (packages === this.#last) {
			return this;
		}
		this.#last = packages;
		let known = 0;
		const fresh: PackageDescription[] = [];
		for (const [attribute, description] of packages) {
			const seen = this.#seen.get(attribute);
			if (seen === undefined) {
				fresh.push(description);
			} else if (seen === description) {
				known++;
			} else if (hasSameEdges(seen, description)) {
				this.#seen.set(attribute, description);
				known++;
			}
		}
		const isOtherwise = known < this.#seen.size;
		if (isOtherwise || fresh.length > 0) {
			this.#version++;
			this.#uses.clear();
			this.#counts.clear();
			this.#strangers = null;
			this.#runtimeCounts = null;
		}
		if (isOtherwise) {
			this.#seen.clear();
			this.#users.clear();
			for (const description of packages.values()) {
				this.#add(description);
			}
		} else {
			for (const description of fresh) {
				this.#add(description);
			}
		}
		return this;
	}

	/**
	 * Who uses this attribute, or the stranger of this key, over some kinds of dependency, sorted by
	 * name; the same array until the edges change.
	 */
	usedBy(attribute: string, kinds: EdgeKinds = 'all'): readonly Use[] {
		let known = this.#uses.get(kinds);
		if (known === undefined) {
			known = new Map();
			this.#uses.set(kinds, known);
		}
		let uses = known.get(attribute);
		if (uses === undefined) {
			uses = this.#sortedUses(attribute, kindBits[kinds]);
			known.set(attribute, uses);
		}
		return uses;
	}

	/**
	 * All that use this attribute, directly or by way of others, with the fewest kinds of dependency
	 * by which they do: those of the fewest kinds first, and of these the nearest.
	 */
	allUsers(attribute: string): Map<string, EdgeKinds> {
		const users = new Map<string, EdgeKinds>();
		for (const kinds of edgeKinds) {
			for (const user of this.#reachedFrom(attribute, kindBits[kinds]).reached) {
				if (user !== attribute && !users.has(user)) users.set(user, kinds);
			}
		}
		return users;
	}

	/** How many packages use this attribute, over any kind of dependency. */
	count(attribute: string): number {
		return this.#users.get(attribute)?.attributes.length ?? 0;
	}

	/** Whether any package uses this attribute over some kinds of dependency. */
	isUsed(attribute: string, kinds: EdgeKinds): boolean {
		return ((this.#usersOf(attribute)?.allKinds ?? 0) & kindBits[kinds]) !== 0;
	}

	/** How many packages name this attribute among their runtime dependencies. */
	countDirectRuntimeUsers(attribute: string): number {
		const kinds = this.#users.get(attribute)?.kinds ?? [];
		return kinds.reduce((count, kind) => count + Number((kind & kindBits.runtime) !== 0), 0);
	}

	/**
	 * How many packages use this attribute, or the stranger of this key, themselves, and how many in
	 * all, by way of others too. A package that uses itself in the end is not counted.
	 */
	countUsers(attribute: string, kinds: EdgeKinds): UserCounts {
		const key = `${kinds} ${attribute}`;
		let counts = this.#counts.get(key);
		if (counts === undefined) {
			const { reached, direct } = this.#reachedFrom(attribute, kindBits[kinds]);
			counts = { direct, inAll: reached.size - 1 };
			this.#counts.set(key, counts);
		}
		return counts;
	}

	/**
	 * The counts of every package that any other uses at run time, as `countUsers` has them; the same
	 * object until the edges change. Some hundredths of a second for ten thousand packages.
	 */
	countAllRuntimeUsers(): ReadonlyMap<string, UserCounts> {
		this.#runtimeCounts ??= this.#countAll(kindBits.runtime);
		return this.#runtimeCounts;
	}

	#countAll(bits: number): ReadonlyMap<string, UserCounts> {
		const names = [...new Set([...this.#users.keys(), ...this.#seen.keys()])];
		const numbers = new Map(names.map((name, number) => [name, number]));
		const starts = new Uint32Array(names.length + 1);
		const targets: number[] = [];
		const direct = names.map((name, number) => {
			const { attributes, kinds } = this.#users.get(name) ?? noUsers;
			attributes.forEach((user, index) => {
				const target = numbers.get(user);
				if (target === undefined) return;
				if (((kinds[index] ?? 0) & bits) !== 0) targets.push(target);
			});
			starts[number + 1] = targets.length;
			return targets.length - (starts[number] ?? 0);
		});
		const reached = countReachable({ starts, targets: Uint32Array.from(targets) });
		return new Map(
			names.flatMap((name, number) =>
				direct[number] === 0
					? []
					: [[name, { direct: direct[number] ?? 0, inAll: reached[number] ?? 0 }] as const],
			),
		);
	}

	/** What leads to an attribute over some kinds of dependency, itself first. */
	#reachedFrom(attribute: string, bits: number): { reached: Set<string>; direct: number } {
		const reached = new Set([attribute]);
		let direct = 0;
		// A Set iterates over what is added on the way: this is the breadth-first queue.
		for (const current of reached) {
			const users = this.#usersOf(current);
			if (users === undefined) continue;
			for (let index = 0; index < users.attributes.length; index++) {
				const user = users.attributes[index];
				if (user !== undefined && ((users.kinds[index] ?? 0) & bits) !== 0) reached.add(user);
			}
			if (current === attribute) direct = reached.size - 1;
		}
		return { reached, direct };
	}

	#sortedUses(attribute: string, bits: number): Use[] {
		const users = this.#usersOf(attribute);
		if (users === undefined) {
			return [];
		}
		const uses = users.attributes.flatMap((user, index): Use | [] => {
			const kinds = (users.kinds[index] ?? 0) & bits;
			return kinds === 0 ? [] : { attribute: user, kinds: kindsByBits[kinds] ?? [] };
		});
		return sortByName(uses, ({ attribute }) => attribute);
	}

	#usersOf(key: string): Users | undefined {
		if (strangerName(key) === null) return this.#users.get(key);
		// Strangers are many and rarely asked for.
		this.#strangers ??= this.#usersOfStrangers();
		return this.#strangers.get(key);
	}

	#usersOfStrangers(): Map<string, Users> {
		const users = new Map<string, Users>();
		for (const description of this.#seen.values()) {
			if (!hasEdges(description)) continue;
			for (const { kind, dependencies } of dependencyGroups(description)) {
				const bit = bitOf(kind, description.runsTests);
				for (const dependency of dependencies) {
					if (dependency.attribute !== null) continue;
					addUse(users, dependencyKey(dependency), description.attribute, bit);
				}
			}
		}
		return users;
	}

	#add(description: PackageDescription): void {
		this.#seen.set(description.attribute, description);
		if (!hasEdges(description)) {
			return;
		}
		for (const { kind, dependencies } of dependencyGroups(description)) {
			const bit = bitOf(kind, description.runsTests);
			this.#addUses(description.attribute, dependencies, bit);
		}
	}

	#addUses(user: string, dependencies: readonly Dependency[], kind: number): void {
		for (const { attribute } of dependencies) {
			// A package that names itself, as some do for their tests, is no user of itself.
			if (attribute !== null && attribute !== user) addUse(this.#users, attribute, user, kind);
		}
	}
}

/** Takes in one use. Packages are added one after another: the same user can only be the last. */
function addUse(byUsed: Map<string, Users>, used: string, user: string, kind: number): void {
	const users = byUsed.get(used);
	if (users === undefined) {
		byUsed.set(used, { attributes: [user], kinds: [kind], allKinds: kind });
		return;
	}
	users.allKinds |= kind;
	const last = users.attributes.length - 1;
	if (users.attributes[last] === user) {
		users.kinds[last] = (users.kinds[last] ?? 0) | kind;
	} else {
		users.attributes.push(user);
		users.kinds.push(kind);
	}
}

/** One array for all uses alike: a package most others use has as many uses as the set packages. */
const kindsByBits: DependencyKind[][] = Array.from({ length: idleTests << 1 }, (_, bits) =>
	dependencyKinds.filter((kind) => (bits & (bitOf(kind, true) | bitOf(kind, false))) !== 0),
);
