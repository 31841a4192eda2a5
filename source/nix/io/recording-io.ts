import { hash } from 'node:crypto';
import type { NixError } from '../errors/nix-error.ts';
import type { FileStatus, FileType, Fingerprint, Io } from './io.ts';

/**
 * The inputs an evaluation has read from outside of the language. Its results can be reused as long
 * as all of them are unchanged. Plain data, by path or name. Digests are SHA-256 in base 64; where
 * something could not be read, the error's message after a zero byte stands in its place.
 */
export interface RecordedInputs {
	/** Digests of the contents of files. */
	files: Map<string, string>;
	/** Digests of the names and types in folders. */
	folders: Map<string, string>;
	/** What was found at a path: a file's type, `executable`, or `missing`. */
	statuses: Map<string, string>;
	/** Where symbolic links lead. */
	links: Map<string, string>;
	/** Variables of the environment; null when not set. */
	variables: Map<string, string | null>;
	/** Of files and folders above: one that has the same fingerprint need not be read again. */
	fingerprints: Map<string, Fingerprint>;
	/** The folder pyscope was started in, when a relative path started there; null otherwise. */
	startedIn: string | null;
	/** Whether the time was asked for, which is never the same again. */
	time: boolean;
	/** Whether an input changed while the evaluation ran, so that it read two states of it. */
	inconsistent: boolean;
}

/** The kinds of inputs, the quickest to verify first. */
const inputKinds = ['variables', 'statuses', 'links', 'folders', 'files'] as const;

export type InputKind = (typeof inputKinds)[number];

/** One input of an evaluation. */
export interface Input {
	readonly kind: InputKind;
	/** A path, or the name of a variable. */
	readonly key: string;
}

export function noInputs(): RecordedInputs {
	return {
		files: new Map(),
		folders: new Map(),
		statuses: new Map(),
		links: new Map(),
		variables: new Map(),
		fingerprints: new Map(),
		startedIn: null,
		time: false,
		inconsistent: false,
	};
}

/**
 * How long something must have been left alone, in milliseconds, for its fingerprint to count: file
 * systems tell times in steps, and within one step two states look alike. FAT's are the longest.
 */
const longestStep = 2000;

/** Passes every question on to another Io, and records its answers as inputs. */
export class RecordingIo implements Io {
	readonly inputs = noInputs();
	/** Called with every input that is read, also repeatedly; equal inputs are the same object. */
	onInput: ((input: Input) => void) | null = null;
	/** The inputs met so far, one object each. */
	readonly #known = new Map<InputKind, Map<string, Input>>();
	readonly #below: Io;
	readonly #now: () => number;

	/** @param now the clock that modification times are compared with, in ms since 1970 */
	constructor(below: Io, now: () => number = Date.now) {
		this.#below = below;
		this.#now = now;
	}

	status(path: string): FileStatus | null {
		return this.#record('statuses', path, () => this.#below.status(path), describeStatus);
	}

	importing(path: string): void {
		this.#below.importing?.(path);
	}

	startingAt(folder: string): void {
		this.inputs.startedIn = folder;
		this.#below.startingAt?.(folder);
	}

	missing(path: string): NixError {
		return this.#below.missing(path);
	}

	readFile(path: string): Uint8Array {
		this.#takeFingerprint(path);
		return this.#record('files', path, () => this.#below.readFile(path), digest);
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		this.#takeFingerprint(path);
		return this.#record('folders', path, () => this.#below.readDirectory(path), digestOfEntries);
	}

