import { NixError } from '../errors/nix-error.ts';
import { isInternalPath } from '../positions/internal-paths.ts';
import { noPosition } from '../positions/position.ts';
import { printAttributeName } from '../syntax/literals.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { force } from '../values/thunk.ts';
import { NixPath, NixString, type Slot, type Value } from '../values/values.ts';
import { equalValues, isDerivation, isNumber } from './equality.ts';
import { describeType, isFunction } from './force.ts';
import { printForError } from './print-for-error.ts';

/**
 * Asserts that two values are equal, for `assert a == b` (`EvalState::assertEqValues` of C++ Nix).
 *
 * @throws NixError `assert` that tells where they differ
 */
export function assertEqual(leftValue: Value, rightValue: Value): void {
	if (isNumber(leftValue) && isNumber(rightValue)) {
		if (!equalValues(leftValue, rightValue)) throw differ(leftValue, rightValue, 'with');
	} else if (describeKind(leftValue) !== describeKind(rightValue)) {
		throw differ(leftValue, rightValue, 'of');
	} else if (leftValue instanceof AttributeSet) {
		assertEqualSets(leftValue, rightValue as AttributeSet);
	} else if (Array.isArray(leftValue)) {
		assertEqualLists(leftValue, rightValue as readonly Slot[]);
	} else if (isFunction(leftValue)) {
		throw failure(
			'distinct functions and immediate comparisons of identical functions compare as unequal',
		);
	} else if (!equalValues(leftValue, rightValue)) {
		const kind = describeKind(leftValue);
		throw failure(
			`${kind} '${printForError(leftValue)}' is not equal to ${kind} '${printForError(rightValue)}'${whyPathsDiffer(leftValue, rightValue)}`,
		);
	}
}

function whyPathsDiffer(left: Value, right: Value): string {
	if (!(left instanceof NixPath && right instanceof NixPath)) return '';
	if (isInternalPath(left.path) === isInternalPath(right.path)) return '';
	return ' because their accessors are different';
}

/** As in `equalSlots`, a slot equals itself. */
function assertEqualSlots(left: Slot, right: Slot): void {
	const leftValue = force(left);
	const rightValue = force(right);
	if (left === right && typeof left === 'object' && left !== null) return;
	assertEqual(leftValue, rightValue);
}

function describeKind(value: Value): string {
	if (typeof value === 'boolean') return 'boolean';
	if (typeof value === 'string' || value instanceof NixString) return 'string';
	if (value instanceof NixPath) return 'path';
	return isFunction(value) ? 'function' : describeType(value);
}

function failure(message: string): NixError {
	return new NixError('assert', message);
}

function differ(left: Value, right: Value, preposition: 'of' | 'with'): NixError {
	const describe = (value: Value) =>
		`${describeType(value)} ${preposition} value '${printForError(value)}'`;
	return failure(`${describe(left)} is not equal to ${describe(right)}`);
}

function assertEqualLists(left: readonly Slot[], right: readonly Slot[]): void {
	if (left.length !== right.length) {
		throw failure(
			`list of size '${left.length}' is not equal to list of size '${right.length}', left hand side is '${printForError(left)}', right hand side is '${printForError(right)}'`,
		);
	}
	for (let index = 0; index < left.length; index++) {
		try {
			assertEqualSlots(left[index], right[index]);
		} catch (error) {
			if (error instanceof NixError) error.while(`while comparing list element ${index}`);
			throw error;
		}
	}
}

function assertEqualSets(left: AttributeSet, right: AttributeSet): void {
	const derivations = isDerivation(left) && isDerivation(right);
	const leftPath = derivations ? left.get('outPath') : undefined;
	const rightPath = derivations ? right.get('outPath') : undefined;
	if (leftPath !== undefined && rightPath !== undefined) {
		try {
			assertEqualSlots(leftPath, rightPath);
			return;
		} catch (error) {
			if (error instanceof NixError) {
				error.while("while comparing a derivation by its 'outPath' attribute");
			}
			throw error;
		}
	}
	if (left.size !== right.size) {
		throw failure(
			`attribute names of attribute set '${printForError(left)}' differs from attribute set '${printForError(right)}'`,
		);
	}
	const others = right.shape.symbolKeys;
	for (const [index, name] of left.shape.symbolKeys.entries()) {
		const other = others[index];
		if (!right.has(name)) {
			throw failure(
				`attribute name '${printAttributeName(name)}' is contained in '${printForError(left)}', but not in '${printForError(right)}'`,
			);
		}
		if (other !== name) {
			throw failure(
				`attribute name '${printAttributeName(other)}' is missing in '${printForError(left)}', but is contained in '${printForError(right)}'`,
			);
		}
		assertEqualAttributes(left, right, name);
	}
}

function assertEqualAttributes(left: AttributeSet, right: AttributeSet, name: string): void {
	try {
		assertEqualSlots(left.get(name) as Slot, right.get(name) as Slot);
	} catch (error) {
		if (error instanceof NixError) {
			const rightPosition = right.positionOf(name);
			if (rightPosition !== noPosition) error.while('where right hand side is', rightPosition);
			const leftPosition = left.positionOf(name);
			if (leftPosition !== noPosition) error.while('where left hand side is', leftPosition);
			error.while(`while comparing attribute '${printAttributeName(name)}'`);
		}
		throw error;
	}
}
