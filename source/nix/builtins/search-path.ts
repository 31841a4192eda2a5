import { NixError } from '../errors.ts';
import { canonicalPath } from '../evaluation/coerce.ts';
import type { Evaluator, SearchPathEntry } from '../evaluation/evaluator.ts';
import { resolveLinks } from '../io/resolve-links.ts';
import type { Position } from '../syntax/expression.ts';
import { internalFile } from './internal-files.ts';

/**
 * The path `<name>` stands for: the first entry whose prefix begins the name and below which the
 * rest exists (Nix manual, "Lookup path").
 *
 * @throws NixError `search-path` when there is none; `unavailable` when an entry is a URL
 */
export function findInSearchPath(
	evaluator: Evaluator,
	entries: readonly SearchPathEntry[],
	name: string,
	position: Position,
): string {
	const { io } = evaluator;
	for (const { prefix, path } of entries) {
		const rest = restAfter(prefix, name);
		if (rest === null) continue;
		if (isRemote(path)) {
			throw new NixError(
				'unavailable',
				`cannot fetch '${path}' for <${name}>: pyscope works offline; name a folder instead`,
				position,
			);
		}
		const root = canonicalPath(path.startsWith('/') ? path : `${evaluator.folder}/${path}`);
		if (io.status(resolveLinks(io, root)) === null) {
			evaluator.logOnce(`warning: Nix search path entry '${path}' does not exist, ignoring`);
			continue;
		}
		const found = canonicalPath(`${root}/${rest}`);
		if (io.status(resolveLinks(io, found)) !== null) return found;
	}
	const internal = internalFile(name);
	if (internal !== null) return internal;
	throw new NixError(
		'search-path',
		`file '${name}' was not found in the Nix search path (add it using $NIX_PATH or -I)`,
		position,
	);
}

/** What is left of a name after an entry's prefix; null when the entry is not for it. */
function restAfter(prefix: string, name: string): string | null {
	if (prefix === '') return name;
	if (!name.startsWith(prefix)) return null;
	if (name.length === prefix.length) return '';
	return name[prefix.length] === '/' ? name.slice(prefix.length + 1) : null;
}

function isRemote(path: string): boolean {
	return /^(?:https?|ftp|git(?:\+[a-z]+)?|github|gitlab|flake|channel|tarball|s3):/.test(path);
}