	readLink(path: string): string {
		return this.#record(
			'links',
			path,
			() => this.#below.readLink(path),
			(target) => target,
		);
	}

	environmentVariable(name: string): string | null {
		return this.#record(
			'variables',
			name,
			() => this.#below.environmentVariable(name),
			(value) => value,
		);
	}

	currentTime(): number {
		this.inputs.time = true;
		return this.#below.currentTime();
	}

	#record<Result>(
		kind: InputKind,
		key: string,
		ask: () => Result,
		keep: (result: Result) => string | null,
	): Result {
		this.onInput?.(this.#input(kind, key));
		try {
			const result = ask();
			this.#keep(kind, key, keep(result));
			return result;
		} catch (error) {
			this.#keep(kind, key, describeError(error));
			throw error;
		}
	}

	#input(kind: InputKind, key: string): Input {
		let ofKind = this.#known.get(kind);
		if (ofKind === undefined) {
			ofKind = new Map();
			this.#known.set(kind, ofKind);
		}
		let input = ofKind.get(key);
		if (input === undefined) {
			input = { kind, key };
			ofKind.set(key, input);
		}
		return input;
	}

	#keep(kind: InputKind, key: string, value: string | null): void {
		const recorded: Map<string, string | null> = this.inputs[kind];
		const before = recorded.get(key);
		if (before === value) return;
		if (before !== undefined) this.inputs.inconsistent = true;
		recorded.set(key, value);
	}

	/** Before reading: what is written later then differs from it. */
	#takeFingerprint(path: string): void {
		const { fingerprints } = this.inputs;
		if (fingerprints.has(path)) return;
		const fingerprint = settledFingerprint(this.#below, path, this.#now());
		if (fingerprint !== null) fingerprints.set(path, fingerprint);
	}
}

/**
 * Verifies that all inputs are unchanged. Contents are read only where fingerprints do not decide.
 *
 * @param startedIn the folder pyscope runs in now
 * @returns the inputs with today's fingerprints, so that those read now need not be read next time;
 * the same object when the fingerprints decided everything; null when an input has changed
 */
export function verifyInputs(
	inputs: RecordedInputs,
	io: Io,
	startedIn: string,
	now: () => number = Date.now,
): RecordedInputs | null {
	if (!canBeReused(inputs, startedIn)) return null;
	const again = { ...inputs, fingerprints: new Map(inputs.fingerprints) };
	const verification = new Verification(again, io, now);
	for (const input of inputsOf(inputs)) if (!verification.isUnchanged(input)) return null;
	return verification.hasRead ? again : inputs;
}

/**
 * Divides inputs into those that are unchanged and those that have changed since they were
 * recorded.
 *
 * @returns the unchanged ones with today's fingerprints; null when the inputs can never be reused
 */
export function divideInputs(
	inputs: RecordedInputs,
	io: Io,
	startedIn: string,
	now: () => number = Date.now,
): { unchanged: RecordedInputs; changed: Input[] } | null {
	if (!canBeReused(inputs, startedIn)) return null;
	const fingerprints = new Map(inputs.fingerprints);
	const verification = new Verification({ ...inputs, fingerprints }, io, now);
	const changed = [...inputsOf(inputs)].filter((input) => !verification.isUnchanged(input));
	const isChanged = new Set(changed.map(inputName));
	const unchanged = selectInputs(
		{ ...inputs, fingerprints },
		(input) => !isChanged.has(inputName(input)),
	);
	return { unchanged, changed };
}

/** An input's kind and key in one text. */
export function inputName({ kind, key }: Input): string {
	return `${kind} ${key}`;
}

/** The inputs that pass a test, with their fingerprints. */
export function selectInputs(
	inputs: RecordedInputs,
	isWanted: (input: Input) => boolean,
): RecordedInputs {
	const some = { ...inputs, fingerprints: new Map<string, Fingerprint>() };
	const only = <Kept>(kind: InputKind, inputs: ReadonlyMap<string, Kept>) =>
		new Map([...inputs].filter(([key]) => isWanted({ kind, key })));
	some.files = only('files', inputs.files);
	some.folders = only('folders', inputs.folders);
	some.statuses = only('statuses', inputs.statuses);
	some.links = only('links', inputs.links);
	some.variables = only('variables', inputs.variables);
	for (const [path, fingerprint] of inputs.fingerprints) {
		if (some.files.has(path) || some.folders.has(path)) some.fingerprints.set(path, fingerprint);
	}
	return some;
}

