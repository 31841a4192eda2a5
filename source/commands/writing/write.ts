/**
 * The one door by which commands write: nothing leaves by it that a terminal would obey
 * (`ui/lines/safe-text.ts`). Standard output is written no faster than its reader takes it.
 */
import { once } from 'node:events';
import { safeJson, safeLines } from '../../ui/lines/safe-text.ts';

/** Columns of the terminal that standard output is; undefined when it is none. */
export function terminalWidth(): number | undefined {
	return process.stdout.isTTY ? process.stdout.columns : undefined;
}

/** A value as JSON, as it may be handed to `writeJson`. */
export const toJson = safeJson;

/** Writes JSON (`toJson`) to standard output piece by piece. */
export async function writeJson(pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
	for await (const piece of pieces) await write(piece);
}

/** Writes text to standard output. */
export async function writeText(text: string): Promise<void> {
	await write(safeLines(text));
}

/** Says something on standard error, in a line or several. */
export function tell(text: string): void {
	process.stderr.write(`${safeLines(text)}\n`);
}

/** Waits until more can be taken, so that little is held. */
async function write(text: string): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
