import { type Dirent, lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import process from 'node:process';
import { NixError } from '../errors/nix-error.ts';
import { compareBytes } from '../formats/bytes.ts';
import { TextMap } from '../formats/text-key.ts';
import type { FileStatus, FileType, Fingerprint, Io } from './io.ts';
import { nativePath } from './native-path.ts';
import { readRegularFile } from './read-regular-file.ts';
import { systemReason } from './system-reason.ts';

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
	#environment: TextMap<string> | null = null;

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
		// What is neither file nor folder may wait for somebody else when it is opened.
		if (this.#know(path)?.status.type === 'unknown') return contentsOfSpecial(path);
		try {
			return readRegularFile(nativePath(path), path);
		} catch (error) {
			if (error instanceof NixError) throw error;
			throw unreadable(error, path, `opening file '${path}'`);
		}
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		let entries: Dirent[];
		try {
			entries = readdirSync(nativePath(path), { withFileTypes: true, encoding: 'latin1' });
		} catch (error) {
			throw unreadable(error, path, `cannot read directory "${path}"`);
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
			throw unreadable(error, path, `reading symbolic link "${path}"`);
		}
	}

	environmentVariable(name: string): string | null {
		this.#environment ??= environmentInBytes();
		return this.#environment.get(name) ?? null;
	}

	currentTime(): number {
		return Math.floor(Date.now() / 1000);
	}
}

/** The variables of the environment; what every object has in JavaScript is none. */
function environmentInBytes(): TextMap<string> {
	const variables = new TextMap<string>();
	for (const [name, value] of Object.entries(process.env)) {
		const [key, text] = [name, value ?? ''].map((one) => Buffer.from(one).toString('latin1'));
		variables.set(key, text);
	}
	return variables;
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
		throw unreadable(error, path, `getting status of "${path}"`);
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

/**
 * What C++ Nix reads of something that is neither file nor folder: as many bytes as it says it has,
 * which of a device are none. It is not opened: to open one may wait for ever, or do something.
 *
 * @throws NixError for a pipe, at which C++ Nix waits, and for a socket
 */
function contentsOfSpecial(path: string): Uint8Array {
	const status = lstatSync(nativePath(path), { throwIfNoEntry: false });
	if (status === undefined) throw missing(path);
	if (status.isCharacterDevice() || status.isBlockDevice()) return new Uint8Array();
	throw new NixError(
		'other',
		status.isSocket()
			? `opening file '${path}': No such device or address`
			: `file '${path}' has an unsupported type`,
	);
}

function unreadable(error: unknown, path: string, doing: string): NixError {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT' || (code === 'ENOTDIR' && lookAt(path) === null)) return missing(path);
	return new NixError('other', `${doing}: ${systemReason(error)}`);
}

function missing(path: string): NixError {
	return new NixError('other', `path '${path}' does not exist`);
}
