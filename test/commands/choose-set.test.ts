import { describe, expect, it } from 'vitest';
import { UsageError } from '../../source/commands/arguments.ts';
import { chooseSet } from '../../source/commands/choose-set.ts';
import type { SetDescription } from '../../source/package-sets/description.ts';

const set = (interpreter: string, label: string, rest: Partial<SetDescription> = {}) => ({
	set: `${interpreter}Packages`,
	interpreter,
	label,
	version: null,
	isDefault: false,
	reason: null,
	...rest,
});
const sets = [
	set('python312', '3.12', { version: '3.12.11' }),
	set('python313', '3.13', { isDefault: true }),
	set('pypy311', 'PyPy 3.11'),
];

describe('chooseSet', () => {
	it('takes the default set without a wish', () => {
		expect(chooseSet(sets, undefined).interpreter).toBe('python313');
	});

	it('takes the first set that works when the default one does not', () => {
		const broken = [set('python311', '3.11', { reason: 'no' }), set('python312', '3.12')];
		expect(chooseSet(broken, undefined).interpreter).toBe('python312');
	});

	it.each([
		['3.12', 'python312'],
		['3.12.11', 'python312'],
		['python313', 'python313'],
		['python313Packages', 'python313'],
		['PyPy 3.11', 'pypy311'],
		['pypy3.11', 'pypy311'],
	])('understands %s', (wish, interpreter) => {
		expect(chooseSet(sets, wish).interpreter).toBe(interpreter);
	});

	it('names the sets there are when there is no such one', () => {
		expect(() => chooseSet(sets, '2.7')).toThrow(UsageError);
		expect(() => chooseSet(sets, '2.7')).toThrow(
			'no Python 2.7 in this tree. It has 3.12, 3.13, PyPy 3.11.',
		);
	});
});
