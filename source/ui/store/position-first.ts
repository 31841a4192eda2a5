/**
 * An error in one sentence with its place in brackets behind it, the other way about: where there is
 * little room, the place is what must not be cut off. Places within the tree are relative to it.
 */
export function positionFirst(sentence: string, root: string): string {
	const [, message = '', position = ''] = /^([\s\S]*) \((\S.*:\d+:\d+)\)$/.exec(sentence) ?? [];
	if (position === '') return sentence;
	const folder = root.endsWith('/') ? root : `${root}/`;
	return `${position.startsWith(folder) ? position.slice(folder.length) : position}: ${message}`;
}
