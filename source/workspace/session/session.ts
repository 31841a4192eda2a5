import type {
	PackageDescription,
	SetDescription,
} from '../../package-sets/description/description.ts';
import type { Answer, Ask, QuestionKind } from '../protocol/questions.ts';
import type { ComparedSets } from '../protocol/tree-messages.ts';
import type { SetChanges } from './changes.ts';

export type { ComparedSets };

/** How far the evaluation of a tree has come. */
export type SessionPhase = 'opening' | 'describing' | 'ready' | 'failed';

/** One set as far as it is described now. */
export interface SetSnapshot extends SetDescription {
	/**
	 * The set's package attributes, sorted; empty until the set's names are known. The same array
	 * until its content changes.
	 */
	attributes: readonly string[];
	/**
	 * The descriptions so far, by attribute. A new Map whenever its content changes. While a tree is
	 * read again, a package that was not described again yet is described as it was before.
	 */
	packages: ReadonlyMap<string, PackageDescription>;
	/** How many names the set has, whether they are packages or not; 0 until they are known. */
	nameCount: number;
	/**
	 * How many packages were described since the tree was read last; 0 for a secondary set that
	 * nobody has looked at as a whole, even where single packages of it were compared with others.
	 */
	described: number;
	/** How many of those have a state that is confirmed. */
	confirmed: number;
	/** The differences from the baseline: the set as it was opened, or when `setBaseline` was called. */
	changes: SetChanges;
	/** Why the last evaluation of the set failed and this is an earlier result; null otherwise. */
	outdated: string | null;
	/** Whether every package is described, and no description will be corrected any more. */
	isComplete: boolean;
}

/** An opened tree at one moment: immutable, replaced by a newer one. */
export interface SessionSnapshot {
	phase: SessionPhase;
	/** Name and version of the tree, such as `nixpkgs 26.11pre` or the folder's name. */
	title: string;
	/** Absolute path of the tree: a folder, or a file. */
	root: string;
	/** Absolute path of the folder that the tree's files are named relative to. */
	folder: string;
	/** In the order of their tabs: CPython by version, then the others, then failing ones. */
	sets: readonly SetSnapshot[];
	/**
	 * How many names of all sets are described, and how many there are; once that is all of them, how
	 * many packages are confirmed, and how many there are.
	 */
	progress: { done: number; total: number; activity: string };
	/** What happened to the evaluation that the user should know, such as memory running out. */
	notice: string | null;
	/** What was given up as it took more time or memory than it may: what and why, a sentence each. */
	givenUp: readonly string[];
	/**
	 * Why opening failed: one message for people with file:line:column; null otherwise. When the tree
	 * could be opened before, its sets are as they were then.
	 */
	error: string | null;
	/** The same in one sentence. */
	summary: string | null;
	/** How often the tree was read again. */
	readings: number;
}

/**
 * A tree opened for use. The evaluator runs in a worker; nothing here blocks.
 * Shaped for React's `useSyncExternalStore`.
 */
export interface Session {
	subscribe(listener: () => void): () => void;
	snapshot(): SessionSnapshot;
	/**
	 * Describe these attributes, which the screen shows, before anything else: first of this set,
	 * then of the other sets; then what is `nearby`, then the rest of the set, then of those it is
	 * compared with. It replaces the focus before.
	 */
	focus(
		set: string,
		attributes: readonly string[],
		nearby?: readonly string[],
		compared?: ComparedSets | null,
	): void;
	/**
	 * Asks the worker something that no snapshot holds, such as an attribute's store paths
	 * (`Questions` lists what can be asked). The promise rejects with the reason why there is no
	 * answer; with the signal's own reason when it is aborted before.
	 */
	ask<Kind extends QuestionKind>(
		kind: Kind,
		ask: Ask<Kind>,
		signal?: AbortSignal,
	): Promise<Answer<Kind>>;
	/**
	 * The text of a file, whose path is relative to the tree's folder unless it is absolute. The promise
	 * rejects with a sentence that says why it cannot be read.
	 */
	readSource(file: string): Promise<string>;
	/** Release the packages of a set: its snapshot has none from then on. */
	forget(set: string): void;
	/** Evaluate the tree again from the beginning; descriptions stay until there are newer ones. */
	reload(): void;
	/** From now on, changes are told against what is known now. */
	setBaseline(): void;
	/** From now on, evaluate the tree again whenever a file has changed that was read. */
	watch(): void;
	/** Stop the evaluator. */
	close(): Promise<void>;
}
