import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** The folder of a tree, which may be a file; what is not there is taken for a folder. */
export function folderOfTree(root: string): string {
	try {
		return statSync(root).isFile() ? path.dirname(root) : root;
	} catch {
		return root;
	}
}

/** The largest file that is shown, in bytes; no definition is nearly as large. */
const largest = 64 * 1024 * 1024;

/**
 * The text of a file of a tree; bytes that are no UTF-8 become replacement characters.
 *
 * @param folder the folder that a relative path belongs to
 * @throws Error with a sentence for people when there is no such file, or it is no text to show
 */
export async function readSource(folder: string, file: string): Promise<string> {
	const absolute = path.resolve(folder, file);
	try {
		const status = await stat(absolute);
		// A pipe would be waited for, and a device may never end.
		if (!status.isFile() && !status.isDirectory()) throw new Error('it is no file');
		if (status.size > largest) throw new Error('it is too large to be shown');
		return await readFile(absolute, 'utf8');
	} catch (error) {
		throw new Error(`${absolute} cannot be read: ${reasonOf(error)}`);
	}
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	switch ('code' in error ? error.code : '') {
		case 'ENOENT':
			return 'there is no such file';
		case 'EISDIR':
			return 'it is a folder';
		case 'EACCES':
			return 'access is denied';
		default:
			return error.message;
	}
}
