import fc from 'fast-check';
import { expect, test } from 'vitest';
import type {
	Dependency,
	PackageDescription,
} from '../../../../source/package-sets/description/description.ts';
import {
	DescriptionDecoder,
	DescriptionEncoder,
} from '../../../../source/workspace/results-cache/contents/encode-descriptions.ts';
import {
	readSlices,
	writeSlices,
} from '../../../../source/workspace/results-cache/contents/slices.ts';
import { describePackage } from '../../../support/description.ts';

const set = 'python313Packages';
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'numpy', '\n', '\ud800'));
const optionalText = fc.option(text);
const ordinary = { noNullPrototype: true };
const dependency: fc.Arbitrary<Dependency> = fc.record(
	{ attribute: optionalText, pname: text, version: text, member: fc.boolean() },
	ordinary,
);
const dependencies = fc.array(dependency, { maxLength: 3 });

const description: fc.Arbitrary<PackageDescription> = fc
	.record(
		{
			set: fc.constant(set),
			attribute: text,
			name: text,
			pname: text,
			version: text,
			state: fc.constantFrom('available', 'broken', 'fails'),
			reason: optionalText,
			broken: fc.boolean(),
			disabled: fc.boolean(),
			dependencies,
			buildSystem: dependencies,
			nativeBuildInputs: dependencies,
			buildInputs: dependencies,
			checkInputs: dependencies,
			extras: fc
				.array(fc.tuple(fc.oneof(text, fc.constant('__proto__')), dependencies), { maxLength: 3 })
				.map((extras) => Object.fromEntries(extras)),
			description: optionalText,
			homepage: optionalText,
			changelog: optionalText,
			license: fc.array(text, { maxLength: 3 }),
			mainProgram: optionalText,
			definition: optionalText,
			registration: optionalText,
		} satisfies Record<keyof Omit<PackageDescription, 'drvPath' | 'outPath'>, unknown>,
		ordinary,
	)
	.chain((parts) =>
		fc.oneof(
			fc.constant(parts),
			fc.record({ drvPath: optionalText, outPath: optionalText }).map((paths) => ({
				...parts,
				...paths,
			})),
		),
	);

test('descriptions are as they were', () => {
	fc.assert(
		fc.property(fc.array(fc.array(description, { maxLength: 5 }), { maxLength: 4 }), (slices) => {
			const encoder = new DescriptionEncoder();
			const decoder = new DescriptionDecoder(set);
			for (const descriptions of slices) {
				const slice = JSON.parse(JSON.stringify(encoder.encode(descriptions)));
				expect(decoder.decode(slice)).toStrictEqual(descriptions);
			}
		}),
	);
});

test('slices are read one at a time, and are all there is', async () => {
	const packages = Array.from({ length: 601 }, (_, index) =>
		describePackage(`package-${index}`, { description: 'naïve\n“text”' }),
	);
	const slices = [...readSlices(set, await writeSlices(packages))];
	expect(slices.map(({ length }) => length)).toEqual([250, 250, 101]);
	expect(slices.flat()).toStrictEqual(packages);
	expect([...readSlices(set, await writeSlices([]))]).toEqual([]);
});

test('equal dependencies are one object, within a slice and beyond', () => {
	const depending = (attribute: string) =>
		describePackage(attribute, {
			dependencies: [{ attribute: 'numpy', pname: 'numpy', version: '2.3', member: true }],
		});
	const encoder = new DescriptionEncoder();
	const decoder = new DescriptionDecoder(set);
	const decoded = [
		...decoder.decode(encoder.encode([depending('a'), depending('b')])),
		...decoder.decode(encoder.encode([depending('c')])),
	];
	expect(new Set(decoded.map(({ dependencies: [first] }) => first)).size).toBe(1);
});
