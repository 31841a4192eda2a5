import { describe, expect, it } from 'vitest';
import {
	chooseSet,
	chooseSets,
	namesSeveral,
} from '../../../source/commands/support/choose-set.ts';
import { UsageError } from '../../../source/commands/support/command.ts';
import type { SetDescription } from '../../../source/package-sets/description/description.ts';

const set = (interpreter: string, label: string, rest: Partial<SetDescription> = {}) => ({
	name: `${interpreter}Packages`,
	interpreter,
	label,
	version: null,
	aliases: [],
	isDefault: false,
	isSecondary: false,
	note: null,
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

describe('chooseSets', () => {
	it.each([
		['all', ['3.12', '3.13']],
		['PyPy', ['PyPy 3.11']],
		['pypy 3.11, 3.12', ['3.12', 'PyPy 3.11']],
		['all,pypy', ['3.12', '3.13', 'PyPy 3.11']],
		['3.13,3.13', ['3.13']],
	])('understands %s', (names, labels) => {
		expect(namesSeveral(names)).toBe(true);
		expect(chooseSets(sets, names).map(({ label }) => label)).toEqual(labels);
	});

	it('takes all there is for all where nothing is of CPython', () => {
		const [, , pypy] = sets;
		expect(chooseSets(pypy === undefined ? [] : [pypy], 'all')).toEqual([pypy]);
	});

	it('knows one name from several', () => {
		expect(namesSeveral('3.13')).toBe(false);
		expect(namesSeveral('PyPy 3.11')).toBe(false);
	});

	it('names the sets there are when one is missing', () => {
		expect(() => chooseSets(sets, '3.12,2.7')).toThrow(
			'no Python 2.7 in this tree. It has 3.12, 3.13, PyPy 3.11.',
		);
		expect(() => chooseSets(sets.slice(0, 2), 'pypy')).toThrow('no Python pypy in this tree.');
	});
});

it('groups have no secondary sets, where there are others', () => {
	const [variant] = [set('python313FreeThreading', '3.13 FreeThreading', { isSecondary: true })];
	const primary = set('python313', '3.13');
	expect(chooseSets([primary, variant], 'all')).toEqual([primary]);
	expect(chooseSets([primary, variant], 'all,3.13 FreeThreading')).toEqual([primary, variant]);
	expect(chooseSets([variant], 'all')).toEqual([variant]);
});
