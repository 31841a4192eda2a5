import type { Position } from './expression.ts';
import type { PositionTable } from './positions.ts';

/**
 * `file:line:column`, as C++ Nix shows positions inside messages; `«string»` and `«stdin»` (in
 * the bytes of UTF-8) stand for texts that are no files. `«none»` for an unknown position.
 */
export function formatPosition(positions: PositionTable, position: Position): string {
	const location = positions.locate(position);
	if (location === null) return inGuillemets('none');
	const { origin, line, column } = location;
	const source = origin.type === 'file' ? origin.path : inGuillemets(origin.type);
	return `${source}:${line}:${column}`;
}

function inGuillemets(text: string): string {
	return `\u00c2\u00ab${text}\u00c2\u00bb`;
}
