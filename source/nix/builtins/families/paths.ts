import { NixError } from '../../errors/nix-error.ts';
import { callFunction2 } from '../../evaluation/call.ts';
import { contextOf, textOf } from '../../evaluation/coerce.ts';
import { forceBoolean } from '../../evaluation/force.ts';
import { narReader, sourceName } from '../../evaluation/sources.ts';
import { baseName, canonicalPath } from '../../io/path-names.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { internalFolder, pathText, shownPath } from '../../positions/internal-paths.ts';
import { noPosition } from '../../positions/position.ts';
import { digest, type Hash, parseHashAllowingEmpty } from '../../store/hash.ts';
import { hashNar, type NarFilter } from '../../store/nar.ts';
import {
	isInStore,
	makeFixedOutputPath,
	makeTextPath,
	parseStorePath,
	storeDirectory,
} from '../../store/store-path.ts';
import { printAttributeName } from '../../syntax/literals.ts';
import {
	elementsAsInNix,
	makeString,
	mergeContexts,
	StringContext,
} from '../../values/string-context.ts';
import { force } from '../../values/thunk.ts';
import { NixPath, type Slot, type Value } from '../../values/values.ts';
import type { ArgumentReaders } from '../definition/argument-reader.ts';
import { type BuiltinDeclaration, departureOfStoring } from '../definition/builtin.ts';
import type { BuiltinHost } from '../definition/host.ts';
import { parseContextElement } from '../support/context-elements.ts';
import { requireNoBuild } from '../support/realise.ts';

/** Builtins on paths, and those that put files into the store, whose paths are computed only. */
export const pathBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'baseNameOf',
		isGlobal: true,
		define:
			({ first }) =>
			(argument) => {
				const string = first.coerce(argument, { more: false, copyTo: null });
				const text = textOf(string);
				const trimmed = text.endsWith('/') ? text.slice(0, -1) : text;
				return makeString(baseName(trimmed), contextOf(string));
			},
	},
	{
		name: 'dirOf',
		isGlobal: true,
		define:
			({ quoted }) =>
			(argument) => {
				const value = force(argument);
				if (value instanceof NixPath) return new NixPath(folderOf(value.path));
				const string = quoted.first.coerce(value, { more: false, copyTo: null });
				const text = textOf(string);
				const slash = text.lastIndexOf('/');
				const folder = slash === -1 ? '.' : slash === 0 ? '/' : text.slice(0, slash);
				return makeString(folder, contextOf(string));
			},
	},
	{
		name: 'toPath',
		define:
			({ first }) =>
			(argument) => {
				const { path, context } = first.path(argument);
				return makeString(pathText(path), context);
			},
	},
	{
		name: 'storePath',
		departure: {
			note: 'Whether the store has the path is not asked, as in read-only mode of Nix.',
		},
		define:
			({ quoted }) =>
			(argument) => {
				const { path, context } = quoted.first.path(argument);
				if (!isInStore(path)) {
					throw new NixError('other', `path '${pathText(path)}' is not in the Nix store`);
				}
				const { subpath } = parseStorePath(path);
				const storePath = subpath === '' ? path : path.slice(0, -subpath.length);
				return makeString(path, mergeContexts(context, StringContext.ofOne(storePath)));
			},
	},
	{
		name: 'toFile',
		departure: { note: departureOfStoring },
		define:
			({ first, second }, host) =>
			(name, contents) => {
				const fileName = first.textWithoutContext(name);
				const string = second.string(contents);
				const references = new Set<string>();
				const context = contextOf(string);
				for (const element of context === null ? [] : elementsAsInNix(context)) {
					if (parseContextElement(element).kind !== 'path') {
						throw new NixError(
							'other',
							`files created by builtins.toFile may not reference derivations, but ${fileName} references ${element.replace(`${storeDirectory}/`, '')}`,
						);
					}
					references.add(element);
				}
				const text = textOf(string);
				const storePath = makeTextPath(fileName, text, references);
				host.io.mount(storePath, { kind: 'text', contents: text });
				host.derivations.addText(storePath, references);
				return makeString(storePath, StringContext.ofOne(storePath));
			},
	},
	{
		name: 'filterSource',
		departure: { note: departureOfStoring },
		define: ({ first, quoted }, host) => {
			const second = quoted.part('the second argument (the path to filter)');
			return (filter, path) => {
				const source = second.path(path);
				const accept = first.function(filter);
				const name = sourceName(source.path);
				return addPath(host, { ...emptyRequest, ...source, name, filter: accept });
			};
		},
	},
	{
		name: 'path',
		departure: { note: departureOfStoring },
		define: (given, host) => (argument) => addPath(host, readRequest(given, host, argument)),
	},
];

