import type { Position } from './expression.ts';
import { inGuillemets } from './guillemets.ts';
import type { Origin, PositionTable } from './positions.ts';

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

/** A text's origin as messages name it. */
export function describeOrigin(origin: Origin): string {
	switch (origin.type) {
		case 'file':
			return origin.path;
		case 'internal':
			return `${inGuillemets('nix-internal')}/derivation-internal.nix`;
		default:
			return inGuillemets(origin.type);
	}
}
