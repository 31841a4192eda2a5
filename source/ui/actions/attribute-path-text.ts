const identifier =
	/^(?!(?:assert|else|if|in|inherit|let|or|rec|then|with)$)[A-Za-z_][A-Za-z0-9_'-]*$/;

/**
 * The attribute path of a package, such as `python313Packages.requests`, quoted as Nix needs it.
 */
export function attributePathText(set: string, attribute: string): string {
	const name = identifier.test(attribute)
		? attribute
		: `"${attribute.replace(/["\\]|\$(?=\{)/g, '\\$&')}"`;
	return `${set}.${name}`;
}
