import { indentLines } from '../../errors/message-layout.ts';
import { NixError } from '../../errors/nix-error.ts';
import type { Evaluator } from '../../evaluator.ts';
import { canonicalPath } from '../../io/path-names.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { isRemote, type SearchPathEntry } from '../../io/search-path.ts';
import type { Position } from '../../positions/position.ts';
import { internalFile } from './internal-files.ts';

/**
 * The path `<name>` stands for: the first entry whose prefix begins the name and below which the
 * rest exists (Nix manual, "Lookup path").
 *
 * @throws NixError `search-path` when there is none
 */
export function findInSearchPath(
	evaluator: Evaluator,
	entries: readonly SearchPathEntry[],
	name: string,
	position: Position,
): string {
	const { io } = evaluator;
	let remote: string | null = null;
	for (const { prefix, path } of entries) {
		const rest = restAfter(prefix, name);
		if (rest === null) continue;
		const folder = searchPathFolder(evaluator, path);
		if (folder === null) {
			if (isRemote(path)) remote ??= path;
			continue;
		}
		// `..` does not lead out of the folder.
		const found = canonicalPath(folder + canonicalPath(`/${rest}`));
		if (io.status(resolveLinks(io, found)) !== null) return found;
		requireAccess(evaluator, found);
	}
	const internal = internalFile(name);
	if (internal !== null) return internal;
	throw new NixError(
		'search-path',
		remote === null
			? `file '${name}' was not found in the Nix search path (add it using $NIX_PATH or -I)`
			: `cannot fetch '${remote}' for <${name}>: pyscope works offline; name a folder instead (with $NIX_PATH or -I)`,
		position,
	);
}

/** The folder an entry of a search path names; null, with a warning, when there is none. */
export function searchPathFolder(evaluator: Evaluator, path: string): string | null {
	const { io } = evaluator;
	if (isRemote(path)) {
		evaluator.logOnce(`warning: Nix search path entry '${path}' cannot be downloaded, ignoring`);
		return null;
	}
	const isAbsolute = path.startsWith('/');
	if (!isAbsolute) io.startingAt(evaluator.folder);
	const folder = canonicalPath(isAbsolute ? path : `${evaluator.folder}/${path}`);
	if (io.status(resolveLinks(io, folder)) !== null) return folder;
	requireAccess(evaluator, folder);
	const problem = `Nix search path entry '${path}' does not exist, ignoring`;
	evaluator.logOnce(indentLines('warning: ', '         ', problem));
	return null;
}

/** @throws NixError `unavailable` when it is forbidden to know what is at a path */
function requireAccess(evaluator: Evaluator, path: string): void {
	const reason = evaluator.io.missing(path);
	if (reason.kind === 'unavailable') throw reason;
}

/** What is left of a name after an entry's prefix; null when the entry is not for it. */
function restAfter(prefix: string, name: string): string | null {
	if (prefix === '') return name;
	if (!name.startsWith(prefix)) return null;
	if (name.length === prefix.length) return '';
	return name[prefix.length] === '/' ? name.slice(prefix.length + 1) : null;
}
