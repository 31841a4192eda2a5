import {
	AttributeSet,
	force,
	isEvaluated,
	makePart,
	onAccountOf,
	type Slot,
} from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import type { Dependency } from '../description/description.ts';
import { parseName } from './derivation-names.ts';
import { readText, tryForce } from './read-attributes.ts';

/**
 * How many attributes may be looked at, on average, for each package that is told. Looking at all of
 * them for every stranger takes time with the square of the set: a tenth of the whole at four times
 * nixpkgs's size. In nixpkgs this is a look at all after some twenty packages.
 */
const looksForEach = 512;

interface KnownDependency {
	dependency: Dependency;
	/** What else decides that it is this attribute, or none: whoever tells it depends on them. */
	namesakes: readonly Slot[];
}

/** Tells which attribute of a package set a derivation is, as far as the set is evaluated. */
export class SetMembers {
	readonly #scope: AttributeSet;
	readonly #isAlias: (attribute: string) => boolean;
	/** The attributes found so far, by what makes their derivations (`identityOf`). */
	#attributesByIdentity = new Map<object, string[]>();
	/** Slots of attributes not yet among them. */
	#unseen: number[];
	/** How many attributes may be looked at before the next package is told. */
	#looks: number;
	readonly #dependencies = new Map<AttributeSet, KnownDependency>();
	/**
	 * What was looked for in vain while attributes were left to evaluate, with the packages whose
	 * descriptions call it a stranger.
	 */
	#strangers = new Map<object, string[]>();
	/** Of attributes and strangers that were let go of: whose derivations have a name. */
	readonly #releasedAttributes = new Map<string, Set<string>>();
	readonly #releasedStrangers = new Map<string, Set<string>>();
	/** Attributes known from elsewhere, by the names of their derivations. */
	readonly #knownAttributes = new Map<string, Set<string>>();
	/** Whether no mistakes are left. */
	#isSettled = false;
	/** Looking through the set is nobody's business: only what is found is. */
	readonly #part = makePart();

	/** @param isAlias whether an attribute is only another name, to be told when nothing else is */
	constructor(scope: AttributeSet, isAlias: (attribute: string) => boolean) {
		this.#scope = scope;
		this.#isAlias = isAlias;
		this.#unseen = allSlots(scope);
		this.#looks = this.#unseen.length;
	}

