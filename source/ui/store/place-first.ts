/**
 * An error in one sentence with its place in brackets behind it, the other way about: where there is
 * little room, the place is what must not be cut off. Places within the tree are relative to it.
 */
export function placeFirst(sentence: string, root: string): string {
	const [, message = '', place = ''] = /^([\s\S]*) \((\S.*:\d+:\d+)\)$/.exec(sentence) ?? [];
	if (place === '') return sentence;
	const folder = root.endsWith('/') ? root : `${root}/`;
	return `${place.startsWith(folder) ? place.slice(folder.length) : place}: ${message}`;
}
