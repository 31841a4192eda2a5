import type { Dependency, PackageDescription } from '../../package-sets/description/description.ts';
import type { LoadedSet } from '../protocol/tree-messages.ts';
import { readSlices } from '../results-cache/contents/slices.ts';
import type { Described } from './results-collector.ts';

/** What was kept of a set and is true still, and what was described in place of the rest. */
export class LoadedDescriptions {
	/** The attributes that were not loaded. */
	readonly stale: readonly string[];
	readonly #slices: Iterator<PackageDescription[], void>;
	readonly #isStale: ReadonlySet<string>;
	readonly #descriptions = new Map<string, PackageDescription | null>();
	/** What was described anew. */
	readonly #replaced = new Map<string, PackageDescription | null>();
	#isRead = false;

	constructor(set: string, { noPackages, slices, stale }: LoadedSet) {
		this.stale = stale;
		this.#isStale = new Set(stale);
		this.#slices = readSlices(set, slices);
		for (const attribute of noPackages) this.#take(attribute, null);
	}

	/** Whether all was read. */
	get isRead(): boolean {
		return this.#isRead;
	}

	/** What was loaded, by attribute, as far as it was read. */
	get descriptions(): Described {
		return this.#descriptions;
	}

	/** Reads a few milliseconds' worth. */
	readSome(): void {
		const next = this.#slices.next();
		this.#isRead = next.done === true;
		for (const description of next.value ?? []) this.#take(description.attribute, description);
	}

	/** An attribute was described anew. */
	replace(attribute: string, description: PackageDescription | null): void {
		this.#replaced.set(attribute, description);
	}

	/**
	 * The packages of which something may be told otherwise because of what was described anew: which
	 * attribute a dependency is, or a package itself, if one of those is called the same.
	 */
	inDoubt(): string[] {
		const names = new Set<string>();
		for (const description of this.#replaced.values()) {
			if (description !== null) names.add(description.pname).add(description.attribute);
		}
		const isInDoubt = ({ member, pname }: Dependency) => !member && names.has(pname);
		return [...this.#descriptions.values()].flatMap((description) => {
			if (description === null) return [];
			const { attribute, buildInputs, buildSystem, checkInputs, dependencies } = description;
			const { extras, nativeBuildInputs, pname } = description;
			const lists = [dependencies, buildSystem, nativeBuildInputs, buildInputs, checkInputs];
			const hasDoubt = lists.concat(Object.values(extras)).some((list) => list.some(isInDoubt));
			return hasDoubt || names.has(pname) ? [attribute] : [];
		});
	}

	#take(attribute: string, description: PackageDescription | null): void {
		if (!this.#isStale.has(attribute)) this.#descriptions.set(attribute, description);
	}
}
