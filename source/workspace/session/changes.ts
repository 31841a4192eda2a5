import type { PackageDescription } from '../../package-sets/description/description.ts';
import { differences, isSame } from '../../package-sets/description/differences.ts';

/** How an attribute differs from what it was before the tree was read again. */
export type PackageChange = { kind: 'new' } | { kind: 'changed'; before: PackageDescription };

/** What changed in one set. */
export interface SetChanges {
	packages: ReadonlyMap<string, PackageChange>;
	/** The packages that are gone, by attribute. */
	removed: readonly string[];
}

export const noChanges: SetChanges = { packages: new Map(), removed: [] };

/** What was known of a set before. */
export interface SetBefore {
	/** All names there were; null when they were not known. */
	names: readonly string[] | null;
	/** Those that were, or could have been, packages. */
	attributes: readonly string[];
	packages: ReadonlyMap<string, PackageDescription>;
}

/** Finds what changed in a set, while it is described once more. */
export class ChangeTracker {
	readonly #before: SetBefore;
	/** Only few are new, so that this is rarely needed. */
	#attributesBefore: ReadonlySet<string> | null = null;
	/** The names that were told last. */
	#names: readonly string[] | null;
	readonly #changed = new Map<string, PackageChange>();
	readonly #removed = new Set<string>();
	/** The same as before only if dependencies turn out to be what they were. */
	readonly #uncertain = new Map<string, PackageDescription>();
	#changes: SetChanges | null = null;

	constructor(before: SetBefore) {
		this.#before = before;
		this.#names = before.names;
	}

	get hasChanges(): boolean {
		return this.#changed.size + this.#removed.size > 0;
	}

	/** As far as it is known; the same object until something is added. */
	get changes(): SetChanges {
		this.#changes ??= { packages: new Map(this.#changed), removed: [...this.#removed].sort() };
		return this.#changes;
	}

	/** These are the names there are now; the same array when they are the same as before. */
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

	/** @param isCertain whether it is certain which attributes its dependencies are */
	described(description: PackageDescription, isCertain: boolean): void {
		const { attribute } = description;
		this.#uncertain.delete(attribute);
		const before = this.#before.packages.get(attribute);
		if (before === undefined) {
			this.#note(attribute, this.#isNew(attribute) ? { kind: 'new' } : null);
		} else if (isSame(before, description) || differences(before, description).length === 0) {
			this.#note(attribute, null);
		} else if (isCertain || differences(before, description, { isCertain }).length > 0) {
			this.#note(attribute, { kind: 'changed', before });
		} else {
			this.#note(attribute, null);
			this.#uncertain.set(attribute, description);
		}
	}

	/** It is certain now which attributes all dependencies are. */
	complete(): void {
		for (const description of this.#uncertain.values()) this.described(description, true);
	}

	/** What was there and never described may have been the same. */
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
