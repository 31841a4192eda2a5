import { pathText, shownPath } from './internal-paths.ts';
import type { Position } from './position.ts';
import type { Origin, PositionTable } from './position-table.ts';

/** The path under which C++ Nix reports the code of `derivation`. */
const internalFile = '/derivation-internal.nix';

/**
 * `file:line:column`, as C++ Nix shows positions inside messages; `«string»` and `«stdin»` (in
 * the bytes of UTF-8) stand for texts that are no files. `«none»` for an unknown position.
 */
export function formatPosition(positions: PositionTable, position: Position): string {
	const location = positions.locate(position);
	if (location === null) return inGuillemets('none');
	const { origin, line, column } = location;
	return `${describeOrigin(origin)}:${line}:${column}`;
}

/** The file a text came from, as Nix programs see it; null when it came from no file. */
export function fileOf(origin: Origin): string | null {
	if (origin.type === 'internal') return internalFile;
	return origin.type === 'file' ? pathText(origin.path) : null;
}

/** A text's origin as messages name it. */
function describeOrigin(origin: Origin): string {
	switch (origin.type) {
		case 'file':
			return shownPath(origin.path);
		case 'internal':
			return inGuillemets('nix-internal') + internalFile;
		default:
			return inGuillemets(origin.type);
	}
}

/** A text in guillemets, in the bytes of UTF-8, which mark in Nix what is not source text. */
export function inGuillemets(text: string): string {
	return `\u00c2\u00ab${text}\u00c2\u00bb`;
}
