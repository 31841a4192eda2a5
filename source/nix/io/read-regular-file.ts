import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { NixError } from '../errors/nix-error.ts';

/** In bytes: what one call of the system reads at most. */
const mostOfSystem = 2 ** 31 - 1;

/**
 * The contents of a file: as many bytes as it has when it is opened, as C++ Nix reads them. Files
 * of `/proc` have none. What else may stand in a file's place is neither waited for nor read.
 *
 * @param path as the system takes it
 * @param shown the path as messages have it, in bytes
 * @param most how many bytes it may have
 * @throws NixError when it is no file, is too large, or ends before it should
 * @throws what the file system throws
 */
export function readRegularFile(
	path: string | Buffer,
	shown: string,
	most = mostOfSystem,
): Uint8Array {
	// Without it, opening a pipe waits until somebody writes into it.
	const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const status = fstatSync(file);
		const { size } = status;
		if (status.isDirectory()) throw new NixError('other', `read of ${size} bytes: Is a directory`);
		if (!status.isFile()) throw new NixError('other', `file '${shown}' has an unsupported type`);
		if (size > most) throw tooLarge(shown, size);
		return readFully(file, allocate(shown, size));
	} finally {
		closeSync(file);
	}
}

function allocate(shown: string, size: number): Buffer {
	try {
		return Buffer.allocUnsafe(size);
	} catch {
		throw tooLarge(shown, size);
	}
}

function readFully(file: number, bytes: Buffer): Buffer {
	for (let length = 0; length < bytes.length; ) {
		const read = readSync(file, bytes, length, bytes.length - length, null);
		if (read === 0) throw new NixError('other', 'unexpected end-of-file');
		length += read;
	}
	return bytes;
}

function tooLarge(shown: string, size: number): NixError {
	return new NixError('other', `file '${shown}' of ${size} bytes is too large to be read`);
}
