import { type Stats, statSync } from 'node:fs';

/** What is at a path, links followed; null when nothing is, or nothing that can be known. */
export function statusOf(path: string | Buffer): Stats | null {
	try {
		return statSync(path);
	} catch {
		return null;
	}
}
