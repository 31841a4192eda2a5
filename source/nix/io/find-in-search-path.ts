import { indentLines } from '../errors/message-layout.ts';
import { NixError } from '../errors/nix-error.ts';
import { internalFolder } from '../positions/internal-paths.ts';
import type { Position } from '../positions/position.ts';
import type { Io } from './io.ts';
import { canonicalPath } from './path-names.ts';
import { resolveLinks } from './resolve-links.ts';
import { isRemote, type SearchPathEntry } from './search-path.ts';

/** Where `<…>` is looked up: what reads, where relative entries start, and who hears warnings. */
export interface PathLookup {
	readonly io: Io;
	/** The folder relative entries start from. */
	readonly folder: string;
	/** Whether the evaluation is pure (`pure-eval` of Nix): nothing is looked up. */
	readonly isPure?: boolean;
	/** Logs a warning, once however often it is given. */
	logOnce(message: string): void;
}

/**
 * The path `<name>` stands for: the first entry whose prefix begins the name and below which the
 * rest exists (Nix manual, "Lookup path").
 *
 * @throws NixError `search-path` when there is none
 */
export function findInSearchPath(
	lookup: PathLookup,
	entries: readonly SearchPathEntry[],
	name: string,
	position: Position,
): string {
	const { io } = lookup;
	let remote: string | null = null;
	for (const { prefix, path } of entries) {
		const rest = restAfter(prefix, name);
		if (rest === null) continue;
		const folder = searchPathFolder(lookup, path);
		if (folder === null) {
			if (isRemote(path)) remote ??= path;
			continue;
		}
		// `..` does not lead out of the folder.
		const found = canonicalPath(folder + canonicalPath(`/${rest}`));
		if (io.status(resolveLinks(io, found)) !== null) return found;
		requireAccess(io, found);
	}
	const internal = internalFile(name);
	if (internal !== null) return internal;
	if (lookup.isPure) {
		throw new NixError(
			'search-path',
			`cannot look up '<${name}>' in pure evaluation mode (use '--impure' to override)`,
			position,
		);
	}
	throw new NixError(
		'search-path',
		remote === null
			? `file '${name}' was not found in the Nix search path (add it using $NIX_PATH or -I)`
			: `cannot fetch '${remote}' for <${name}>: pyscope works offline; name a folder instead (with $NIX_PATH or -I)`,
		position,
	);
}

/**
 * The folder an entry of a search path names; null, with a warning, when there is none.
 *
 * @throws NixError `unavailable` when it is forbidden to know whether there is
 */
export function searchPathFolder(lookup: PathLookup, path: string): string | null {
	const { folder: start, io } = lookup;
	if (isRemote(path)) {
		lookup.logOnce(`warning: Nix search path entry '${path}' cannot be downloaded, ignoring`);
		return null;
	}
	const isAbsolute = path.startsWith('/');
	if (!isAbsolute) io.startingAt?.(start);
	const folder = canonicalPath(isAbsolute ? path : `${start}/${path}`);
	if (io.status(resolveLinks(io, folder)) !== null) return folder;
	requireAccess(io, folder);
	const problem = `Nix search path entry '${path}' does not exist, ignoring`;
	lookup.logOnce(indentLines('warning: ', '         ', problem));
	return null;
}

/** @throws NixError `unavailable` when it is forbidden to know what is at a path */
function requireAccess(io: Io, path: string): void {
	const reason = io.missing(path);
	if (reason.kind === 'unavailable') throw reason;
}

/** What is left of a name after an entry's prefix; null when the entry is not for it. */
function restAfter(prefix: string, name: string): string | null {
	if (prefix === '') return name;
	if (!name.startsWith(prefix)) return null;
	if (name.length === prefix.length) return '';
	return name[prefix.length] === '/' ? name.slice(prefix.length + 1) : null;
}

/** The path of `<nix/…>`, whether there is such a file or not; null for other names. */
function internalFile(name: string): string | null {
	if (!name.startsWith('nix/')) return null;
	const path = canonicalPath(name.slice('nix'.length));
	return path === '/' ? internalFolder : internalFolder + path;
}
