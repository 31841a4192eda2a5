import { NixError } from '../../errors/nix-error.ts';
import { callFunction2 } from '../../evaluation/call.ts';
import { coerceToPath, coerceToString, contextOf, textOf } from '../../evaluation/coerce.ts';
import {
	forceBoolean,
	forceFunction,
	forceSet,
	forceString,
	forceTextWithoutContext,
} from '../../evaluation/force.ts';
import { narReader, sourceName } from '../../evaluation/sources.ts';
import type { Evaluator } from '../../evaluator.ts';
import { baseName, canonicalPath } from '../../io/path-names.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { internalFolder, pathText, shownPath } from '../../positions/internal-paths.ts';
import { noPosition, type Position } from '../../positions/position.ts';
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
import type { BuiltinRegistry } from '../registry.ts';
import { parseContextElement } from '../support/context-elements.ts';
import { requireNoBuild } from '../support/realise.ts';

/** Paths, and files put into the store: computed, never stored. */
export function addPathBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('baseNameOf', 1, (argument: Slot, position: Position) => {
		const string = coerceToString(
			argument,
			position,
			{ more: false, copyTo: null },
			'while evaluating the first argument passed to builtins.baseNameOf',
		);
		const text = textOf(string);
		const trimmed = text.endsWith('/') ? text.slice(0, -1) : text;
		return makeString(baseName(trimmed), contextOf(string));
	});

	registry.function('dirOf', 1, (argument: Slot, position: Position) => {
		const value = force(argument);
		if (value instanceof NixPath) return new NixPath(folderOf(value.path));
		const string = coerceToString(
			value,
			position,
			{ more: false, copyTo: null },
			"while evaluating the first argument passed to 'builtins.dirOf'",
		);
		const text = textOf(string);
		const slash = text.lastIndexOf('/');
		const folder = slash === -1 ? '.' : slash === 0 ? '/' : text.slice(0, slash);
		return makeString(folder, contextOf(string));
	});

	registry.function('toPath', 1, (argument: Slot, position: Position) => {
		const { path, context } = coerceToPath(
			argument,
			position,
			'while evaluating the first argument passed to builtins.toPath',
		);
		return makeString(pathText(path), context);
	});

	registry.function('storePath', 1, (argument: Slot, position: Position) => {
		const { path, context } = coerceToPath(
			argument,
			position,
			"while evaluating the first argument passed to 'builtins.storePath'",
		);
		if (!isInStore(path)) {
			throw new NixError('other', `path '${pathText(path)}' is not in the Nix store`, position);
		}
		const { subpath } = parseStorePath(path);
		const storePath = subpath === '' ? path : path.slice(0, -subpath.length);
		return makeString(path, mergeContexts(context, StringContext.of([storePath])));
	});

	registry.function('toFile', 2, (name: Slot, contents: Slot, position: Position) =>
		toFile(evaluator, name, contents, position),
	);

	registry.function('filterSource', 2, (filter: Slot, path: Slot, position: Position) => {
		const source = coerceToPath(
			path,
			position,
			"while evaluating the second argument (the path to filter) passed to 'builtins.filterSource'",
		);
		const accept = forceFunction(
			filter,
			position,
			'while evaluating the first argument passed to builtins.filterSource',
		);
		return addPath(
			evaluator,
			{ ...emptyRequest, ...source, name: sourceName(source.path), filter: accept },
			position,
		);
	});

	registry.function('path', 1, (argument: Slot, position: Position) =>
		addPath(evaluator, readRequest(evaluator, argument, position), position),
	);
}

function folderOf(path: string): string {
	if (path === internalFolder) return path;
	return canonicalPath(path.slice(0, path.lastIndexOf('/')));
}

function toFile(evaluator: Evaluator, name: Slot, contents: Slot, position: Position): Value {
	const fileName = forceTextWithoutContext(
		name,
		position,
		'while evaluating the first argument passed to builtins.toFile',
	);
	const string = forceString(
		contents,
		position,
		'while evaluating the second argument passed to builtins.toFile',
	);
	const references = new Set<string>();
	const context = contextOf(string);
	for (const element of context === null ? [] : elementsAsInNix(context)) {
		if (parseContextElement(element).kind !== 'path') {
			throw new NixError(
				'other',
				`files created by builtins.toFile may not reference derivations, but ${fileName} references ${element.replace(`${storeDirectory}/`, '')}`,
				position,
			);
		}
		references.add(element);
	}
	const text = textOf(string);
	const storePath = makeTextPath(fileName, text, references);
	evaluator.io.mount(storePath, { kind: 'text', contents: text });
	evaluator.derivations.addText(storePath, references);
	return makeString(storePath, StringContext.of([storePath]));
}

/** What `builtins.path` is asked for. */
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

function readRequest(evaluator: Evaluator, argument: Slot, position: Position): PathRequest {
	const set = forceSet(
		argument,
		position,
		"while evaluating the argument passed to 'builtins.path'",
	);
	const request = { ...emptyRequest };
	for (const [name, slot] of set.entriesAsMet()) {
		const at = set.positionOf(name);
		switch (name) {
			case 'path': {
				const during = "while evaluating the 'path' attribute passed to 'builtins.path'";
				Object.assign(request, coerceToPath(slot, at, during));
				break;
			}
			case 'name':
				request.name = forceTextWithoutContext(
					slot,
					at,
					'while evaluating the `name` attribute passed to builtins.path',
				);
				break;
			case 'filter':
				request.filter = forceFunction(
					slot,
					at,
					'while evaluating the `filter` parameter passed to builtins.path',
				);
				break;
			case 'recursive':
				request.recursive = forceBoolean(
					slot,
					at,
					'while evaluating the `recursive` attribute passed to builtins.path',
				);
				break;
			case 'sha256':
				request.expected = readHash(
					evaluator,
					forceTextWithoutContext(
						slot,
						at,
						'while evaluating the `sha256` attribute passed to builtins.path',
					),
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
			position,
		);
	}
	if (request.name === '') request.name = sourceName(request.path);
	return request;
}

function readHash(evaluator: Evaluator, text: string): Hash {
	const { hash, warning } = parseHashAllowingEmpty(text, 'sha256');
	if (warning !== null) evaluator.log(`warning: ${warning}`);
	return hash;
}

function addPath(evaluator: Evaluator, request: PathRequest, position: Position): Value {
	try {
		return addSource(evaluator, request, position);
	} catch (error) {
		if (error instanceof NixError) {
			error.while(`while adding path '${shownPath(request.path)}'`, position);
		}
		throw error;
	}
}

function addSource(evaluator: Evaluator, request: PathRequest, position: Position): Value {
	const { io } = evaluator;
	requireNoBuild(request.context, position);
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
				position,
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
			position,
		);
	}
	io.mount(storePath, { kind: 'copy', source, included });
	return makeString(storePath, StringContext.of([storePath]));
}
