/** Texts and paths as Nix's syntax has them. */

/** A text as a string of Nix. */
export function stringText(text: string): string {
	return `"${text.replace(/["\\]|\$(?=\{)/g, '\\$&')}"`;
}

/** An absolute path as Nix has it: a string where it has signs that no path may have. */
export function pathText(path: string): string {
	return /^(?:\/[\w+.-]+)+$/.test(path) ? path : stringText(path);
}
