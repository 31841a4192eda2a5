import type { Key } from 'ink';
import { describe, expect, test } from 'vitest';
import { inputKeys, keyText } from '../../../source/ui/keys/input-keys.ts';

const noKey: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

describe('input keys', () => {
	test('keys that arrive together are taken one by one', () => {
		expect(inputKeys('jjj', noKey)).toEqual(['j', 'j', 'j']);
		expect(inputKeys('/torch\r', noKey)).toEqual(['/', 't', 'o', 'r', 'c', 'h', 'enter']);
		expect(inputKeys('\u0004\u0004', noKey)).toEqual(['ctrl+d', 'ctrl+d']);
		expect(inputKeys('a\t \u007f', noKey)).toEqual(['a', 'tab', 'space', 'backspace']);
	});

	test('named keys come before what they were sent as', () => {
		expect(inputKeys('', { ...noKey, upArrow: true })).toEqual(['up']);
		expect(inputKeys('', { ...noKey, tab: true, shift: true })).toEqual(['shift+tab']);
		expect(inputKeys('d', { ...noKey, ctrl: true })).toEqual(['ctrl+d']);
	});

	test('Esc pressed twice at once is two', () => {
		// What Ink makes of two escape characters in one chunk.
		expect(inputKeys('\u001b', { ...noKey, escape: true, meta: true })).toEqual([
			...['escape', 'escape'],
		]);
	});

	test('Alt and a letter is not the letter', () => {
		expect(inputKeys('q', { ...noKey, meta: true })).toEqual([]);
	});

	test('a character beyond the basic plane is one key', () => {
		expect(inputKeys('𝜋é', noKey)).toEqual(['𝜋', 'é']);
	});

	test('only keys that are text are text', () => {
		expect(keyText('space')).toBe(' ');
		expect(keyText('a')).toBe('a');
		expect(keyText('𝜋')).toBe('𝜋');
		expect(keyText('enter')).toBeNull();
		expect(keyText('ctrl+a')).toBeNull();
	});
});