function canBeReused({ inconsistent, startedIn, time }: RecordedInputs, now: string): boolean {
	return !time && !inconsistent && (startedIn === null || startedIn === now);
}

function* inputsOf(inputs: RecordedInputs): Generator<Input> {
	for (const kind of inputKinds) for (const key of inputs[kind].keys()) yield { kind, key };
}

/**
 * Whether all inputs recorded at one path are unchanged. Where the contents are the same but the
 * fingerprint is not, the recorded fingerprint is replaced.
 */
export function isUnchangedAt(
	inputs: RecordedInputs,
	path: string,
	io: Io,
	now: () => number = Date.now,
): boolean {
	const verification = new Verification(inputs, io, now);
	return inputKinds.every(
		(kind) => kind === 'variables' || verification.isUnchanged({ kind, key: path }),
	);
}

/** Compares inputs with the present state, and reads only where fingerprints do not decide. */
class Verification {
	/** Whether a fingerprint did not decide, so that contents were read. */
	hasRead = false;
	readonly #inputs: RecordedInputs;
	readonly #io: Io;
	readonly #now: () => number;

	constructor(inputs: RecordedInputs, io: Io, now: () => number) {
		this.#inputs = inputs;
		this.#io = io;
		this.#now = now;
	}

	/** Whether an input is unchanged; one that was never recorded counts as unchanged. */
	isUnchanged({ kind, key }: Input): boolean {
		const then = this.#inputs[kind].get(key);
		if (then === undefined) return true;
		try {
			return this.#valueNow(kind, key, then) === then;
		} catch (error) {
			return describeError(error) === then;
		}
	}

	#valueNow(kind: InputKind, key: string, then: string | null): string | null {
		switch (kind) {
			case 'variables':
				return this.#io.environmentVariable(key);
			case 'statuses':
				return describeStatus(this.#io.status(key));
			case 'links':
				return this.#io.readLink(key);
			case 'folders':
				return this.#hasSameFingerprint(key) ? then : digestOfEntries(this.#io.readDirectory(key));
			case 'files':
				return this.#hasSameFingerprint(key) ? then : digest(this.#io.readFile(key));
		}
	}

	#hasSameFingerprint(path: string): boolean {
		const then = this.#inputs.fingerprints.get(path);
		if (then !== undefined && isSameFingerprint(then, fingerprintOf(this.#io, path))) return true;
		this.hasRead = true;
		const settled = settledFingerprint(this.#io, path, this.#now());
		if (settled === null) this.#inputs.fingerprints.delete(path);
		else this.#inputs.fingerprints.set(path, settled);
		return false;
	}
}

function fingerprintOf(io: Io, path: string): Fingerprint | null {
	try {
		return io.fingerprint?.(path) ?? null;
	} catch {
		// Reading fails as well, and tells why.
		return null;
	}
}

/** A fingerprint that later states cannot share; null while it is too young for that. */
function settledFingerprint(io: Io, path: string, now: number): Fingerprint | null {
	const fingerprint = fingerprintOf(io, path);
	if (fingerprint === null) return null;
	const { changed, modified } = fingerprint;
	return Math.max(changed, modified) < now - longestStep ? fingerprint : null;
}

function isSameFingerprint(then: Fingerprint, now: Fingerprint | null): boolean {
	return (
		now !== null &&
		then.changed === now.changed &&
		then.modified === now.modified &&
		then.size === now.size &&
		then.inode === now.inode
	);
}

function describeStatus(status: FileStatus | null): string {
	if (status === null) return 'missing';
	return status.type === 'regular' && status.executable ? 'executable' : status.type;
}

function describeError(error: unknown): string {
	return `\0${error instanceof Error ? error.message : String(error)}`;
}

function digest(contents: Uint8Array | string): string {
	return hash('sha256', contents, 'base64');
}

function digestOfEntries(entries: ReadonlyMap<string, FileType>): string {
	return digest([...entries].map(([name, type]) => `${type} ${name}\0`).join(''));
}
