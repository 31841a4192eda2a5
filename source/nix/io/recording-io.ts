import { hash } from 'node:crypto';
import type { NixError } from '../errors.ts';
import type { FileStatus, FileType, Fingerprint, Io } from './io.ts';

/**
 * What an evaluation learned of the outside: its results hold as long as all of it is the same.
 * Plain data, by path or name. Digests are SHA-256 in base 64; in place of what could not be read
 * is why, after a zero byte.
 */
export interface Dependencies {
	/** Digests of the contents of files. */
	files: Map<string, string>;
	/** Digests of the names and types in folders. */
	folders: Map<string, string>;
	/** What was at a path: a file's type, `executable`, or `missing`. */
	statuses: Map<string, string>;
	/** Where symbolic links lead. */
	links: Map<string, string>;
	/** Variables of the environment; null when not set. */
	variables: Map<string, string | null>;
	/** Of files and folders above, so that they need not be read again to be known the same. */
	fingerprints: Map<string, Fingerprint>;
	/** The folder pyscope was started in, when a relative path started there; null otherwise. */
	startedIn: string | null;
	/** Whether the time was asked for, which is never the same again. */
	time: boolean;
	/** Whether something was not the same when it was learned again. */
	inconsistent: boolean;
}

export function noDependencies(): Dependencies {
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

/** Reads through to another Io, and keeps what was learned. */
export class RecordingIo implements Io {
	readonly dependencies = noDependencies();
	readonly #below: Io;
	readonly #now: () => number;

	/** @param now the clock that times of files are compared with, in milliseconds since 1970 */
	constructor(below: Io, now: () => number = Date.now) {
		this.#below = below;
		this.#now = now;
	}

	status(path: string): FileStatus | null {
		return this.#learn(
			this.dependencies.statuses,
			path,
			() => this.#below.status(path),
			describeStatus,
		);
	}

	importing(path: string): void {
		this.#below.importing?.(path);
	}

	startingAt(folder: string): void {
		this.dependencies.startedIn = folder;
		this.#below.startingAt?.(folder);
	}

	missing(path: string): NixError {
		return this.#below.missing(path);
	}

	readFile(path: string): Uint8Array {
		this.#takeFingerprint(path);
		return this.#learn(this.dependencies.files, path, () => this.#below.readFile(path), digest);
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		this.#takeFingerprint(path);
		return this.#learn(
			this.dependencies.folders,
			path,
			() => this.#below.readDirectory(path),
			digestOfEntries,
		);
	}

	readLink(path: string): string {
		return this.#learn(
			this.dependencies.links,
			path,
			() => this.#below.readLink(path),
			(target) => target,
		);
	}

	environmentVariable(name: string): string | null {
		return this.#learn(
			this.dependencies.variables,
			name,
			() => this.#below.environmentVariable(name),
			(value) => value,
		);
	}

	currentTime(): number {
		this.dependencies.time = true;
		return this.#below.currentTime();
	}

	#learn<Result, Kept>(
		learned: Map<string, Kept | string>,
		key: string,
		ask: () => Result,
		keep: (result: Result) => Kept,
	): Result {
		try {
			const result = ask();
			this.#keep(learned, key, keep(result));
			return result;
		} catch (error) {
			this.#keep(learned, key, describeError(error));
			throw error;
		}
	}

	#keep<Kept>(learned: Map<string, Kept>, key: string, value: Kept): void {
		const before = learned.get(key);
		if (before === value) return;
		if (before !== undefined) this.dependencies.inconsistent = true;
		learned.set(key, value);
	}

	/** Before reading: what is written later then differs from it. */
	#takeFingerprint(path: string): void {
		const { fingerprints } = this.dependencies;
		if (fingerprints.has(path)) return;
		const fingerprint = settledFingerprint(this.#below, path, this.#now());
		if (fingerprint !== null) fingerprints.set(path, fingerprint);
	}
}