function folderOf(path: string): string {
	if (path === internalFolder) return path;
	return canonicalPath(path.slice(0, path.lastIndexOf('/')));
}

/** The arguments of `builtins.path`. */
interface PathRequest {
	path: string;
	context: StringContext | null;
	name: string;
	filter: Value;
	recursive: boolean;
	expected: Hash | null;
}

const emptyRequest: PathRequest = {
	path: '',
	context: null,
	name: '',
	filter: null,
	recursive: true,
	expected: null,
};

function readRequest(
	{ part, quoted }: ArgumentReaders,
	host: BuiltinHost,
	argument: Slot,
): PathRequest {
	const set = quoted.only.set(argument);
	const request = { ...emptyRequest };
	for (const [name, slot] of set.entriesAsMet()) {
		const at = set.positionOf(name);
		switch (name) {
			case 'path':
				Object.assign(request, quoted.part("the 'path' attribute").path(slot, at));
				break;
			case 'name':
				request.name = part('the `name` attribute').textWithoutContext(slot, at);
				break;
			case 'filter':
				request.filter = part('the `filter` parameter').function(slot, at);
				break;
			case 'recursive':
				request.recursive = part('the `recursive` attribute').boolean(slot, at);
				break;
			case 'sha256':
				request.expected = readHash(
					host,
					part('the `sha256` attribute').textWithoutContext(slot, at),
				);
				break;
			default:
				throw new NixError(
					'other',
					`unsupported argument '${printAttributeName(name)}' to 'builtins.path'`,
					at,
				);
		}
	}
	if (request.path === '') {
		throw new NixError(
			'other',
			"missing required 'path' attribute in the first argument to 'builtins.path'",
		);
	}
	if (request.name === '') request.name = sourceName(request.path);
	return request;
}

function readHash(host: BuiltinHost, text: string): Hash {
	const { hash, warning } = parseHashAllowingEmpty(text, 'sha256');
	if (warning !== null) host.log(`warning: ${warning}`);
	return hash;
}

function addPath(host: BuiltinHost, request: PathRequest): Value {
	try {
		return addSource(host, request);
	} catch (error) {
		if (error instanceof NixError) {
			error.while(`while adding path '${shownPath(request.path)}'`);
		}
		throw error;
	}
}

function addSource(host: BuiltinHost, request: PathRequest): Value {
	const { io } = host;
	requireNoBuild(request.context);
	const method = request.recursive ? 'nar' : 'flat';
	// A hash gives the store path, and a bad name its error, before anything is read.
	const expected =
		request.expected === null ? null : makeFixedOutputPath(request.name, method, request.expected);
	const source = resolveLinks(io, request.path);
	let included: Set<string> | null = null;
	let filter: NarFilter | null = null;
	if (request.filter !== null) {
		const kept = new Set<string>();
		included = kept;
		filter = (path, type) => {
			const accepted = forceBoolean(
				callFunction2(request.filter, pathText(path), type, noPosition),
				noPosition,
				'while evaluating the return value of the path filter function',
			);
			if (accepted) kept.add(path);
			return accepted;
		};
	}
	if (io.status(source) === null) throw io.missing(source);
	const hash = request.recursive
		? hashNar(narReader(io), source, 'sha256', filter)
		: ({ algorithm: 'sha256', digest: digest('sha256', io.readFile(source)) } as const);
	const storePath = makeFixedOutputPath(request.name, method, hash);
	if (expected !== null && expected !== storePath) {
		throw new NixError(
			'other',
			`store path mismatch in (possibly filtered) path added from '${request.path}'`,
		);
	}
	io.mount(storePath, { kind: 'copy', source, included });
	return makeString(storePath, StringContext.ofOne(storePath));
}
