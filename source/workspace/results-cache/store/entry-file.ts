import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readRegularFile } from '../../../nix/io/read-regular-file.ts';
import { makeFolder } from '../../cache/make-folder.ts';
import { type EntryHeader, unfinishedEntry } from './folder-layout.ts';

/**
 * An entry of the cache is a file: a line with a signature of all that follows, a line of JSON (the
 * header), and the body. A file that differs from what was written counts as no entry.
 */
export interface Entry<Header> {
	header: Header;
	body: Buffer;
}

const magic = 'pyscope results 2 ';
const newline = 0x0a;
/** In bytes, with the line before; real headers are much shorter. */
const longestHeader = 100_000;
/** In bytes; as much as the whole cache may have. */
const longestEntry = 500_000_000;
const firstLineLength = magic.length + 65;

/**
 * Writes an entry atomically: readers find all of it, or what was there before.
 *
 * @param header says whose entry it is: the name of its folder, and its own
 * @param seal what it is signed with
 * @throws what the file system throws: a full disk, a folder that may not be written
 */
export async function writeEntry<Header extends EntryHeader>(
	path: string,
	header: Header,
	body: Uint8Array,
	seal: string,
): Promise<void> {
	const contents = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
	const temporary = join(dirname(path), unfinishedEntry(basename(path), randomUUID()));
	makeFolder(dirname(path));
	try {
		await writeFile(temporary, [firstLineOf(contents, seal), contents]);
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

/**
 * Reads an entry and verifies that it was written with this seal for its place, as a whole.
 *
 * @returns null when there is none, or when it is anything else
 */
export function readEntry<Header extends EntryHeader>(
	path: string,
	seal: string,
): Entry<Header> | null {
	let file: Buffer;
	try {
		const { buffer, byteOffset, length } = readRegularFile(path, '', longestEntry);
		file = Buffer.from(buffer, byteOffset, length);
	} catch {
		return null;
	}
	const firstLine = file.subarray(0, firstLineLength);
	const contents = file.subarray(firstLineLength);
	if (!firstLine.toString('latin1').startsWith(magic)) return null;
	const expected = firstLineOf(contents, seal);
	if (firstLine.length !== expected.length || !timingSafeEqual(firstLine, expected)) return null;
	const end = contents.indexOf(newline);
	const header = JSON.parse(contents.toString('utf8', 0, end)) as Header;
	const isAtItsPlace = header.name === basename(path) && header.key === basename(dirname(path));
	return isAtItsPlace ? { header, body: contents.subarray(end + 1) } : null;
}

/** Reads a header only, which need not be one; undefined when there is none. */
export function readHeader(path: string): unknown {
	try {
		const [, line = ''] = readBeginning(path, longestHeader).split('\n', 2);
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** @throws what the file system throws */
function readBeginning(path: string, length: number): string {
	// Of a pipe there is nothing to wait for.
	const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const status = fstatSync(file);
		if (!status.isFile()) return '';
		const bytes = Buffer.allocUnsafe(Math.min(length, status.size));
		return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
	} finally {
		closeSync(file);
	}
}

function firstLineOf(contents: Uint8Array, seal: string): Buffer {
	const signature = createHmac('sha256', seal).update(contents).digest('hex');
	return Buffer.from(`${magic}${signature}\n`);
}
