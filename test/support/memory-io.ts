import { NixError } from '../../source/nix/errors/nix-error.ts';
import type { FileStatus, FileType, Io } from '../../source/nix/io/io.ts';

/** A file system of texts, for programs that should see nothing else. */
export class MemoryIo implements Io {
	readonly #files: ReadonlyMap<string, string>;

	/** @param files texts by absolute path; folders follow from them */
	constructor(files: Record<string, string>) {
		this.#files = new Map(Object.entries(files));
	}

	status(path: string): FileStatus | null {
		if (this.#files.has(path)) return { type: 'regular', executable: false };
		const isFolder = [...this.#files.keys()].some((file) => file.startsWith(`${path}/`));
		return isFolder || path === '/' ? { type: 'directory', executable: false } : null;
	}

	missing(path: string): NixError {
		return new NixError('other', `path '${path}' does not exist`);
	}

	readFile(path: string): Uint8Array {
		const text = this.#files.get(path);
		if (text === undefined) throw this.missing(path);
		return Buffer.from(text);
	}

	readDirectory(path: string): ReadonlyMap<string, FileType> {
		const entries = new Map<string, FileType>();
		for (const file of [...this.#files.keys()].sort()) {
			if (!file.startsWith(`${path}/`)) continue;
			const [name, ...rest] = file.slice(path.length + 1).split('/');
			entries.set(name as string, rest.length > 0 ? 'directory' : 'regular');
		}
		return entries;
	}

	readLink(path: string): string {
		throw new NixError('other', `reading symbolic link "${path}": Invalid argument`);
	}

	environmentVariable(): null {
		return null;
	}

	currentTime(): number {
		return 0;
	}
}
