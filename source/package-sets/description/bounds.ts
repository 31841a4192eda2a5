/**
 * How much of a package is read, so that no package takes more than others can spare: far more than
 * any package of nixpkgs has. What is left out is said in its place. docs/security.md names the bounds.
 */

/** Of one text, in characters; of a text in Nix, in bytes. */
export const mostOfText = 10_000;

/** Of one list: texts, dependencies, extras. */
export const mostElements = 1_000;

/** Of the texts of one list together, in characters; of the dependencies of all extras together. */
export const mostInAll = 100_000;

/** What stands for the elements of a list that are left out. */
export function restText(count: number): string {
	return `… and ${count} more`;
}

/** Whether an attribute may be a package by its name: one longer than any text that is read is none. */
export function mayNamePackage(name: string): boolean {
	return name.length <= mostOfText;
}

/** Whether a text stands for what is left out of a list. */
export function isRestText(text: string): boolean {
	return /^… and \d+ more$/.test(text);
}

/** A text as far as it is read, with how long it is where that is longer than `most`. */
export function boundedText(text: string, most = mostOfText): string {
	if (text.length <= most) return text;
	const last = text.charCodeAt(most - 1);
	const isHalf = last >= 0xd800 && last < 0xdc00;
	const shown = text.slice(0, isHalf ? most - 1 : most);
	return `${shown}… (${text.length} characters in all)`;
}

/**
 * The texts of a list as far as they are read, with how many more there are.
 *
 * @param rest how many elements of the list were left out before
 */
export function boundedTexts(texts: readonly string[], rest = 0): string[] {
	let left = mostInAll;
	const count = texts.findIndex((text, index) => {
		left -= text.length;
		return index === mostElements || left < 0;
	});
	const shown = count < 0 ? [...texts] : texts.slice(0, count);
	const more = rest + texts.length - shown.length;
	return more === 0 ? shown : [...shown, restText(more)];
}
