import { expect, it } from 'vitest';
import { replaceMarked } from '../../../source/tools/documents/replace-marked.ts';

const document = 'by hand\n<!-- a b -->\nold\n<!-- end of a b -->\nby hand\n';

it('replaces what is between the comments, and nothing else', () => {
	const replaced = replaceMarked(document, 'a b', ['$& 1', '2']);
	expect(replaced).toBe('by hand\n<!-- a b -->\n\n$& 1\n2\n\n<!-- end of a b -->\nby hand\n');
	expect(replaceMarked(replaced, 'a b', ['$& 1', '2'])).toBe(replaced);
});

it.each([
	['no comments', ''],
	['no end', '<!-- a b -->\nold\n'],
	['the end first', '<!-- end of a b -->\n<!-- a b -->\n'],
	['them twice', document + document],
])('refuses a document with %s', (_, text) => {
	expect(() => replaceMarked(text, 'a b', [])).toThrow('<!-- end of a b -->');
});
