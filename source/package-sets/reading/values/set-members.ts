import {
	AttributeSet,
	failureOf,
	force,
	isEvaluated,
	makePart,
	type NixError,
	onAccountOf,
	type Slot,
	Thunk,
} from '../../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../../nix/text.ts';
import { mayNamePackage } from '../../description/bounds.ts';
import type { Dependency } from '../../description/description.ts';
import { parseName } from './derivation-names.ts';
import { isHookName } from './hook-names.ts';
import { readText, tryForce } from './read-attributes.ts';
import { readableText } from './readable-text.ts';

/**
 * How many attributes may be scanned, on average, for each dependency that is looked up. A scan of
 * all of them for every stranger would be quadratic in the size of the set: a tenth of the whole
 * time at four times nixpkgs's size. In nixpkgs this amounts to one scan for some twenty packages.
 */
const looksForEach = 512;

/** What an input is called that does not evaluate and is no attribute. */
export const nameless = 'an input that does not evaluate';

interface KnownDependency {
	dependency: Dependency;
	/**
	 * The attributes with the dependency's name. Which attribute it is depends on them, so they are
	 * inputs of every description in which the dependency occurs.
	 */
	namesakes: readonly Slot[];
}

/** What was looked up in vain, and the attributes whose descriptions call it a stranger. */
interface Stranger {
	value: AttributeSet;
	dependents: string[];
}

type Glance = <Result>(attribute: string, task: () => Result) => { result: Result } | null;

/** Finds the attribute of a package set that a derivation is, as far as the set is evaluated. */
export class SetMembers {
	readonly #scope: AttributeSet;
	readonly #isAlias: (attribute: string) => boolean;
	readonly #namesOutside: (slot: Slot) => string | null;
	readonly #glance: Glance;
	/** Built when the first slot is asked for: few dependencies do not evaluate. */
	#attributesBySlot: ReadonlyMap<Slot, string> | null = null;
	#attributesByFailure = new WeakMap<NixError, string | null>();
	/** The attributes found so far, by what makes their derivations (`identityOf`). */
	#attributesByIdentity = new Map<object, string[]>();
	/** The slots of the attributes that have not been scanned yet. */
	#unseen: number[];
	/** How many attributes may be scanned now; see `looksForEach`. */
	#looks: number;
	readonly #dependencies = new Map<AttributeSet, KnownDependency>();
	/**
	 * The identities that were looked up in vain while attributes were left to evaluate, each with the
	 * attributes whose descriptions call it a stranger.
	 */
	#strangers = new Map<object, Stranger>();
	/** What `release` dropped from the two maps above, by the names of the derivations. */
	readonly #releasedAttributes = new Map<string, Set<string>>();
	readonly #releasedStrangers = new Map<string, Set<string>>();
	/** Attributes that were described elsewhere, by the names of their derivations. */
	readonly #knownAttributes = new Map<string, Set<string>>();
	/** Whether no description calls an attribute a stranger any more. */
	#isSettled = false;
	/** Scanning the set is attributed to no package; only what the scan finds is. */
	readonly #part = makePart();

	/**
	 * @param isAlias whether an attribute is only another name, given only when there is no other
	 * @param namesOutside what the rest of the tree calls a slot; null when it is none of its attributes
	 * @param glance evaluates something of an attribute that is not asked for; null when it takes long
	 */
	constructor(
		scope: AttributeSet,
		isAlias: (attribute: string) => boolean,
		namesOutside: (slot: Slot) => string | null = () => null,
		glance: Glance = (_attribute, task) => ({ result: task() }),
	) {
		this.#glance = glance;
		this.#scope = scope;
		this.#isAlias = isAlias;
		this.#namesOutside = namesOutside;
		this.#unseen = allSlots(scope);
		this.#looks = this.#unseen.length;
	}

	/**
	 * A derivation, or one of its outputs, as a dependency of the attribute `dependent`. The same
	 * object is returned wherever the derivation occurs, as a set names few packages very often.
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
			const stranger = this.#strangers.get(identity);
			if (stranger === undefined) this.#strangers.set(identity, { value, dependents: [dependent] });
			else stranger.dependents.push(dependent);
		}
		return dependency;
	}

	/** A dependency that does not evaluate. */
	failingDependency(slot: Slot, error: NixError, failure: string): Dependency {
		const { attribute, name } = this.identifyFailing(slot, error);
		return { attribute, pname: name, version: '', member: attribute !== null, failure };
	}

