import { setImmediate } from 'node:timers/promises';
import type { PackageDescription } from '../../../package-sets/description/description.ts';
import {
	DescriptionDecoder,
	DescriptionEncoder,
	type EncodedSlice,
} from './encode-descriptions.ts';

/**
 * How many descriptions a slice has: encoding or decoding it takes a few milliseconds, less than a
 * frame.
 */
const sliceLength = 250;

const newline = 0x0a;

/**
 * The descriptions of one set as bytes: lines of JSON, one a slice. Other tasks of the thread have
 * their turn between two slices.
 */
export async function writeSlices(packages: readonly PackageDescription[]): Promise<Uint8Array> {
	const encoder = new DescriptionEncoder();
	const lines: Buffer[] = [];
	for (let start = 0; start < packages.length; start += sliceLength) {
		const slice = encoder.encode(packages.slice(start, start + sliceLength));
		lines.push(Buffer.from(`${JSON.stringify(slice)}\n`));
		await setImmediate();
	}
	return Buffer.concat(lines);
}

/**
 * Decodes what `writeSlices` wrote, lazily: one slice at a time.
 *
 * @param sharedTexts texts of other sets, so that equal ones are one object
 */
export function* readSlices(
	set: string,
	bytes: Uint8Array,
	sharedTexts?: Map<string, string>,
): Generator<PackageDescription[], void> {
	const decoder = new DescriptionDecoder(set, sharedTexts);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let start = 0; start < buffer.length; ) {
		const end = buffer.indexOf(newline, start);
		yield decoder.decode(JSON.parse(buffer.toString('utf8', start, end)) as EncodedSlice);
		start = end + 1;
	}
}
