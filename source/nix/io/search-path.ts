import type { SearchPathEntry } from '../evaluation/evaluator.ts';

/** One entry of the search path, as `-I` and `NIX_PATH` write it: `PATH` or `PREFIX=PATH`. */
export function parseSearchPathEntry(text: string): SearchPathEntry {
	const equals = text.indexOf('=');
	const prefix = equals === -1 ? '' : text.slice(0, equals);
	return { prefix, path: text.slice(equals + 1) };
}

/** The entries of `NIX_PATH`, which colons separate; the colon of a URL does not. */
export function parseNixPath(text: string): SearchPathEntry[] {
	const entries: string[] = [];
	let current = '';
	for (const part of text.split(':')) {
		if (current !== '' && isUrlStart(current, part)) {
			current += `:${part}`;
			continue;
		}
		if (current !== '') entries.push(current);
		current = part;
	}
	if (current !== '') entries.push(current);
	return entries.map(parseSearchPathEntry);
}

function isUrlStart(before: string, after: string): boolean {
	const scheme = before.slice(before.indexOf('=') + 1);
	return (
		(after.startsWith('//') && /^[a-z][a-z0-9+.-]*$/.test(scheme)) ||
		/^(?:flake|channel|github|gitlab)$/.test(scheme)
	);
}
