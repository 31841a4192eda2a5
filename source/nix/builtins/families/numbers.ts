import { NixError } from '../../errors/nix-error.ts';
import { calculate, divide, toInteger } from '../../evaluation/arithmetic.ts';
import { lessThan } from '../../evaluation/equality.ts';
import { type Integer, printFloat } from '../../formats/numerals.ts';
import { noPosition } from '../../positions/position.ts';
import { force } from '../../values/thunk.ts';
import type { Slot, Value } from '../../values/values.ts';
import type { ArgumentReaders } from '../definition/argument-reader.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';

/** Arithmetic, and the order of values. The operators `-`, `*`, `/` and `<` call these too. */
export const numberBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'bitAnd',
		define: (given) =>
			bitwise(given, {
				small: (left, right) => left & right,
				large: (left, right) => left & right,
			}),
	},
	{
		name: 'bitOr',
		define: (given) =>
			bitwise(given, {
				small: (left, right) => left | right,
				large: (left, right) => left | right,
			}),
	},
	{
		name: 'bitXor',
		define: (given) =>
			bitwise(given, {
				small: (left, right) => left ^ right,
				large: (left, right) => left ^ right,
			}),
	},
	{
		name: 'add',
		define: () => (left, right) => calculate('add', left, right, noPosition),
	},
	{
		name: 'sub',
		define: () => (left, right) => calculate('subtract', left, right, noPosition),
	},
	{
		name: 'mul',
		define: () => (left, right) => calculate('multiply', left, right, noPosition),
	},
	{
		name: 'div',
		define: () => (left, right) => divide(left, right, noPosition),
	},
	{
		name: 'lessThan',
		define: () => (left, right) => lessThan(left, right),
	},
	{
		name: 'ceil',
		define:
			({ first }) =>
			(number) =>
				round(first.float(number), force(number), 'ceil'),
	},
	{
		name: 'floor',
		define:
			({ first }) =>
			(number) =>
				round(first.float(number), force(number), 'floor'),
	},
];

interface BitwiseOperation {
	/** The operation on integers of 32 bits. */
	small(left: number, right: number): number;
	large(left: bigint, right: bigint): bigint;
}

function bitwise(
	{ first, second }: ArgumentReaders,
	operation: BitwiseOperation,
): (left: Slot, right: Slot) => Value {
	return (leftSlot, rightSlot) => {
		const left = first.integer(leftSlot);
		const right = second.integer(rightSlot);
		if (isSmall(left) && isSmall(right)) return operation.small(left, right);
		// Two's complement of any width gives the same 64 bits.
		return toInteger(operation.large(BigInt(left), BigInt(right)));
	};
}

function isSmall(integer: Integer): integer is number {
	return typeof integer === 'number' && (integer | 0) === integer;
}

const knownBug = 'Due to a bug (see https://github.com/NixOS/nix/issues/12899)';
const perhapsCorrect = '\n\tFuture Nix versions might implement the correct behavior.';

/**
 * Rounds; integers are converted to a float and back, as in Nix, and refused if that changes them.
 */
function round(float: number, value: Value, direction: 'ceil' | 'floor'): Value {
	const integer = typeof value === 'number' || typeof value === 'bigint' ? value : null;
	const rounded = Math[direction](float);
	if (!(rounded >= -(2 ** 63) && rounded < 2 ** 63)) {
		throw new NixError(
			'other',
			integer === null
				? `NixFloat argument ${printFloat(float)} is not in the range of NixInt`
				: `${knownBug} the NixInt argument ${integer} caused undefined behavior in previous Nix versions.${perhapsCorrect}`,
		);
	}
	const result = toInteger(BigInt(rounded));
	if (integer !== null && integer !== result) {
		throw new NixError(
			'other',
			`${knownBug} a loss of precision occurred in previous Nix versions because the NixInt argument ${integer} was rounded to ${result}.${perhapsCorrect}`,
		);
	}
	return result;
}
