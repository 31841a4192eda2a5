import { describe, expect, test } from 'vitest';
import { keysLabel } from '../../source/ui/keys/key-labels.ts';
import { isKeyName } from '../../source/ui/keys/key-names.ts';
import { actions, createSetup, helpSections } from '../../source/ui/setup.ts';
import { createViews } from '../../source/ui/views/index.ts';

const views = createViews();

describe('the actions', () => {
	test('are each called something else', () => {
		expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
		for (const { id } of actions) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	});

	test('have keys that there are, and none that mean two things', () => {
		const keys = actions.flatMap((action) => action.keys.flatMap((one) => one.split(' ')));
		for (const key of keys) expect(key).toSatisfy(isKeyName);
		expect(() => createSetup()).not.toThrow();
	});

	test('are all in the help, each with its keys', () => {
		expect(new Set(helpSections.flatMap((section) => section.actions))).toEqual(new Set(actions));
		const help = createSetup()
			.helpLines(200)
			.map((line) => line.map((segment) => segment.text).join(''));
		for (const { keys, description } of actions) {
			expect(
				help.some((line) => line.includes(keysLabel(keys)) && line.includes(description)),
			).toBe(true);
		}
	});

	test('that a view shows in the footer can be done, and have a hint', () => {
		for (const { hints } of views) {
			for (const action of hints) {
				// A view may call it otherwise in its footer.
				const done = actions.find(({ id }) => id === action.id);
				expect({ ...action, hint: done?.hint }).toEqual(done);
				expect(action.hint).toBeDefined();
			}
		}
	});

	test('have the keys of the user, in the help too', () => {
		const { keyMap, helpLines } = createSetup({ 'used-by': ['U'] });
		expect(keyMap.actionFor('U', ['rows'])?.id).toBe('used-by');
		expect(keyMap.actionFor('u', ['rows'])).toBeNull();
		const line = helpLines(200).find(([, text]) => text?.text === 'Who uses the selected package');
		expect(line?.[0]?.text.trim()).toBe('U');
	});
});

test('the more particular context wins', () => {
	const { actionFor } = createSetup().keyMap;
	expect(actionFor('enter', ['rows', 'everywhere'])?.id).toBe('open');
	expect(actionFor('enter', ['search'])?.id).toBe('accept-search');
	expect(actionFor('ctrl+u', ['rows'])?.id).toBe('half-page-up');
	expect(actionFor('ctrl+u', ['search'])?.id).toBe('delete-to-start');
});

test('views are each called something else, and none like a context of its own', () => {
	const names = [...views.map(({ id }) => id), 'rows', 'folds', 'search', 'everywhere'];
	expect(new Set(names).size).toBe(names.length);
});
