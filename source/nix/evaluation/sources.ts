import { NixError } from '../errors/nix-error.ts';
import type { MountedIo } from '../io/mounted-io.ts';
import { baseName } from '../io/path-names.ts';
import { resolveLinks } from '../io/resolve-links.ts';
import { pathText } from '../positions/internal-paths.ts';
import { Found } from '../state/parts.ts';
import { hashNar, type NarReader } from '../store/nar.ts';
import { makeFixedOutputPath } from '../store/store-path.ts';
import type { SourceStore } from './coerce.ts';

/** A reader for archives (NAR) that reads through an Io. */
export function narReader(io: MountedIo): NarReader {
	return {
		lstat(path) {
			const status = io.status(path);
			if (status === null) throw io.missing(path);
			return status;
		},
		readFile: (path) => io.readFile(path),
		readDirectory: (path) => [...io.readDirectory(path).keys()],
		readLink: (path) => io.readLink(path),
	};
}

/** The default name of a copy of a path in the store. */
export function sourceName(path: string): string {
	const text = pathText(path);
	return text === '/' ? 'source' : baseName(text);
}

/**
 * Computes the store paths of source files and folders (`EvalState::copyPathToStore`): nothing is
 * copied, but the store path can be read as if it had been.
 */
export class CopiedSources implements SourceStore {
	readonly #io: MountedIo;
	readonly #storePaths = new Map<string, Found<string>>();

	constructor(io: MountedIo) {
		this.#io = io;
	}

	storePathOf(path: string): string {
		let storePath = this.#storePaths.get(path);
		if (storePath === undefined) {
			storePath = new Found(() => this.#copy(path));
			this.#storePaths.set(path, storePath);
		}
		return storePath.result;
	}

	#copy(path: string): string {
		if (path.endsWith('.drv')) {
			throw new NixError('other', `file names are not allowed to end in '.drv'`);
		}
		if (this.#io.status(path) === null) throw this.#io.missing(path);
		// A link stays a link; only what leads to it is followed.
		const source = resolveLinks(this.#io, path, false);
		const hash = hashNar(narReader(this.#io), source);
		const storePath = makeFixedOutputPath(sourceName(path), 'nar', hash);
		this.#io.mount(storePath, { kind: 'copy', source, included: null });
		return storePath;
	}
}