/** Whether everything an evaluation learned would be learned again. */
export function stillHolds(dependencies: Dependencies, io: Io, startedIn: string): boolean {
	return learnAgain(dependencies, io, startedIn) !== null;
}

/**
 * What an evaluation learned, with fingerprints of now where they were none or others; null when it
 * would not learn the same again. The same object when the fingerprints told everything.
 */
export function learnAgain(
	dependencies: Dependencies,
	io: Io,
	startedIn: string,
	now: () => number = Date.now,
): Dependencies | null {
	const { files, folders, links, statuses, variables } = dependencies;
	if (dependencies.time || dependencies.inconsistent) return null;
	if (dependencies.startedIn !== null && dependencies.startedIn !== startedIn) return null;
	const again = { ...dependencies, fingerprints: new Map(dependencies.fingerprints) };
	const learning = new Learning(again, io, now);
	const holds =
		every(variables, (name) => io.environmentVariable(name)) &&
		every(statuses, (path) => learning.status(path)) &&
		every(links, (path) => io.readLink(path)) &&
		every(folders, (path, then) => learning.folder(path, then)) &&
		every(files, (path, then) => learning.file(path, then));
	if (!holds) return null;
	return learning.hasRead ? again : dependencies;
}

/**
 * Whether all that an evaluation learned of one path would be learned again. A fingerprint that has
 * become another while the contents are the same is replaced.
 */
export function holdsAt(
	dependencies: Dependencies,
	path: string,
	io: Io,
	now: () => number = Date.now,
): boolean {
	const { files, folders, links, statuses } = dependencies;
	const learning = new Learning(dependencies, io, now);
	return (
		isLearnedAgain(statuses, path, () => learning.status(path)) &&
		isLearnedAgain(links, path, () => io.readLink(path)) &&
		isLearnedAgain(folders, path, (then) => learning.folder(path, then)) &&
		isLearnedAgain(files, path, (then) => learning.file(path, then))
	);
}

/** Learns things once more, and reads only where the fingerprints do not tell. */
class Learning {
	/** Whether fingerprints did not tell everything. */
	hasRead = false;
	readonly #fingerprints: Map<string, Fingerprint>;
	readonly #io: Io;
	readonly #now: () => number;

	constructor({ fingerprints }: Dependencies, io: Io, now: () => number) {
		this.#fingerprints = fingerprints;
		this.#io = io;
		this.#now = now;
	}

	status(path: string): string {
		return describeStatus(this.#io.status(path));
	}

	file(path: string, then: string): string {
		return this.#isUntouched(path) ? then : digest(this.#io.readFile(path));
	}

	folder(path: string, then: string): string {
		return this.#isUntouched(path) ? then : digestOfEntries(this.#io.readDirectory(path));
	}

	#isUntouched(path: string): boolean {
		const then = this.#fingerprints.get(path);
		if (then !== undefined && isSame(then, fingerprintOf(this.#io, path))) return true;
		this.hasRead = true;
		const settled = settledFingerprint(this.#io, path, this.#now());
		if (settled === null) this.#fingerprints.delete(path);
		else this.#fingerprints.set(path, settled);
		return false;
	}
}

function isLearnedAgain<Kept>(
	learned: ReadonlyMap<string, Kept>,
	path: string,
	learn: (then: Kept) => Kept | string,
): boolean {
	const then = learned.get(path);
	if (then === undefined) return true;
	try {
		return learn(then) === then;
	} catch (error) {
		return describeError(error) === then;
	}
}

function every<Kept>(
	learned: ReadonlyMap<string, Kept>,
	learn: (key: string, then: Kept) => Kept | string,
): boolean {
	for (const key of learned.keys()) {
		if (!isLearnedAgain(learned, key, (then) => learn(key, then))) return false;
	}
	return true;
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

function isSame(then: Fingerprint, now: Fingerprint | null): boolean {
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
