import type {
	PackageDescription,
	SetDescription,
} from '../../package-sets/description/description.ts';
import type { SetChanges } from './changes.ts';

/** How far a tree has been read, or read again. */
export type SessionPhase = 'opening' | 'describing' | 'ready' | 'failed';

/** One set as far as it is known now. */
export interface SetSnapshot extends SetDescription {
	/**
	 * The set's package attributes, sorted; empty until the set's names are known. The same array
	 * until its content changes.
	 */
	attributes: readonly string[];
	/**
	 * What has been described so far, by attribute. A new Map whenever its content changes. While a
	 * tree is read again, what was not yet described again is what it was.
	 */
	packages: ReadonlyMap<string, PackageDescription>;
	/** How many packages were described since the tree was read last. */
	described: number;
	/**
	 * What became different when the tree was read again, since it was read completely before. Kept
	 * when it is read again and nothing is different.
	 */
	changes: SetChanges;
	/** Why all this is what was known before, and nothing newer; null when it is not. */
	outdated: string | null;
	/** Whether every package is described, and no description will become better. */
	isComplete: boolean;
}

/** What is known of an opened tree at one moment; replaced, never changed. */
export interface SessionSnapshot {
	phase: SessionPhase;
	/** Name and version of the tree, such as `nixpkgs 26.11pre` or the folder's name. */
	title: string;
	/** Absolute path of the tree. */
	root: string;
	/** In the order of their tabs: CPython by version, then the others, then failing ones. */
	sets: readonly SetSnapshot[];
	/** Packages described and packages known, over all sets. */
	progress: { done: number; total: number; activity: string };
	/** What happened to the evaluation that people should know of, such as memory running out. */
	notice: string | null;
	/**
	 * Why opening failed: one message with file:line:column, for people; null otherwise. When the tree
	 * could be opened before, its sets are what they were then.
	 */
	error: string | null;
	/** The same in one sentence. */
	summary: string | null;
	/** How often the tree was read again. */
	readings: number;
}

/**
 * A tree opened for use. The evaluator runs elsewhere; nothing here blocks.
 * Shaped for React's `useSyncExternalStore`.
 */
export interface Session {
	subscribe(listener: () => void): () => void;
	snapshot(): SessionSnapshot;
	/**
	 * Describe these attributes of this set before anything else, then those of the other sets: what
	 * the screen shows; then what is `nearby`, then the rest of the set. It takes the place of what
	 * was in focus before.
	 */
	focus(set: string, attributes: readonly string[], nearby?: readonly string[]): void;
	/**
	 * Derivation and output path of one attribute, evaluated on request. Rejects with the reason; with
	 * the signal's own when it is aborted before.
	 */
	paths(
		set: string,
		attribute: string,
		signal?: AbortSignal,
	): Promise<{ drvPath: string; outPath: string }>;
	/** Let go of what is known of a set's packages: its snapshot has none from then on. */
	forget(set: string): void;
	/** Read the tree again from the beginning; what is known of it stays until it is known anew. */
	reload(): void;
	/** From now on read the tree again by itself when a file changes that was read. */
	watch(): void;
	/** Stop the evaluator. */
	close(): Promise<void>;
}
