import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	DescriptionDecoder,
	DescriptionEncoder,
} from '../../../../source/workspace/results-cache/contents/encode-descriptions.ts';
import {
	readSlices,
	writeSlices,
} from '../../../../source/workspace/results-cache/contents/slices.ts';
import { anyDescription } from '../../../support/any-description.ts';
import { describePackage } from '../../../support/description.ts';

const set = 'python313Packages';

test('descriptions are as they were', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(anyDescription, { maxLength: 5 }), { maxLength: 4 }),
			(slices) => {
				const encoder = new DescriptionEncoder();
				const decoder = new DescriptionDecoder(set);
				for (const descriptions of slices) {
					const slice = JSON.parse(JSON.stringify(encoder.encode(descriptions)));
					expect(decoder.decode(slice)).toStrictEqual(descriptions);
				}
			},
		),
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
