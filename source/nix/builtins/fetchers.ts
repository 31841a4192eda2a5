import { NixError } from '../errors.ts';
import { AttributeSet } from '../evaluation/attribute-set.ts';
import type { Evaluator } from '../evaluation/evaluator.ts';
import { forceDuring, forceTextWithoutContext } from '../evaluation/force.ts';
import { baseName } from '../evaluation/sources.ts';
import { makeString, StringContext } from '../evaluation/string-context.ts';
import type { Slot, Value } from '../evaluation/values.ts';
import { parseHashAllowingEmpty } from '../store/hash.ts';
import { makeFixedOutputPath } from '../store/store-path.ts';
import type { Position } from '../syntax/expression.ts';
import type { BuiltinRegistry } from './registry.ts';

/**
 * Fetchers. Nothing is downloaded: with a hash the store path is known all the same, and only
 * reading it fails; without one there is a plain error.
 */
export function addFetcherBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('fetchurl', 1, (argument: Slot, position: Position) =>
		fetchFile(evaluator, 'fetchurl', argument, position),
	);
	registry.function('fetchTarball', 1, (argument: Slot, position: Position) =>
		fetchFile(evaluator, 'fetchTarball', argument, position),
	);
	for (const name of ['fetchGit', 'fetchMercurial', 'fetchTree']) {
		registry.function(name, 1, (argument: Slot, position: Position) =>
			fetchTree(name, argument, position),
		);
	}
	registry.function('getFlake', 1, (argument: Slot, position: Position) => {
		const reference = forceTextWithoutContext(
			argument,
			position,
			'while evaluating the argument passed to builtins.getFlake',
		);
		throw offline('getFlake', reference, position);
	});
}

function offline(builtin: string, what: string, position: Position): NixError {
	return new NixError(
		'unavailable',
		`cannot fetch '${what}' (builtins.${builtin}): pyscope works offline, and the call has no hash to tell the store path`,
		position,
	);
}

function fetchFile(
	evaluator: Evaluator,
	builtin: 'fetchurl' | 'fetchTarball',
	argument: Slot,
	position: Position,
): Value {
	const unpack = builtin === 'fetchTarball';
	let url = '';
	let name = unpack ? 'source' : '';
	let hash: string | null = null;
	const value = forceDuring(argument, position, '');
	if (value instanceof AttributeSet) {
		for (const [key, slot] of value.entries()) {
			const at = value.positionOf(key);
			const text = () =>
				forceTextWithoutContext(
					slot,
					at,
					`while evaluating the ${describeAttribute(key)} we should fetch`,
				);
			if (key === 'url') url = text();
			else if (key === 'sha256') hash = text();
			else if (key === 'name') name = text();
			else throw new NixError('other', `unsupported argument '${key}' to '${builtin}'`, at);
		}
		if (url === '') throw new NixError('other', `'url' argument required`, position);
	} else {
		url = forceTextWithoutContext(value, position, 'while evaluating the url we should fetch');
	}
	if (hash === null) throw offline(builtin, url, position);
	const { hash: contents, warning } = parseHashAllowingEmpty(hash, 'sha256');
	if (warning !== null) evaluator.log(`warning: ${warning}`);
	const storePath = makeFixedOutputPath(
		name === '' ? baseName(url) : name,
		unpack ? 'nar' : 'flat',
		contents,
	);
	return makeString(storePath, StringContext.of([storePath]));
}

function describeAttribute(key: string): string {
	if (key === 'sha256') return 'sha256 of the content';
	return key === 'name' ? 'name of the content' : key;
}

function fetchTree(builtin: string, argument: Slot, position: Position): Value {
	const value = forceDuring(argument, position, '');
	const during = `while evaluating the argument passed to builtins.${builtin}`;
	if (!(value instanceof AttributeSet)) {
		throw offline(builtin, forceTextWithoutContext(value, position, during), position);
	}
	const textOf = (key: string): string | null => {
		const slot = value.get(key);
		return slot === undefined ? null : forceTextWithoutContext(slot, position, during);
	};
	const narHash = textOf('narHash');
	const described = textOf('url') ?? [textOf('type'), textOf('owner'), textOf('repo')].join(':');
	if (narHash === null) throw offline(builtin, described, position);
	const { hash } = parseHashAllowingEmpty(narHash, 'sha256');
	const storePath = makeFixedOutputPath(textOf('name') ?? 'source', 'nar', hash);
	const entries: [string, Slot][] = [
		['narHash', narHash],
		['outPath', makeString(storePath, StringContext.of([storePath]))],
	];
	const revision = textOf('rev');
	if (revision !== null) entries.push(['rev', revision], ['shortRev', revision.slice(0, 7)]);
	return AttributeSet.of(entries);
}
