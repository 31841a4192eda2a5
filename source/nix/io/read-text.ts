import { constants } from 'node:buffer';
import { longestMessage } from '../errors/message-layout.ts';
import { NixError } from '../errors/nix-error.ts';
import type { Io } from './io.ts';

/**
 * The contents of a file as a text, a byte a character.
 *
 * @throws NixError when it cannot be read, or has more bytes than a text can have characters
 */
export function readText(io: Io, path: string): string {
	return textOf(io.readFile(path), path);
}

/** In bytes: the line that a program ends in and the one behind it, as far as messages show them. */
const mostBehindProgram = 2 * (longestMessage + 2);

/**
 * The contents of a file as the text of a program, a byte a character: the language ends at a zero
 * byte (as flex has it), behind which only that much follows as an error message may show.
 *
 * @throws NixError when it cannot be read, or has more bytes than a text can have characters
 */
export function readProgramText(io: Io, path: string): string {
	const bytes = io.readFile(path);
	const zero = bytes.indexOf(0);
	return textOf(zero === -1 ? bytes : bytes.subarray(0, zero + mostBehindProgram), path);
}

function textOf({ buffer, byteOffset, length }: Uint8Array, path: string): string {
	if (length > constants.MAX_STRING_LENGTH) {
		throw new NixError('other', `file '${path}' of ${length} bytes is too large for a string`);
	}
	return Buffer.from(buffer, byteOffset, length).toString('latin1');
}
