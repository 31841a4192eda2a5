import type { PackageDescription, SetDescription } from '../package-sets/description.ts';
import type { SessionPhase, SessionSnapshot, SetSnapshot } from './session.ts';
import { PartSharer } from './share-equal-parts.ts';
import type { KnownAttributes, TreeEvent } from './tree-messages.ts';

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
	};
}

function titleFromPath(root: string): string {
	return root.replace(/\/+$/, '').replace(/^.*\//, '') || root;
}

/** One set as it fills; its snapshot is made anew when it has changed. */
interface GrowingSet {
	description: SetDescription;
	attributes: string[];
	/** The attributes that are packages; the same array until one turns out to be none. */
	packageAttributes: readonly string[] | null;
	noPackages: Set<string>;
	packages: Map<string, PackageDescription>;
	/** How many packages were described and are not held any more. */
	forgotten: number;
	isComplete: boolean;
	snapshot: SetSnapshot | null;
}

export type SnapshotEvent =
	| Extract<TreeEvent, { type: 'opened' | 'named' | 'described' | 'complete' | 'ready' | 'failed' }>
	/** Descriptions whose equal parts are one object already. */
	| { type: 'decoded'; set: string; packages: PackageDescription[] };

/** Gathers what a worker tells into snapshots that never change. */
export class SnapshotBuilder {
	readonly #root: string;
	#title: string;
	#phase: SessionPhase = 'opening';
	#notice: string | null = null;
	#error: string | null = null;
	readonly #sets = new Map<string, GrowingSet>();
	readonly #parts = new PartSharer();

	constructor(root: string) {
		this.#root = root;
		this.#title = titleFromPath(root);
	}

	apply(event: SnapshotEvent): void {
		switch (event.type) {
			case 'opened':
				this.#title = event.title;
				this.#phase = 'describing';
				for (const description of event.sets) {
					// A worker that takes another's place opens the tree once more.
					if (this.#sets.has(description.set)) continue;
					this.#sets.set(description.set, {
						description,
						attributes: [],
						packageAttributes: null,
						noPackages: new Set(),
						packages: new Map(),
						forgotten: 0,
						isComplete: false,
						snapshot: null,
					});
				}
				break;
			case 'named': {
				const set = this.#sets.get(event.set);
				if (set === undefined) return;
				set.attributes = event.attributes;
				set.packageAttributes = null;
				set.snapshot = null;
				break;
			}
			case 'described': {
				const set = this.#sets.get(event.set);
				if (set === undefined) return;
				for (const description of event.packages) {
					set.packages.set(description.attribute, this.#parts.share(description));
				}
				for (const attribute of event.noPackages) set.noPackages.add(attribute);
				if (event.noPackages.length > 0) set.packageAttributes = null;
				set.snapshot = null;
				break;
			}
			case 'decoded': {
				const set = this.#sets.get(event.set);
				if (set === undefined) return;
				for (const description of event.packages) {
					set.packages.set(description.attribute, description);
				}
				set.snapshot = null;
				break;
			}
			case 'complete': {
				const set = this.#sets.get(event.set);
				if (set === undefined) return;
				set.isComplete = true;
				set.snapshot = null;
				break;
			}
			case 'ready':
				this.#phase = 'ready';
				break;
			case 'failed':
				this.fail(event.error);
				break;
		}
	}

	/** Lets go of the packages of a set; they stay counted. */
	forget(name: string): void {
		const set = this.#sets.get(name);
		if (set === undefined) return;
		set.forgotten += set.packages.size;
		set.packages = new Map();
		set.snapshot = null;
	}

	notify(notice: string): void {
		this.#notice = notice;
	}

	/** What need not be described again by a worker that goes on. */
	known(): KnownAttributes[] {
		return Array.from(this.#sets, ([set, { isComplete, noPackages, packages }]) => ({
			set,
			isComplete,
			attributes: isComplete ? [] : [...packages.keys(), ...noPackages],
			doubtful: isComplete ? [] : attributesInDoubt(packages),
		}));
	}

	fail(error: string): void {
		this.#phase = 'failed';
		this.#error = error;
	}

	build(): SessionSnapshot {
		const growing = [...this.#sets.values()];
		const sets = growing.map(snapshotOf);
		const done = growing.reduce(
			(sum, { packages, forgotten }) => sum + packages.size + forgotten,
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
		};
	}
}

/**
 * The packages with a stranger that may be an attribute after all, as a package of the set is called
 * the same. Which object it is only the worker knew.
 */
function attributesInDoubt(packages: ReadonlyMap<string, PackageDescription>): string[] {
	const names = new Set<string>();
	for (const { attribute, pname } of packages.values()) names.add(pname).add(attribute);
	return Array.from(packages.values())
		.filter((package_) => {
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

function snapshotOf(set: GrowingSet): SetSnapshot {
	set.packageAttributes ??= set.attributes.filter((attribute) => !set.noPackages.has(attribute));
	set.snapshot ??= {
		...set.description,
		attributes: set.packageAttributes,
		packages: new Map(set.packages),
		isComplete: set.isComplete,
	};
	return set.snapshot;
}
