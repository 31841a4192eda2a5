import { NixError } from '../../errors/nix-error.ts';
import { calculate, divide, toInteger } from '../../evaluation/arithmetic.ts';
import { lessThan } from '../../evaluation/equality.ts';
import { forceFloat, forceInteger } from '../../evaluation/force.ts';
import { type Integer, printFloat } from '../../formats/numerals.ts';
import { noPosition } from '../../positions/position.ts';
import { force } from '../../values/thunk.ts';
import type { Slot, Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';

/** Arithmetic, and the order of values. The operators `-`, `*`, `/` and `<` call these too. */
export function addNumberBuiltins(registry: BuiltinRegistry): void {
	registry.function('add', 2, (left: Slot, right: Slot) =>
		calculate('add', left, right, noPosition),
	);
	registry.function('sub', 2, (left: Slot, right: Slot) =>
		calculate('subtract', left, right, noPosition),
	);
	registry.function('mul', 2, (left: Slot, right: Slot) =>
		calculate('multiply', left, right, noPosition),
	);
	registry.function('div', 2, (left: Slot, right: Slot) => divide(left, right, noPosition));
	registry.function('lessThan', 2, (left: Slot, right: Slot) => lessThan(left, right));
	addBitwise(registry, 'bitAnd', {
		small: (left, right) => left & right,
		large: (left, right) => left & right,
	});
	addBitwise(registry, 'bitOr', {
		small: (left, right) => left | right,
		large: (left, right) => left | right,
	});
	addBitwise(registry, 'bitXor', {
		small: (left, right) => left ^ right,
		large: (left, right) => left ^ right,
	});
	registry.function('ceil', 1, (number: Slot) => round(number, 'ceil'));
	registry.function('floor', 1, (number: Slot) => round(number, 'floor'));
}

interface BitwiseOperation {
	/** On integers of 32 bits. */
	small(left: number, right: number): number;
	large(left: bigint, right: bigint): bigint;
}

function addBitwise(registry: BuiltinRegistry, name: string, operation: BitwiseOperation): void {
	const first = `while evaluating the first argument passed to builtins.${name}`;
	const second = `while evaluating the second argument passed to builtins.${name}`;
	registry.function(name, 2, (leftSlot: Slot, rightSlot: Slot) => {
		const left = forceInteger(leftSlot, noPosition, first);
		const right = forceInteger(rightSlot, noPosition, second);
		if (isSmall(left) && isSmall(right)) return operation.small(left, right);
		// Two's complement of any width gives the same 64 bits.
		return toInteger(operation.large(BigInt(left), BigInt(right)));
	});
}

function isSmall(integer: Integer): integer is number {
	return typeof integer === 'number' && (integer | 0) === integer;
}

const knownBug = 'Due to a bug (see https://github.com/NixOS/nix/issues/12899)';
const perhapsCorrect = '\n\tFuture Nix versions might implement the correct behavior.';

/** Integers go through a float, as in Nix, and those that change on the way are refused. */
function round(slot: Slot, direction: 'ceil' | 'floor'): Value {
	const during = `while evaluating the first argument passed to builtins.${direction}`;
	const float = forceFloat(slot, noPosition, during);
	const value = force(slot);
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
