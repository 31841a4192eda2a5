import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { NixError } from '../errors/nix-error.ts';
import { nativePath } from './native-path.ts';

/** In bytes: what one call of the system reads at most. */
const mostBytes = 2 ** 31 - 1;

/**
 * The contents of a file: as many bytes as it has when it is opened, as C++ Nix reads them. Files
 * of `/proc` have none. The file need not be one any more when it is opened, so that is not waited
 * for, and looked at then.
 *
 * @throws NixError when it is no file, or ends before it should
 * @throws what the file system throws
 */
export function readRegularFile(path: string): Uint8Array {
	// Without it, opening a pipe waits until somebody writes into it.
	const file = openSync(nativePath(path), constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const status = fstatSync(file);
		const { size } = status;
		if (status.isDirectory()) throw new NixError('other', `read of ${size} bytes: Is a directory`);
		if (!status.isFile()) throw new NixError('other', `file '${path}' has an unsupported type`);
		if (size > mostBytes) throw tooLarge(path, size);
		return readFully(file, allocate(path, size));
	} finally {
		closeSync(file);
	}
}

function allocate(path: string, size: number): Buffer {
	try {
		return Buffer.allocUnsafe(size);
	} catch {
		throw tooLarge(path, size);
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

function tooLarge(path: string, size: number): NixError {
	return new NixError('other', `file '${path}' of ${size} bytes is too large to be read`);
}
