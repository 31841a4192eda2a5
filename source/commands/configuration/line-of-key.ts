/**
 * The line of a TOML text, from 1, that gives a key; null where it is not found. The text is one that
 * a parser has understood. Keys are found as people write them: `key = …` below their `[table]`,
 * `table.key = …`, and in a table in one line.
 */
export function lineOfKey(text: string, path: readonly PropertyKey[]): number | null {
	const wanted = path.map(String);
	let table: string[] = [];
	let found: number | null = null;
	let depth = 0;
	for (const [index, line] of text.split('\n').entries()) {
		const header = /^\s*\[([^[\]]+)\]/.exec(line)?.[1];
		if (header !== undefined) {
			table = partsOf(header);
		} else {
			const key =
				/^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(
					line,
				)?.[1];
			if (key === undefined) continue;
			const here = [...table, ...partsOf(key)];
			const same = here.filter((part, at) => part === wanted[at]).length;
			// The longest part of the path that a line gives: the rest of it is in that line's value.
			if (same === here.length && same > depth) {
				found = index + 1;
				depth = same;
			}
		}
	}
	return found;
}

function partsOf(key: string): string[] {
	return [...key.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(
		([, double, single, bare]) => double ?? single ?? bare ?? '',
	);
}
