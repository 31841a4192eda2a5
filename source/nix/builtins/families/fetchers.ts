import { NixError } from '../../errors/nix-error.ts';
import { contextOf, textOf } from '../../evaluation/coerce.ts';
import { forceDuring, forceTextWithoutContext } from '../../evaluation/force.ts';
import { baseName } from '../../io/path-names.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { digest, formatHash, type Hash, parseHashAllowingEmpty } from '../../store/hash.ts';
import { makeFixedOutputPath, storePathNameProblem } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import type { Slot, Value } from '../../values/values.ts';
import type { ArgumentReader, ArgumentReaders } from '../definition/argument-reader.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';
import type { BuiltinHost } from '../definition/host.ts';
import { fetchTree } from '../support/fetch-tree.ts';
import { checkUri, localPath, offline } from '../support/offline.ts';
import { parseFlakeReference } from '../support/parse-flake-reference.ts';
import { requireNoBuild } from '../support/realise.ts';

const departureOfFetching =
	'Nothing is fetched. With `sha256` the store path is given, and reading it fails, unless it is there already; without, the call fails.';
const departureOfLocking =
	'Nothing is fetched. With `narHash` the result has what the call tells (`outPath`, `rev`, `lastModified` …), other attributes fail when asked for; without, the call fails.';

/**
 * Fetchers. Nothing is downloaded: with a hash the store path is known all the same, and only
 * reading it fails; without one there is a plain error.
 */
export const fetcherBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'fetchurl',
		departure: {
			status: 'path only',
			note: `${departureOfFetching} Files named by \`file:\` URLs are read.`,
		},
		define: (_, host) => (argument) => fetchFile(host, 'fetchurl', argument),
	},
	{
		name: 'fetchTarball',
		isGlobal: true,
		departure: { status: 'path only', note: departureOfFetching },
		define: (_, host) => (argument) => fetchFile(host, 'fetchTarball', argument),
	},
	{
		name: 'fetchGit',
		isGlobal: true,
		departure: { status: 'path only', note: departureOfLocking },
		define: (_, host) => (argument) => fetchTree(host, 'fetchGit', argument),
	},
	{
		name: 'fetchTree',
		isGlobal: true,
		departure: {
			status: 'path only',
			note: `${departureOfLocking} Of local paths and files all but \`lastModified\` is known.`,
		},
		define: (_, host) => (argument) => fetchTree(host, 'fetchTree', argument),
	},
	{
		name: 'fetchMercurial',
		isGlobal: true,
		departure: { status: 'refused', note: 'Nothing is fetched, and no hash can be given.' },
		define: (given, host) => (argument) => fetchMercurial(given, host, argument),
	},
	{
		name: 'getFlake',
		departure: {
			status: 'refused',
			note: 'The reference is checked; flakes themselves are not evaluated.',
		},
		define:
			({ only }) =>
			(argument) => {
				const reference = only.textWithoutContext(argument);
				parseFlakeReference(reference);
				throw new NixError(
					'unavailable',
					`cannot get the flake '${reference}' (builtins.getFlake): pyscope evaluates no flakes`,
				);
			},
	},
];

/** What `fetchurl` and `fetchTarball` are asked for. */
interface FileRequest {
	url: string;
	name: string | null;
	hash: Hash | null;
	/** What the error of an invalid name advises to do. */
	advice: string;
}

function fetchFile(host: BuiltinHost, builtin: 'fetchurl' | 'fetchTarball', argument: Slot): Value {
	const unpack = builtin === 'fetchTarball';
	const request = readFileRequest(host, builtin, argument);
	const { hash } = request;
	const url = unpack ? resolveChannel(request.url) : request.url;
	checkUri(host, url);
	const lastPart = baseName(url.replace(/\/+$/, ''));
	const name = request.name || (unpack && request.name === null ? 'source' : lastPart);
	const problem = storePathNameProblem(name);
	if (problem !== null) {
		throw new NixError(
			'other',
			`invalid store path name when fetching URL '${url}': ${problem}. ${request.advice} so that it can create a valid store path.`,
		);
	}
	if (host.isPure && hash === null) {
		throw new NixError(
			'other',
			`in pure evaluation mode, '${builtin}' requires a 'sha256' argument`,
		);
	}
	const local = unpack ? null : localPath(url);
	if (local !== null) return copyFile(host, { name, url, path: local, expected: hash });
	if (hash === null && !unpack && !/^[a-z][a-z0-9+.-]*:/i.test(url)) {
		throw new NixError('other', `URL '${url}' doesn't have a scheme`);
	}
	if (hash === null) throw offline(builtin, url);
	const storePath = makeFixedOutputPath(name, unpack ? 'nar' : 'flat', hash);
	host.io.mount(storePath, { kind: 'fetched', url });
	return makeString(storePath, StringContext.ofOne(storePath));
}

