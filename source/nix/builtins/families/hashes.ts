import { forceTextWithoutContext } from '../../evaluation/force.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { noPosition } from '../../positions/position.ts';
import {
	formatHash,
	hexDigest,
	parseHash,
	parseHashAlgorithm,
	parseHashFormat,
} from '../../store/hash.ts';
import type { Slot } from '../../values/values.ts';
import { type BuiltinDeclaration, departureOfReading } from '../definition/builtin.ts';
import { readablePath } from '../support/realise.ts';
import { requireAttribute } from '../support/require-attribute.ts';

/** Hashes of strings and files, and conversions of hashes. */
export const hashBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'convertHash',
		define:
			({ first }, host) =>
			(argument) => {
				const set = first.set(argument);
				const text = (name: string, slot: Slot): string =>
					forceTextWithoutContext(slot, noPosition, `while evaluating the attribute '${name}'`);
				const required = (name: string): string =>
					text(name, requireAttribute(set, name, `while locating the attribute '${name}'`));

				const hash = required('hash');
				const algorithm = set.get('hashAlgo');
				const known =
					algorithm === undefined ? null : parseHashAlgorithm(text('hashAlgo', algorithm));
				const format = required('toHashFormat');
				if (format === 'base32') {
					host.log('warning: "base32" is a deprecated alias for hash format "nix32".');
				}
				return formatHash(parseHash(hash, known), parseHashFormat(format));
			},
	},
	{
		name: 'hashFile',
		departure: { note: departureOfReading },
		define:
			({ first }, { io }) =>
			(type, path) => {
				const algorithm = parseHashAlgorithm(first.textWithoutContext(type));
				return hexDigest(algorithm, io.readFile(resolveLinks(io, readablePath(path))));
			},
	},
	{
		name: 'hashString',
		define:
			({ first, second }) =>
			(type, string) => {
				const algorithm = parseHashAlgorithm(first.textWithoutContext(type));
				return hexDigest(algorithm, second.text(string));
			},
	},
];
