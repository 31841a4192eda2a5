/** Standard output, written no faster than its reader takes it. */
import { once } from 'node:events';

/** Columns of the terminal that standard output is; undefined when it is none. */
export function terminalWidth(): number | undefined {
	return process.stdout.isTTY ? process.stdout.columns : undefined;
}

/** Writes text to standard output piece by piece. */
export async function writeAll(pieces: AsyncIterable<string>): Promise<void> {
	for await (const piece of pieces) await write(piece);
}

/** Writes text to standard output, and waits until it can take more, so that little is held. */
export async function write(text: string): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
