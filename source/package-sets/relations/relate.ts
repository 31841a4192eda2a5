import type { Dependency, PackageDescription } from '../description/description.ts';
import { isEqual } from '../description/is-equal.ts';

/**
 * Relations between the packages of one set, drawn from their descriptions alone: what a package
 * depends on, who uses it, its closure, and its dependency tree as rows to show.
 */

/** What was described of one set, by attribute. */
export type Packages = ReadonlyMap<string, PackageDescription>;

export type DependencyKind =
	| 'runtime'
	| 'build system'
	| 'native inputs'
	| 'build inputs'
	| 'check inputs'
	| 'extra';

/** The dependencies of one kind; every extra is a group of its own. */
export interface DependencyGroup {
	kind: DependencyKind;
	/** The extra's name; null for every other kind. */
	extra: string | null;
	dependencies: readonly Dependency[];
}

/** The kinds a package has one list each for, in the order they are shown. */
const listedKinds = [
	'runtime',
	'build system',
	'native inputs',
	'build inputs',
	'check inputs',
] as const satisfies readonly DependencyKind[];

function dependencyLists(description: PackageDescription): (readonly Dependency[])[] {
	return [
		description.dependencies,
		description.buildSystem,
		description.nativeBuildInputs,
		description.buildInputs,
		description.checkInputs,
	];
}

/** The dependencies of a package by kind, runtime first; kinds without any are left out. */
export function dependencyGroups(description: PackageDescription): DependencyGroup[] {
	const groups: DependencyGroup[] = [];
	dependencyLists(description).forEach((dependencies, index) => {
		const kind = listedKinds[index];
		if (kind !== undefined && dependencies.length > 0) {
			groups.push({ kind, extra: null, dependencies });
		}
	});
	for (const [extra, dependencies] of Object.entries(description.extras)) {
		groups.push({ kind: 'extra', extra, dependencies });
	}
	return groups;
}

/**
 * Whether dependencies of this kind are expected to be objects of the set: other inputs are mostly
 * no Python packages at all, but hooks, tools and libraries.
 */
export function isOfTheSet(kind: DependencyKind): boolean {
	return kind === 'runtime' || kind === 'build system' || kind === 'extra';
}

/** The group's heading: its kind, or the extra's name in brackets as Python writes extras. */
export function groupTitle(group: DependencyGroup): string {
	return group.extra === null ? group.kind : `extra [${group.extra}]`;
}

/** The order of a dictionary: capital letters are no class of their own. */
export function compareNames(a: string, b: string): number {
	const lowerA = a.toLowerCase();
	const lowerB = b.toLowerCase();
	if (lowerA !== lowerB) {
		return lowerA < lowerB ? -1 : 1;
	}
	return a < b ? -1 : Number(a > b);
}

/** Names in the order of `compareNames`. */
export function sortNames(names: readonly string[]): string[] {
	return names
		.map((name) => ({ name, lower: name.toLowerCase() }))
		.sort((a, b) =>
			a.lower === b.lower ? compareNames(a.name, b.name) : a.lower < b.lower ? -1 : 1,
		)
		.map(({ name }) => name);
}

/** One package that uses another, and by which kinds of dependency. */
export interface Use {
	attribute: string;
	kinds: readonly DependencyKind[];
}

/** An alias is another name of a package that is counted already. */
function hasEdges({ state }: PackageDescription): boolean {
	return state !== 'alias' && state !== 'removed';
}

