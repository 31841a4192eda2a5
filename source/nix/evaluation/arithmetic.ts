import { NixError } from '../errors/nix-error.ts';
import type { Position } from '../positions/position.ts';
import { force } from '../values/thunk.ts';
import { NixFloat, type Slot, type Value } from '../values/values.ts';
import { forceFloat, forceInteger } from './force.ts';

const smallest = -(2n ** 63n);
const largest = 2n ** 63n - 1n;

/** A 64-bit integer in its canonical form; null when it does not fit. */
export function toInteger(value: bigint): number | bigint | null {
	if (value < smallest || value > largest) return null;
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}

type Integer = number | bigint;

interface Operation {
	/** As in "integer overflow in …". */
	gerund: string;
	sign: string;
	/** The builtin, as in "while evaluating the first argument of the …". */
	description: string;
	small(left: number, right: number): number;
	large(left: bigint, right: bigint): bigint;
	float(left: number, right: number): number;
}

const operations = {
	add: {
		gerund: 'adding',
		sign: '+',
		description: 'addition',
		small: (left, right) => left + right,
		large: (left, right) => left + right,
		float: (left, right) => left + right,
	},
	subtract: {
		gerund: 'subtracting',
		sign: '-',
		description: 'subtraction',
		small: (left, right) => left - right,
		large: (left, right) => left - right,
		float: (left, right) => left - right,
	},
	multiply: {
		gerund: 'multiplying',
		sign: '*',
		description: 'multiplication',
		small: (left, right) => left * right,
		large: (left, right) => left * right,
		float: (left, right) => left * right,
	},
} satisfies Record<string, Operation>;

export type ArithmeticOperation = keyof typeof operations;

/** `left` and `right` added, subtracted or multiplied; integers overflow at 64 bits. */
export function calculate(
	operation: ArithmeticOperation,
	left: Slot,
	right: Slot,
	position: Position,
): Value {
	const chosen: Operation = operations[operation];
	const leftValue = force(left);
	const rightValue = force(right);
	if (typeof leftValue === 'number' && typeof rightValue === 'number') {
		const result = chosen.small(leftValue, rightValue);
		// -0 is no integer: 0 * -1 is 0.
		if (Number.isSafeInteger(result)) return result === 0 ? 0 : result;
	}
	const first = `while evaluating the first argument of the ${chosen.description}`;
	const second = `while evaluating the second argument of the ${chosen.description}`;
	if (leftValue instanceof NixFloat || rightValue instanceof NixFloat) {
		// C++ Nix words this one differently.
		const firstFloat = operation === 'multiply' ? first.replace('argument ', '') : first;
		return new NixFloat(
			chosen.float(
				forceFloat(leftValue, position, firstFloat),
				forceFloat(rightValue, position, second),
			),
		);
	}
	return calculateIntegers(
		chosen,
		forceInteger(leftValue, position, first),
		forceInteger(rightValue, position, second),
		position,
	);
}

/** The sum of two integers. @throws NixError on overflow of 64 bits */
export function addIntegers(left: Integer, right: Integer, position: Position): Integer {
	if (typeof left === 'number' && typeof right === 'number') {
		const result = left + right;
		if (Number.isSafeInteger(result)) return result;
	}
	return calculateIntegers(operations.add, left, right, position);
}

function calculateIntegers(
	operation: Operation,
	left: Integer,
	right: Integer,
	position: Position,
): Integer {
	const result = toInteger(operation.large(BigInt(left), BigInt(right)));
	if (result !== null) return result;
	throw new NixError(
		'other',
		`integer overflow in ${operation.gerund} ${left} ${operation.sign} ${right}`,
		position,
	);
}

/** `left / right`; integers divide towards zero. */
export function divide(left: Slot, right: Slot, position: Position): Value {
	const first = 'while evaluating the first operand of the division';
	const second = 'while evaluating the second operand of the division';
	const leftValue = force(left);
	const rightValue = force(right);
	const divisor = forceFloat(rightValue, position, second);
	if (divisor === 0) throw new NixError('other', 'division by zero', position);
	if (leftValue instanceof NixFloat || rightValue instanceof NixFloat) {
		return new NixFloat(forceFloat(leftValue, position, first) / divisor);
	}
	const dividend = forceInteger(leftValue, position, first);
	const integerDivisor = rightValue as Integer;
	const result = toInteger(BigInt(dividend) / BigInt(integerDivisor));
	if (result !== null) return result;
	throw new NixError(
		'other',
		`integer overflow in dividing ${dividend} / ${integerDivisor}`,
		position,
	);
}
