import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase32, encodeBase32 } from '../../../source/nix/store/base32.ts';
import {
	compressDigest,
	digest,
	formatHash,
	hexDigest,
	parseHash,
	parseHashAlgorithm,
	parseHashAllowingEmpty,
	parseHashFormat,
} from '../../../source/nix/store/hash.ts';
import { printValue, readAnswers } from '../answers.ts';
import { outcome } from '../outcome.ts';

type Conversion = [text: string, algorithm: string, format: string];

describe('hashes are read and written as in real Nix', () => {
	const answers = readAnswers<Conversion>('store/recorded/hashes');
	test.each(answers)('$input', ({ input: [text, algorithm, format], value, error }) => {
		const ours = outcome(() => {
			const known = algorithm === '' ? null : parseHashAlgorithm(algorithm);
			return printValue(formatHash(parseHash(text, known), parseHashFormat(format)));
		});
		expect(ours).toEqual(error === undefined ? { value } : { error });
	});
});

describe('texts have the digests of real Nix', () => {
	const answers = readAnswers<[string, string]>('store/recorded/digests');
	test.each(answers)('$input', ({ input: [algorithm, text], value, error }) => {
		const ours = outcome(() => printValue(hexDigest(parseHashAlgorithm(algorithm), text)));
		expect(ours).toEqual(error === undefined ? { value } : { error });
	});
});

const bytes = fc.uint8Array({ maxLength: 70 }).map((array) => Buffer.from(array));

test('texts are hashed as the bytes they stand for', () => {
	fc.assert(
		fc.property(bytes, (buffer) => {
			const expected = createHash('sha256').update(buffer).digest('latin1');
			expect(digest('sha256', buffer.toString('latin1'))).toBe(expected);
			expect(digest('sha256', buffer)).toBe(expected);
		}),
	);
});

test('what is written in base 32 is read back, and is the number in base 32', () => {
	fc.assert(
		fc.property(bytes, (buffer) => {
			const text = buffer.toString('latin1');
			const encoded = encodeBase32(text);
			expect(decodeBase32(encoded)).toBe(text);
			let number = 0n;
			for (const digit of encoded) {
				number = number * 32n + BigInt('0123456789abcdfghijklmnpqrsvwxyz'.indexOf(digit));
			}
			const hexadecimal = Buffer.from(buffer).reverse().toString('hex');
			expect(number).toBe(BigInt(`0x0${hexadecimal}`));
		}),
	);
	expect(decodeBase32('e')).toBeNull();
});

test('a compressed digest is the exclusive or of its pieces', () => {
	expect(compressDigest('\x01\x02\x03\x04\x05', 2)).toBe('\x07\x06');
	expect(compressDigest('\xff', 3)).toBe('\xff\0\0');
});

test('an empty hash is one of zeros, with a warning', () => {
	expect(parseHashAllowingEmpty('', 'sha256')).toEqual({
		hash: { algorithm: 'sha256', digest: '\0'.repeat(32) },
		warning: "found empty hash, assuming 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='",
	});
	expect(() => parseHashAllowingEmpty('', null)).toThrow(
		'empty hash requires explicit hash algorithm',
	);
});
