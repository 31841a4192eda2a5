import { NixError } from '../../errors/nix-error.ts';
import { coerceToString, contextOf, textOf } from '../../evaluation/coerce.ts';
import { describeType, forceDuring, forceTextWithoutContext } from '../../evaluation/force.ts';
import { narReader } from '../../evaluation/sources.ts';
import { parseUrl, printUrl } from '../../formats/urls.ts';
import { canonicalPath } from '../../io/path-names.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { noPosition } from '../../positions/position.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { formatHash, parseHash } from '../../store/hash.ts';
import { hashNar } from '../../store/nar.ts';
import { makeFixedOutputPath } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import { force, Thunk } from '../../values/thunk.ts';
import { NixPath, NixString, type Slot, type Value } from '../../values/values.ts';
import type { BuiltinHost } from '../definition/host.ts';
import { checkInput, inputFromUrl, parseGitUrl, urlOfInput } from './flake-inputs.ts';
import { type InputAttributes, narHashOf } from './input-attributes.ts';
import { checkUri, localPath, offline } from './offline.ts';
import { requireNoBuild } from './realise.ts';

type TreeFetcher = 'fetchGit' | 'fetchTree';

/**
 * `fetchTree` and `fetchGit`. Nothing is fetched: the result has what the arguments (a lock) tell
 * about the tree.
 *
 * @throws NixError `unavailable` when they tell no hash, from which the store path follows
 */
export function fetchTree(host: BuiltinHost, builtin: TreeFetcher, argument: Slot): Value {
	const value = forceDuring(argument, noPosition, '');
	const input =
		value instanceof AttributeSet ? inputFromSet(builtin, value) : inputFromText(builtin, value);
	const url = printUrl(urlOfInput(input));
	checkUri(host, url);
	const expected = narHashOf(input);
	const source = localSource(input);
	if (source !== null) {
		const { storePath, narHash } = copyTree(host, source);
		if (expected !== null && expected !== narHash) {
			throw new NixError(
				'other',
				`NAR hash mismatch in input '${url}', expected '${narHash}' but got '${expected}'`,
			);
		}
		return describeTree(builtin, input, storePath, narHash, () => offline(builtin, url));
	}
	const narHash = expected;
	if (narHash === null) throw offline(builtin, url);
	const name = String(input.get('name') ?? 'source');
	const storePath = makeFixedOutputPath(name, 'nar', parseHash(narHash, null));
	host.io.mount(storePath, { kind: 'fetched', url });
	return describeTree(builtin, input, storePath, narHash, () => offline(builtin, url));
}

/** The path of an input that is on this machine as it is; null for all others. */
function localSource(input: InputAttributes): string | null {
	const type = input.get('type');
	if (type === 'file') return localPath(String(input.get('url')));
	const path = input.get('path');
	if (type !== 'path' || typeof path !== 'string') return null;
	if (!path.startsWith('/')) {
		throw new NixError(
			'other',
			`cannot fetch input '${printUrl(urlOfInput(input))}' because it uses a relative path`,
		).while(`while fetching the input '${printUrl(urlOfInput(input))}'`);
	}
	return canonicalPath(path);
}

function copyTree({ io }: BuiltinHost, path: string): { storePath: string; narHash: string } {
	const source = resolveLinks(io, path);
	if (io.status(source) === null) throw io.missing(source);
	const hash = hashNar(narReader(io), source);
	const storePath = makeFixedOutputPath('source', 'nar', hash);
	io.mount(storePath, { kind: 'copy', source, included: null });
	return { storePath, narHash: formatHash(hash, 'sri') };
}

function inputFromText(builtin: TreeFetcher, value: Value): InputAttributes {
	const string = coerceToString(
		value,
		noPosition,
		{ more: false, copyTo: null },
		`while evaluating the first argument passed to '${builtin}'`,
	);
	requireNoBuild(contextOf(string));
	if (builtin === 'fetchTree') return inputFromUrl(parseUrl(textOf(string), false));
	return checkInput(
		new Map<string, string | boolean>([
			['type', 'git'],
			['url', printUrl(parseGitUrl(textOf(string)))],
			['exportIgnore', true],
		]),
	);
}

