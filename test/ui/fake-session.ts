import type { PackageDescription } from '../../source/package-sets/description/description.ts';
import { noChanges } from '../../source/workspace/session/changes.ts';
import type {
	ComparedSets,
	Session,
	SessionSnapshot,
	SetSnapshot,
} from '../../source/workspace/session/session.ts';
import { answering } from '../support/answers.ts';

/** A session over data in memory, whose every change a test makes itself. */
export class FakeSession implements Session {
	readonly focused: { set: string; attributes: readonly string[]; nearby: readonly string[] }[] =
		[];
	/** What was compared with the set in focus last. */
	compared: ComparedSets | null = null;
	reloads = 0;
	watches = 0;
	baselines = 0;
	closed = false;
	#snapshot: SessionSnapshot;
	readonly #listeners = new Set<() => void>();

	constructor(snapshot: SessionSnapshot) {
		this.#snapshot = snapshot;
	}

	/** How many listen to changes now. */
	get listeners(): number {
		return this.#listeners.size;
	}

	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	snapshot(): SessionSnapshot {
		return this.#snapshot;
	}

	replace(changes: Partial<SessionSnapshot>): void {
		this.#snapshot = { ...this.#snapshot, ...changes };
		for (const listener of this.#listeners) {
			listener();
		}
	}

	focus(
		set: string,
		attributes: readonly string[],
		nearby: readonly string[] = [],
		compared: ComparedSets | null = null,
	): void {
		this.focused.push({ set, attributes, nearby });
		this.compared = compared;
	}

	readonly ask = answering({
		paths: ({ attribute, set }) => ({
			drvPath: `/nix/store/${set}-${attribute}.drv`,
			outPath: `/nix/store/${attribute}`,
		}),
	});

	/** The texts of files, by their paths. */
	readonly sources = new Map<string, string>();

	async readSource(file: string): Promise<string> {
		const text = this.sources.get(file);
		if (text === undefined) throw new Error(`${file} cannot be read: there is no such file`);
		return text;
	}

	forget(): void {}

	reload(): void {
		this.reloads++;
	}

	setBaseline(): void {
		this.baselines++;
	}

	watch(): void {
		this.watches++;
	}

	async close(): Promise<void> {
		this.closed = true;
	}
}

export function describeSet(
	label: string,
	packages: readonly PackageDescription[],
	facts: Partial<SetSnapshot> = {},
): SetSnapshot {
	const interpreter = `python${label.replace('.', '')}`;
	return {
		name: `${interpreter}Packages`,
		interpreter,
		label,
		version: `${label}.1`,
		aliases: [],
		isDefault: false,
		isSecondary: false,
		note: null,
		reason: null,
		attributes: packages.map((description) => description.attribute).sort(),
		packages: new Map(packages.map((description) => [description.attribute, description])),
		nameCount: packages.length,
		described: packages.length,
		confirmed: packages.length,
		changes: noChanges,
		outdated: null,
		isComplete: true,
		...facts,
	};
}

export function snapshotOf(
	sets: readonly SetSnapshot[],
	facts: Partial<SessionSnapshot> = {},
): SessionSnapshot {
	const done = sets.reduce((sum, set) => sum + set.packages.size, 0);
	return {
		phase: 'ready',
		title: 'nixpkgs 26.11pre',
		root: '/tree',
		folder: '/tree',
		sets,
		progress: { done, total: done, activity: '' },
		notice: null,
		givenUp: [],
		error: null,
		summary: null,
		readings: 0,
		...facts,
	};
}
