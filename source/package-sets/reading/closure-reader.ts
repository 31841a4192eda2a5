import type { AttributeSet } from '../../nix/index.ts';
import type { BlockerStep, Conflict } from '../description/description.ts';
import { parseName } from './derivation-names.ts';
import { identity, packagesInLists } from './package-lists.ts';
import { readText, tryForce } from './read-attributes.ts';
import { runtimeLists } from './read-dependencies.ts';
import { identityOf } from './set-members.ts';

/** What a package needs to run in all. */
export interface RuntimeClosure {
	/** How many packages it needs, strangers included, without itself. */
	size: number;
	conflicts: Conflict[];
}

/** A package of a closure, and what it needs itself. */
interface Member {
	value: AttributeSet;
	pname: string;
	/** Whether two of its name get into each other's way: only packages of Python do. */
	isOfPython: boolean;
	needs: readonly Member[];
}

/** Follows runtime dependencies by the objects themselves, so that strangers count and are followed. */
export class ClosureReader {
	readonly #scope: AttributeSet;
	readonly #attributeOf: (value: AttributeSet) => string | null;
	#members = new Map<object, Member>();

	/** @param attributeOf the attribute of the set that a package is; null for a stranger */
	constructor(scope: AttributeSet, attributeOf: (value: AttributeSet) => string | null) {
		this.#scope = scope;
		this.#attributeOf = attributeOf;
	}

	/** Everything that can be reached from a package by runtime dependencies. */
	closureOf(value: AttributeSet): RuntimeClosure {
		const root = this.#member(value);
		/** Each with the one that needs it, in the order of distance. */
		const reached = new Map<Member, Member | null>([[root, null]]);
		for (const member of reached.keys()) {
			for (const next of member.needs) if (!reached.has(next)) reached.set(next, member);
		}
		const byName = new Map<string, Member[]>();
		for (const member of reached.keys()) {
			if (!member.isOfPython) continue;
			const alike = byName.get(member.pname);
			if (alike === undefined) byName.set(member.pname, [member]);
			else alike.push(member);
		}
		const conflicts: Conflict[] = [];
		for (const [pname, alike] of byName) {
			const different = differentDerivations(alike);
			if (different.length < 2) continue;
			const copies = different.map((member) => ({
				...this.#identify(member),
				path: this.#pathTo(member, reached),
			}));
			conflicts.push({ pname, copies });
		}
		return { size: reached.size - 1, conflicts };
	}

	/** Holds no value any longer. */
	release(): void {
		this.#members = new Map();
	}

	#member(value: AttributeSet): Member {
		const key = identityOf(value);
		const known = this.#members.get(key);
		if (known !== undefined) return known;
		const needs: Member[] = [];
		const pname = readText(value, 'pname') ?? parseName(readText(value, 'name') ?? '').pname;
		const isOfPython = value.has('pythonModule') || this.#attributeOf(value) !== null;
		const member: Member = { value, pname, isOfPython, needs };
		// Known before what it needs is: a package may need itself.
		this.#members.set(key, member);
		for (const element of packagesInLists(value, runtimeLists, this.#scope)) {
			if ('value' in element && identity(element) !== key) needs.push(this.#member(element.value));
		}
		return member;
	}

	#identify({ value }: Member): { attribute: string | null; name: string } {
		return { attribute: this.#attributeOf(value), name: readText(value, 'name') ?? '' };
	}

	#pathTo(member: Member, reached: ReadonlyMap<Member, Member | null>): BlockerStep[] {
		const path: BlockerStep[] = [];
		for (let at = member; ; ) {
			const from = reached.get(at);
			if (from === null || from === undefined) return path.reverse();
			path.push({ ...this.#identify(at), kind: 'runtime' });
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