function inputFromSet(builtin: TreeFetcher, set: AttributeSet): InputAttributes {
	const input: InputAttributes = new Map([['type', typeOf(builtin, set)]]);
	for (const [name, slot] of set.entriesAsMet()) {
		if (name === 'type') continue;
		const value = force(slot, set.positionOf(name));
		if (typeof value === 'string' || value instanceof NixString || value instanceof NixPath) {
			const options = { more: false, copyTo: null };
			const string = coerceToString(value, set.positionOf(name), options);
			requireNoBuild(contextOf(string));
			const isUrl = builtin === 'fetchGit' && name === 'url';
			input.set(name, isUrl ? printUrl(parseGitUrl(textOf(string))) : textOf(string));
		} else if (typeof value === 'boolean') {
			input.set(name, value);
		} else if (typeof value === 'number' || typeof value === 'bigint') {
			if (value < 0) {
				throw new NixError(
					'other',
					`negative value given for '${builtin}' argument '${name}': ${value}`,
				);
			}
			input.set(name, value);
		} else {
			throw new NixError(
				'type',
				`argument '${name}' to '${builtin}' is ${describeType(value)} while a string, Boolean or integer is expected`,
			);
		}
	}
	const isGit = input.get('type') === 'git';
	if (builtin === 'fetchGit') {
		if (!input.has('exportIgnore') && input.get('submodules') !== true) {
			input.set('exportIgnore', true);
		}
	} else {
		if (isGit && !input.has('shallow')) input.set('shallow', true);
		if (input.has('name')) {
			throw new NixError(
				'other',
				`argument 'name' isn\u00e2\u0080\u0099t supported in call to 'fetchTree'`,
			);
		}
	}
	return checkInput(input);
}

function typeOf(builtin: TreeFetcher, set: AttributeSet): string {
	const type = set.get('type');
	if (builtin === 'fetchGit') {
		if (type !== undefined) throw new NixError('other', `unexpected argument 'type'`);
		return 'git';
	}
	if (type === undefined) {
		throw new NixError('other', `argument 'type' is missing in call to 'fetchTree'`);
	}
	return forceTextWithoutContext(
		type,
		set.positionOf('type'),
		`while evaluating the \`type\` argument passed to '${builtin}'`,
	);
}

/**
 * The result as far as the arguments tell it; attributes that only the tree could tell fail when
 * forced.
 */
function describeTree(
	builtin: TreeFetcher,
	input: InputAttributes,
	storePath: string,
	narHash: string,
	unknown: () => NixError,
): AttributeSet {
	const fails = () =>
		new Thunk(() => {
			throw unknown();
		}, []);
	const attributes: [string, Slot][] = [
		['narHash', narHash],
		['outPath', makeString(storePath, StringContext.ofOne(storePath))],
	];
	const isGit = input.get('type') === 'git';
	if (isGit) attributes.push(['submodules', input.get('submodules') === true]);
	const revision = input.get('rev');
	if (typeof revision === 'string') {
		attributes.push(['rev', revision], ['shortRev', revision.slice(0, 7)]);
	} else if (builtin === 'fetchGit') {
		attributes.push(['rev', fails()], ['shortRev', fails()]);
	}
	const count = input.get('revCount');
	if (count !== undefined || builtin === 'fetchGit') {
		attributes.push(['revCount', count ?? fails()]);
	}
	const modified = input.get('lastModified');
	if (modified !== undefined) {
		attributes.push(['lastModified', modified], ['lastModifiedDate', dateOf(Number(modified))]);
	} else if (input.get('type') !== 'file') {
		attributes.push(['lastModified', fails()], ['lastModifiedDate', fails()]);
	}
	for (const [name] of attributes) meetSymbol(name);
	return AttributeSet.of(attributes);
}

/** Seconds since 1970 as `YYYYMMDDhhmmss`. */
function dateOf(seconds: number): string {
	return new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-:T]/g, '');
}
