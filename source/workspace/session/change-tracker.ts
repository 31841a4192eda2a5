import type { PackageDescription } from '../../package-sets/description/description.ts';
import { differences, isSameDescription } from '../../package-sets/description/differences.ts';
import { noChanges, type PackageChange, type SetChanges } from './changes.ts';

/** A set as it was at some time: what changes are told against. */
export interface SetBaseline {
	/** All names of the set; null when they were not known. */
	names: readonly string[] | null;
	/** Those that were packages, or not yet described. */
	attributes: readonly string[];
	packages: ReadonlyMap<string, PackageDescription>;
}

/**
 * Compares a set with its baseline, however often it is described again. A package that was not
 * described again yet is as different as it was.
 */
export class ChangeTracker {
	readonly #before: SetBaseline;
	/** Made when it is first needed: few attributes are new. */
	#attributesBefore: ReadonlySet<string> | null = null;
	/** The names as of the last call of `named`. */
	#names: readonly string[] | null;
	readonly #changed = new Map<string, PackageChange>();
	/** What those that changed are now. */
	readonly #changedTo = new Map<string, PackageDescription>();
	readonly #removed = new Set<string>();
	/** Unchanged only if their strangers turn out to be strangers. */
	readonly #uncertain = new Map<string, PackageDescription>();
	#changes: SetChanges | null = null;

	constructor(before: SetBaseline) {
		this.#before = before;
		this.#names = before.names;
	}

	/** The changes found so far; the same object until a changed package is another one. */
	get changes(): SetChanges {
		if (this.#changed.size + this.#removed.size === 0) return noChanges;
		this.#changes ??= { packages: new Map(this.#changed), removed: [...this.#removed].sort() };
		return this.#changes;
	}

	/** The set has these names now; the same array means the same names. */
	named(attributes: readonly string[]): void {
		if (attributes === this.#names) return;
		this.#names = attributes;
		const names = new Set(attributes);
		this.#changes = null;
		this.#removed.clear();
		for (const attribute of this.#changed.keys()) {
			if (!names.has(attribute)) this.#noteAsBefore(attribute);
		}
		for (const attribute of this.#before.packages.keys()) {
			if (!names.has(attribute)) this.#removed.add(attribute);
		}
	}

	noPackage(attribute: string): void {
		this.#noteAsBefore(attribute);
		if (this.#before.packages.has(attribute)) this.#removed.add(attribute);
	}

	/**
	 * A state that is not confirmed is no difference, as it may turn out to be what it was.
	 *
	 * @param isCertain whether it is certain which of its dependencies are members of the set
	 */
	described(description: PackageDescription, isCertain: boolean): void {
		const { attribute, isConfirmed } = description;
		this.#uncertain.delete(attribute);
		const before = this.#before.packages.get(attribute);
		if (before === undefined) {
			if (this.#isNew(attribute)) this.#note(description, { kind: 'new' });
			else this.#noteAsBefore(attribute);
			return;
		}
		const isComparable = isConfirmed && before.isConfirmed;
		const now = isComparable ? description : { ...description, ...stateOf(before) };
		if (isSameDescription(before, now) || differences(before, now).length === 0) {
			// Until it is confirmed, it is as different as it was.
			if (isConfirmed) this.#noteAsBefore(attribute);
		} else if (isCertain || differences(before, now, { isCertain }).length > 0) {
			this.#note(description, { kind: 'changed', before });
		} else {
			this.#noteAsBefore(attribute);
			this.#uncertain.set(attribute, description);
		}
	}

	/** The set is complete: it is certain now which dependencies are members. */
	complete(): void {
		for (const description of this.#uncertain.values()) this.described(description, true);
	}

	/** An attribute that was there and never described may have been the same. */
	#isNew(attribute: string): boolean {
		if (this.#before.names === null) return false;
		this.#attributesBefore ??= new Set(this.#before.attributes);
		return !this.#attributesBefore.has(attribute);
	}

	#note(description: PackageDescription, change: PackageChange): void {
		const { attribute } = description;
		const isKnown = this.#changedTo.get(attribute) === description;
		if (isKnown && this.#changed.get(attribute)?.kind === change.kind) return;
		this.#changes = null;
		this.#removed.delete(attribute);
		this.#changed.set(attribute, change);
		this.#changedTo.set(attribute, description);
	}

	#noteAsBefore(attribute: string): void {
		if (!this.#changed.has(attribute) && !this.#removed.has(attribute)) return;
		this.#changes = null;
		this.#removed.delete(attribute);
		this.#changed.delete(attribute);
		this.#changedTo.delete(attribute);
	}
}

/** What of a description only its confirmation makes certain. */
function stateOf({
	state,
	reason,
	reasonAt,
	remedy,
	blockedBy,
	warnings,
}: PackageDescription): Partial<PackageDescription> {
	return { state, reason, reasonAt, remedy, blockedBy, warnings };
}
