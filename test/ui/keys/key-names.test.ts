import { expect, test } from 'vitest';
import { keyText } from '../../../source/ui/keys/key-names.ts';

test('only keys that are text are text', () => {
	expect(keyText('space')).toBe(' ');
	expect(keyText('a')).toBe('a');
	expect(keyText('𝜋')).toBe('𝜋');
	expect(keyText('enter')).toBeNull();
	expect(keyText('ctrl+a')).toBeNull();
});