/**
 * Copies a local file to the store.
 *
 * @throws NixError when there is none, or it has another hash than expected
 */
function copyFile(
	{ io }: BuiltinHost,
	{ name, url, path, expected }: { name: string; url: string; path: string; expected: Hash | null },
): Value {
	const source = resolveLinks(io, path);
	if (io.status(source) === null) {
		const reason = io.missing(source);
		if (reason.kind === 'unavailable') throw reason;
		throw new NixError(
			'other',
			`unable to download '${url}': Could not read a file:// file (37) Could not open file ${path}`,
		);
	}
	const hash: Hash = { algorithm: 'sha256', digest: digest('sha256', io.readFile(source)) };
	if (expected !== null && formatHash(expected, 'nix32') !== formatHash(hash, 'nix32')) {
		throw new NixError(
			'other',
			`hash mismatch in file downloaded from '${url}':\n  specified: sha256:${formatHash(expected, 'nix32')}\n  got:       sha256:${formatHash(hash, 'nix32')}`,
		);
	}
	const storePath = makeFixedOutputPath(name, 'flat', hash);
	io.mount(storePath, { kind: 'copy', source, included: null });
	return makeString(storePath, StringContext.ofOne(storePath));
}

function readFileRequest(host: BuiltinHost, builtin: string, argument: Slot): FileRequest {
	const value = forceDuring(argument, noPosition, '');
	if (!(value instanceof AttributeSet)) {
		return {
			url: forceTextWithoutContext(value, noPosition, 'while evaluating the url we should fetch'),
			name: null,
			hash: null,
			// The two spaces are Nix's.
			advice: `Please pass an attribute set with 'url' and 'name' attributes to '${builtin}', `,
		};
	}
	let url: string | null = null;
	let name: string | null = null;
	let hash: Hash | null = null;
	for (const [key, slot] of value.entriesAsMet()) {
		const at = value.positionOf(key);
		const text = (what: string) =>
			forceTextWithoutContext(slot, at, `while evaluating the ${what} we should fetch`);
		if (key === 'url') {
			url = text('url');
		} else if (key === 'sha256') {
			const { hash: contents, warning } = parseHashAllowingEmpty(
				text('sha256 of the content'),
				'sha256',
			);
			if (warning !== null) host.log(`warning: ${warning}`);
			hash = contents;
		} else if (key === 'name') {
			name = text('name of the content');
		} else {
			throw new NixError('other', `unsupported argument '${key}' to '${builtin}'`);
		}
	}
	if (url === null) throw new NixError('other', `'url' argument required`);
	const advice =
		name === null
			? `Please add a valid 'name' attribute to the argument for '${builtin}',`
			: `Please change the value for the 'name' attribute passed to '${builtin}',`;
	return { url, name, hash, advice };
}

/** `channel:NAME` is short for the archive of a channel. */
function resolveChannel(url: string): string {
	if (!url.startsWith('channel:')) return url;
	return `https://channels.nixos.org/${url.slice('channel:'.length)}/nixexprs.tar.xz`;
}

function fetchMercurial(
	{ first, part }: ArgumentReaders,
	host: BuiltinHost,
	argument: Slot,
): Value {
	const value = forceDuring(argument, noPosition, '');
	const urlOf = (reader: ArgumentReader, slot: Slot, at?: Position) => {
		const url = reader.coerce(slot, { more: false, copyTo: null }, at);
		requireNoBuild(contextOf(url));
		return textOf(url);
	};
	let url: string | null = null;
	if (value instanceof AttributeSet) {
		for (const [key, slot] of value.entriesAsMet()) {
			const at = value.positionOf(key);
			const attribute = part(`the \`${key}\` attribute`);
			if (key === 'url') url = urlOf(attribute, slot, at);
			else if (key === 'rev' || key === 'name') attribute.textWithoutContext(slot, at);
			else throw new NixError('other', `unsupported argument '${key}' to 'fetchMercurial'`, at);
		}
		if (url === null) throw new NixError('other', `'url' argument required`);
	} else {
		url = urlOf(first, value);
	}
	checkUri(host, url);
	throw offline('fetchMercurial', url);
}
