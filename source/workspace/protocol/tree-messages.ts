/**
 * What a session (main thread) and the worker that evaluates its tree say to each other: plain data
 * only. The session starts the worker with a `TreeJob` and sends it `TreeRequest`s; the worker
 * sends `TreeEvent`s.
 */
import type { MessagePort } from 'node:worker_threads';
import type {
	PackageDescription,
	SetDescription,
} from '../../package-sets/description/description.ts';
import type { EvaluationSettings } from './evaluation-settings.ts';
import type { Answer, Question, QuestionKind } from './questions.ts';
import type { EvaluationLimits, GivenUp, TrialName } from './trial-name.ts';

/** Which tree to evaluate, and how; texts are Unicode. */
export interface TreeSettings extends EvaluationSettings {
	/** The folder with `default.nix`, or a file, or `<name>` for the search path. */
	file: string;
	/** The attribute path of the part of the tree that is opened; the whole tree unless given. */
	part?: string;
	/** Attribute paths of sets, interpreters, environments or shells that are meant (`--set`). */
	sets?: readonly string[];
	/** Folders to be used instead of locked inputs, for a tree that is a flake. */
	inputOverrides?: readonly InputOverride[];
	/** Whether errors have whole traces. */
	showTrace?: boolean;
	/** Let the tree read files outside of itself, its overlays and the search path. */
	impure: boolean;
	/**
	 * `use`: load and store results; `replace`: only store, dropping earlier ones; `off`: neither.
	 */
	cache: 'use' | 'replace' | 'off';
	/** Whether the default set is sent before the others are looked for. */
	defaultFirst: boolean;
}

/** A folder to be used instead of an input of a flake (`--override-input`). */
export interface InputOverride {
	/** The input's name; names between slashes for an input of an input. */
	input: string;
	path: string;
}

/** Which attributes to describe first. */
export interface Focus {
	/** The set that is open. */
	set: string;
	/** What the screen shows: of the open set, then of the other sets. */
	attributes: readonly string[];
	/** What surrounds it in the open set. */
	nearby: readonly string[];
	/** The sets that the open one is compared with; null or absent where it is not compared. */
	compared?: ComparedSets | null;
}

/** Sets that are compared with the open one. */
export interface ComparedSets {
	names: readonly string[];
	/**
	 * Whether they are compared as wholes: they come next after the open set then, secondary ones
	 * too. Otherwise only what the screen shows is described in those that are left alone.
	 */
	areWhole: boolean;
}

/** What the worker of a tree is started with. */
export interface TreeJob {
	settings: TreeSettings;
	/** Whether the session has earlier results on screen: a partly stale set need not come first. */
	isReload: boolean;
	/** The buffer of a `SharedState`. */
	shared: SharedArrayBuffer;
	limits: EvaluationLimits;
	/** Where to go on; null for the first worker of a tree. */
	checkpoint: Checkpoint | null;
}

/** Where a worker goes on that replaces one that ran out of memory. */
export interface Checkpoint {
	sets: SetCheckpoint[];
	/** What was being tried when memory ran out: the first to be tried again. */
	suspect: TrialName | null;
	/** What is not tried again. */
	givenUp: readonly GivenUp[];
}

/** How far one set had come. */
export interface SetCheckpoint {
	set: string;
	isComplete: boolean;
	/** The attributes that are described, or known to be no packages. */
	attributes: string[];
	/** Those to be described once more in the end, as they may have taken a member for a stranger. */
	doubtful: string[];
}

/** A set from the results cache, as it crosses to the session. */
export interface LoadedSet {
	attributes: string[];
	noPackages: string[];
	/** The descriptions as bytes; `readSlices` decodes them. */
	slices: Uint8Array;
	/** The attributes whose descriptions may be wrong since an edit; they will be described again. */
	stale: string[];
}

/** From the session to the worker. Which of them are urgent, `request-channel.ts` declares. */
export type TreeRequest =
	| ({ type: 'focus' } & Focus)
	/** An `answer` or a `question-failed` with the same id will follow, unless it is cancelled. */
	| { type: 'question'; id: number; question: Question }
	/** Nobody waits for the answer to this question any more. */
	| { type: 'cancel'; id: number }
	/** Back-pressure: one `described` was processed, so that another one may be sent. */
	| { type: 'received' }
	/** The inputs the evaluation reads are to be reported at this port. */
	| { type: 'watch'; port: MessagePort }
	/** The thread is to end once all results are stored that are complete. */
	| { type: 'close' };

/** From the worker to the session. All of them leave through the worker's `Outbox`. */
export type TreeEvent = TreeNews | ServiceEvent;

/** What the worker finds out about the tree: the session's snapshot is made from it, in order. */
export type TreeNews =
	/** The default set, before the others are looked for. */
	| { type: 'found'; title: string; root: string; set: SetDescription; attributes: string[] }
	| { type: 'opened'; title: string; root: string; sets: SetDescription[] }
	/** A set from the results cache. It is complete unless some of it is stale. */
	| ({ type: 'loaded'; set: string } & LoadedSet)
	| { type: 'named'; set: string; attributes: string[] }
	/** New or better descriptions, and attributes that turned out to be no packages. */
	| { type: 'described'; set: string; packages: PackageDescription[]; noPackages: string[] }
	/** Nothing more will be sent about this set. */
	| { type: 'complete'; set: string }
	| { type: 'ready' }
	/** The tree cannot be opened: the whole message, and in one sentence. */
	| { type: 'failed'; error: string; summary: string };

/** What the session itself handles at once, whatever news are still waiting. */
export type ServiceEvent =
	/** Memory is nearly used up: what can be evaluated again was released. */
	| { type: 'short-of-memory' }
	/** Something takes more time or memory than it may, and is not tried again. */
	| { type: 'gave-up'; what: GivenUp }
	/** A warning about what `lint-…` settings discourage. */
	| { type: 'warned'; message: string }
	/** Whether results are being stored right now, which should not be interrupted. */
	| { type: 'storing'; isStoring: boolean }
	| { type: 'answer'; id: number; answer: Answer<QuestionKind> }
	/** Why a question has no answer. */
	| { type: 'question-failed'; id: number; error: string };
