import { NixError } from '../../errors/nix-error.ts';
import { coerceToString, contextOf, textOf } from '../../evaluation/coerce.ts';
import { forceList, forceSet, forceTextWithoutContext } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { findInSearchPath } from '../../io/find-in-search-path.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import type { Position } from '../../positions/position.ts';
import { isInStore, parseStorePath } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import { force } from '../../values/thunk.ts';
import { NixPath, NixString, type Slot } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { readablePath, requireNoBuild } from '../support/realise.ts';

/** Reading files and folders. */
export function addFileBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	const { io } = evaluator;

	registry.function('readFile', 1, (argument: Slot, position: Position) => {
		const path = readablePath(argument, position);
		const resolved = resolveLinks(io, path);
		const text = Buffer.from(io.readFile(resolved)).toString('latin1');
		if (text.includes('\0')) {
			throw new NixError(
				'other',
				`the contents of the file '${path}' cannot be represented as a Nix string`,
				position,
			);
		}
		return makeString(text, StringContext.of(referencesIn(evaluator, resolved, text)));
	});

	registry.function('readDir', 1, (argument: Slot, position: Position) => {
		const path = readablePath(argument, position);
		return AttributeSet.of(io.readDirectory(resolveLinks(io, path)));
	});

	registry.function('readFileType', 1, (argument: Slot, position: Position) => {
		const path = readablePath(argument, position);
		for (let end = path.indexOf('/', 1); end !== -1; end = path.indexOf('/', end + 1)) {
			const folder = path.slice(0, end);
			// Here, and only here, C++ Nix does not follow links on the way.
			if (io.status(folder)?.type === 'symlink') {
				throw new NixError('other', `path '${folder}' is a symlink`);
			}
		}
		const status = io.status(path);
		if (status === null) throw io.missing(path);
		return status.type;
	});

	registry.function('pathExists', 1, (argument: Slot, position: Position) => {
		force(argument);
		const path = readablePath(argument, position);
		const written = pathText(argument);
		// A path written with a slash (or `/.`) at its end exists only if it is a folder.
		const mustBeFolder = written !== null && (written.endsWith('/') || written.endsWith('/.'));
		const status = io.status(resolveLinks(io, path, mustBeFolder));
		return status !== null && (!mustBeFolder || status.type === 'directory');
	});

	registry.function('findFile', 2, (searchPath: Slot, name: Slot, position: Position) => {
		const entries = forceList(
			searchPath,
			position,
			'while evaluating the first argument passed to builtins.findFile',
		).map((slot) => {
			const entry = forceSet(
				slot,
				position,
				'while evaluating an element of the list passed to builtins.findFile',
			);
			const prefix = entry.get('prefix');
			const path = entry.get('path');
			if (path === undefined) {
				throw new NixError('missing-attribute', `attribute 'path' missing`, position).while(
					'in an element of the __nixPath',
				);
			}
			const location = coerceToString(
				path,
				position,
				{ more: false, copyTo: null },
				'while evaluating the `path` attribute of an element of the list passed to builtins.findFile',
			);
			requireNoBuild(contextOf(location), position);
			return {
				prefix:
					prefix === undefined
						? ''
						: forceTextWithoutContext(
								prefix,
								position,
								'while evaluating the `prefix` attribute of an element of the list passed to builtins.findFile',
							),
				path: textOf(location),
			};
		});
		const wanted = forceTextWithoutContext(
			name,
			position,
			'while evaluating the second argument passed to builtins.findFile',
		);
		return new NixPath(findInSearchPath(evaluator, entries, wanted, position));
	});
}

/** The store paths a file of the store refers to, those of them that occur in its text. */
function referencesIn(evaluator: Evaluator, path: string, text: string): string[] {
	if (!isInStore(path)) return [];
	const { subpath } = parseStorePath(path);
	const object = subpath === '' ? path : path.slice(0, -subpath.length);
	return evaluator.derivations
		.references(object)
		.filter((reference) => text.includes(parseStorePath(reference).hashPart));
}

/** The text of a path given as a string; null for a path, which has no slash at its end. */
function pathText(argument: Slot): string | null {
	const value = force(argument);
	if (typeof value === 'string') return value;
	return value instanceof NixString ? value.text : null;
}
