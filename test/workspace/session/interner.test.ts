import { expect, test } from 'vitest';
import type { Dependency } from '../../../source/package-sets/description/description.ts';
import { Interner } from '../../../source/workspace/session/interner.ts';
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
	const sharer = new Interner();
	const first = sharer.intern(description('a', [six('1.17')]));
	const second = sharer.intern(description('b', [six('1.17'), six('1.16')]));
	expect(second.dependencies[0]).toBe(first.dependencies[0]);
	expect(second.extras.more?.[0]).toBe(first.dependencies[0]);
	expect(second.dependencies[1]).toEqual(six('1.16'));
});

test('a description says the same before and after', () => {
	const original = description('a', [six('1.17')]);
	expect(new Interner().intern(structuredClone(original))).toEqual(original);
});
