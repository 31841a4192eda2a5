import { describe, expect, test } from 'vitest';
import {
	editSearch,
	emptySearch,
	longestSearch,
	type SearchEdit,
	type SearchLine,
	searchFor,
} from '../../../source/ui/location/search-line.ts';

describe('the search line', () => {
	const typing: SearchLine = { ...emptySearch, editing: true };
	const edit = (line: SearchLine, ...edits: SearchEdit[]) => edits.reduce(editSearch, line);
	const type = (line: SearchLine, text: string) => edit(line, { kind: 'insert', text });

	test('takes text where the cursor is', () => {
		const line = edit(type(typing, 'trch'), { kind: 'cursor-start' }, { kind: 'cursor-right' });
		expect(type(line, 'o')).toEqual({ text: 'torch', cursor: 2, editing: true });
	});

	test('has no more than anybody types, and never half a character', () => {
		const line = type(typing, '日🎉'.repeat(50_000));
		expect(line.text.length).toBe(longestSearch);
		expect(line.text.isWellFormed()).toBe(true);
		expect(type(line, 'more')).toEqual(line);
		expect(searchFor('a'.repeat(1000)).text.length).toBe(longestSearch);
	});

	test('deletes characters, words, and to both ends', () => {
		const line = type(typing, 'google-cloud core');
		expect(edit(line, { kind: 'delete-backward' }).text).toBe('google-cloud cor');
		expect(edit(line, { kind: 'delete-word' }).text).toBe('google-cloud ');
		expect(edit(line, { kind: 'delete-word' }, { kind: 'delete-word' }).text).toBe('google-');
		const middle = edit(line, ...Array<SearchEdit>(4).fill({ kind: 'cursor-left' }));
		expect(edit(middle, { kind: 'delete-to-start' }).text).toBe('core');
		expect(edit(middle, { kind: 'delete-to-end' }).text).toBe('google-cloud ');
		expect(edit(middle, { kind: 'delete-forward' }).text).toBe('google-cloud ore');
	});

	test('counts a character beyond the basic plane as one', () => {
		const line = type(typing, 'a𝜋');
		expect(edit(line, { kind: 'delete-backward' })).toMatchObject({ text: 'a', cursor: 1 });
		expect(edit(line, { kind: 'cursor-left' }).cursor).toBe(1);
	});

	test('drops what a paste must not bring', () => {
		expect(type(typing, 'tor\nch\u001b[31m').text).toBe('tor ch[31m');
	});

	test('is left by deleting when it is empty', () => {
		expect(edit(typing, { kind: 'delete-backward' }).editing).toBe(false);
	});
});
