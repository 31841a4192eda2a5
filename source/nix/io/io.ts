import type { NixError } from '../errors/nix-error.ts';

/** What a path is. */
export type FileType = 'regular' | 'directory' | 'symlink' | 'unknown';

export interface FileStatus {
	readonly type: FileType;
	readonly executable: boolean;
}

/**
 * What tells without reading whether a file or folder is as it was: each write to it, and each
 * change of a folder's entries, changes its times. Times are milliseconds since 1970.
 */
export interface Fingerprint {
	readonly inode: number;
	readonly size: number;
	/** Of the contents. */
	readonly modified: number;
	/** Of the contents or of what the file system knows of it; programs cannot set it. */
	readonly changed: number;
}

/**
 * The evaluator's only door to the outside. It reads; nothing here writes, runs or connects.
 * Paths are absolute and canonical; paths and contents are bytes, one a character.
 */
export interface Io {
	/**
	 * What is at a path, without following a symbolic link at its end; null when nothing is, or
	 * nothing that may be known.
	 */
	status(path: string): FileStatus | null;
	/** Why there is no status of a path. */
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
	/** The entries of a folder with their types, sorted by bytes. @throws NixError likewise */
	readDirectory(path: string): ReadonlyMap<string, FileType>;
	/** The target of a symbolic link. @throws NixError likewise */
	readLink(path: string): string;
	/** Of a file or folder; null for all else, and where there is none. */
	fingerprint?(path: string): Fingerprint | null;
	/** A variable of the environment; null when it is not set. */
	environmentVariable(name: string): string | null;
	/** The current time in seconds since 1970. */
	currentTime(): number;
}
