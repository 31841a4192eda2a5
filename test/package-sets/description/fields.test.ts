import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDescription } from '../../../source/package-sets/description/empty-description.ts';
import { fieldText } from '../../../source/package-sets/description/field-text.ts';
import {
	factFields,
	fields,
	shownFields,
} from '../../../source/package-sets/description/fields.ts';
import { anyDescription } from '../../support/any-description.ts';
import { describePackage } from '../../support/description.ts';

test('people are shown every field once, the licence before the homepage', () => {
	const keys = shownFields.map(({ key }) => key);
	expect(keys.toSorted()).toEqual(fields.map(({ key }) => key).toSorted());
	expect(factFields).toEqual(shownFields.filter((field) => factFields.includes(field)));
	expect(keys.indexOf('license')).toBe(keys.indexOf('homepage') - 1);
});

test('the facts of a package, under the names that people are shown', () => {
	const description = describePackage('a', {
		version: '1.0',
		license: ['MIT', 'ISC'],
		mainProgram: 'a',
		definition: 'a/default.nix:1',
	});
	const facts = factFields.map((field) => [field.label, fieldText(description, field)]);
	expect(Object.fromEntries(facts)).toMatchObject({
		name: 'a',
		version: '1.0',
		licence: 'MIT, ISC',
		homepage: null,
		program: 'a',
		definition: 'a/default.nix:1',
		registered: null,
	});
});

test('an empty description has every field of any description but paths', () => {
	const empty = emptyDescription('python313Packages', 'six');
	fc.assert(
		fc.property(anyDescription, (description) => {
			const { drvPath, outPath, ...rest } = description;
			expect(Object.keys(empty)).toEqual(Object.keys(rest));
		}),
	);
	expect(empty).toMatchObject({ set: 'python313Packages', attribute: 'six', state: 'available' });
	expect(emptyDescription('python313Packages', 'six').dependencies).not.toBe(empty.dependencies);
});
