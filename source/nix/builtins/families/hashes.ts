import { forceSet, forceText, forceTextWithoutContext } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { resolveLinks } from '../../io/resolve-links.ts';
import { noPosition } from '../../positions/position.ts';
import {
	formatHash,
	hexDigest,
	parseHash,
	parseHashAlgorithm,
	parseHashFormat,
} from '../../store/hash.ts';
import type { Slot, Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { readablePath } from '../support/realise.ts';
import { requireAttribute } from '../support/require-attribute.ts';

/** Hashes of strings and files, and their forms. */
export function addHashBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	const { io } = evaluator;

	registry.function('convertHash', 1, (argument: Slot) => convertHash(argument, evaluator));
	registry.function('hashFile', 2, (type: Slot, path: Slot) => {
		const algorithm = parseHashAlgorithm(
			forceTextWithoutContext(
				type,
				noPosition,
				'while evaluating the first argument passed to builtins.hashFile',
			),
		);
		return hexDigest(algorithm, io.readFile(resolveLinks(io, readablePath(path, noPosition))));
	});
	registry.function('hashString', 2, (type: Slot, string: Slot) => {
		const algorithm = parseHashAlgorithm(
			forceTextWithoutContext(
				type,
				noPosition,
				'while evaluating the first argument passed to builtins.hashString',
			),
		);
		return hexDigest(
			algorithm,
			forceText(
				string,
				noPosition,
				'while evaluating the second argument passed to builtins.hashString',
			),
		);
	});
}

function convertHash(argument: Slot, evaluator: Evaluator): Value {
	const set = forceSet(
		argument,
		noPosition,
		'while evaluating the first argument passed to builtins.convertHash',
	);
	const text = (name: string, slot: Slot): string =>
		forceTextWithoutContext(slot, noPosition, `while evaluating the attribute '${name}'`);
	const required = (name: string): string =>
		text(name, requireAttribute(set, name, `while locating the attribute '${name}'`));

	const hash = required('hash');
	const algorithm = set.get('hashAlgo');
	const known = algorithm === undefined ? null : parseHashAlgorithm(text('hashAlgo', algorithm));
	const format = required('toHashFormat');
	if (format === 'base32') {
		evaluator.log('warning: "base32" is a deprecated alias for hash format "nix32".');
	}
	return formatHash(parseHash(hash, known), parseHashFormat(format));
}
