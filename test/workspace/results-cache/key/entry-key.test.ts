import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TreeSettings } from '../../../../source/workspace/protocol/tree-messages.ts';
import { entryKey } from '../../../../source/workspace/results-cache/key/entry-key.ts';

const request: TreeSettings = {
	file: '/tree',
	folder: '/home',
	impure: false,
	cache: 'use',
	defaultFirst: false,
	include: [],
	nixArguments: [],
};
const circumstances = { program: '1.0', system: 'x86_64-linux', nixPath: '' };

const keyOf = (parts: Partial<TreeSettings> = {}, others: Partial<typeof circumstances> = {}) =>
	entryKey({ ...request, ...parts }, { ...circumstances, ...others });

test('all that is asked for tells requests apart', () => {
	const argument = { kind: 'string', name: 'a', value: 'b' } as const;
	const keys = [
		keyOf(),
		keyOf({ file: '/other' }),
		keyOf({ impure: true }),
		keyOf({ include: ['/a'] }),
		keyOf({ include: ['/a', '/b'] }),
		keyOf({ nixArguments: [argument] }),
		keyOf({ nixArguments: [{ ...argument, kind: 'expression' }] }),
		keyOf({ nixArguments: [{ ...argument, name: 'ab', value: '' }] }),
		keyOf({}, { program: '1.1' }),
		keyOf({}, { system: 'aarch64-linux' }),
	];
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
	fc.assert(
		fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
			const isSame = JSON.stringify(a) === JSON.stringify(b);
			expect(keyOf({ include: a }) === keyOf({ include: b })).toBe(isSame);
		}),
	);
});

test('the folder counts only where something may be relative to it', () => {
	const depends = (parts: Partial<TreeSettings>, nixPath = '') =>
		keyOf({ ...parts, folder: '/a' }, { nixPath }) !==
		keyOf({ ...parts, folder: '/b' }, { nixPath });
	expect(depends({})).toBe(false);
	expect(depends({ include: ['/a', 'b=/b'] }, 'nixpkgs=/nixpkgs:/other')).toBe(false);
	expect(depends({ file: '<nixpkgs>' })).toBe(true);
	expect(depends({ include: ['a'] })).toBe(true);
	expect(depends({ include: ['a='] })).toBe(true);
	expect(depends({}, '/nixpkgs:b=b')).toBe(true);
	expect(depends({ nixArguments: [{ kind: 'expression', name: 'a', value: './b' }] })).toBe(true);
});
