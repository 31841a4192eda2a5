import { expect, test } from 'vitest';
import { positionFirst } from '../../../source/ui/store/lasting-notices.ts';

test.each([
	[
		'syntax error, unexpected end of file (/tree/a/b.nix:3:4)',
		'a/b.nix:3:4: syntax error, unexpected end of file',
	],
	['no (at all) (/elsewhere/b.nix:3:4)', '/elsewhere/b.nix:3:4: no (at all)'],
	['several\nlines (/tree/b.nix:1:2)', 'b.nix:1:2: several\nlines'],
	['there is no place (here)', 'there is no place (here)'],
	['', ''],
])('%j', (sentence, expected) => {
	expect(positionFirst(sentence, '/tree')).toBe(expected);
});
