/** Taking absolute paths apart, as bytes; without a look at the file system. */

/** The folder something is in; of the root, the root. */
export function parentOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** The last component. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** What has a name in a folder. */
export function childOf(folder: string, name: string): string {
	return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** A path without `.`, `..`, repeated or trailing slashes. The path must be absolute. */
export function canonicalPath(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '' || part === '.') continue;
		if (part === '..') parts.pop();
		else parts.push(part);
	}
	return `/${parts.join('/')}`;
}
