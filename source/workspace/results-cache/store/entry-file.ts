import { hash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../cache/make-folder.ts';
import { unfinishedEntry } from './folder-layout.ts';

/**
 * An entry of the cache is a file: a line with a checksum of all that follows, a line of JSON (the
 * header), and the body. A file that differs from what was written counts as no entry.
 */
export interface Entry<Header> {
	header: Header;
	body: Buffer;
}

const magic = 'pyscope results 1 ';
const newline = 0x0a;
/** In bytes, with the line before; real headers are much shorter. */
const longestHeader = 100_000;
const firstLineLength = magic.length + 65;

/**
 * Writes an entry atomically: readers find all of it, or what was there before.
 *
 * @throws what the file system throws: a full disk, a folder that may not be written
 */
export async function writeEntry(path: string, header: object, body: Uint8Array): Promise<void> {
	const contents = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
	const temporary = join(dirname(path), unfinishedEntry(basename(path), randomUUID()));
	makeFolder(dirname(path));
	try {
		await writeFile(temporary, [firstLineOf(contents), contents]);
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

/** Reads an entry and verifies its checksum; null when there is none, or when it is damaged. */
export function readEntry<Header>(path: string): Entry<Header> | null {
	let file: Buffer;
	try {
		file = readFileSync(path);
	} catch {
		return null;
	}
	const contents = file.subarray(firstLineLength);
	if (!file.subarray(0, firstLineLength).equals(firstLineOf(contents))) return null;
	const end = contents.indexOf(newline);
	const header = JSON.parse(contents.toString('utf8', 0, end)) as Header;
	return { header, body: contents.subarray(end + 1) };
}

/** Reads a header only, without verifying the entry; null when there is none. */
export function readHeader<Header>(path: string): Header | null {
	try {
		const [, line = ''] = readBeginning(path, longestHeader).split('\n', 2);
		return JSON.parse(line) as Header;
	} catch {
		return null;
	}
}

/** @throws what the file system throws */
function readBeginning(path: string, length: number): string {
	const file = openSync(path, 'r');
	try {
		const bytes = Buffer.allocUnsafe(Math.min(length, fstatSync(file).size));
		return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
	} finally {
		closeSync(file);
	}
}

function firstLineOf(contents: Uint8Array): Buffer {
	return Buffer.from(`${magic}${hash('sha256', contents, 'hex')}\n`);
}
