import {
	absolutePath,
	canonicalPath,
	type Io,
	isRemote,
	NixError,
	PositionTable,
	parseExpression,
	RestrictedIo,
	type SearchPathEntry,
} from '../../nix/index.ts';
import { bytesFromText } from '../../nix/text.ts';
import type { NixArgument } from '../protocol/evaluation-settings.ts';

/** What a program may read. */
export type Access =
	/** As with nix-instantiate: whatever the user may read. */
	| { kind: 'everything' }
	/** As with nix-instantiate and `restrict-eval`: the search path. */
	| { kind: 'search-path' }
	/** As with nix-instantiate and `pure-eval`. */
	| { kind: 'nothing' }
	/**
	 * A tree, the folders of Nix code it imports, the search path, and what else the user named or
	 * configured: of a file the whole folder it is in.
	 */
	| { kind: 'tree'; roots: readonly string[] };

/** What a restriction depends on; paths are bytes, as the evaluator holds them. */
interface RestrictionOptions {
	folder: string;
	searchPath: readonly SearchPathEntry[];
	nixArguments: readonly NixArgument[];
}

/** The entry of the search path that nixpkgs takes overlays from. */
const overlaysEntry = 'nixpkgs-overlays';

/** How messages call a restriction. */
const modes = {
	'search-path': 'restricted mode',
	nothing: "pure evaluation mode (use '--impure' to override)",
	tree: 'restricted mode (--impure allows it)',
};

/** An Io that reads through the given one what a program with this access may read. */
export function restrictIo(io: Io, access: Access, options: RestrictionOptions): Io {
	if (access.kind === 'everything') return io;
	const { folder, searchPath, nixArguments } = options;
	const mode = modes[access.kind];
	const restricted = new RestrictedIo(
		io,
		(path) =>
			new NixError('unavailable', `access to absolute path '${path}' is forbidden in ${mode}`),
		access.kind === 'tree',
	);
	if (access.kind === 'nothing') return restricted;
	const local = searchPath
		.filter(({ path }) => !isRemote(path))
		.map(({ path, prefix }) => ({ prefix, path: absolutePath(path, folder) }));
	if (access.kind === 'search-path') {
		for (const { path } of local) restricted.allow(path);
		return restricted;
	}
	for (const root of access.roots) restricted.allowNamed(root);
	// Settings are often kept elsewhere, with a link for each file.
	for (const { path, prefix } of local) restricted.allowNamed(path, prefix === overlaysEntry);
	for (const path of userConfiguration(io)) restricted.allowNamed(path, true);
	for (const argument of nixArguments) {
		for (const path of pathsInArgument(argument, folder, io)) restricted.allowNamed(path);
	}
	return restricted;
}

/** The files that nixpkgs takes its user's configuration and overlays from. */
function userConfiguration(io: Io): string[] {
	const home = io.environmentVariable('HOME') ?? '';
	const files = ['.config/nixpkgs', '.config/nixpkgs/config.nix', '.config/nixpkgs/overlays']
		.concat('.config/nixpkgs/overlays.nix', '.nixpkgs/config.nix')
		.map((file) => `${home}/${file}`);
	return [io.environmentVariable('NIXPKGS_CONFIG') ?? '', ...files]
		.filter((path) => path.startsWith('/'))
		.map(canonicalPath);
}

/** The path literals in an argument, such as those of overlays. */
function pathsInArgument({ kind, value }: NixArgument, folder: string, io: Io): string[] {
	const text = bytesFromText(value);
	if (kind === 'string') return text.startsWith('/') ? [canonicalPath(text)] : [];
	const paths: string[] = [];
	const collect = (node: unknown): void => {
		if (node === null || typeof node !== 'object') return;
		if ('type' in node && node.type === 'path' && 'value' in node) {
			paths.push(canonicalPath(String(node.value)));
		}
		for (const child of Object.values(node)) collect(child);
	};
	try {
		collect(
			parseExpression(text, {
				origin: { type: 'string' },
				positions: new PositionTable(),
				basePath: folder,
				homePath: () => io.environmentVariable('HOME'),
			}),
		);
	} catch (error) {
		// An argument that cannot be parsed fails when it is used.
		if (!(error instanceof NixError)) throw error;
	}
	return paths;
}
