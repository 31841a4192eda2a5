import { constants } from 'node:buffer';
import type { Readable } from 'node:stream';
import { UsageError } from './command.ts';

/**
 * The text that is given on standard input.
 *
 * @throws {UsageError} when it goes on for longer than a text can be
 */
export async function readInput(
	input: Readable,
	most = constants.MAX_STRING_LENGTH,
): Promise<string> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of input) {
		const bytes = Buffer.from(chunk as Uint8Array);
		length += bytes.length;
		if (length > most) {
			throw new UsageError(`standard input has more than ${most} bytes, which no program has.`);
		}
		chunks.push(bytes);
	}
	return Buffer.concat(chunks).toString('utf8');
}
