import type { PackageDescription } from '../../package-sets/description/description.ts';
import { hasDoubtfulStranger, namesOf } from '../protocol/doubtful-strangers.ts';
import type { LoadedSet } from '../protocol/tree-messages.ts';
import { readSlices } from '../results-cache/contents/slices.ts';
import type { DescriptionMap } from './results-collector.ts';

/** A partly stale set from the cache, and the descriptions that replace its stale ones. */
export class LoadedDescriptions {
	/** The attributes that must be described again. */
	readonly stale: readonly string[];
	readonly #slices: Iterator<PackageDescription[], void>;
	readonly #isStale: ReadonlySet<string>;
	readonly #descriptions = new Map<string, PackageDescription | null>();
	/** The new descriptions of stale attributes. */
	readonly #replaced = new Map<string, PackageDescription | null>();
	#isRead = false;

	constructor(set: string, { noPackages, slices, stale }: LoadedSet) {
		this.stale = stale;
		this.#isStale = new Set(stale);
		this.#slices = readSlices(set, slices);
		for (const attribute of noPackages) this.#take(attribute, null);
	}

	/** Whether all slices are decoded. */
	get isRead(): boolean {
		return this.#isRead;
	}

	/** The descriptions that are up to date, by attribute, as far as they are decoded. */
	get descriptions(): DescriptionMap {
		return this.#descriptions;
	}

	/** Decodes one slice: a few milliseconds' work. */
	readSome(): void {
		const next = this.#slices.next();
		this.#isRead = next.done === true;
		for (const description of next.value ?? []) this.#take(description.attribute, description);
	}

	/** A stale attribute was described again. */
	replace(attribute: string, description: PackageDescription | null): void {
		this.#replaced.set(attribute, description);
	}

	/**
	 * The packages that must be described again because of the new descriptions: a stranger of theirs
	 * may be one of those, or the package itself an alias of one, as they are called the same.
	 */
	doubtful(): string[] {
		const names = namesOf(this.#replaced.values());
		const packages = [...this.#descriptions.values()].filter((one) => one !== null);
		return packages
			.filter((one) => names.has(one.pname) || hasDoubtfulStranger(one, names))
			.map(({ attribute }) => attribute);
	}

	#take(attribute: string, description: PackageDescription | null): void {
		if (!this.#isStale.has(attribute)) this.#descriptions.set(attribute, description);
	}
}