	/** The attribute of the set that a derivation is; null for a stranger. */
	attributeOf(value: AttributeSet): string | null {
		const pname = readText(value, 'pname') ?? parseName(readText(value, 'name') ?? '').pname;
		return this.#attributeNamed(identityOf(value), pname);
	}

	/** The attribute that is called like a package and has the same name and version. */
	namesakeOf(value: AttributeSet): { attribute: string; value: AttributeSet } | null {
		return this.packageCalled(readText(value, 'name') ?? '', readText(value, 'pname'));
	}

	/** The attribute that is called like a package, which has the name of the derivation. */
	packageCalled(
		name: string,
		attribute = parseName(name).pname,
	): { attribute: string; value: AttributeSet } | null {
		const namesake = tryForce(this.#scope.get(bytesFromText(attribute)));
		if (!(namesake instanceof AttributeSet) || readText(namesake, 'name') !== name) return null;
		return { attribute, value: namesake };
	}

	#attributeOfSlot(slot: Slot): string | null {
		this.#attributesBySlot ??= namesBySlot(this.#scope);
		return this.#attributesBySlot.get(slot) ?? null;
	}

	/**
	 * What an input is that does not evaluate: the attribute whose slot it is, as when a function was
	 * given it as an argument; or the one that failed with the same error, as when it was selected.
	 */
	identifyFailing(slot: Slot, { origin }: NixError): { attribute: string | null; name: string } {
		const attribute = this.#attributeOfSlot(slot) ?? this.#attributeFailingWith(origin);
		const written = typeof slot === 'string' ? readableText(slot) : null;
		return { attribute, name: attribute ?? written ?? this.#namesOutside(slot) ?? nameless };
	}

	#attributeFailingWith(origin: NixError): string | null {
		const known = this.#attributesByFailure.get(origin);
		if (known !== undefined) return known;
		const { keys } = this.#scope.shape;
		const slot = this.#scope.values.findIndex((value) => failureOf(value) === origin);
		const attribute = slot < 0 ? null : textFromBytes(keys[slot] as string);
		this.#attributesByFailure.set(origin, attribute);
		return attribute;
	}

	#slotsOf(pname: string, attribute: string | null): Slot[] {
		const names = attribute === null || attribute === pname ? [pname] : [pname, attribute];
		return names.flatMap((name) => this.#scope.get(bytesFromText(name)) ?? []);
	}