function hasSameEdges(a: PackageDescription, b: PackageDescription): boolean {
	return (
		hasEdges(a) === hasEdges(b) &&
		isEqual(dependencyLists(a), dependencyLists(b)) &&
		isEqual(a.extras, b.extras)
	);
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
	readonly #seen = new Map<string, PackageDescription>();
	readonly #users = new Map<string, Users>();

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
		if (known < this.#seen.size) {
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

	/** Who uses this attribute, sorted by name. */
	usedBy(attribute: string): Use[] {
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

	/** How many packages use this attribute. */
	count(attribute: string): number {
		return this.#users.get(attribute)?.attributes.length ?? 0;
	}

	#add(description: PackageDescription): void {
		this.#seen.set(description.attribute, description);
		if (!hasEdges(description)) {
			return;
		}
		dependencyLists(description).forEach((dependencies, kind) => {
			this.#addUses(description.attribute, dependencies, 1 << kind);
		});
		for (const extra in description.extras) {
			this.#addUses(description.attribute, description.extras[extra] ?? [], extraBit);
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

const extraBit = 1 << listedKinds.length;

/** One array for all uses alike: a package most others use has as many uses as the set packages. */
const kindsByBits: DependencyKind[][] = Array.from({ length: 2 * extraBit }, (_, bits) => {
	const kinds: DependencyKind[] = listedKinds.filter((_, kind) => (bits & (1 << kind)) !== 0);
	return (bits & extraBit) === 0 ? kinds : [...kinds, 'extra'];
});

/** All runtime dependencies that can be reached from a package. */
export interface Closure {
	/** Attributes of the set, breadth first, the package itself aside. */
	attributes: string[];
	/** Dependencies met on the way that are not the set's own objects. */
	strangers: number;
	/** Attributes met on the way that are not described yet: the closure may be larger. */
	unknown: string[];
}

export function closure(packages: Packages, attribute: string): Closure {
	const reached = new Set([attribute]);
	const unknown: string[] = [];
	let strangers = 0;
	// A Set iterates over what is added on the way: this is the breadth-first queue.
	for (const current of reached) {
		const description = packages.get(current);
		if (description === undefined) {
			unknown.push(current);
			continue;
		}
		for (const dependency of description.dependencies) {
			if (dependency.attribute === null) {
				strangers++;
			} else {
				reached.add(dependency.attribute);
			}
		}
	}
	reached.delete(attribute);
	return { attributes: [...reached], strangers, unknown };
}

/** Which rows of a tree are folded: a rule for all, and the rows that differ from it. */
export interface Folds {
	/** `first` shows the runtime dependencies themselves, `all` everything, `none` only headings. */
	rule: 'first' | 'all' | 'none';
	/** Keys of the rows that are the other way round. */
	toggled: ReadonlySet<string>;
}

export const initialFolds: Folds = { rule: 'first', toggled: new Set() };

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
}

export type TreeRow = GroupRow | PackageRow;

/**
 * A package's dependency tree as rows, top to bottom: its dependencies by kind, and under each
 * package its runtime dependencies. Every package opens at one place only, so the rows are never
 * more than the edges, cycles or not.
 */
export function dependencyTree(packages: Packages, attribute: string, folds: Folds): TreeRow[] {
	const rows: TreeRow[] = [];
	const opened = new Set<string>();
	const above = new Set<string>([attribute]);
	const isOpen = (key: string, byDefault: boolean) => folds.toggled.has(key) !== byDefault;

	const addPackages = (dependencies: readonly Dependency[], parent: TreeRow): void => {
		const expectsMembers = parent.kind !== 'group' || isOfTheSet(parent.group.kind);
		dependencies.forEach((dependency, index) => {
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
			};
			rows.push(row);
			if (dependency.attribute === null) {
				return;
			}
			if (above.has(dependency.attribute)) {
				row.mark = 'cycle';
			} else if (children.length === 0) {
				return;
			} else if (opened.has(dependency.attribute)) {
				row.mark = 'repeat';
			} else if (isOpen(key, folds.rule === 'all')) {
				row.fold = 'open';
				opened.add(dependency.attribute);
				above.add(dependency.attribute);
				addPackages(children, row);
				above.delete(dependency.attribute);
			} else {
				row.fold = 'closed';
			}
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
	};
	rows.push(root);
	const groups = description === undefined ? [] : dependencyGroups(description);
	groups.forEach((group, index) => {
		const key = childKey(attribute, groupTitle(group), index);
		const byDefault = folds.rule === 'all' || (folds.rule === 'first' && group.kind === 'runtime');
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
	});
	return rows;
}

/** The index tells apart strangers of one name, and NUL cannot be part of a Nix name. */
function childKey(parent: string, name: string, index: number): string {
	return name.startsWith('?') ? `${parent}\0${name}\0${index}` : `${parent}\0${name}`;
}
