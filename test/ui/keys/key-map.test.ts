import { describe, expect, test } from 'vitest';
import { createKeyMap } from '../../../source/ui/keys/key-map.ts';

const next = { id: 'next', keys: ['j', 'down'], context: 'rows' };
const sort = { id: 'sort', keys: ['s'], context: 'packages' };
const fold = { id: 'fold', keys: ['space'], context: 'tree' };
const clear = { id: 'clear', keys: ['escape', 's'], context: 'search' };
const quit = { id: 'quit', keys: ['q'], fixedKeys: ['ctrl+c'], context: 'everywhere' };
const actions = [next, sort, fold, clear, quit];

describe('a key map', () => {
	test('has the action of a key in the first context that gives it one', () => {
		const { actionFor } = createKeyMap(actions);
		expect(actionFor('s', ['packages', 'rows', 'everywhere'])).toBe(sort);
		expect(actionFor('s', ['search'])).toBe(clear);
		expect(actionFor('q', ['packages', 'rows', 'everywhere'])).toBe(quit);
		expect(actionFor('s', ['tree', 'rows'])).toBeNull();
		expect(actionFor('x', ['rows', 'everywhere'])).toBeNull();
	});

	test('has the keys of the user in place of the default ones', () => {
		const { actionFor, keysOf } = createKeyMap(actions, { next: ['n', 'ctrl+n'], quit: [] });
		expect(actionFor('n', ['rows'])).toBe(next);
		expect(actionFor('j', ['rows'])).toBeNull();
		expect(actionFor('q', ['everywhere'])).toBeNull();
		// There is a way out, whatever the user says.
		expect(actionFor('ctrl+c', ['everywhere'])).toBe(quit);
		expect(keysOf(next)).toEqual(['n', 'ctrl+n']);
		expect(keysOf(sort)).toEqual(['s']);
	});

	test('gives one key to two views, or to a search line and anything else', () => {
		const { actionFor } = createKeyMap(actions, { fold: ['s'], quit: ['escape'] });
		expect(actionFor('s', ['tree', 'rows', 'everywhere'])).toBe(fold);
		expect(actionFor('s', ['packages', 'rows', 'everywhere'])).toBe(sort);
		expect(actionFor('escape', ['search'])).toBe(clear);
	});

	test('gives keys of rows to rows that fold first', () => {
		const unfold = { id: 'unfold', keys: ['j'], context: 'folds' };
		const { actionFor } = createKeyMap([next, unfold]);
		expect(actionFor('j', ['view', 'folds', 'rows'])).toBe(unfold);
		expect(actionFor('j', ['view', 'rows'])).toBe(next);
	});

	test.each([
		[{ sorted: ['x'] }, 'Keys are given to “sorted”, which is no action'],
		[{ __proto__x: ['x'] }, 'Keys are given to “__proto__x”, which is no action'],
		[{ sort: ['Ctrl-X'] }, '“Ctrl-X” is given to the action “sort”, but is not the name of a key'],
		[{ sort: ['j'] }, 'The key “j” is given to two actions, “next” and “sort”'],
		[{ quit: ['s'] }, 'The key “s” is given to two actions, “sort” and “quit”'],
		[{ sort: ['x', 'x'] }, 'The key “x” is given to two actions, “sort” and “sort”'],
	])('refuses %j', (userKeys, message) => {
		expect(() => createKeyMap(actions, userKeys)).toThrow(message);
	});
});
