import { mayBecome } from '../../package-sets/description/confirmation.ts';
import type {
	PackageDescription,
	SetDescription,
} from '../../package-sets/description/description.ts';
import { isEqual } from '../../package-sets/description/is-equal.ts';
import { hasDoubtfulStranger, namesOf } from '../protocol/doubtful-strangers.ts';
import type { SetCheckpoint } from '../protocol/tree-messages.ts';
import { ChangeTracker } from './change-tracker.ts';
import { noChanges } from './changes.ts';
import { Interner } from './interner.ts';
import type { SessionPhase, SessionSnapshot, SetSnapshot } from './session.ts';
import type { SnapshotEvent } from './snapshot-events.ts';

/** The snapshot before the worker has sent anything. */
export function emptySnapshot(root: string, folder = root): SessionSnapshot {
	return {
		phase: 'opening',
		title: titleFromPath(root),
		root,
		folder,
		sets: [],
		progress: { done: 0, total: 0, activity: 'evaluating the tree' },
		notice: null,
		givenUp: [],
		error: null,
		summary: null,
		readings: 0,
	};
}

function titleFromPath(root: string): string {
	return root.replace(/\/+$/, '').replace(/^.*\//, '') || root;
}

/** One set as it is being described; its snapshot is made when it is asked for. */
interface GrowingSet {
	description: SetDescription;
	attributes: readonly string[];
	/** The attributes that are packages; the same array until one turns out to be none. */
	packageAttributes: readonly string[] | null;
	noPackages: Set<string>;
	packages: Map<string, PackageDescription>;
	/** What was described since the tree was read last: packages, then attributes that are none. */
	described: Set<string>;
	describedNoPackages: Set<string>;
	/** Those of them whose state is not confirmed. */
	unconfirmed: Set<string>;
	/** How many packages were described and released since. */
	forgotten: number;
	isComplete: boolean;
	outdated: string | null;
	/** Compares with the set before the tree was read again; null while it was read once only. */
	tracker: ChangeTracker | null;
	snapshot: SetSnapshot | null;
}

type SetEvent = Extract<SnapshotEvent, { set: string }>;

/** Builds immutable snapshots from a worker's news. */
export class SnapshotBuilder {
	readonly #folderOf: (root: string) => string;
	#root: string;
	#folder: string;
	#title: string;
	#phase: SessionPhase = 'opening';
	#notice: string | null = null;
	#givenUp: readonly string[] = [];
	#error: string | null = null;
	#summary: string | null = null;
	#readings = 0;
	/** In the order of the tabs. */
	#sets = new Map<string, GrowingSet>();
	readonly #interner = new Interner();
	/** The sets that were looked at as wholes: a secondary one is not described as a whole before. */
	readonly #lookedAt = new Set<string>();

	/** @param folderOf finds the folder of a tree, which may be a file in it */
	constructor(root: string, folderOf = (path: string) => path) {
		this.#folderOf = folderOf;
		this.#root = root;
		this.#folder = folderOf(root);
		this.#title = titleFromPath(root);
	}

	/** The tree's path: as it was asked for, until the tree is opened. */
	get root(): string {
		return this.#root;
	}

	/** The folder that the tree's files are named relative to. */
	get folder(): string {
		return this.#folder;
	}

	/** The tree is read again: every description stays until there is a newer one. */
	readAgain(): void {
		for (const set of this.#sets.values()) {
			set.tracker ??= trackerFrom(set);
			set.described = new Set();
			set.describedNoPackages = new Set();
			set.unconfirmed = new Set();
			set.forgotten = 0;
			set.isComplete = false;
			set.snapshot = null;
		}
		this.#phase = 'opening';
		this.#notice = null;
		this.#givenUp = [];
		this.#error = null;
		this.#summary = null;
		this.#readings++;
	}

	/** Changes are told against what is known now. */
	setBaseline(): void {
		for (const set of this.#sets.values()) {
			// Where a tree was read once only, the baseline is what it was then.
			if (set.tracker === null) continue;
			set.tracker = trackerFrom(set);
			set.snapshot = null;
		}
	}

	apply(event: SnapshotEvent): void {
		switch (event.type) {
			case 'found':
				// Where all sets are known from before, one of them is no news.
				if (this.#sets.size > 0) return;
				this.#title = event.title;
				this.#locate(event.root);
				this.#open([event.set]);
				this.apply({ type: 'named', set: event.set.name, attributes: event.attributes });
				break;
			case 'opened':
				this.#title = event.title;
				this.#locate(event.root);
				// A worker that replaces another opens the tree once more.
				if (this.#phase === 'opening') this.#open(event.sets);
				this.#phase = 'describing';
				break;
			case 'ready':
				this.#phase = 'ready';
				break;
			case 'failed':
				this.fail(event.error, event.summary);
				break;
			default: {
				const set = this.#sets.get(event.set);
				if (set === undefined) return;
				this.#applyTo(set, event);
				set.snapshot = null;
			}
		}
	}

	#locate(root: string): void {
		this.#root = root;
		this.#folder = this.#folderOf(root);
	}

	#open(descriptions: readonly SetDescription[]): void {
		const before = this.#sets;
		this.#sets = new Map(
			descriptions.map((description) => [
				description.name,
				openedSet(description, before.get(description.name)),
			]),
		);
	}

	#applyTo(set: GrowingSet, event: SetEvent): void {
		const { tracker } = set;
		switch (event.type) {
			case 'named':
				if (!isEqual(set.attributes, event.attributes)) {
					const names = new Set(event.attributes);
					set.attributes = event.attributes;
					set.packageAttributes = null;
					for (const attribute of set.packages.keys()) {
						if (!names.has(attribute)) set.packages.delete(attribute);
					}
				}
				tracker?.named(set.attributes);
				break;
			case 'described':
				for (const attribute of event.noPackages) {
					tracker?.noPackage(attribute);
					set.describedNoPackages.add(attribute);
					if (set.noPackages.has(attribute)) continue;
					set.noPackages.add(attribute);
					set.packages.delete(attribute);
					set.packageAttributes = null;
				}
				for (const description of event.packages) {
					this.#describe(set, description, () => this.#interner.intern(description));
				}
				break;
			case 'decoded':
				for (const description of event.packages)
					this.#describe(set, description, () => description);
				break;
			case 'complete':
				set.isComplete = true;
				tracker?.complete();
				break;
		}
	}

	#describe(
		set: GrowingSet,
		description: PackageDescription,
		intern: () => PackageDescription,
	): void {
		const { attribute, isConfirmed } = description;
		const before = set.packages.get(attribute);
		// The object that is known already where nothing differs: views need not look at it again. One
		// that was confirmed stays until the new description is.
		const isKnown =
			before !== undefined && (isEqual(before, description) || mayBecome(description, before));
		const now = isKnown ? before : intern();
		set.packages.set(attribute, now);
		set.described.add(attribute);
		if (isConfirmed) set.unconfirmed.delete(attribute);
		else set.unconfirmed.add(attribute);
		set.tracker?.described(now, set.isComplete);
		if (set.noPackages.delete(attribute)) set.packageAttributes = null;
	}

	/** Releases the packages of a set; they stay counted. */
	forget(name: string): void {
		const set = this.#sets.get(name);
		if (set === undefined) return;
		set.forgotten += set.described.size;
		set.described = new Set();
		set.unconfirmed = new Set();
		set.packages = new Map();
		set.snapshot = null;
	}

	/** These sets are looked at as wholes from now on. */
	lookAt(names: readonly string[]): void {
		for (const name of names) {
			if (this.#lookedAt.has(name)) continue;
			this.#lookedAt.add(name);
			const set = this.#sets.get(name);
			if (set !== undefined) set.snapshot = null;
		}
	}

	notify(notice: string): void {
		this.#notice = notice;
	}

	/** How far each set has come, for a worker that goes on. */
	checkpoint(): SetCheckpoint[] {
		return Array.from(this.#sets, ([set, { isComplete, ...known }]) => ({
			set,
			isComplete,
			attributes: isComplete ? [] : [...finished(known), ...known.describedNoPackages],
			doubtful: isComplete ? [] : doubtfulPackages(known.packages, known.described),
		}));
	}

	/** Something is not evaluated any more. @param notice what and why, in one sentence */
	gaveUp(notice: string): void {
		this.#notice = notice;
		this.#givenUp = [...this.#givenUp, notice];
	}

	/** @param summary the error in one sentence */
	fail(error: string, summary = error): void {
		this.#phase = 'failed';
		// It may have been put there since, as a file that fails.
		this.#locate(this.#root);
		this.#error = error;
		this.#summary = summary;
	}

	#snapshotOf(set: GrowingSet): SetSnapshot {
		const { isSecondary, name } = set.description;
		return snapshotOf(set, !isSecondary || set.isComplete || this.#lookedAt.has(name));
	}

	build(): SessionSnapshot {
		const growing = [...this.#sets.values()];
		const sets = growing.map((set) => this.#snapshotOf(set));
		return {
			phase: this.#phase,
			title: this.#title,
			root: this.#root,
			folder: this.#folder,
			sets,
			progress: progressOf(this.#phase, sets),
			notice: this.#notice,
			givenUp: this.#givenUp,
			error: this.#error,
			summary: this.#summary,
			readings: this.#readings,
		};
	}
}

/** A set that was opened; what was known of it before stays until it is described again. */
function openedSet(description: SetDescription, before: GrowingSet | undefined): GrowingSet {
	if (before === undefined) {
		return {
			description,
			attributes: [],
			packageAttributes: null,
			noPackages: new Set(),
			packages: new Map(),
			described: new Set(),
			describedNoPackages: new Set(),
			unconfirmed: new Set(),
			forgotten: 0,
			isComplete: false,
			outdated: null,
			tracker: null,
			snapshot: null,
		};
	}
	before.snapshot = null;
	const { reason } = description;
	if (reason !== null && before.description.reason === null && before.packages.size > 0) {
		before.outdated = reason;
		before.isComplete = true;
		before.described = new Set(before.packages.keys());
		before.unconfirmed = new Set();
		return before;
	}
	before.description = description;
	before.outdated = null;
	return before;
}

/** The attributes that are described and confirmed. */
function finished({
	described,
	unconfirmed,
}: Pick<GrowingSet, 'described' | 'unconfirmed'>): string[] {
	return [...described].filter((attribute) => !unconfirmed.has(attribute));
}

/** The described packages whose strangers may be members after all. */
function doubtfulPackages(
	packages: ReadonlyMap<string, PackageDescription>,
	described: ReadonlySet<string>,
): string[] {
	const names = namesOf(packages.values());
	return [...packages.values()]
		.filter((one) => described.has(one.attribute) && hasDoubtfulStranger(one, names))
		.map(({ attribute }) => attribute);
}

const activities: Record<SessionPhase, string> = {
	opening: 'evaluating the tree',
	describing: 'describing packages',
	ready: '',
	failed: '',
};

/** Names that are no packages count as described, so that the total never becomes less. */
function progressOf(
	phase: SessionPhase,
	sets: readonly SetSnapshot[],
): SessionSnapshot['progress'] {
	// A set that is described only once it is looked at is not waited for.
	const awaited = sets.filter(({ described, isSecondary }) => !isSecondary || described > 0);
	const sum = (count: (set: SetSnapshot) => number) =>
		awaited.reduce((total, set) => total + count(set), 0);
	const total = sum(({ nameCount }) => nameCount);
	const done = sum(
		({ nameCount, attributes, described }) => nameCount - attributes.length + described,
	);
	if (phase !== 'describing' || done < total) return { done, total, activity: activities[phase] };
	return {
		done: sum(({ confirmed }) => confirmed),
		total: sum(({ described }) => described),
		activity: 'confirming packages',
	};
}

function packageAttributesOf(set: GrowingSet): readonly string[] {
	set.packageAttributes ??= set.attributes.filter((attribute) => !set.noPackages.has(attribute));
	return set.packageAttributes;
}

/** Compares a set, from now on, with what is known of it now. */
function trackerFrom(set: GrowingSet): ChangeTracker {
	const { packages } = set;
	const attributes = packageAttributesOf(set);
	const names = set.attributes.length === 0 ? null : set.attributes;
	return new ChangeTracker({ names, attributes, packages: new Map(packages) });
}

/** @param isLookedAt whether the set is described as a whole */
function snapshotOf(set: GrowingSet, isLookedAt: boolean): SetSnapshot {
	const described = isLookedAt ? set.described.size + set.forgotten : 0;
	set.snapshot ??= {
		...set.description,
		attributes: packageAttributesOf(set),
		packages: new Map(set.packages),
		nameCount: set.attributes.length,
		described,
		confirmed: isLookedAt ? described - set.unconfirmed.size : 0,
		changes: set.tracker?.changes ?? noChanges,
		outdated: set.outdated,
		isComplete: set.isComplete,
	};
	return set.snapshot;
}
