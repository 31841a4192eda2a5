import { describe, expect, test } from 'vitest';
import {
	commandFor,
	contexts,
	hintOf,
	keyBindings,
	keysLabel,
} from '../../source/ui/key-bindings.ts';
import { helpLines } from '../../source/ui/views/help.ts';

describe('key bindings', () => {
	test('no key means two things in one context', () => {
		const bound = keyBindings.flatMap((binding) =>
			binding.keys.map((key) => `${binding.context} ${key}`),
		);
		expect(new Set(bound).size).toBe(bound.length);
	});

	test('a key means the same in the list, in a tree, and everywhere', () => {
		for (const { keys, context, command } of keyBindings) {
			if (context === 'list' || context === 'tree' || context === 'rows') {
				for (const key of keys) {
					expect(commandFor(key, [context, 'rows', 'everywhere'])).toBe(command);
					expect(commandFor(key, ['everywhere'])).toBeNull();
				}
			}
		}
	});

	test('the more particular context wins', () => {
		expect(commandFor('enter', ['rows', 'everywhere'])).toBe('open');
		expect(commandFor('enter', ['search'])).toBe('acceptSearch');
		expect(commandFor('ctrl+u', ['rows'])).toBe('halfPageUp');
		expect(commandFor('ctrl+u', ['search'])).toBe('deleteToStart');
		expect(commandFor('x', contexts)).toBeNull();
	});

	test('the footer has the keys people would press', () => {
		expect(hintOf('open')).toEqual({ keys: '↵', hint: 'open' });
		expect(hintOf('nextSet')).toEqual({ keys: '[ ]', hint: 'version' });
	});

	test('help shows every binding', () => {
		const help = helpLines().map((line) => line.map((segment) => segment.text).join(''));
		for (const binding of keyBindings) {
			expect(
				help.some(
					(line) => line.includes(keysLabel(binding)) && line.includes(binding.description),
				),
			).toBe(true);
		}
	});
});
