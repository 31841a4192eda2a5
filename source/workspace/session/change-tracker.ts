import type { PackageDescription } from '../../package-sets/description/description.ts';
import { differences, isSameDescription } from '../../package-sets/description/differences.ts';
import type { PackageChange, SetChanges } from './changes.ts';

/** A set as it was before the tree was read again. */
export interface SetBefore {
	/** All names of the set; null when they were not known. */
	names: readonly string[] | null;
	/** Those that were packages, or not yet described. */
	attributes: readonly string[];
	packages: ReadonlyMap<string, PackageDescription>;
}

/** Compares a set with what it was before, while it is described again. */
export class ChangeTracker {
	readonly #before: SetBefore;
	/** Made when it is first needed: few attributes are new. */
	#attributesBefore: ReadonlySet<string> | null = null;
	/** The names as of the last call of `named`. */
	#names: readonly string[] | null;
	readonly #changed = new Map<string, PackageChange>();
	readonly #removed = new Set<string>();
	/** Unchanged only if their strangers turn out to be strangers. */
	readonly #uncertain = new Map<string, PackageDescription>();
	#changes: SetChanges | null = null;

	constructor(before: SetBefore) {
		this.#before = before;
		this.#names = before.names;
	}

	get hasChanges(): boolean {
		return this.#changed.size + this.#removed.size > 0;
	}

	/** The changes found so far; the same object until another one is found. */
	get changes(): SetChanges {
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
			if (!names.has(attribute)) this.#changed.delete(attribute);
		}
		for (const attribute of this.#before.packages.keys()) {
			if (!names.has(attribute)) this.#removed.add(attribute);
		}
	}

	noPackage(attribute: string): void {
		this.#changes = null;
		this.#changed.delete(attribute);
		if (this.#before.packages.has(attribute)) this.#removed.add(attribute);
	}

	/** @param isCertain whether it is certain which of its dependencies are members of the set */
	described(description: PackageDescription, isCertain: boolean): void {
		const { attribute } = description;
		this.#uncertain.delete(attribute);
		const before = this.#before.packages.get(attribute);
		if (before === undefined) {
			this.#note(attribute, this.#isNew(attribute) ? { kind: 'new' } : null);
		} else if (
			isSameDescription(before, description) ||
			differences(before, description).length === 0
		) {
			this.#note(attribute, null);
		} else if (isCertain || differences(before, description, { isCertain }).length > 0) {
			this.#note(attribute, { kind: 'changed', before });
		} else {
			this.#note(attribute, null);
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

	#note(attribute: string, change: PackageChange | null): void {
		const known = this.#changed.get(attribute);
		if (change === null && known === undefined && !this.#removed.has(attribute)) return;
		this.#changes = null;
		this.#removed.delete(attribute);
		if (change === null) this.#changed.delete(attribute);
		else this.#changed.set(attribute, change);
	}
}
