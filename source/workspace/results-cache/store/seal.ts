import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFile } from '../../../nix/io/read-regular-file.ts';
import { makeFolder } from '../../cache/make-folder.ts';

/** The file in the cache folder that holds the seal. */
const sealFile = 'seal';
/** Of its digits, in bytes. */
const length = 64;

/**
 * The secret of a cache folder that entries are signed with, so that what is no entry of this
 * folder's pyscope is not believed, however well it is made; null where there is none.
 */
export function readSeal(folder: string): string | null {
	try {
		const text = Buffer.from(readRegularFile(join(folder, sealFile), '', length)).toString();
		return /^[0-9a-f]{64}$/.test(text) ? text : null;
	} catch {
		return null;
	}
}

/**
 * The folder's seal, which is made where there is none. Of several pyscopes that make one at once,
 * all have that of the first.
 *
 * @throws what the file system throws
 */
export function makeSeal(folder: string): string {
	const present = readSeal(folder);
	if (present !== null) return present;
	makeFolder(folder);
	const path = join(folder, sealFile);
	const temporary = join(folder, `${sealFile}.${randomUUID()}`);
	try {
		writeFileSync(temporary, randomBytes(length / 2).toString('hex'), { mode: 0o600, flag: 'wx' });
		try {
			linkSync(temporary, path);
		} catch {
			// Another one may have been made meanwhile; anything else is no seal.
			const other = readSeal(folder);
			if (other !== null) return other;
			rmSync(path, { recursive: true, force: true });
			renameSync(temporary, path);
		}
	} finally {
		rmSync(temporary, { force: true });
	}
	const made = readSeal(folder);
	if (made === null) throw new Error(`${path} cannot be read`);
	return made;
}

/** @throws what the file system throws when it may not be removed */
export function removeSeal(folder: string): void {
	rmSync(join(folder, sealFile), { recursive: true, force: true });
}
