import { NixError } from '../../errors/nix-error.ts';
import { contextOf, textOf } from '../../evaluation/coerce.ts';
import { findInSearchPath } from '../../io/find-in-search-path.ts';
import { readText } from '../../io/read-text.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { noPosition } from '../../positions/position.ts';
import { isInStore, parseStorePath } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import { force } from '../../values/thunk.ts';
import { NixPath, NixString, type Slot } from '../../values/values.ts';
import { type BuiltinDeclaration, departureOfReading } from '../definition/builtin.ts';
import type { BuiltinHost } from '../definition/host.ts';
import { readablePath, requireNoBuild } from '../support/realise.ts';
import { requireAttribute } from '../support/require-attribute.ts';

/** Reading files and folders. */
export const fileBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'readFile',
		departure: { note: `${departureOfReading} The \`.drv\` file itself can be read.` },
		define: (_, host) => (argument) => {
			const { io } = host;
			const path = readablePath(argument);
			const resolved = resolveLinks(io, path);
			const text = readText(io, resolved);
			if (text.includes('\0')) {
				throw new NixError(
					'other',
					`the contents of the file '${path}' cannot be represented as a Nix string`,
				);
			}
			return makeString(text, StringContext.of(referencesIn(host, resolved, text)));
		},
	},
	{
		name: 'readDir',
		departure: { note: departureOfReading },
		define:
			(_, { io }) =>
			(argument) => {
				const path = readablePath(argument);
				return AttributeSet.of(io.readDirectory(resolveLinks(io, path)));
			},
	},
	{
		name: 'readFileType',
		departure: { note: departureOfReading },
		define:
			(_, { io }) =>
			(argument) => {
				const path = readablePath(argument);
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
			},
	},
	{
		name: 'pathExists',
		departure: { note: departureOfReading },
		define:
			(_, { io }) =>
			(argument) => {
				force(argument);
				const path = readablePath(argument);
				const written = pathText(argument);
				// A path written with a slash (or `/.`) at its end exists only if it is a folder.
				const mustBeFolder = written !== null && (written.endsWith('/') || written.endsWith('/.'));
				const status = io.status(resolveLinks(io, path, mustBeFolder));
				return status !== null && (!mustBeFolder || status.type === 'directory');
			},
	},
	{
		name: 'findFile',
		departure: {
			note: 'Entries that are URLs are skipped with a warning, as in Nix without a network.',
		},
		define: ({ first, second, part }, host) => {
			const element = part('an element of the list');
			const prefixOf = part('the `prefix` attribute of an element of the list');
			const pathOf = part('the `path` attribute of an element of the list');
			return (searchPath, name) => {
				const entries = first.list(searchPath).map((slot) => {
					const entry = element.set(slot);
					const prefix = entry.get('prefix');
					const path = requireAttribute(entry, 'path', 'in an element of the __nixPath');
					const location = pathOf.coerce(path, { more: false, copyTo: null });
					requireNoBuild(contextOf(location));
					return {
						prefix: prefix === undefined ? '' : prefixOf.textWithoutContext(prefix),
						path: textOf(location),
					};
				});
				const wanted = second.textWithoutContext(name);
				return new NixPath(findInSearchPath(host, entries, wanted, noPosition));
			};
		},
	},
];

/** The store paths a file of the store refers to, those of them that occur in its text. */
function referencesIn(host: BuiltinHost, path: string, text: string): string[] {
	if (!isInStore(path)) return [];
	const { subpath } = parseStorePath(path);
	const object = subpath === '' ? path : path.slice(0, -subpath.length);
	return host.derivations
		.references(object)
		.filter((reference) => text.includes(parseStorePath(reference).hashPart));
}

/** The text of a path given as a string; null for a path, which has no slash at its end. */
function pathText(argument: Slot): string | null {
	const value = force(argument);
	if (typeof value === 'string') return value;
	return value instanceof NixString ? value.text : null;
}
