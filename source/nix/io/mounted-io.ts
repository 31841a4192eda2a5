import { NixError } from '../errors/nix-error.ts';
import { internalFolder, isInternalPath, shownPath } from '../positions/internal-paths.ts';
import { storeDirectory } from '../store/store-path.ts';
import type { FileStatus, FileType, Io } from './io.ts';

/** The contents of a store path that was computed but never written. */
export type Mount =
	/** A copy of a file or folder; with a filter, of the paths the filter let through. */
	| { kind: 'copy'; source: string; included: ReadonlySet<string> | null }
	/** A text, as `toFile` makes them. */
	| { kind: 'text'; contents: string }
	/** What a fetcher would have put there. */
	| { kind: 'fetched'; url: string };

/** What is at a path below a mount. */
type Found =
	| { kind: 'text'; contents: string; rest: string }
	| { kind: 'copy'; path: string; included: ReadonlySet<string> | null; excluded: boolean };

/**
 * Reads through another Io, except for store paths that the evaluation computed: these can be read
 * as if they had been written, so that `readFile "${./folder}/file"` works though nothing was
 * copied.
 */
export class MountedIo implements Io {
	readonly #below: Io;
	readonly #mounts = new Map<string, Mount>();
	readonly #derivationText: (storePath: string) => string | null;

	/**
	 * @param texts files that exist nowhere else, by their paths
	 * @param derivationText the text of the derivation at a store path, null when there is none
	 */
	constructor(
		below: Io,
		texts: ReadonlyMap<string, string>,
		derivationText: (storePath: string) => string | null,
	) {
		this.#below = below;
		this.#derivationText = derivationText;
		for (const [path, contents] of texts) this.mount(path, { kind: 'text', contents });
	}

	mount(storePath: string, mount: Mount): void {
		// What is at hand need not be fetched.
		if (mount.kind === 'fetched' && this.#mounts.has(storePath)) return;
		this.#mounts.set(storePath, mount);
	}

	isMounted(storePath: string): boolean {
		return this.#mounts.has(storePath);
	}

	status(path: string): FileStatus | null {
		if (path === internalFolder) return { type: 'directory', executable: false };
		const found = this.#find(path);
		if (found === null) return this.#below.status(path);
		if (found.kind === 'text') {
			return found.rest === '' ? { type: 'regular', executable: false } : null;
		}
		return found.excluded ? null : this.#below.status(found.path);
	}

	importing(path: string): void {
		if (!isInternalPath(path)) this.#below.importing?.(path);
	}

	startingAt(folder: string): void {
		this.#below.startingAt?.(folder);
	}

	missing(path: string): NixError {
		return this.#find(path) === null && !isInternalPath(path)
			? this.#below.missing(path)
			: missing(path);
	}

	readFile(path: string): Uint8Array {
		const found = this.#find(path);
		if (found === null && isInternalPath(path)) throw this.#notInternal(path, 'a regular file');
		if (found === null) return this.#below.readFile(path);
		if (found.kind === 'text' && found.rest === '') return Buffer.from(found.contents, 'latin1');
		return this.#below.readFile(this.#sourceOf(found, path));
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		if (path === internalFolder) return this.#internalFiles();
		if (isInternalPath(path)) throw this.#notInternal(path, 'a directory');
		const found = this.#find(path);
		if (found === null) return this.#below.readDirectory(path);
		if (this.status(path)?.type === 'regular') {
			throw new NixError('other', `cannot read directory "${path}": Not a directory`);
		}
		const source = this.#sourceOf(found, path);
		const entries = this.#below.readDirectory(source);
		const included = found.kind === 'copy' ? found.included : null;
		if (included === null) return entries;
		return new Map([...entries].filter(([name]) => included.has(`${source}/${name}`)));
	}

	readLink(path: string): string {
		const found = this.#find(path);
		if (found === null) return this.#below.readLink(path);
		return this.#below.readLink(this.#sourceOf(found, path));
	}

	environmentVariable(name: string): string | null {
		return this.#below.environmentVariable(name);
	}

	currentTime(): number {
		return this.#below.currentTime();
	}

	#internalFiles(): ReadonlyMap<string, FileType> {
		const prefix = `${internalFolder}/`;
		const paths = [...this.#mounts.keys()].filter((path) => path.startsWith(prefix));
		return new Map(paths.map((path) => [path.slice(prefix.length), 'regular']));
	}

	/** The error of an internal file that does not exist or has another type. */
	#notInternal(path: string, wanted: string): NixError {
		const problem = this.status(path) === null ? 'does not exist' : `is not ${wanted}`;
		return new NixError('other', `file '${shownPath(path)}' ${problem}`);
	}

	/**
	 * The path of the original of a copied file.
	 *
	 * @throws NixError when the copy has no such file
	 */
	#sourceOf(found: Found, path: string): string {
		if (found.kind === 'text' || found.excluded) throw missing(path);
		if (this.#below.status(found.path) === null) throw missing(path);
		return found.path;
	}

	#find(path: string): Found | null {
		const inStore = path.startsWith(`${storeDirectory}/`);
		const end = inStore ? path.indexOf('/', storeDirectory.length + 1) : -1;
		const object = end === -1 ? path : path.slice(0, end);
		const mount = this.#mounts.get(object) ?? (inStore ? this.#derivation(object) : undefined);
		if (mount === undefined) return null;
		const rest = end === -1 ? '' : path.slice(end);
		if (mount.kind === 'fetched') {
			// It may be there from elsewhere.
			if (this.#below.status(object) !== null) return null;
			throw new NixError(
				'unavailable',
				`cannot read '${path}', which is fetched from '${mount.url}': pyscope works offline; let Nix fetch it once, or hand over a copy if the file takes one (--arg NAME PATH)`,
			);
		}
		if (mount.kind === 'text') return { kind: mount.kind, contents: mount.contents, rest };
		const target = mount.source + rest;
		const { included } = mount;
		const excluded = included !== null && rest !== '' && !included.has(target);
		return { kind: mount.kind, path: target, included, excluded };
	}

	#derivation(storePath: string): Mount | undefined {
		if (!storePath.endsWith('.drv')) return undefined;
		const contents = this.#derivationText(storePath);
		return contents === null ? undefined : { kind: 'text', contents };
	}
}

function missing(path: string): NixError {
	return new NixError('other', `path '${shownPath(path)}' does not exist`);
}
