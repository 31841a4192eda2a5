import {
	type Dirent,
	lstatSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	type Stats,
} from 'node:fs';
import process from 'node:process';
import { NixError } from '../errors/nix-error.ts';
import { compareBytes } from '../formats/bytes.ts';
import type { FileStatus, FileType, Fingerprint, Io } from './io.ts';

const beyondAscii = /[\x80-\xff]/;

/** A path as the file system takes it: bytes, where a string would be encoded otherwise. */
export function nativePath(path: string): string | Buffer {
	return beyondAscii.test(path) ? Buffer.from(path, 'latin1') : path;
}

function typeOf(entry: Stats | Dirent): FileType {
	if (entry.isFile()) return 'regular';
	if (entry.isDirectory()) return 'directory';
	return entry.isSymbolicLink() ? 'symlink' : 'unknown';
}

/** What one question to the file system tells of a path. */
interface Known {
	status: FileStatus;
	fingerprint: Fingerprint | null;
}

/** Reads the real file system and the process's environment. */
export class FileSystemIo implements Io {
	/**
	 * An evaluation asks the same folders again with every import, and should see one state of the
	 * tree anyway (C++ Nix remembers them as well).
	 */
	readonly #known = new Map<string, Known | null>();

	status(path: string): FileStatus | null {
		return this.#know(path)?.status ?? null;
	}

	fingerprint(path: string): Fingerprint | null {
		return this.#know(path)?.fingerprint ?? null;
	}

	#know(path: string): Known | null {
		let known = this.#known.get(path);
		if (known === undefined) {
			known = lookAt(path);
			this.#known.set(path, known);
		}
		return known;
	}

	missing(path: string): NixError {
		return missing(path);
	}

	readFile(path: string): Uint8Array {
		try {
			return readFileSync(nativePath(path));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw notAFile(path);
			throw unreadable(error, path, 'opening file');
		}
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		let entries: Dirent[];
		try {
			entries = readdirSync(nativePath(path), { withFileTypes: true, encoding: 'latin1' });
		} catch (error) {
			throw unreadable(error, path, 'cannot read directory');
		}
		return new Map(
			entries
				.map((entry): [string, FileType] => [entry.name, typeOf(entry)])
				.sort(([a], [b]) => compareBytes(a, b)),
		);
	}

	readLink(path: string): string {
		try {
			return readlinkSync(nativePath(path), 'latin1');
		} catch (error) {
			throw unreadable(error, path, 'reading symbolic link');
		}
	}

	environmentVariable(name: string): string | null {
		const value = process.env[name];
		return value === undefined ? null : Buffer.from(value).toString('latin1');
	}

	currentTime(): number {
		return Math.floor(Date.now() / 1000);
	}
}

/** @throws NixError when the file system does not tell */
function lookAt(path: string): Known | null {
	let status: Stats | undefined;
	try {
		status = lstatSync(nativePath(path), { throwIfNoEntry: false });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// A component on the way is a file: nothing can be below it.
		if (code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
		throw unreadable(error, path, 'getting status of');
	}
	if (status === undefined) return null;
	const type = typeOf(status);
	const { ino: inode, size, mtimeMs: modified, ctimeMs: changed } = status;
	return {
		status: { type, executable: (status.mode & 0o100) !== 0 },
		fingerprint:
			type === 'regular' || type === 'directory' ? { inode, size, modified, changed } : null,
	};
}

const reasons = new Map([
	['ENOENT', 'No such file or directory'],
	['EACCES', 'Permission denied'],
	['ENOTDIR', 'Not a directory'],
	['ELOOP', 'Too many levels of symbolic links'],
	['EINVAL', 'Invalid argument'],
]);

function unreadable(error: unknown, path: string, doing: string): NixError {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT' || (code === 'ENOTDIR' && lookAt(path) === null)) {
		return new NixError('other', `path '${path}' does not exist`);
	}
	if (code === 'EISDIR') return new NixError('other', 'read of 4096 bytes: Is a directory');
	return new NixError('other', `${doing} "${path}": ${reasons.get(code ?? '') ?? message}`);
}

function missing(path: string): NixError {
	return new NixError('other', `path '${path}' does not exist`);
}

/** C++ Nix opens folders as well, and fails when it reads as many bytes as they say they have. */
function notAFile(path: string): NixError {
	const size = lstatSync(nativePath(path), { throwIfNoEntry: false })?.size ?? 0;
	return new NixError('other', `read of ${size} bytes: Is a directory`);
}
