/** What a session and the worker that owns its tree say to each other: plain data only. */
import type { MessagePort } from 'node:worker_threads';
import type {
	PackageDescription,
	SetDescription,
} from '../../package-sets/description/description.ts';
import type { AttributeReference } from './attribute-reference.ts';
import type { EvaluationSettings } from './evaluation-settings.ts';

/** A tree to open; texts are Unicode. */
export interface TreeSettings extends EvaluationSettings {
	/** The folder with `default.nix`, or a file, or `<name>` for the search path. */
	file: string;
	/** Let the tree read files outside of itself, its overlays and the search path. */
	impure: boolean;
	/** Whether kept results are used and results kept, only kept, or neither. */
	cache: 'use' | 'renew' | 'off';
	/** Whether the default set is told before the others are looked for. */
	defaultFirst: boolean;
}

/** What is looked at, in the order it matters. */
export interface Focus {
	/** The set that is open. */
	set: string;
	/** What the screen shows: of the open set, then of the other sets. */
	attributes: readonly string[];
	/** What surrounds it in the open set. */
	nearby: readonly string[];
}

/** What the worker of a tree is started with. */
export interface TreeJob {
	request: TreeSettings;
	/** Whether the tree is read again, so that much of what is kept is shown already. */
	again: boolean;
	/** Of an `SharedState`. */
	underway: SharedArrayBuffer;
	/** Null for the first worker of a tree. */
	checkpoint: Checkpoint | null;
}

/** What a worker is told that takes the place of one that ran out of memory. */
export interface Checkpoint {
	known: SetCheckpoint[];
	/** What was described when memory ran out: the first to be tried again. */
	suspect: AttributeReference | null;
	/** What needs more memory than there is even so. */
	givenUp: AttributeReference[];
}

/** What is known of one set. */
export interface SetCheckpoint {
	set: string;
	isComplete: boolean;
	/** Those described, or known to be no packages. */
	attributes: string[];
	/** Those to be described once more in the end, now that every attribute is known. */
	doubtful: string[];
}

/** A set as it was kept; its descriptions are for `readSlices`. */
export interface LoadedSet {
	attributes: string[];
	noPackages: string[];
	slices: Uint8Array;
	/** The attributes of which this may not be true any more, as something has changed. */
	stale: string[];
}

/** From the session to the worker. */
export type TreeRequest =
	| ({ type: 'focus' } & Focus)
	| { type: 'paths'; id: number; set: string; attribute: string }
	/** Nobody waits for these paths any more. */
	| { type: 'cancel-paths'; id: number }
	/** One `described` has been taken in: the next one may come. */
	| { type: 'received' }
	/** What is learned of the outside is to be told here. */
	| { type: 'watch'; port: MessagePort }
	/** The thread is to end as soon as everything is kept that was to be kept. */
	| { type: 'close' };

/** From the worker to the session. */
export type TreeEvent =
	/** The default set, before the others are looked for. */
	| { type: 'found'; title: string; root: string; set: SetDescription; attributes: string[] }
	| { type: 'opened'; title: string; root: string; sets: SetDescription[] }
	/** A set of which everything was kept: its names, and its packages for `readSlices`. */
	| ({ type: 'loaded'; set: string } & LoadedSet)
	| { type: 'named'; set: string; attributes: string[] }
	/** New or better descriptions, and attributes that turned out to be no packages. */
	| { type: 'described'; set: string; packages: PackageDescription[]; noPackages: string[] }
	/** No more will be said about this set. */
	| { type: 'complete'; set: string }
	/** Memory is nearly used up; what can be evaluated again is let go of. */
	| { type: 'short-of-memory' }
	| { type: 'ready' }
	/** The whole message, and in one sentence. */
	| { type: 'failed'; error: string; summary: string }
	/** Whether something is being kept right now, which should not be interrupted. */
	| { type: 'storing'; isStoring: boolean }
	| { type: 'paths'; id: number; drvPath: string; outPath: string }
	| { type: 'paths-failed'; id: number; error: string };
