import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	differences,
	isSameDescription,
} from '../../../source/package-sets/description/differences.ts';
import { isEqual } from '../../../source/package-sets/description/is-equal.ts';
import { anyDescription } from '../../support/any-description.ts';
import { describePackage } from '../../support/description.ts';

const member = (attribute: string, version = '1') => ({
	attribute,
	pname: attribute,
	version,
	member: true,
});
const stranger = (pname: string, version = '1') => ({
	attribute: null,
	pname,
	version,
	member: false,
});

test('facts are told with what they were; the changelog follows the version', () => {
	const before = describePackage('a', { version: '1.0', changelog: 'https://a.example/1.0' });
	const after = describePackage('a', {
		version: '1.1',
		changelog: 'https://a.example/1.1',
		description: 'more',
		license: ['MIT', 'ISC'],
	});
	expect(differences(before, after)).toEqual([
		{ kind: 'fact', label: 'version', before: '1.0', after: '1.1' },
		{ kind: 'fact', label: 'description', before: null, after: 'more' },
		{ kind: 'fact', label: 'licence', before: null, after: 'MIT, ISC' },
	]);
	expect(isSameDescription(before, after)).toBe(false);
});

test('dependencies that come and go are told by kind and extra, their order is not', () => {
	const before = describePackage('a', {
		dependencies: [member('x'), member('y')],
		buildInputs: [stranger('zlib', '1.2')],
		extras: { old: [member('x')] },
	});
	const after = describePackage('a', {
		dependencies: [member('y'), member('x'), member('z')],
		buildInputs: [stranger('zlib', '1.3')],
		extras: { new: [member('x')] },
	});
	expect(differences(before, after)).toEqual([
		{ kind: 'dependencies', label: 'runtime', added: ['z'], removed: [] },
		{ kind: 'dependencies', label: 'build inputs', added: ['zlib 1.3'], removed: ['zlib 1.2'] },
		{ kind: 'dependencies', label: 'extra [new]', added: ['x'], removed: [] },
		{ kind: 'dependencies', label: 'extra [old]', added: [], removed: ['x'] },
	]);
});

test('neither lines that move nor another version of an attribute are a difference', () => {
	const before = describePackage('a', {
		definition: 'a/default.nix:12',
		registration: 'set.nix:3',
		reason: 'fails (set.nix:3:4)',
		dependencies: [member('x', '1')],
	});
	const moved = { ...before, registration: 'set.nix:45', reason: 'fails (set.nix:45:4)' };
	expect(differences(before, moved)).toEqual([]);
	expect(differences(before, { ...before, dependencies: [member('x', '2')] })).toEqual([]);
	expect(differences(before, { ...before, definition: 'b/default.nix:12' })).toHaveLength(1);
	expect(isSameDescription(before, { ...before, registration: 'set.nix:45' })).toBe(true);
});

test('a stranger may turn out to be the attribute it was, until that is certain', () => {
	const before = describePackage('a', { dependencies: [member('x')] });
	const after = describePackage('a', { dependencies: [stranger('x')] });
	expect(differences(before, after, { isCertain: false })).toEqual([]);
	expect(differences(before, after)).toEqual([
		{ kind: 'dependencies', label: 'runtime', added: ['x 1'], removed: ['x'] },
	]);
});

test('descriptions that are the same but for lines have no differences', () => {
	fc.assert(
		fc.property(anyDescription, anyDescription, (before, after) => {
			expect(isSameDescription(before, structuredClone(before))).toBe(true);
			const moved = { ...before, definition: 'a.nix:1', registration: 'b.nix:2' };
			const movedOn = { ...moved, definition: 'a.nix:3', registration: 'b.nix:45' };
			expect(isSameDescription(moved, movedOn)).toBe(true);
			expect(differences(moved, movedOn)).toEqual([]);
			if (isSameDescription(before, after)) expect(differences(before, after)).toEqual([]);
		}),
	);
});

test('whatever JSON can say equals its copy, and nothing that is written otherwise', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(isEqual(value, structuredClone(value))).toBe(true);
		}),
	);
	for (const [a, b] of [
		[{ a: 1 }, { b: 1 }],
		[[1], [1, 2]],
		[{}, { a: undefined }],
		[null, {}],
		[[], {}],
	]) {
		expect(isEqual(a, b)).toBe(false);
		expect(isEqual(b, a)).toBe(false);
	}
});
