import { NixError } from '../../errors/nix-error.ts';
import { decodePercent } from '../../formats/urls.ts';
import { canonicalPath } from '../../io/path-names.ts';
import type { BuiltinHost } from '../definition/host.ts';

/** The error of a call that would have to fetch to know its result. */
export function offline(builtin: string, what: string): NixError {
	return new NixError(
		'unavailable',
		`cannot fetch '${what}' (builtins.${builtin}): pyscope works offline, and the call has no hash to tell the store path`,
	);
}

/** @throws NixError when nothing may be fetched (`checkURI` of C++ Nix) */
export function checkUri(host: BuiltinHost, uri: string): void {
	if (!host.restricted) return;
	throw new NixError('unavailable', `access to URI '${uri}' is forbidden in restricted mode`);
}

/** The path a `file:` URL names; null for other URLs. */
export function localPath(url: string): string | null {
	const path = /^file:(?:\/\/)?(\/[^?#]*)$/.exec(url)?.[1];
	return path === undefined ? null : canonicalPath(decodePercent(path));
}
