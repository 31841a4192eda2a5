import { expect, test } from 'vitest';
import { hashTableOrder, libraryHash } from '../../../source/nix/formats/toml-order.ts';

test('hashes are those of libstdc++', () => {
	const texts = [
		'',
		'a',
		'abcdefg',
		'abcdefgh',
		'abcdefghijk',
		'\xff\x80 long string of many bytes',
	];
	expect(texts.map(libraryHash)).toEqual([
		6142509188972423790n,
		4993892634952068459n,
		16063891478991045295n,
		8664279048047335611n,
		3672398144843267301n,
		9251031883710768934n,
	]);
});

// What a std::unordered_map of libstdc++ gives after `emplace` of key0, key1, … in turn.
test.each([
	[0, ''],
	[1, '0'],
	[2, '1 0'],
	[5, '4 3 2 1 0'],
	[13, '12 9 8 7 5 4 3 10 2 6 1 11 0'],
	[14, '0 11 13 1 10 6 3 4 5 7 2 8 9 12'],
	[30, '29 12 28 9 25 16 8 5 20 4 3 6 10 1 13 11 0 15 18 2 14 17 19 21 22 23 24 26 7 27'],
	[
		61,
		'60 59 27 7 26 24 23 22 34 37 19 17 2 18 15 43 0 13 10 38 6 4 11 31 5 8 16 25 49 9 45 58 44 28 12 3 29 30 54 32 36 1 40 14 33 35 39 51 41 42 46 55 47 48 50 21 52 20 53 56 57',
	],
])('%i keys are in the order of libstdc++', (count, order) => {
	const keys = Array.from({ length: count }, (_, index) => `key${index}`);
	expect(hashTableOrder(keys, libraryHash).join(' ')).toBe(order);
});

test('every key has its place, however many there are', () => {
	const keys = Array.from({ length: 3000 }, (_, index) => `key${index}`);
	const order = hashTableOrder(keys, libraryHash);
	expect(order.toSorted((a, b) => a - b)).toEqual(keys.map((_, index) => index));
});
