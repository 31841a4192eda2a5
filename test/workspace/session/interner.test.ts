import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dependency } from '../../../source/package-sets/description/description.ts';
import { Interner } from '../../../source/workspace/session/interner.ts';
import { anyDescription } from '../../support/any-description.ts';
import { describePackage } from '../../support/description.ts';

const description = (attribute: string, dependencies: Dependency[]) =>
	describePackage(attribute, { dependencies, extras: { more: dependencies.slice() } });

const six = (version: string): Dependency => ({
	attribute: 'six',
	pname: 'six',
	version,
	member: true,
});

test('equal dependencies become one object, others stay apart', () => {
	const interner = new Interner();
	const first = interner.intern(description('a', [six('1.17')]));
	const second = interner.intern(description('b', [six('1.17'), six('1.16')]));
	expect(second.dependencies[0]).toBe(first.dependencies[0]);
	expect(second.extras.more?.[0]).toBe(first.dependencies[0]);
	expect(second.dependencies[1]).toEqual(six('1.16'));
});

test('a description says the same before and after', () => {
	const interner = new Interner();
	fc.assert(
		fc.property(anyDescription, (original) => {
			expect(interner.intern(structuredClone(original))).toEqual(structuredClone(original));
		}),
	);
});
