import { expect, test } from 'vitest';
import {
	dependencyKey,
	strangerKey,
	strangerKeyOfName,
	strangerName,
} from '../../../source/package-sets/relations/strangers.ts';
import { member, stranger } from '../../support/description.ts';

test('a stranger has a key that is no attribute, and tells its name', () => {
	const key = strangerKey(stranger('openssl', '3.0'));
	expect(strangerName(key)).toBe('openssl-3.0');
	expect(strangerName('openssl-3.0')).toBeNull();
	expect(dependencyKey(member('requests'))).toBe('requests');
	expect(dependencyKey(stranger('openssl', '3.0'))).toBe(key);
});

test("a derivation's name leads to the same key, that of its interpreter aside", () => {
	expect(strangerKeyOfName('openssl-3.0')).toBe(strangerKey(stranger('openssl', '3.0')));
	expect(strangerKeyOfName('python3.13-attrs-25.3')).toBe(strangerKey(stranger('attrs', '25.3')));
	expect(strangerKeyOfName('python-dateutil')).toBe(strangerKey(stranger('python-dateutil', '')));
});
