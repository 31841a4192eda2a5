/** Names of attributes, texts and paths as Nix's syntax has them. */

const identifier =
	/^(?!(?:assert|else|if|in|inherit|let|or|rec|then|with)$)[A-Za-z_][A-Za-z0-9_'-]*$/;

/** An attribute's name, quoted where Nix needs it. */
export function attributeName(attribute: string): string {
	return identifier.test(attribute) ? attribute : stringText(attribute);
}

/** A text as a string of Nix. */
export function stringText(text: string): string {
	return `"${text.replace(/["\\]|\$(?=\{)/g, '\\$&')}"`;
}

/** An absolute path as Nix has it: a string where it has signs that no path may have. */
export function pathText(path: string): string {
	return /^(?:\/[\w+.-]+)+$/.test(path) ? path : stringText(path);
}

/** The path of the set that a tree is whose own attributes are Python packages. */
const treeItself = '.';

/**
 * The attribute path of a package, such as `python313Packages.requests`, quoted as Nix needs it.
 *
 * @param set the attribute path of its set
 */
export function attributePathText(set: string, attribute: string): string {
	const name = attributeName(attribute);
	return set === treeItself ? name : `${set}.${name}`;
}
