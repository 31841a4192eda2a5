import { NixError } from '../errors/nix-error.ts';
import { compareBytes } from '../formats/bytes.ts';
import { storeDirectory } from '../store/store-path.ts';
import type { FileStatus, FileType, Io } from './io.ts';
import { canonicalPath, parentOf } from './path-names.ts';
import { resolveLinks } from './resolve-links.ts';

/**
 * Reads only at and below given roots, as `restrict-eval` of C++ Nix does
 * (`AllowListSourceAccessor`). The folders that lead to a root can be listed, but show nothing
 * else. Everywhere else nothing exists, and reading fails. Links are followed above this layer,
 * step by step, so one that leads out of the roots leads nowhere, unless it is in a folder whose
 * links are trusted.
 */
export class RestrictedIo implements Io {
	readonly #below: Io;
	readonly #roots: string[] = [];
	/** Folders of which each link makes what it leads to a root. */
	readonly #trusted: string[] = [];
	readonly #forbidden: (path: string) => NixError;
	readonly #followsImports: boolean;

	/**
	 * @param forbidden the error for a path outside the roots, of which there is none yet
	 * @param followsImports whether a folder of Nix code, imported as a whole, becomes a root: trees
	 * take their library from beside them
	 */
	constructor(below: Io, forbidden: (path: string) => NixError, followsImports = false) {
		this.#below = below;
		this.#forbidden = forbidden;
		this.#followsImports = followsImports;
	}

	importing(path: string): void {
		if (!this.#followsImports || this.#isInside(path)) return;
		// Not through a link, and no single file: those may be anything.
		if (this.#below.status(path)?.type !== 'directory') return;
		if (this.#below.status(`${path}/default.nix`)?.type === 'regular') this.allow(path);
	}

	startingAt(folder: string): void {
		this.#below.startingAt?.(folder);
	}

	/** Allows reading at and below an absolute, canonical path. */
	allow(root: string): void {
		if (!this.#isInside(root)) this.#roots.push(root);
	}

	/**
	 * Allows reading a path that the user has named, and what it leads to through links. Of a file
	 * the folder it is in is allowed as well: a program may consist of several files.
	 *
	 * @param trustsLinks whether the links at and below the path count as named, too
	 */
	allowNamed(path: string, trustsLinks = false): void {
		const target = this.#followNamed(path);
		if (target === null) return;
		this.allow(path);
		this.allow(target);
		const folder = parentOf(target);
		if (folder !== '/' && this.#below.status(target)?.type === 'regular') this.allow(folder);
		// Channels are links from one object of the store to others.
		if (target.startsWith(`${storeDirectory}/`)) this.allow(storeDirectory);
		if (trustsLinks) this.#trusted.push(path, target);
	}

	/** The path a named one leads to, whose links are all allowed; null when they form a circle. */
	#followNamed(path: string): string | null {
		try {
			return resolveLinks(this.#below, path, true, (link) => this.allow(link));
		} catch (error) {
			if (error instanceof NixError) return null;
			throw error;
		}
	}

	status(path: string): FileStatus | null {
		return this.#isAllowed(path) ? this.#below.status(path) : null;
	}

	missing(path: string): NixError {
		return this.#isAllowed(path) ? this.#below.missing(path) : this.#forbidden(path);
	}

	readFile(path: string): Uint8Array {
		this.#check(path);
		return this.#below.readFile(path);
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		this.#check(path);
		const isListed = this.#isInside(path) || this.#below.status(path)?.type !== 'directory';
		return isListed ? this.#below.readDirectory(path) : this.#onTheWay(path);
	}

	/** What of a folder leads to a root; what else is in it is not even read. */
	#onTheWay(folder: string): ReadonlyMap<string, FileType> {
		const prefix = folder === '/' ? folder : `${folder}/`;
		const names = this.#roots
			.filter((root) => root.startsWith(prefix))
			.map((root) => root.slice(prefix.length).split('/', 1).join());
		const entries = new Map<string, FileType>();
		for (const name of names.sort(compareBytes)) {
			const status = this.#below.status(prefix + name);
			if (status !== null) entries.set(name, status.type);
		}
		return entries;
	}

	readLink(path: string): string {
		this.#check(path);
		const target = this.#below.readLink(path);
		if (this.#trusted.some((folder) => isAtOrBelow(path, folder))) {
			this.allowNamed(
				canonicalPath(target.startsWith('/') ? target : `${parentOf(path)}/${target}`),
			);
		}
		return target;
	}

	environmentVariable(name: string): string | null {
		return this.#below.environmentVariable(name);
	}

	currentTime(): number {
		return this.#below.currentTime();
	}

	#check(path: string): void {
		if (!this.#isAllowed(path)) throw this.#forbidden(path);
	}

	#isAllowed(path: string): boolean {
		return this.#isInside(path) || this.#roots.some((root) => isAtOrBelow(root, path));
	}

	#isInside(path: string): boolean {
		return this.#roots.some((root) => isAtOrBelow(path, root));
	}
}

function isAtOrBelow(path: string, folder: string): boolean {
	if (!path.startsWith(folder)) return false;
	return path.length === folder.length || folder === '/' || path[folder.length] === '/';
}
