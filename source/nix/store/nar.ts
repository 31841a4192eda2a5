import { createHash } from 'node:crypto';
import { NixError } from '../errors/nix-error.ts';
import type { Hash, HashAlgorithm } from './hash.ts';

export type FileType = 'regular' | 'directory' | 'symlink' | 'unknown';

/** How the archive reads what it packs; paths and names are bytes, one per character. */
export interface NarReader {
	/** Looks at a path itself, not at what a symbolic link points to. */
	lstat(path: string): { readonly type: FileType; readonly executable: boolean };
	readFile(path: string): Uint8Array;
	/** Names without `.` and `..`, in any order. */
	readDirectory(path: string): readonly string[];
	readLink(path: string): string;
}

/** Whether an entry goes into the archive; asked for everything below the root, in byte order. */
export type NarFilter = (path: string, type: FileType) => boolean;

type Sink = (bytes: Uint8Array) => void;

const bufferSize = 1 << 16;

/**
 * Packs a path into a Nix archive and hands its bytes to `sink`, which must not keep them: the
 * buffer is used again. The format is the one of the Nix manual's "Nix Archive" page.
 * @throws NixError for what is neither a file, a folder nor a symbolic link.
 */
export function serialiseNar(
	reader: NarReader,
	path: string,
	sink: Sink,
	filter: NarFilter | null = null,
): void {
	const writer = new NarWriter(sink);
	writer.text('nix-archive-1');
	writeNode(reader, writer, path, reader.lstat(path), filter);
	writer.flush();
}

/**
 * The hash of a path's archive, which is never held as a whole.
 * @throws NixError as `serialiseNar`.
 */
export function hashNar(
	reader: NarReader,
	path: string,
	algorithm: HashAlgorithm = 'sha256',
	filter: NarFilter | null = null,
): Hash {
	const hash = createHash(algorithm);
	serialiseNar(reader, path, (bytes) => hash.update(bytes), filter);
	return { algorithm, digest: hash.digest('latin1') };
}

function writeNode(
	reader: NarReader,
	writer: NarWriter,
	path: string,
	status: { readonly type: FileType; readonly executable: boolean },
	filter: NarFilter | null,
): void {
	writer.text('(');
	writer.text('type');
	switch (status.type) {
		case 'regular':
			writer.text('regular');
			if (status.executable) {
				writer.text('executable');
				writer.text('');
			}
			writer.text('contents');
			writer.bytes(reader.readFile(path));
			break;
		case 'directory':
			writer.text('directory');
			for (const name of [...reader.readDirectory(path)].sort()) {
				const child = path === '/' ? `/${name}` : `${path}/${name}`;
				const childStatus = reader.lstat(child);
				if (filter !== null && !filter(child, childStatus.type)) continue;
				writer.text('entry');
				writer.text('(');
				writer.text('name');
				writer.text(name);
				writer.text('node');
				writeNode(reader, writer, child, childStatus, filter);
				writer.text(')');
			}
			break;
		case 'symlink':
			writer.text('symlink');
			writer.text('target');
			writer.text(reader.readLink(path));
			break;
		case 'unknown':
			throw new NixError('other', `file '${path}' has an unsupported type`);
	}
	writer.text(')');
}

/** Gathers the many short strings of an archive, so that the sink is called rarely. */
class NarWriter {
	readonly #sink: Sink;
	readonly #buffer = Buffer.allocUnsafe(bufferSize);
	#used = 0;

	constructor(sink: Sink) {
		this.#sink = sink;
	}

	text(text: string): void {
		if (text.length + 16 > bufferSize) {
			this.bytes(Buffer.from(text, 'latin1'));
			return;
		}
		this.#reserve(text.length + 16);
		this.#length(text.length);
		this.#used += this.#buffer.write(text, this.#used, 'latin1');
		this.#pad(text.length);
	}

	bytes(bytes: Uint8Array): void {
		if (bytes.length + 16 > bufferSize) {
			this.#reserve(8);
			this.#length(bytes.length);
			this.flush();
			this.#sink(bytes);
		} else {
			this.#reserve(bytes.length + 16);
			this.#length(bytes.length);
			this.#buffer.set(bytes, this.#used);
			this.#used += bytes.length;
		}
		this.#pad(bytes.length);
	}

	flush(): void {
		if (this.#used === 0) return;
		this.#sink(this.#buffer.subarray(0, this.#used));
		this.#used = 0;
	}

	#reserve(size: number): void {
		if (this.#used + size > bufferSize) this.flush();
	}

	#length(length: number): void {
		this.#buffer.writeUInt32LE(length % 0x1_0000_0000, this.#used);
		this.#buffer.writeUInt32LE(Math.floor(length / 0x1_0000_0000), this.#used + 4);
		this.#used += 8;
	}

	#pad(length: number): void {
		const padding = (8 - (length % 8)) % 8;
		this.#buffer.fill(0, this.#used, this.#used + padding);
		this.#used += padding;
	}
}
