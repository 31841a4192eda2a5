import {
	type DependencyKind,
	dependencyGroups,
	dependencyKinds,
} from '../description/dependency-groups.ts';
import type { Dependency, PackageDescription, Packages } from '../description/description.ts';
import { isEqual } from '../description/is-equal.ts';
import { compareNames } from './names.ts';

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

const runtimeBit = 1 << dependencyKinds.indexOf('runtime');

/** An alias is another name of a package that is counted already. */
function hasEdges({ state }: PackageDescription): boolean {
	return state !== 'alias' && state !== 'removed';
}

function hasSameEdges(a: PackageDescription, b: PackageDescription): boolean {
	return hasEdges(a) === hasEdges(b) && isEqual(dependencyGroups(a), dependencyGroups(b));
}

/** The users of one package in the order met, and their kinds of dependency as bits. */
interface Users {
	attributes: string[];
	kinds: number[];
}

/**
 * Reverse edges of one set, kept up as descriptions arrive: an update costs only what is new,
 * unless a description was replaced.
 */
export class ReverseEdges {
	#last: Packages | null = null;
	#version = 0;
	readonly #seen = new Map<string, PackageDescription>();
	readonly #users = new Map<string, Users>();
	/** Uses and counts that were asked for since the edges changed last. */
	readonly #uses = new Map<string, readonly Use[]>();
	readonly #counts = new Map<string, UserCounts>();

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

	/** Who uses this attribute, sorted by name; the same array until the edges change. */
	usedBy(attribute: string): readonly Use[] {
		let uses = this.#uses.get(attribute);
		if (uses === undefined) {
			uses = this.#sortedUses(attribute);
			this.#uses.set(attribute, uses);
		}
		return uses;
	}

	/** All that use this attribute, directly or by way of others, the nearest first. */
	allUsers(attribute: string): string[] {
		const reached = this.#reachedFrom(attribute, -1).reached;
		reached.delete(attribute);
		return [...reached];
	}

	/** How many packages use this attribute. */
	count(attribute: string): number {
		return this.#users.get(attribute)?.attributes.length ?? 0;
	}

	/**
	 * How many packages use this attribute themselves, and how many in all, by way of others too; over
	 * runtime dependencies alone, or over any. A package that uses itself in the end is not counted.
	 */
	countUsers(attribute: string, kinds: 'runtime' | 'any'): UserCounts {
		const key = `${kinds} ${attribute}`;
		let counts = this.#counts.get(key);
		if (counts === undefined) {
			const { reached, direct } = this.#reachedFrom(
				attribute,
				kinds === 'runtime' ? runtimeBit : -1,
			);
			counts = { direct, inAll: reached.size - 1 };
			this.#counts.set(key, counts);
		}
		return counts;
	}

	/** What leads to an attribute over some kinds of dependency, itself first. */
	#reachedFrom(attribute: string, bits: number): { reached: Set<string>; direct: number } {
		const reached = new Set([attribute]);
		let direct = 0;
		// A Set iterates over what is added on the way: this is the breadth-first queue.
		for (const current of reached) {
			const users = this.#users.get(current);
			if (users === undefined) continue;
			for (let index = 0; index < users.attributes.length; index++) {
				const user = users.attributes[index];
				if (user !== undefined && ((users.kinds[index] ?? 0) & bits) !== 0) reached.add(user);
			}
			if (current === attribute) direct = reached.size - 1;
		}
		return { reached, direct };
	}

	#sortedUses(attribute: string): Use[] {
		const users = this.#users.get(attribute);
		if (users === undefined) {
			return [];
		}
		return users.attributes
			.map((user, index) => ({
				attribute: user,
				kinds: kindsByBits[users.kinds[index] ?? 0] ?? [],
			}))
			.sort((a, b) => compareNames(a.attribute, b.attribute));
	}

	#add(description: PackageDescription): void {
		this.#seen.set(description.attribute, description);
		if (!hasEdges(description)) {
			return;
		}
		for (const { kind, dependencies } of dependencyGroups(description)) {
			this.#addUses(description.attribute, dependencies, 1 << dependencyKinds.indexOf(kind));
		}
	}

	#addUses(user: string, dependencies: readonly Dependency[], kind: number): void {
		for (const { attribute } of dependencies) {
			if (attribute === null) {
				continue;
			}
			const users = this.#users.get(attribute);
			if (users === undefined) {
				this.#users.set(attribute, { attributes: [user], kinds: [kind] });
				continue;
			}
			// Packages are added one after another: the same user can only be the last.
			const last = users.attributes.length - 1;
			if (users.attributes[last] === user) {
				users.kinds[last] = (users.kinds[last] ?? 0) | kind;
			} else {
				users.attributes.push(user);
				users.kinds.push(kind);
			}
		}
	}
}

/** One array for all uses alike: a package most others use has as many uses as the set packages. */
const kindsByBits: DependencyKind[][] = Array.from(
	{ length: 1 << dependencyKinds.length },
	(_, bits) => dependencyKinds.filter((_, kind) => (bits & (1 << kind)) !== 0),
);
