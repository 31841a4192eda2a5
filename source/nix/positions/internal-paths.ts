/**
 * Paths of files that belong to the language itself, such as `<nix/fetchurl.nix>`. C++ Nix keeps
 * them in a file system of their own; here they are in a folder whose name cannot occur elsewhere.
 */
export const internalFolder = '/<nix>';

/** Whether a path is that of an internal file. */
export function isInternalPath(path: string): boolean {
	return path === internalFolder || path.startsWith(`${internalFolder}/`);
}

/** A path as it is printed: internal ones as `<nix/…>`. */
export function shownPath(path: string): string {
	return isInternalPath(path) ? `<nix/${path.slice(internalFolder.length + 1)}>` : path;
}

/** A path as a string of the program; internal ones look like any other. */
export function pathText(path: string): string {
	return isInternalPath(path) ? path.slice(internalFolder.length) || '/' : path;
}
