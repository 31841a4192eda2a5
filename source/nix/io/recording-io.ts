import { hash } from 'node:crypto';
import type { NixError } from '../errors.ts';
import type { FileStatus, FileType, Io } from './io.ts';

/**
 * What an evaluation learned of the outside: its results hold as long as all of it is the same.
 * Plain data; digests are SHA-256 in base 64.
 */
export interface Dependencies {
	/** Digests of the contents of files, by path. */
	files: Map<string, string>;
	/** Digests of the names and types in folders, by path. */
	folders: Map<string, string>;
	/** What was at a path: a file's type, `executable`, or `missing`. */
	statuses: Map<string, string>;
	/** Where symbolic links lead. */
	links: Map<string, string>;
	/** Variables of the environment; null when not set. */
	variables: Map<string, string | null>;
	/** Whether the time was asked for, which is never the same again. */
	time: boolean;
}

/** Reads through to another Io, and keeps what was learned. What cannot be read is not kept. */
export class RecordingIo implements Io {
	readonly dependencies: Dependencies = {
		files: new Map(),
		folders: new Map(),
		statuses: new Map(),
		links: new Map(),
		variables: new Map(),
		time: false,
	};
	readonly #below: Io;

	constructor(below: Io) {
		this.#below = below;
	}

	status(path: string): FileStatus | null {
		const status = this.#below.status(path);
		this.dependencies.statuses.set(path, describeStatus(status));
		return status;
	}

	importing(path: string): void {
		this.#below.importing?.(path);
	}

	missing(path: string): NixError {
		return this.#below.missing(path);
	}

	readFile(path: string): Uint8Array {
		const contents = this.#below.readFile(path);
		this.dependencies.files.set(path, digest(contents));
		return contents;
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		const entries = this.#below.readDirectory(path);
		this.dependencies.folders.set(path, digestOfEntries(entries));
		return entries;
	}

	readLink(path: string): string {
		const target = this.#below.readLink(path);
		this.dependencies.links.set(path, target);
		return target;
	}

	environmentVariable(name: string): string | null {
		const value = this.#below.environmentVariable(name);
		this.dependencies.variables.set(name, value);
		return value;
	}

	currentTime(): number {
		this.dependencies.time = true;
		return this.#below.currentTime();
	}
}

/** Whether everything an evaluation learned would be learned again. */
export function stillHolds(dependencies: Dependencies, io: Io): boolean {
	const { files, folders, links, statuses, time, variables } = dependencies;
	if (time) return false;
	try {
		return (
			every(variables, (name) => io.environmentVariable(name)) &&
			every(statuses, (path) => describeStatus(io.status(path))) &&
			every(links, (path) => io.readLink(path)) &&
			every(folders, (path) => digestOfEntries(io.readDirectory(path))) &&
			every(files, (path) => digest(io.readFile(path)))
		);
	} catch {
		// What could be read then and cannot be read now has changed.
		return false;
	}
}

function every<T>(learned: ReadonlyMap<string, T>, now: (key: string) => T): boolean {
	for (const [key, value] of learned) {
		if (now(key) !== value) return false;
	}
	return true;
}

function describeStatus(status: FileStatus | null): string {
	if (status === null) return 'missing';
	return status.type === 'regular' && status.executable ? 'executable' : status.type;
}

function digest(contents: Uint8Array | string): string {
	return hash('sha256', contents, 'base64');
}

function digestOfEntries(entries: ReadonlyMap<string, FileType>): string {
	return digest([...entries].map(([name, type]) => `${type} ${name}\0`).join(''));
}
