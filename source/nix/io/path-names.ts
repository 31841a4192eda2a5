/** Operations on the text of absolute paths, in bytes. None looks at the file system. */
import { checkPathLength } from '../errors/bounds.ts';

/** The parent folder of a path; the root is its own. */
export function parentOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** The last component of a path. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of an entry of a folder. */
export function childOf(folder: string, name: string): string {
	return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** What canonical paths have nowhere: an empty part, `.` or `..`, between slashes or at the end. */
const isOtherwise = /\/\.{0,2}(?:\/|$)/;

/**
 * A path without `.`, `..`, repeated or trailing slashes. The path must be absolute.
 *
 * @throws NixError when it is too long
 */
export function canonicalPath(path: string): string {
	checkPathLength(path.length);
	if (path.startsWith('/') && !isOtherwise.test(path)) return path;
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '' || part === '.') continue;
		if (part === '..') parts.pop();
		else parts.push(part);
	}
	return `/${parts.join('/')}`;
}

/**
 * The canonical path of what a path names that may start at a folder.
 *
 * @throws NixError when it is too long
 */
export function absolutePath(path: string, folder: string): string {
	return canonicalPath(path.startsWith('/') ? path : `${folder}/${path}`);
}