	/**
	 * A derivation, or one of its outputs, as a dependency of the attribute `dependent`. One object
	 * stands for it wherever it occurs: a set names few packages very often.
	 */
	dependency(value: AttributeSet, dependent: string): Dependency {
		const identity = identityOf(value);
		let known = this.#dependencies.get(value);
		// A stranger may have been met as an attribute since.
		if (
			known === undefined ||
			(!known.dependency.member && this.#attributesByIdentity.has(identity))
		) {
			const parsed = parseName(readText(value, 'name') ?? '');
			const pname = readText(value, 'pname') ?? parsed.pname;
			const version = readText(value, 'version') ?? parsed.version;
			const attribute = this.#attributeNamed(identity, pname);
			const dependency = { attribute, pname, version, member: attribute !== null };
			known = { dependency, namesakes: this.#slotsOf(pname, attribute) };
			this.#dependencies.set(value, known);
		}
		const { dependency, namesakes } = known;
		for (const slot of namesakes) tryForce(slot);
		if (!dependency.member) {
			const dependents = this.#strangers.get(identity);
			if (dependents === undefined) this.#strangers.set(identity, [dependent]);
			else dependents.push(dependent);
		}
		return dependency;
	}

	#slotsOf(pname: string, attribute: string | null): Slot[] {
		const names = attribute === null || attribute === pname ? [pname] : [pname, attribute];
		return names.flatMap((name) => this.#scope.get(bytesFromText(name)) ?? []);
	}

	/** The attribute that is a derivation; the one named like the package goes first. */
	#attributeNamed(identity: object, pname: string): string | null {
		if (this.#isAttribute(pname, identity)) return pname;
		this.#looks += looksForEach;
		if (!this.#attributesByIdentity.has(identity) && this.#looks >= this.#unseen.length) {
			this.#lookAtEvaluated();
		}
		const candidates = this.#attributesByIdentity.get(identity) ?? [];
		return candidates.find((name) => !this.#isAlias(name)) ?? candidates[0] ?? null;
	}

	#isAttribute(name: string, identity: object): boolean {
		const owner = tryForce(this.#scope.get(bytesFromText(name)));
		return owner instanceof AttributeSet && identityOf(owner) === identity;
	}

	/**
	 * The attribute that another name of it is a name of; null when a value is no other name. Whoever
	 * got hold of the value through the set evaluated its attribute on the way, so nothing is forced
	 * here but the attribute that is named like the package.
	 */
	registeredAs(value: AttributeSet): string | null {
		const identity = identityOf(value);
		const pname = readText(value, 'pname');
		if (pname !== undefined && !this.#isAlias(pname) && this.#isAttribute(pname, identity)) {
			return pname;
		}
		this.#lookAtEvaluated();
		const names = this.#attributesByIdentity.get(identity) ?? [];
		const registered = names.find((name) => !this.#isAlias(name));
		if (registered === undefined) return null;
		tryForce(this.#scope.get(bytesFromText(registered)));
		return registered;
	}

	#lookAtEvaluated(): void {
		onAccountOf(this.#part, () => this.#lookThrough());
	}

	#lookThrough(): void {
		const { values, shape } = this.#scope;
		this.#looks = 0;
		this.#unseen = this.#unseen.filter((slot) => {
			if (!isEvaluated(values[slot])) return true;
			const value = force(values[slot]);
			if (value instanceof AttributeSet) {
				const identity = identityOf(value);
				const name = textFromBytes(shape.keys[slot]);
				const names = this.#attributesByIdentity.get(identity);
				if (names === undefined) this.#attributesByIdentity.set(identity, [name]);
				else names.push(name);
			}
			return false;
		});
	}

	/** An attribute is known from elsewhere: what is taken for a stranger may be it. */
	know({ attribute, name }: { attribute: string; name: string }): void {
		addToName(this.#knownAttributes, name, [attribute]);
	}

	/**
	 * Once every attribute was described: the packages of which a stranger turned out to be an
	 * attribute after all, to be described again; and once they were, whether there are more.
	 */
	takeMistaken(): string[] {
		const mistaken = new Set(this.#evaluateReleased());
		this.#evaluateKnown();
		this.#lookAtEvaluated();
		for (const [identity, dependents] of this.#strangers) {
			if (!this.#attributesByIdentity.has(identity)) continue;
			for (const dependent of dependents) mistaken.add(dependent);
		}
		this.#strangers = new Map();
		this.#dependencies.clear();
		this.#isSettled = mistaken.size === 0;
		return [...mistaken];
	}

	/** Evaluates the attributes known from elsewhere that a stranger may be. */
	#evaluateKnown(): void {
		if (this.#knownAttributes.size === 0) return;
		for (const identity of this.#strangers.keys()) {
			for (const attribute of this.#knownAttributes.get(nameOf(identity)) ?? []) {
				tryForce(this.#scope.get(bytesFromText(attribute)));
			}
		}
	}

	/**
	 * Holds no value any longer; of the set's values that are let go of, new ones will be met. What is
	 * remembered of the old ones is the name of the derivation, by which `takeMistaken` finds them.
	 */
	release(): void {
		if (!this.#isSettled) {
			this.#lookAtEvaluated();
			addByName(this.#releasedAttributes, this.#attributesByIdentity);
			addByName(this.#releasedStrangers, this.#strangers);
		}
		this.#attributesByIdentity = new Map();
		this.#strangers = new Map();
		this.#dependencies.clear();
		this.#unseen = allSlots(this.#scope);
	}

	/**
	 * The packages with a stranger that was let go of and may be an attribute. The attributes in
	 * question are evaluated, so that a look at them will tell.
	 */
	#evaluateReleased(): string[] {
		if (this.#releasedStrangers.size === 0) return [];
		addByName(this.#releasedAttributes, this.#attributesByIdentity);
		const doubtful: string[] = [];
		for (const [name, dependents] of this.#releasedStrangers) {
			const attributes = this.#releasedAttributes.get(name);
			if (attributes === undefined) continue;
			for (const attribute of attributes) tryForce(this.#scope.get(bytesFromText(attribute)));
			doubtful.push(...dependents);
		}
		this.#releasedStrangers.clear();
		this.#releasedAttributes.clear();
		return doubtful;
	}
}

function allSlots(scope: AttributeSet): number[] {
	return Array.from(scope.shape.keys, (_, slot) => slot);
}

/** Adds the attributes that belong to each identity to those of its derivation's name. */
function addByName(
	byName: Map<string, Set<string>>,
	byIdentity: ReadonlyMap<object, readonly string[]>,
): void {
	for (const [identity, attributes] of byIdentity) {
		addToName(byName, nameOf(identity), attributes);
	}
}

function nameOf(identity: object): string {
	return identity instanceof AttributeSet ? (readText(identity, 'name') ?? '') : '';
}

function addToName(
	byName: Map<string, Set<string>>,
	name: string,
	attributes: readonly string[],
): void {
	const known = byName.get(name);
	if (known === undefined) byName.set(name, new Set(attributes));
	else for (const attribute of attributes) known.add(attribute);
}

/**
 * The object that makes a derivation what it is: the arguments it was called with. They are one
 * object for all its outputs, and for the sets made from it by adding attributes that do not change
 * what is built; an overridden copy has its own. Without forcing a derivation this tells what equal
 * derivation paths would.
 */
export function identityOf(value: AttributeSet): object {
	const drvAttrs = value.has('drvAttrs') ? tryForce(value.get('drvAttrs')) : undefined;
	return drvAttrs instanceof AttributeSet ? drvAttrs : value;
}
