import { expect, test } from 'vitest';
import { keyLabel, keysLabel } from '../../../source/ui/keys/key-labels.ts';

test('keys are written as people write them', () => {
	expect(['enter', 'ctrl+d', 'G', 'shift+tab', '?'].map(keyLabel)).toEqual([
		...['↵', '^d', 'G', '⇧Tab', '?'],
	]);
	expect(keysLabel(['down', 'j'])).toBe('↓  j');
	expect(keysLabel(['1', '2', '3', '4', '5', '6', '7', '8', '9'])).toBe('1 … 9');
	expect(keysLabel([...'1234567890'])).toBe('1 … 9  0');
});
