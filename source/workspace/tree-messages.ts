/** What a session and the worker that owns its tree say to each other: plain data only. */
import type { PackageDescription, SetDescription } from '../package-sets/description.ts';
import type { EvaluationSettings } from './make-evaluator.ts';

/** A tree to open; texts are Unicode. */
export interface TreeRequest extends EvaluationSettings {
	/** The folder with `default.nix`, or a file, or `<name>` for the search path. */
	file: string;
	/** Let the tree read files outside of itself, its overlays and the search path. */
	impure: boolean;
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

/** From the session to the worker. */
export type TreeCommand =
	| ({ type: 'focus' } & Focus)
	| { type: 'paths'; id: number; set: string; attribute: string }
	/** Nobody waits for these paths any more. */
	| { type: 'cancel-paths'; id: number }
	/** One `described` has been taken in: the next one may come. */
	| { type: 'received' };

/** From the worker to the session. */
export type TreeEvent =
	| { type: 'opened'; title: string; root: string; sets: SetDescription[] }
	| { type: 'named'; set: string; attributes: string[] }
	/** New or better descriptions, and attributes that turned out to be no packages. */
	| { type: 'described'; set: string; packages: PackageDescription[]; noPackages: string[] }
	/** No more will be said about this set. */
	| { type: 'complete'; set: string }
	| { type: 'ready' }
	| { type: 'failed'; error: string }
	| { type: 'paths'; id: number; drvPath: string; outPath: string }
	| { type: 'paths-failed'; id: number; error: string };
