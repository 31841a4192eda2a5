import { hash as hashAtOnce } from 'node:crypto';
import { NixError } from '../errors/nix-error.ts';
import { base32Length, decodeBase32, encodeBase32 } from './base32.ts';

export type HashAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';
export type HashFormat = 'base16' | 'nix32' | 'base64' | 'sri';

/** A digest with the algorithm that made it. */
export interface Hash {
	readonly algorithm: HashAlgorithm;
	/** The raw bytes, one per character. */
	readonly digest: string;
}

/** How many bytes a digest has. */
const digestSizes: Record<HashAlgorithm, number> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 };

/** The raw digest, one byte per character, of a byte string or a buffer. */
export function digest(algorithm: HashAlgorithm, data: string | Uint8Array): string {
	return hashAtOnce(algorithm, asInput(data), 'latin1');
}

/** The digest in base 16. */
export function hexDigest(algorithm: HashAlgorithm, data: string | Uint8Array): string {
	return hashAtOnce(algorithm, asInput(data), 'hex');
}

// The one-shot hash encodes strings as UTF-8, which for ASCII is the bytes themselves and a
// third faster than making a buffer first; comparing lengths is the cheapest test for ASCII.
function asInput(data: string | Uint8Array): string | Uint8Array {
	if (typeof data !== 'string' || Buffer.byteLength(data) === data.length) return data;
	return Buffer.from(data, 'latin1');
}

/**
 * The algorithm of this name.
 * @throws NixError when there is none, or when Nix has it as an experimental feature only.
 */
export function parseHashAlgorithm(name: string): HashAlgorithm {
	const algorithm = findHashAlgorithm(name);
	if (algorithm !== null) return algorithm;
	throw new NixError(
		'other',
		`unknown hash algorithm '${name}', expect 'blake3', 'md5', 'sha1', 'sha256', or 'sha512'`,
	);
}

/**
 * The algorithm of this name; null when there is none.
 * @throws NixError when Nix has it as an experimental feature only.
 */
export function findHashAlgorithm(name: string): HashAlgorithm | null {
	if (Object.hasOwn(digestSizes, name)) return name as HashAlgorithm;
	if (name === 'blake3') throw disabledFeature('blake3-hashes');
	return null;
}

/**
 * The format of this name; `base32` is the old name of `nix32`.
 * @throws NixError when there is none.
 */
export function parseHashFormat(name: string): HashFormat {
	if (name === 'base16' || name === 'nix32' || name === 'base64' || name === 'sri') return name;
	if (name === 'base32') return 'nix32';
	throw new NixError(
		'other',
		`unknown hash format '${name}', expect 'base16', 'base32', 'base64', or 'sri'`,
	);
}

/** The error of Nix when something asks for an experimental feature that is not enabled. */
export function disabledFeature(feature: string, reason = ''): NixError {
	return new NixError(
		'other',
		`experimental Nix feature '${feature}' is disabled${reason === '' ? '' : ` (${reason})`}; ` +
			`add '--extra-experimental-features ${feature}' to enable it`,
	);
}

/** A digest in a format; only SRI names the algorithm. */
export function formatHash(hash: Hash, format: HashFormat): string {
	switch (format) {
		case 'base16':
			return Buffer.from(hash.digest, 'latin1').toString('hex');
		case 'nix32':
			return encodeBase32(hash.digest);
		case 'base64':
			return Buffer.from(hash.digest, 'latin1').toString('base64');
		case 'sri':
			return `${hash.algorithm}-${Buffer.from(hash.digest, 'latin1').toString('base64')}`;
	}
}

/**
 * A hash in any of the forms Nix reads: `sha256:` before base 16, base 32 or base 64, SRI
 * (`sha256-` before base 64), or any of the former without prefix when the algorithm is given.
 * @throws NixError with Nix's words when it is none of them or its algorithm is not the given one.
 */
export function parseHash(text: string, algorithm: HashAlgorithm | null = null): Hash {
	let prefix: HashAlgorithm | null = null;
	let rest = text;
	let isSubresourceIntegrity = false;
	let end = text.indexOf(':');
	if (end === -1) {
		end = text.indexOf('-');
		isSubresourceIntegrity = end !== -1;
	}
	if (end !== -1) {
		prefix = parseHashAlgorithm(text.slice(0, end));
		rest = text.slice(end + 1);
	}
	const known = prefix ?? algorithm;
	if (known === null) {
		throw new NixError(
			'other',
			`hash '${text}' does not include a type, nor is the type otherwise known from context`,
		);
	}
	if (prefix !== null && algorithm !== null && prefix !== algorithm) {
		throw new NixError('other', `hash '${text}' should have type '${algorithm}'`);
	}
	return parseDigest(rest, known, isSubresourceIntegrity);
}

/** What Nix warns about and takes in place of an empty hash. */
export interface EmptyHash {
	readonly hash: Hash;
	readonly warning: string | null;
}

/**
 * As `parseHash`, but an empty text is the hash of zeros, with a warning to show.
 * @throws NixError as `parseHash`, and for an empty text when no algorithm is given.
 */
export function parseHashAllowingEmpty(text: string, algorithm: HashAlgorithm | null): EmptyHash {
	if (text !== '') return { hash: parseHash(text, algorithm), warning: null };
	if (algorithm === null) {
		throw new NixError('other', 'empty hash requires explicit hash algorithm');
	}
	const hash = { algorithm, digest: '\0'.repeat(digestSizes[algorithm]) };
	return { hash, warning: `found empty hash, assuming '${formatHash(hash, 'sri')}'` };
}

function parseDigest(text: string, algorithm: HashAlgorithm, onlyBase64: boolean): Hash {
	const size = digestSizes[algorithm];
	let format: string;
	let bytes: string | null;
	if (onlyBase64) {
		format = 'SRI';
		bytes = decodeBase64(text);
	} else if (text.length === size * 2) {
		format = 'base16';
		bytes = /^[0-9a-fA-F]*$/.test(text) ? Buffer.from(text, 'hex').toString('latin1') : null;
	} else if (text.length === base32Length(size)) {
		format = 'nix32';
		bytes = decodeBase32(text);
	} else if (text.length === Math.ceil(size / 3) * 4) {
		format = 'Base64';
		bytes = decodeBase64(text);
	} else {
		throw new NixError(
			'other',
			`hash '${text}' has wrong length for hash algorithm '${algorithm}'`,
		);
	}
	if (bytes?.length !== size) {
		// Nix counts a text it cannot decode as no bytes.
		throw new NixError(
			'other',
			`invalid ${format} hash '${text}', length ${bytes?.length ?? 0} != expected length ${size}`,
		);
	}
	return { algorithm, digest: bytes };
}

/** Nix's base 64: line feeds are skipped, everything from the first `=` on is ignored. */
function decodeBase64(text: string): string | null {
	const padding = text.indexOf('=');
	const digits = (padding === -1 ? text : text.slice(0, padding)).replaceAll('\n', '');
	return /^[A-Za-z0-9+/]*$/.test(digits) ? Buffer.from(digits, 'base64').toString('latin1') : null;
}

/** The digest folded by exclusive or to the 20 bytes that go into a store path. */
export function compressDigest(bytes: string, size = 20): string {
	const folded = new Array<number>(size).fill(0);
	for (let index = 0; index < bytes.length; index++) {
		folded[index % size] = (folded[index % size] as number) ^ bytes.charCodeAt(index);
	}
	return String.fromCharCode(...folded);
}
