import { AttributeSet } from '../../nix/index.ts';
import type { BlockerStep, Conflict } from '../description/description.ts';
import type { EnvironmentContents, EnvironmentMember } from '../description/environment.ts';
import { licensesAreUnfree, licensesOf } from './availability.ts';
import { identity, isRest, packagesInLists } from './package-lists.ts';
import { runtimeLists } from './read-dependencies.ts';
import { parseName } from './values/derivation-names.ts';
import { readSet, readText, tryForce } from './values/read-attributes.ts';
import { identityOf } from './values/set-members.ts';

/** What a package needs to run in all. */
export interface RuntimeClosure {
	/** How many packages it needs, strangers included, without itself; null where lists are too long. */
	size: number | null;
	conflicts: Conflict[];
}

/** A package of a closure, and what it needs itself. */
interface Member {
	value: AttributeSet;
	project: Project;
	/** Whether two of its name get into each other's way: only packages of Python do. */
	isOfPython: boolean;
	needs: readonly Member[];
	/** Whether it needs more than is read of it. */
	needsMore: boolean;
	/** The last walk that reached it, and there the one that needs it; null for a root. */
	walk: number;
	from: Member | null;
}

/** The name that different derivations of one package have in common. */
interface Project {
	pname: string;
	/** The last walk that met a package of Python with this name. */
	walk: number;
}

/** Follows runtime dependencies by the objects themselves, so that strangers count and are followed. */
export class ClosureReader {
	readonly #scope: AttributeSet;
	readonly #attributeOf: (value: AttributeSet) => string | null;
	#members = new Map<object, Member>();
	#projects = new Map<string, Project>();
	/** Every walk has a number, so that the members it reaches are marked instead of collected. */
	#walks = 0;

	/** @param attributeOf the attribute of the set that a package is; null for a stranger */
	constructor(scope: AttributeSet, attributeOf: (value: AttributeSet) => string | null) {
		this.#scope = scope;
		this.#attributeOf = attributeOf;
	}

	/** Everything that can be reached from a package by runtime dependencies. */
	closureOf(value: AttributeSet): RuntimeClosure {
		const reached = this.#reach(this.#membersOf([value]));
		const isWhole = !reached.some(({ needsMore }) => needsMore);
		return {
			size: isWhole ? reached.length - 1 : null,
			conflicts: this.#conflictsAmong(reached, false),
		};
	}

	/** What an environment of some packages holds. */
	environmentOf(values: readonly AttributeSet[]): EnvironmentContents {
		const reached = this.#reach(this.#membersOf(values));
		const members = reached.map((member): EnvironmentMember => {
			const meta = readSet(member.value, 'meta') ?? AttributeSet.empty;
			const isUnfree = licensesAreUnfree(meta);
			return { ...this.#identify(member), license: licensesOf(meta), isUnfree };
		});
		return { members, conflicts: this.#conflictsAmong(reached, true) };
	}

	/** Everything that can be reached, in the order of distance. */
	#reach(roots: readonly Member[]): readonly Member[] {
		const walk = ++this.#walks;
		const reached: Member[] = [];
		const meet = (member: Member, from: Member | null) => {
			if (member.walk === walk) return;
			member.walk = walk;
			member.from = from;
			reached.push(member);
		};
		for (const root of roots) meet(root, null);
		// An array's loop goes on over what is added on the way: this is the queue.
		for (const member of reached) for (const next of member.needs) meet(next, member);
		return reached;
	}

	/**
	 * @param reached by the last walk
	 * @param isFromRoot whether ways begin with the package that was asked for
	 */
	#conflictsAmong(reached: readonly Member[], isFromRoot: boolean): Conflict[] {
		if (!this.#hasNamesakes(reached)) return [];
		const byName = new Map<string, Member[]>();
		for (const member of reached) {
			if (!member.isOfPython) continue;
			const { pname } = member.project;
			const alike = byName.get(pname);
			if (alike === undefined) byName.set(pname, [member]);
			else alike.push(member);
		}
		const conflicts: Conflict[] = [];
		for (const [pname, alike] of byName) {
			const different = differentDerivations(alike);
			if (different.length < 2) continue;
			const copies = different.map((member) => ({
				...this.#identify(member),
				path: this.#pathTo(member, isFromRoot),
			}));
			conflicts.push({ pname, copies });
		}
		return conflicts;
	}

	/** Whether two packages of Python among those that the last walk reached have one name. */
	#hasNamesakes(reached: readonly Member[]): boolean {
		for (const { isOfPython, project } of reached) {
			if (!isOfPython) continue;
			if (project.walk === this.#walks) return true;
			project.walk = this.#walks;
		}
		return false;
	}

	/** Holds no value any longer. */
	release(): void {
		this.#members = new Map();
		this.#projects = new Map();
	}

	#membersOf(values: readonly AttributeSet[]): Member[] {
		const begun: object[] = [];
		try {
			return values.map((value) => this.#member(value, begun));
		} catch (error) {
			// An interruption: what these need is not known whole.
			for (const key of begun) this.#members.delete(key);
			throw error;
		}
	}

	/** @param begun takes up what is read now, and not known before */
	#member(value: AttributeSet, begun: object[]): Member {
		const key = identityOf(value);
		const known = this.#members.get(key);
		if (known !== undefined) return known;
		const needs: Member[] = [];
		const pname = readText(value, 'pname') ?? parseName(readText(value, 'name') ?? '').pname;
		const isOfPython = value.has('pythonModule') || this.#attributeOf(value) !== null;
		let project = this.#projects.get(pname);
		if (project === undefined) {
			project = { pname, walk: 0 };
			this.#projects.set(pname, project);
		}
		const seen = { walk: 0, from: null };
		const member: Member = { value, project, isOfPython, needs, needsMore: false, ...seen };
		// Known before what it needs is: a package may need itself.
		this.#members.set(key, member);
		begun.push(key);
		for (const element of packagesInLists(value, value, runtimeLists, this.#scope)) {
			if (isRest(element)) member.needsMore = true;
			else if ('value' in element && identity(element) !== key)
				needs.push(this.#member(element.value, begun));
		}
		return member;
	}

	#identify({ value }: Member): { attribute: string | null; name: string } {
		return { attribute: this.#attributeOf(value), name: readText(value, 'name') ?? '' };
	}

	/** The way to a member that the last walk reached. */
	#pathTo(member: Member, isFromRoot: boolean): BlockerStep[] {
		const path: BlockerStep[] = [];
		for (let at = member; ; ) {
			const { from } = at;
			if (from !== null || isFromRoot) path.push({ ...this.#identify(at), kind: 'runtime' });
			if (from === null) return path.reverse();
			at = from;
		}
	}
}

/** Of some packages those that are different derivations; copies that are built alike are one. */
function differentDerivations(members: readonly Member[]): Member[] {
	if (members.length < 2) return [];
	const byDerivation = new Map<unknown, Member>();
	for (const member of members) {
		const path = readText(member.value, 'drvPath') ?? tryForce(member.value.get('name')) ?? member;
		if (!byDerivation.has(path)) byDerivation.set(path, member);
	}
	return [...byDerivation.values()];
}
