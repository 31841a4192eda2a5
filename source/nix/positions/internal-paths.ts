/**
 * Paths of files that belong to the language itself. C++ Nix keeps them in a file system of their
 * own, whose paths show as `<nix/…>`; here that one is a folder no other file system has.
 */
export const internalFolder = '/<nix>';

/** Whether a path is in the file system of the language. */
export function isInternalPath(path: string): boolean {
	return path === internalFolder || path.startsWith(`${internalFolder}/`);
}

/** A path as it prints. */
export function shownPath(path: string): string {
	return isInternalPath(path) ? `<nix/${path.slice(internalFolder.length + 1)}>` : path;
}

/** A path as a text: it does not tell the file system. */
export function pathText(path: string): string {
	return isInternalPath(path) ? path.slice(internalFolder.length) || '/' : path;
}
