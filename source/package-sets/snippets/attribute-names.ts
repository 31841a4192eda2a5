/** Names of attributes as Nix's syntax has them. */
import { stringText } from './literals.ts';

const identifier =
	/^(?!(?:assert|else|if|in|inherit|let|or|rec|then|with)$)[A-Za-z_][A-Za-z0-9_'-]*$/;

/** An attribute's name, quoted where Nix needs it. */
export function attributeName(attribute: string): string {
	return identifier.test(attribute) ? attribute : stringText(attribute);
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
