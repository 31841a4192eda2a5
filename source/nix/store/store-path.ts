import { NixError } from '../errors/nix-error.ts';
import { encodeBase32, isBase32Digit } from './base32.ts';
import {
	compressDigest,
	digest,
	disabledFeature,
	formatHash,
	type Hash,
	hexDigest,
} from './hash.ts';

/** The folder of the store; pyscope computes paths for it and never looks inside. */
export const storeDirectory = '/nix/store';

const hashLength = 32;
const longestName = 211;

/** How the contents of a fixed output are hashed. */
export type IngestionMethod = 'flat' | 'nar' | 'text' | 'git';

/** What the contents of a store object refer to. */
export interface References {
	/** Whole store paths. */
	readonly others: Iterable<string>;
	readonly self: boolean;
}

/** A store path taken apart. */
export interface StorePath {
	/** The first 32 characters of the base name. */
	readonly hashPart: string;
	readonly name: string;
	/** What follows the store path in the given path: empty, or beginning with a slash. */
	readonly subpath: string;
}

/** What is wrong with the name of a store path, in Nix's words, or null. */
export function storePathNameProblem(name: string): string | null {
	if (name === '') return 'name must not be empty';
	if (name.length > longestName) {
		return `name '${name}' must be no longer than ${longestName} characters`;
	}
	if (name.charCodeAt(0) === 0x2e) {
		if (name === '.' || name === '..') return `name '${name}' is not valid`;
		const first = name.split('-', 1)[0];
		if (first === '.' || first === '..') {
			return `name '${name}' is not valid: first dash-separated component must not be '${first}'`;
		}
	}
	const illegal = /[^0-9a-zA-Z+\-._?=]/.exec(name);
	return illegal === null ? null : `name '${name}' contains illegal character '${illegal[0]}'`;
}

/**
 * The store path for a fingerprint: `type` says what it is (`source`, `text:…`, `output:out`),
 * `hash` is `sha256:` and a digest in base 16.
 * @throws NixError when the name is not valid in a store path.
 */
function makeStorePath(type: string, hash: string, name: string): string {
	const fingerprint = `${type}:${hash}:${storeDirectory}:${name}`;
	const base = `${encodeBase32(compressDigest(digest('sha256', fingerprint)))}-${name}`;
	const problem = storePathNameProblem(name);
	if (problem !== null) {
		throw new NixError('other', `path '${base}' is not a valid store path: ${problem}`);
	}
	return `${storeDirectory}/${base}`;
}

/** The name of an output's store path: the derivation's, with the output's unless it is `out`. */
function outputPathName(derivationName: string, output: string): string {
	return output === 'out' ? derivationName : `${derivationName}-${output}`;
}

/**
 * The path of an input-addressed output.
 * @param moduloHash the digest, in base 16, of the derivation with masked outputs.
 * @throws NixError when the name is not valid in a store path.
 */
export function makeOutputPath(output: string, moduloHash: string, derivationName: string): string {
	return makeStorePath(
		`output:${output}`,
		`sha256:${moduloHash}`,
		outputPathName(derivationName, output),
	);
}

/**
 * The path of an object whose contents have this hash.
 * @throws NixError when the name is not valid, when the method cannot have references, and for
 * Git hashes, which Nix has as an experimental feature only.
 */
export function makeFixedOutputPath(
	name: string,
	method: IngestionMethod,
	hash: Hash,
	references: References | null = null,
): string {
	if (method === 'git') throw disabledFeature('git-hashing');
	const base16 = formatHash(hash, 'base16');
	if (method === 'nar' && hash.algorithm === 'sha256') {
		return makeStorePath(withReferences('source', references), `sha256:${base16}`, name);
	}
	if (method === 'text') {
		return makeStorePath(withReferences('text', references), `sha256:${base16}`, name);
	}
	if (references !== null && (references.self || !isEmpty(references.others))) {
		throw new NixError(
			'other',
			`fixed output derivation '${name}' is not allowed to refer to other store paths.\n` +
				"You may need to use the 'unsafeDiscardReferences' derivation attribute, " +
				'see the manual for more details.',
		);
	}
	const prefix = method === 'nar' ? 'r:' : '';
	const inner = hexDigest('sha256', `fixed:out:${prefix}${hash.algorithm}:${base16}:`);
	return makeStorePath('output:out', `sha256:${inner}`, name);
}

/**
 * The path of a text made by the evaluator: `toFile`, and derivations themselves.
 * @throws NixError when the name is not valid in a store path.
 */
export function makeTextPath(
	name: string,
	contents: string | Uint8Array,
	references: Iterable<string>,
): string {
	const type = withReferences('text', { others: references, self: false });
	return makeStorePath(type, `sha256:${hexDigest('sha256', contents)}`, name);
}

function withReferences(type: string, references: References | null): string {
	if (references === null) return type;
	const sorted = [...new Set(references.others)].sort();
	const all = sorted.length === 0 ? type : `${type}:${sorted.join(':')}`;
	return references.self ? `${all}:self` : all;
}

/** Whether a path is inside the store; the store itself is not. */
export function isInStore(path: string): boolean {
	return path.startsWith(`${storeDirectory}/`) && path.length > storeDirectory.length + 1;
}

/**
 * Takes apart a canonical path that is a store path or inside one.
 * @throws NixError when it is not in the store, or its first component is no valid base name.
 */
export function parseStorePath(path: string): StorePath {
	if (!isInStore(path)) throw new NixError('other', `path '${path}' is not in the Nix store`);
	const start = storeDirectory.length + 1;
	const slash = path.indexOf('/', start);
	const base = slash === -1 ? path.slice(start) : path.slice(start, slash);
	const problem = baseNameProblem(base);
	if (problem !== null) throw new NixError('other', problem);
	return {
		hashPart: base.slice(0, hashLength),
		name: base.slice(hashLength + 1),
		subpath: slash === -1 ? '' : path.slice(slash),
	};
}

/** Whether a path is a store path itself, not merely inside one. */
export function isStorePath(path: string): boolean {
	return (
		isInStore(path) &&
		path.indexOf('/', storeDirectory.length + 1) === -1 &&
		baseNameProblem(path.slice(storeDirectory.length + 1)) === null
	);
}

function baseNameProblem(base: string): string | null {
	if (base.length < hashLength + 1) return `'${base}' is too short to be a valid store path`;
	for (let index = 0; index < hashLength; index++) {
		if (!isBase32Digit(base.charCodeAt(index))) {
			return `store path '${base}' contains illegal base-32 character '${base.charAt(index)}'`;
		}
	}
	const problem = storePathNameProblem(base.slice(hashLength + 1));
	return problem === null ? null : `path '${base}' is not a valid store path: ${problem}`;
}

function isEmpty(items: Iterable<unknown>): boolean {
	for (const _ of items) return false;
	return true;
}
