import type { NixError } from '../errors/nix-error.ts';
import type { FileStatus, FileType, Io } from './io.ts';

/**
 * Reads only at and below given roots, as `restrict-eval` of C++ Nix does
 * (`AllowListSourceAccessor`). The folders that lead to a root can be listed, but show nothing
 * else. Everywhere else nothing exists, and reading fails. Links are followed above this layer,
 * step by step, so one that leads out of the roots leads nowhere.
 */
export class RestrictedIo implements Io {
	readonly #below: Io;
	readonly #roots: string[] = [];
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
		const entries = this.#below.readDirectory(path);
		if (this.#isInside(path)) return entries;
		const prefix = path === '/' ? path : `${path}/`;
		return new Map([...entries].filter(([name]) => this.#isAllowed(prefix + name)));
	}

	readLink(path: string): string {
		this.#check(path);
		return this.#below.readLink(path);
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
