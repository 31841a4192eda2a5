import type { NixError } from '../errors/nix-error.ts';

/** What is at a path. */
export type FileType = 'regular' | 'directory' | 'symlink' | 'unknown';

export interface FileStatus {
	readonly type: FileType;
	readonly executable: boolean;
}

/**
 * Metadata that tells, without reading, whether a file or folder has changed: each write to a file,
 * and each change of a folder's entries, changes its times. Times are milliseconds since 1970.
 */
export interface Fingerprint {
	readonly inode: number;
	readonly size: number;
	/** When the contents were last changed. */
	readonly modified: number;
	/** When the contents or the metadata were last changed; programs cannot set it. */
	readonly changed: number;
}

/**
 * The only way the evaluator reaches the outside. It only reads: nothing here writes, runs programs
 * or opens connections. Paths are absolute and canonical; paths and contents are bytes, one per
 * character.
 */
export interface Io {
	/**
	 * What is at a path, without following a symbolic link at its end; null when nothing is, or
	 * nothing that may be known.
	 */
	status(path: string): FileStatus | null;
	/** The error that says why `status` of a path is null. */
	missing(path: string): NixError;
	/**
	 * Says that a program is about to import this path, which may make it part of what the program
	 * may read.
	 */
	importing?(path: string): void;
	/** Says that a relative path is taken to start at this folder, the one pyscope was started in. */
	startingAt?(folder: string): void;
	/** @throws NixError when there is no such file, or it cannot be read */
	readFile(path: string): Uint8Array;
	/**
	 * The entries of a folder with their types, sorted by bytes.
	 *
	 * @throws NixError when there is no such folder, or it cannot be read
	 */
	readDirectory(path: string): ReadonlyMap<string, FileType>;
	/**
	 * The target of a symbolic link.
	 *
	 * @throws NixError when there is no such link, or it cannot be read
	 */
	readLink(path: string): string;
	/** The fingerprint of a file or folder; null for anything else, or if nothing is there. */
	fingerprint?(path: string): Fingerprint | null;
	/** A variable of the environment; null when it is not set. */
	environmentVariable(name: string): string | null;
	/** The current time in seconds since 1970. */
	currentTime(): number;
}
