import { NixError } from '../../errors/nix-error.ts';
import { coerceToString, textOf } from '../../evaluation/coerce.ts';
import { forceDuring, forceTextWithoutContext } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { baseName } from '../../io/path-names.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { digest, formatHash, type Hash, parseHashAllowingEmpty } from '../../store/hash.ts';
import { makeFixedOutputPath, storePathNameProblem } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import type { Slot, Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { fetchTree } from '../support/fetch-tree.ts';
import { checkUri, localPath, offline } from '../support/offline.ts';
import { parseFlakeReference } from '../support/parse-flake-reference.ts';
import { requireNoBuild } from '../support/realise.ts';

/**
 * Fetchers. Nothing is downloaded: with a hash the store path is known all the same, and only
 * reading it fails; without one there is a plain error.
 */
export function addFetcherBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	for (const builtin of ['fetchurl', 'fetchTarball'] as const) {
		registry.function(builtin, 1, (argument: Slot, position: Position) =>
			fetchFile(evaluator, builtin, argument, position),
		);
	}
	for (const builtin of ['fetchGit', 'fetchTree'] as const) {
		registry.function(builtin, 1, (argument: Slot, position: Position) =>
			fetchTree(evaluator, builtin, argument, position),
		);
	}
	registry.function('fetchMercurial', 1, (argument: Slot, position: Position) =>
		fetchMercurial(evaluator, argument, position),
	);
	registry.function('getFlake', 1, (argument: Slot, position: Position) => {
		const reference = forceTextWithoutContext(
			argument,
			position,
			'while evaluating the argument passed to builtins.getFlake',
		);
		parseFlakeReference(reference);
		throw new NixError(
			'unavailable',
			`cannot get the flake '${reference}' (builtins.getFlake): pyscope evaluates no flakes`,
			position,
		);
	});
}

/** What `fetchurl` and `fetchTarball` are asked for. */
interface FileRequest {
	url: string;
	name: string | null;
	hash: Hash | null;
	/** What to do when the name is not good for the store. */
	advice: string;
}

function fetchFile(
	evaluator: Evaluator,
	builtin: 'fetchurl' | 'fetchTarball',
	argument: Slot,
	position: Position,
): Value {
	const unpack = builtin === 'fetchTarball';
	const request = readFileRequest(evaluator, builtin, argument, position);
	const { hash } = request;
	const url = unpack ? resolveChannel(request.url) : request.url;
	checkUri(evaluator, url);
	const lastPart = baseName(url.replace(/\/+$/, ''));
	const name = request.name || (unpack && request.name === null ? 'source' : lastPart);
	const problem = storePathNameProblem(name);
	if (problem !== null) {
		throw new NixError(
			'other',
			`invalid store path name when fetching URL '${url}': ${problem}. ${request.advice} so that it can create a valid store path.`,
			position,
		);
	}
	const local = unpack ? null : localPath(url);
	if (local !== null) return copyFile(evaluator, { name, url, path: local, expected: hash });
	if (hash === null && !unpack && !/^[a-z][a-z0-9+.-]*:/i.test(url)) {
		throw new NixError('other', `URL '${url}' doesn't have a scheme`);
	}
	if (hash === null) throw offline(builtin, url, position);
	const storePath = makeFixedOutputPath(name, unpack ? 'nar' : 'flat', hash);
	evaluator.io.mount(storePath, { kind: 'fetched', url });
	return makeString(storePath, StringContext.of([storePath]));
}

/** What need not be downloaded is read. @throws NixError when it has another hash than expected */
function copyFile(
	{ io }: Evaluator,
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
	return makeString(storePath, StringContext.of([storePath]));
}

function readFileRequest(
	evaluator: Evaluator,
	builtin: string,
	argument: Slot,
	position: Position,
): FileRequest {
	const value = forceDuring(argument, position, '');
	if (!(value instanceof AttributeSet)) {
		return {
			url: forceTextWithoutContext(value, position, 'while evaluating the url we should fetch'),
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
			if (warning !== null) evaluator.log(`warning: ${warning}`);
			hash = contents;
		} else if (key === 'name') {
			name = text('name of the content');
		} else {
			throw new NixError('other', `unsupported argument '${key}' to '${builtin}'`, position);
		}
	}
	if (url === null) throw new NixError('other', `'url' argument required`, position);
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

function fetchMercurial(evaluator: Evaluator, argument: Slot, position: Position): Value {
	const value = forceDuring(argument, position, '');
	const urlOf = (slot: Slot, at: Position, during: string) => {
		const url = coerceToString(slot, at, { more: false, copyTo: null }, during);
		if (typeof url !== 'string') requireNoBuild(url.context, position);
		return textOf(url);
	};
	let url: string | null = null;
	if (value instanceof AttributeSet) {
		for (const [key, slot] of value.entriesAsMet()) {
			const at = value.positionOf(key);
			const during = (what: string) =>
				`while evaluating the \`${what}\` attribute passed to builtins.fetchMercurial`;
			if (key === 'url') url = urlOf(slot, at, during('url'));
			else if (key === 'rev' || key === 'name') forceTextWithoutContext(slot, at, during(key));
			else throw new NixError('other', `unsupported argument '${key}' to 'fetchMercurial'`, at);
		}
		if (url === null) throw new NixError('other', `'url' argument required`, position);
	} else {
		url = urlOf(
			value,
			noPosition,
			'while evaluating the first argument passed to builtins.fetchMercurial',
		);
	}
	checkUri(evaluator, url);
	throw offline('fetchMercurial', url, position);
}
