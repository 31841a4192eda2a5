import { expect, test } from 'vitest';
import { readerLines } from '../../../source/ui/reader/reader-lines.ts';
import { start } from '../example-explorer.ts';

const hints = [{ keys: '↵', text: 'open' }];
const read = (explorer: ReturnType<typeof start>['explorer']) =>
	readerLines(explorer.frame(), hints);
/** What draws, or stands for a word. */
const drawn = /[│├└┌┐┘─┃❯▐▌●•◌✗○▸▾≠★]/;

test('a row is read with its place, and its state in every version', () => {
	const { explorer } = start();
	const lines = read(explorer);
	expect(lines[0]).toMatch(/^\S.*\. packages, row 1 of \d+\.$/);
	expect(lines[1]).toMatch(/^\S+ is \S.* in [\d., ]+(; .*)?\.$/);
	expect(lines.at(-1)).toBe('Keys: ↵ open.');
	expect(lines.join('\n')).not.toMatch(drawn);
});

test('what is on screen is read without anything that only draws', () => {
	const { explorer, press, type } = start();
	for (const keys of [['enter'], ['tab'], ['tab', 'u'], ['escape', 'x'], ['?'], ['escape']]) {
		press(...keys);
		for (const line of read(explorer)) {
			expect(line).not.toMatch(drawn);
			expect(line).toBe(line.trim());
			expect(line).not.toBe('');
		}
	}
	press('escape', 'escape', '/');
	type('nothing like that');
	expect(read(explorer)).toEqual([
		'Nothing matches “nothing like that”.',
		expect.stringMatching(/Version 3\.\d+\.$/),
		'Searching for: nothing like that',
		'Keys: ↵ open.',
	]);
});

test('the selected one of all actions is read with its keys', () => {
	const { explorer, press, type } = start();
	press(':');
	type('used by');
	expect(read(explorer)[0]).toMatch(
		/^Who uses the selected package, keys u\. All actions, action 1 of \d+\.$/,
	);
});
