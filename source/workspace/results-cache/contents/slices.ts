import { setImmediate } from 'node:timers/promises';
import type { PackageDescription } from '../../../package-sets/description/description.ts';
import {
	DescriptionDecoder,
	DescriptionEncoder,
	type EncodedSlice,
} from './encode-descriptions.ts';

/** So many that writing or reading them takes a few milliseconds: less than a frame. */
const sliceLength = 250;

const newline = 0x0a;

/**
 * The descriptions of one set as bytes: lines of JSON, each a slice of them. Whatever else waits has
 * its turn in between.
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

/** The descriptions that `writeSlices` wrote, a slice whenever the next one is asked for. */
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
