import { hash } from 'node:crypto';
import type { NixError } from '../errors/nix-error.ts';
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

/** What is learned by a path or a name, the quickest to learn again first. */
const factKinds = ['variables', 'statuses', 'links', 'folders', 'files'] as const;

export type FactKind = (typeof factKinds)[number];

/** Something learned of the outside. */
export interface Fact {
	readonly kind: FactKind;
	/** A path, or the name of a variable. */
	readonly key: string;
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
	/** Told what is learned, the first time or again; each fact is one object. */
	whenLearning: ((fact: Fact) => void) | null = null;
	readonly #facts = new Map<FactKind, Map<string, Fact>>();
	readonly #below: Io;
	readonly #now: () => number;

	/** @param now the clock that times of files are compared with, in milliseconds since 1970 */
	constructor(below: Io, now: () => number = Date.now) {
		this.#below = below;
		this.#now = now;
	}

	status(path: string): FileStatus | null {
		return this.#learn('statuses', path, () => this.#below.status(path), describeStatus);
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
		return this.#learn('files', path, () => this.#below.readFile(path), digest);
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		this.#takeFingerprint(path);
		return this.#learn('folders', path, () => this.#below.readDirectory(path), digestOfEntries);
	}

	readLink(path: string): string {
		return this.#learn(
			'links',
			path,
			() => this.#below.readLink(path),
			(target) => target,
		);
	}

	environmentVariable(name: string): string | null {
		return this.#learn(
			'variables',
			name,
			() => this.#below.environmentVariable(name),
			(value) => value,
		);
	}

	currentTime(): number {
		this.dependencies.time = true;
		return this.#below.currentTime();
	}

	#learn<Result>(
		kind: FactKind,
		key: string,
		ask: () => Result,
		keep: (result: Result) => string | null,
	): Result {
		this.whenLearning?.(this.#fact(kind, key));
		try {
			const result = ask();
			this.#keep(kind, key, keep(result));
			return result;
		} catch (error) {
			this.#keep(kind, key, describeError(error));
			throw error;
		}
	}

	#fact(kind: FactKind, key: string): Fact {
		let ofKind = this.#facts.get(kind);
		if (ofKind === undefined) {
			ofKind = new Map();
			this.#facts.set(kind, ofKind);
		}
		let fact = ofKind.get(key);
		if (fact === undefined) {
			fact = { kind, key };
			ofKind.set(key, fact);
		}
		return fact;
	}

	#keep(kind: FactKind, key: string, value: string | null): void {
		const learned: Map<string, string | null> = this.dependencies[kind];
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
	if (!canHold(dependencies, startedIn)) return null;
	const again = { ...dependencies, fingerprints: new Map(dependencies.fingerprints) };
	const learning = new Learning(again, io, now);
	for (const fact of factsOf(dependencies)) if (!learning.isLearnedAgain(fact)) return null;
	return learning.hasRead ? again : dependencies;
}

/**
 * What an evaluation would learn again, with fingerprints likewise, and what it would not; null when
 * nothing can be said.
 */
export function divideChanged(
	dependencies: Dependencies,
	io: Io,
	startedIn: string,
	now: () => number = Date.now,
): { holding: Dependencies; changed: Fact[] } | null {
	if (!canHold(dependencies, startedIn)) return null;
	const fingerprints = new Map(dependencies.fingerprints);
	const learning = new Learning({ ...dependencies, fingerprints }, io, now);
	const changed = [...factsOf(dependencies)].filter((fact) => !learning.isLearnedAgain(fact));
	const isChanged = new Set(changed.map(factName));
	const holding = onlyFacts(
		{ ...dependencies, fingerprints },
		(fact) => !isChanged.has(factName(fact)),
	);
	return { holding, changed };
}

/** A fact's kind and key in one text. */
export function factName({ kind, key }: Fact): string {
	return `${kind} ${key}`;
}

/** Some of what an evaluation learned. */
export function onlyFacts(
	dependencies: Dependencies,
	isWanted: (fact: Fact) => boolean,
): Dependencies {
	const some = { ...dependencies, fingerprints: new Map<string, Fingerprint>() };
	const only = <Kept>(kind: FactKind, learned: ReadonlyMap<string, Kept>) =>
		new Map([...learned].filter(([key]) => isWanted({ kind, key })));
	some.files = only('files', dependencies.files);
	some.folders = only('folders', dependencies.folders);
	some.statuses = only('statuses', dependencies.statuses);
	some.links = only('links', dependencies.links);
	some.variables = only('variables', dependencies.variables);
	for (const [path, fingerprint] of dependencies.fingerprints) {
		if (some.files.has(path) || some.folders.has(path)) some.fingerprints.set(path, fingerprint);
	}
	return some;
}

function canHold({ inconsistent, startedIn, time }: Dependencies, now: string): boolean {
	return !time && !inconsistent && (startedIn === null || startedIn === now);
}

function* factsOf(dependencies: Dependencies): Generator<Fact> {
	for (const kind of factKinds) for (const key of dependencies[kind].keys()) yield { kind, key };
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
	const learning = new Learning(dependencies, io, now);
	return factKinds.every(
		(kind) => kind === 'variables' || learning.isLearnedAgain({ kind, key: path }),
	);
}

/** Learns things once more, and reads only where the fingerprints do not tell. */
class Learning {
	/** Whether fingerprints did not tell everything. */
	hasRead = false;
	readonly #dependencies: Dependencies;
	readonly #io: Io;
	readonly #now: () => number;

	constructor(dependencies: Dependencies, io: Io, now: () => number) {
		this.#dependencies = dependencies;
		this.#io = io;
		this.#now = now;
	}

	/** Whether a fact is as it was; what was never learned is. */
	isLearnedAgain({ kind, key }: Fact): boolean {
		const then = this.#dependencies[kind].get(key);
		if (then === undefined) return true;
		try {
			return this.#learn(kind, key, then) === then;
		} catch (error) {
			return describeError(error) === then;
		}
	}

	#learn(kind: FactKind, key: string, then: string | null): string | null {
		switch (kind) {
			case 'variables':
				return this.#io.environmentVariable(key);
			case 'statuses':
				return describeStatus(this.#io.status(key));
			case 'links':
				return this.#io.readLink(key);
			case 'folders':
				return this.#isUntouched(key) ? then : digestOfEntries(this.#io.readDirectory(key));
			case 'files':
				return this.#isUntouched(key) ? then : digest(this.#io.readFile(key));
		}
	}

	#isUntouched(path: string): boolean {
		const then = this.#dependencies.fingerprints.get(path);
		if (then !== undefined && isSame(then, fingerprintOf(this.#io, path))) return true;
		this.hasRead = true;
		const settled = settledFingerprint(this.#io, path, this.#now());
		if (settled === null) this.#dependencies.fingerprints.delete(path);
		else this.#dependencies.fingerprints.set(path, settled);
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
