import type { PackageDescription } from '../../package-sets/description.ts';
import {
	DescriptionDecoder,
	DescriptionEncoder,
	type EncodedSlice,
} from './encode-descriptions.ts';

/** So many that reading them takes a few milliseconds: less than a frame. */
const sliceLength = 500;

const newline = 0x0a;

/** The descriptions of one set as bytes: lines of JSON, each a slice of them. */
export function writeSlices(packages: Iterable<PackageDescription>): Uint8Array {
	const encoder = new DescriptionEncoder();
	const lines: string[] = [];
	let pending: PackageDescription[] = [];
	const flush = () => {
		if (pending.length > 0) lines.push(`${JSON.stringify(encoder.encode(pending))}\n`);
		pending = [];
	};
	for (const description of packages) {
		pending.push(description);
		if (pending.length === sliceLength) flush();
	}
	flush();
	return Buffer.from(lines.join(''));
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