	/** The attribute that a derivation is, preferably the one named like the package. */
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
	 * The registered attribute with this value, for the value of an alias; null when there is none.
	 * An alias that evaluates has evaluated the attribute it stands for, so nothing is forced here but
	 * the attribute that is named like the package.
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
				const name = textFromBytes(shape.keys[slot]);
				const glanced = this.#glance(name, () => identityOf(value));
				// It comes another time.
				if (glanced === null) return true;
				const identity = glanced.result;
				const names = this.#attributesByIdentity.get(identity);
				if (names === undefined) this.#attributesByIdentity.set(identity, [name]);
				else names.push(name);
			}
			return false;
		});
	}

	/** Takes note of an attribute that was described elsewhere: a stranger may turn out to be it. */
	know({ attribute, name }: { attribute: string; name: string }): void {
		addToName(this.#knownAttributes, name, [attribute]);
	}

	/**
	 * The attributes whose descriptions call something a stranger that turned out to be an attribute.
	 * To be asked once every attribute was described, and again once these were described anew, until
	 * there are none.
	 */
	takeMistaken(): string[] {
		const mistaken = new Set(this.#evaluateReleased());
		this.#evaluateKnown();
		this.#lookAtEvaluated();
		this.#recogniseRemade();
		for (const [identity, { dependents }] of this.#strangers) {
			if (!this.#attributesByIdentity.has(identity)) continue;
			for (const dependent of dependents) mistaken.add(dependent);
		}
		this.#strangers.clear();
		this.#dependencies.clear();
		this.#isSettled = mistaken.size === 0;
		return [...mistaken];
	}

	/**
	 * Takes a stranger for an attribute when both have one name and one derivation path. Such are made
	 * where sets refer to each other: what one set let go of is another object when it is next needed,
	 * and an attribute may still be the earlier one. Only paths that are known already are compared, as
	 * those of all that was confirmed are: evaluating one may fail, or take long. Hooks stay strangers:
	 * nixpkgs makes those of a set once more for its builder, so every package would be read anew.
	 */
	#recogniseRemade(): void {
		const byName = new Map<string, string[]>();
		for (const identity of this.#strangers.keys()) {
			const name = nameOf(identity);
			if (name !== '' && !isHookName(name)) byName.set(name, []);
		}
		for (const [identity, attributes] of this.#attributesByIdentity) {
			byName.get(nameOf(identity))?.push(...attributes);
		}
		for (const [identity, { value }] of this.#strangers) {
			const alike = byName.get(nameOf(identity)) ?? [];
			if (alike.length === 0 || this.#attributesByIdentity.has(identity)) continue;
			const path = knownPath(value);
			if (path === undefined) continue;
			const same = alike.filter((attribute) => {
				const owner = tryForce(this.#scope.get(bytesFromText(attribute)));
				return owner instanceof AttributeSet && knownPath(owner) === path;
			});
			if (same.length > 0) this.#attributesByIdentity.set(identity, same);
		}
	}

	/** Evaluates the attributes described elsewhere that a stranger may be. */
	#evaluateKnown(): void {
		if (this.#knownAttributes.size === 0) return;
		for (const identity of this.#strangers.keys()) {
			for (const attribute of this.#knownAttributes.get(nameOf(identity)) ?? []) {
				tryForce(this.#scope.get(bytesFromText(attribute)));
			}
		}
	}

	/**
	 * Drops every reference to a value of the set, because the attributes will be evaluated to new
	 * objects. Only the names of the derivations are kept, by which `takeMistaken` finds them again.
	 * Nothing is evaluated: memory may be short.
	 */
	release(): void {
		if (!this.#isSettled) {
			this.#lookAtEvaluated();
			addByName(this.#releasedAttributes, this.#attributesByIdentity, knownNameOf);
			for (const [identity, { dependents }] of this.#strangers) {
				addToName(this.#releasedStrangers, knownNameOf(identity), dependents);
			}
		}
		this.#attributesByIdentity = new Map();
		this.#strangers = new Map();
		this.#dependencies.clear();
		this.#unseen = allSlots(this.#scope);
	}

	/**
	 * The attributes with a stranger that `release` dropped and that may be an attribute by its name.
	 * Those attributes are evaluated, so that describing the dependents again will decide.
	 */
	#evaluateReleased(): string[] {
		if (this.#releasedStrangers.size === 0) return [];
		addByName(this.#releasedAttributes, this.#attributesByIdentity, nameOf);
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

/** The derivation path of a package, where it was evaluated. */
function knownPath(value: AttributeSet): string | undefined {
	const slot = value.get('drvPath');
	return slot !== undefined && isEvaluated(slot) ? readText(value, 'drvPath') : undefined;
}

/**
 * The attributes of a set by their slots that are lazy; what is not has no identity. Those whose
 * names are too long are left out.
 */
export function namesBySlot(set: AttributeSet): Map<Slot, string> {
	const names = new Map<Slot, string>();
	for (const [name, slot] of set.entries()) {
		if (slot instanceof Thunk && mayNamePackage(name)) names.set(slot, textFromBytes(name));
	}
	return names;
}

/** The slots of a set's attributes that may be packages. */
function allSlots(scope: AttributeSet): number[] {
	const slots = Array.from(scope.shape.keys, (_, slot) => slot);
	return slots.filter((slot) => mayNamePackage(scope.shape.keys[slot]));
}

/** Adds the attributes that belong to each identity to those of its derivation's name. */
function addByName(
	byName: Map<string, Set<string>>,
	byIdentity: ReadonlyMap<object, readonly string[]>,
	name: (identity: object) => string,
): void {
	for (const [identity, attributes] of byIdentity) {
		addToName(byName, name(identity), attributes);
	}
}

function nameOf(identity: object): string {
	return identity instanceof AttributeSet ? (readText(identity, 'name') ?? '') : '';
}

/** The name of a derivation, where it was evaluated. */
function knownNameOf(identity: object): string {
	if (!(identity instanceof AttributeSet)) return '';
	const slot = identity.get('name');
	return slot !== undefined && isEvaluated(slot) ? nameOf(identity) : '';
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
 * The identity of a derivation: the object with the arguments it was called with. All outputs share
 * it, and so do the sets made from the derivation by adding attributes that do not change what is
 * built; an overridden copy has another. Two derivations with one identity have the same derivation
 * path, and comparing identities forces neither.
 */
export function identityOf(value: AttributeSet): object {
	const drvAttrs = value.has('drvAttrs') ? tryForce(value.get('drvAttrs')) : undefined;
	return drvAttrs instanceof AttributeSet ? drvAttrs : value;
}
