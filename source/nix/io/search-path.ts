import { NixError } from '../errors/nix-error.ts';
import type { Io } from './io.ts';
import { canonicalPath } from './path-names.ts';

/**
 * One entry of the search path: `<prefix/…>` is looked for below `path`; the prefix may be empty.
 */
export interface SearchPathEntry {
	prefix: string;
	/** As written: absolute, relative to where the program was started, or a URL. */
	path: string;
}

/** One entry of the search path, as `-I` and `NIX_PATH` write it: `PATH` or `PREFIX=PATH`. */
export function parseSearchPathEntry(text: string): SearchPathEntry {
	const equals = text.indexOf('=');
	return { prefix: equals === -1 ? '' : text.slice(0, equals), path: text.slice(equals + 1) };
}

/** The entries of `NIX_PATH`, which colons separate; the colon of a URL does not. */
export function parseNixPath(text: string): SearchPathEntry[] {
	const entries: string[] = [];
	const parts = text.split(':');
	for (let index = 0; index < parts.length; index++) {
		let entry = parts[index];
		const rest = parts.slice(index).join(':');
		// Only what is behind the entry's last `=` before the colon can be a URL.
		const location = rest.slice(entry.lastIndexOf('=') + 1);
		if (isRemote(location) && index + 1 < parts.length) entry += `:${parts[++index]}`;
		if (entry !== '') entries.push(entry);
	}
	return entries.map(parseSearchPathEntry);
}

/**
 * The search path when `NIX_PATH` is not set or empty: the user's channels, then root's, as far as
 * they exist (`EvalSettings::getDefaultNixPath` of C++ Nix).
 */
export function defaultSearchPath(io: Io): SearchPathEntry[] {
	const home = io.environmentVariable('HOME');
	const rootChannels = '/nix/var/nix/profiles/per-user/root/channels';
	const entries = [
		{ prefix: 'nixpkgs', path: `${rootChannels}/nixpkgs` },
		{ prefix: '', path: rootChannels },
	];
	if (home !== null) {
		entries.unshift({ prefix: '', path: canonicalPath(`${home}/.nix-defexpr/channels`) });
	}
	return entries.filter(({ path }) => isKnownToBeThere(io, path));
}

/** False also for what the user may not look at. */
function isKnownToBeThere(io: Io, path: string): boolean {
	try {
		return io.status(path) !== null;
	} catch (error) {
		if (error instanceof NixError) return false;
		throw error;
	}
}

/** Whether an entry is for fetching: a URL, a channel, or a flake (`isPseudoUrl` of C++ Nix). */
export function isRemote(path: string): boolean {
	return /^(?:channel:|flake:|(?:https?|file|channel|git|s3|ssh):\/\/)/.test(path);
}
