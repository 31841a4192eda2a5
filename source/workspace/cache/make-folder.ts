import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those it is in. Node's own `recursive` never ends where a folder that exists
 * cannot hold others, such as `/proc`.
 *
 * @throws what the file system throws, unless the folder exists
 */
export function makeFolder(folder: string): void {
	try {
		mkdirSync(folder);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') return;
		const parent = dirname(folder);
		if (code !== 'ENOENT' || existsSync(parent)) throw error;
		makeFolder(parent);
		makeFolder(folder);
	}
}
