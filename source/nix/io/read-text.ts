import { constants } from 'node:buffer';
import { NixError } from '../errors/nix-error.ts';
import type { Io } from './io.ts';

/**
 * The contents of a file as a text, a byte a character.
 *
 * @throws NixError when it cannot be read, or has more bytes than a text can have characters
 */
export function readText(io: Io, path: string): string {
	const { buffer, byteOffset, length } = io.readFile(path);
	if (length > constants.MAX_STRING_LENGTH) {
		throw new NixError('other', `file '${path}' of ${length} bytes is too large for a string`);
	}
	return Buffer.from(buffer, byteOffset, length).toString('latin1');
}
