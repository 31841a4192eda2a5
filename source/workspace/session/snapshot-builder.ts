import type {
	PackageDescription,
	SetDescription,
} from '../../package-sets/description/description.ts';
import { isEqual } from '../../package-sets/description/is-equal.ts';
import type { SetCheckpoint, TreeEvent } from '../protocol/tree-messages.ts';
import { ChangeTracker, noChanges, type SetChanges } from './changes.ts';
import { Interner } from './interner.ts';
import type { SessionPhase, SessionSnapshot, SetSnapshot } from './session.ts';

/** What a session knows before its worker has said anything. */
export function emptySnapshot(root: string): SessionSnapshot {
	return {
		phase: 'opening',
		title: titleFromPath(root),
		root,
		sets: [],
		progress: { done: 0, total: 0, activity: 'evaluating the tree' },
		notice: null,
		error: null,
		summary: null,
		readings: 0,
	};
}

function titleFromPath(root: string): string {
	return root.replace(/\/+$/, '').replace(/^.*\//, '') || root;
}

/** One set as it fills; its snapshot is made anew when it has changed. */
interface GrowingSet {
	description: SetDescription;
	attributes: readonly string[];
	/** The attributes that are packages; the same array until one turns out to be none. */
	packageAttributes: readonly string[] | null;
	noPackages: Set<string>;
	packages: Map<string, PackageDescription>;
	/** What was described since the tree was read last: packages, and what is none. */
	described: Set<string>;
	describedNoPackages: Set<string>;
	/** How many packages were described and are not held any more. */
	forgotten: number;
	isComplete: boolean;
	outdated: string | null;
	/** Finds what changes while the tree is read again; null when it was read once. */
	tracker: ChangeTracker | null;
	/** What changed when the tree was read again before, and something did. */
	earlierChanges: SetChanges;
	snapshot: SetSnapshot | null;
}

export type SnapshotEvent =
	| Extract<
			TreeEvent,
			{ type: 'found' | 'opened' | 'named' | 'described' | 'complete' | 'ready' | 'failed' }
	  >
	/** Descriptions whose equal parts are one object already. */
	| { type: 'decoded'; set: string; packages: PackageDescription[] };

type SetEvent = Extract<SnapshotEvent, { set: string }>;

/** Gathers what a worker tells into snapshots that never change. */
export class SnapshotBuilder {
	#root: string;
	#title: string;
	#phase: SessionPhase = 'opening';
	#notice: string | null = null;
	#error: string | null = null;
	#summary: string | null = null;
	#readings = 0;
	/** In the order of the tabs. */
	#sets = new Map<string, GrowingSet>();
	/** Whether something changed since the tree was last read completely. */
	#hasChanges = false;
	readonly #parts = new Interner();

	constructor(root: string) {
		this.#root = root;
		this.#title = titleFromPath(root);
	}

	/** Of the tree: as it was asked for, until it is opened. */
	get root(): string {
		return this.#root;
	}

	/** The tree is read again: what is known stays until something newer is. */
	readAgain(): void {
		const wasRead = this.#phase === 'ready';
		for (const set of this.#sets.values()) {
			if (wasRead || set.tracker === null) {
				// While nothing changes, what changed before is still what people want to know.
				if (this.#hasChanges) set.earlierChanges = set.tracker?.changes ?? noChanges;
				const { attributes, packages } = snapshotOf(set, this.#hasChanges);
				const names = set.attributes.length === 0 ? null : set.attributes;
				set.tracker = new ChangeTracker({ names, attributes, packages });
			}
			set.described = new Set();
			set.describedNoPackages = new Set();
			set.forgotten = 0;
			set.isComplete = false;
			set.snapshot = null;
		}
		if (wasRead) this.#hasChanges = false;
		this.#phase = 'opening';
		this.#notice = null;
		this.#error = null;
		this.#summary = null;
		this.#readings++;
	}

	apply(event: SnapshotEvent): void {
		switch (event.type) {
			case 'found':
				// Where sets are known already, from before, there is nothing new in one of them.
				if (this.#sets.size > 0) return;
				this.#title = event.title;
				this.#root = event.root;
				this.#open([event.set]);
				this.apply({ type: 'named', set: event.set.name, attributes: event.attributes });
				break;
			case 'opened':
				this.#title = event.title;
				this.#root = event.root;
				// A worker that takes another's place opens the tree once more.
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
					this.#describe(set, description, () => this.#parts.share(description));
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
		if (tracker?.hasChanges && !this.#hasChanges) {
			this.#hasChanges = true;
			// What changed earlier is shown in none of them any more.
			for (const other of this.#sets.values()) other.snapshot = null;
		}
	}

	#describe(
		set: GrowingSet,
		description: PackageDescription,
		share: () => PackageDescription,
	): void {
		const { attribute } = description;
		const before = set.packages.get(attribute);
		// The object that is known already: views need not look at it again, and it is held once.
		const now = before !== undefined && isEqual(before, description) ? before : share();
		set.packages.set(attribute, now);
		set.described.add(attribute);
		set.tracker?.described(now, set.isComplete);
		if (set.noPackages.delete(attribute)) set.packageAttributes = null;
	}

	/** Lets go of the packages of a set; they stay counted. */
	forget(name: string): void {
		const set = this.#sets.get(name);
		if (set === undefined) return;
		set.forgotten += set.described.size;
		set.described = new Set();
		set.packages = new Map();
		set.snapshot = null;
	}

	notify(notice: string): void {
		this.#notice = notice;
	}

	/** What need not be described again by a worker that goes on. */
	known(): SetCheckpoint[] {
		return Array.from(this.#sets, ([set, { isComplete, ...known }]) => ({
			set,
			isComplete,
			attributes: isComplete ? [] : [...known.described, ...known.describedNoPackages],
			doubtful: isComplete ? [] : attributesInDoubt(known.packages, known.described),
		}));
	}

	/** @param summary the error in one sentence */
	fail(error: string, summary = error): void {
		this.#phase = 'failed';
		this.#error = error;
		this.#summary = summary;
	}

	build(): SessionSnapshot {
		const growing = [...this.#sets.values()];
		const sets = growing.map((set) => snapshotOf(set, this.#hasChanges));
		const done = growing.reduce(
			(sum, { described, forgotten }) => sum + described.size + forgotten,
			0,
		);
		const total = sets.reduce((sum, { attributes }) => sum + attributes.length, 0);
		return {
			phase: this.#phase,
			title: this.#title,
			root: this.#root,
			sets,
			progress: { done, total, activity: activities[this.#phase] },
			notice: this.#notice,
			error: this.#error,
			summary: this.#summary,
			readings: this.#readings,
		};
	}
}

/** A set that was opened; what was known of it stays until it is named and described again. */
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
			forgotten: 0,
			isComplete: false,
			outdated: null,
			tracker: null,
			earlierChanges: noChanges,
			snapshot: null,
		};
	}
	before.snapshot = null;
	const { reason } = description;
	if (reason !== null && before.description.reason === null && before.packages.size > 0) {
		before.outdated = reason;
		before.isComplete = true;
		before.described = new Set(before.packages.keys());
		return before;
	}
	before.description = description;
	before.outdated = null;
	return before;
}

/**
 * The packages with a stranger that may be an attribute after all, as a package of the set is called
 * the same. Which object it is only the worker knew.
 */
function attributesInDoubt(
	packages: ReadonlyMap<string, PackageDescription>,
	described: ReadonlySet<string>,
): string[] {
	const names = new Set<string>();
	for (const { attribute, pname } of packages.values()) names.add(pname).add(attribute);
	return Array.from(packages.values())
		.filter((package_) => {
			if (!described.has(package_.attribute)) return false;
			const { buildInputs, buildSystem, checkInputs, dependencies, extras } = package_;
			return [dependencies, buildSystem, package_.nativeBuildInputs, buildInputs, checkInputs]
				.concat(Object.values(extras))
				.some((list) => list.some(({ member, pname }) => !member && names.has(pname)));
		})
		.map(({ attribute }) => attribute);
}

const activities: Record<SessionPhase, string> = {
	opening: 'evaluating the tree',
	describing: 'describing packages',
	ready: '',
	failed: '',
};

function packageAttributesOf(set: GrowingSet): readonly string[] {
	set.packageAttributes ??= set.attributes.filter((attribute) => !set.noPackages.has(attribute));
	return set.packageAttributes;
}

function snapshotOf(set: GrowingSet, hasChanges: boolean): SetSnapshot {
	set.snapshot ??= {
		...set.description,
		attributes: packageAttributesOf(set),
		packages: new Map(set.packages),
		described: set.described.size + set.forgotten,
		changes: hasChanges ? (set.tracker?.changes ?? noChanges) : set.earlierChanges,
		outdated: set.outdated,
		isComplete: set.isComplete,
	};
	return set.snapshot;
}
