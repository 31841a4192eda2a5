import { NixError } from '../../errors/nix-error.ts';
import { jsonString } from '../../formats/json.ts';
import { formatHash, parseHash, parseHashAllowingEmpty } from '../../store/hash.ts';

/** The attributes of an input, by name: what a flake reference says apart from its folder. */
export type InputAttributes = Map<string, string | number | bigint | boolean>;

/** An attribute that is a text; null when there is none. @throws NixError */
export function maybeString(input: InputAttributes, name: string): string | null {
	const value = input.get(name);
	if (value === undefined) return null;
	if (typeof value === 'string') return value;
	throw new NixError('other', `input attribute '${name}' is not a string ${jsonOf(input)}`);
}

/** An attribute that must be there. @throws NixError */
export function stringOf(input: InputAttributes, name: string): string {
	const value = maybeString(input, name);
	if (value === null) throw new NixError('other', `input attribute '${name}' is missing`);
	return value;
}

/** An attribute that is true or false; false when there is none. @throws NixError */
export function flagOf(input: InputAttributes, name: string): boolean {
	const value = input.get(name) ?? false;
	if (typeof value === 'boolean') return value;
	throw new NixError('other', `input attribute '${name}' is not a Boolean`);
}

/** The commit, in base 16; without an algorithm it is SHA-1. @throws NixError */
export function revisionOf(input: InputAttributes): string | null {
	const revision = maybeString(input, 'rev');
	if (revision === null) return null;
	const algorithm = /^(?:md5|sha1|sha256|sha512)[:-]/.test(revision) ? null : 'sha1';
	return formatHash(parseHash(revision, algorithm), 'base16');
}

/** @throws NixError when it is not in the form of `sha256-…` */
export function narHashOf(input: InputAttributes): string | null {
	const narHash = maybeString(input, 'narHash');
	if (narHash === null) return null;
	if (narHash === '') return formatHash(parseHashAllowingEmpty('', 'sha256').hash, 'sri');
	if (!/^[a-z0-9]+-/.test(narHash)) throw new NixError('other', `hash '${narHash}' is not SRI`);
	return formatHash(parseHash(narHash, null), 'sri');
}

/** The parameters that have a value. */
export function queryOf(...parameters: [string, string | null][]): Map<string, string> {
	return new Map(parameters.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The value as a list of one, or none. */
export function present(value: string | null): string[] {
	return value === null ? [] : [value];
}

/** A whole number of up to 64 bits without a sign; null for anything else. */
export function parseNumber(text: string): number | bigint | null {
	if (!/^\d+$/.test(text)) return null;
	const number = BigInt(text);
	if (number >= 2n ** 64n) return null;
	return number <= Number.MAX_SAFE_INTEGER ? Number(number) : number;
}

/** The path of these parts, repeated slashes apart; one at the end stays. */
export function withoutRepeats(segments: readonly string[]): string {
	return segments.join('/').replace(/\/+/g, '/');
}

/** Sorts entries by name. */
export function byName([left]: [string, unknown], [right]: [string, unknown]): number {
	return left < right ? -1 : 1;
}

/** The attributes as JSON, as messages show them. */
export function jsonOf(input: InputAttributes): string {
	const entries = [...input].sort(byName);
	return `{${entries.map(([name, value]) => `${jsonString(name)}:${typeof value === 'string' ? jsonString(value) : value}`).join(',')}}`;
}
