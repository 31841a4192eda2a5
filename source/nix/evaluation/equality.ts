import { NixError } from '../errors/nix-error.ts';
import { pathText } from '../positions/internal-paths.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { force } from '../values/thunk.ts';
import {
	type List,
	NixFloat,
	NixPath,
	NixString,
	type Slot,
	type Value,
} from '../values/values.ts';
import { enterNesting, leaveNesting } from './call.ts';
import { describeType, isFunction } from './force.ts';
import { printForError } from './print-for-error.ts';

/**
 * Nix's `==` on slots (`EvalState::eqValues`). Functions are never equal, except that a slot equals
 * itself whatever it holds, provided that it evaluates.
 */
export function equalSlots(left: Slot, right: Slot): boolean {
	const value = force(left);
	if (left === right && typeof left === 'object' && left !== null) return true;
	return equalValues(value, force(right));
}

/** Nix's `==` on evaluated values, which have no identity: a function does not equal itself. */
export function equalValues(left: Value, right: Value): boolean {
	if (typeof left === 'string') return left === stringText(right);
	if (left instanceof NixString) return left.text === stringText(right);
	if (isNumber(left)) return isNumber(right) && compareNumbers(left, right) === 0;
	if (left === null || typeof left === 'boolean') return left === right;
	if (left instanceof AttributeSet) {
		return right instanceof AttributeSet && equalInside(equalSets, left, right);
	}
	if (Array.isArray(left)) {
		return Array.isArray(right) && equalInside(equalLists, left, right);
	}
	if (left instanceof NixPath) return right instanceof NixPath && left.path === right.path;
	return false;
}

/** Compares the contents of sets or lists, counting the nesting, which may be infinite. */
function equalInside<T>(compare: (left: T, right: T) => boolean, left: T, right: T): boolean {
	enterNesting();
	try {
		return compare(left, right);
	} finally {
		leaveNesting();
	}
}

function equalLists(left: List, right: List): boolean {
	if (left.length !== right.length) return false;
	for (let index = 0; index < left.length; index++) {
		if (!equalSlots(left[index], right[index])) return false;
	}
	return true;
}

function stringText(value: Value): string | null {
	if (typeof value === 'string') return value;
	return value instanceof NixString ? value.text : null;
}

/** Derivations are equal when their output paths are; other sets when their attributes are. */
function equalSets(left: AttributeSet, right: AttributeSet): boolean {
	if (isDerivation(left) && isDerivation(right)) {
		const leftPath = left.get('outPath');
		const rightPath = right.get('outPath');
		if (leftPath !== undefined && rightPath !== undefined) {
			return equalSlots(leftPath, rightPath);
		}
	}
	if (left.size !== right.size) return false;
	if (left.shape === right.shape) {
		for (const slot of left.shape.symbolSlots) {
			if (!equalSlots(left.values[slot], right.values[slot])) return false;
		}
		return true;
	}
	const names = left.shape.symbolKeys;
	const others = right.shape.symbolKeys;
	for (let index = 0; index < names.length; index++) {
		if (names[index] !== others[index]) return false;
		const leftSlot = left.get(names[index]) as Slot;
		const rightSlot = right.get(names[index]) as Slot;
		if (!equalSlots(leftSlot, rightSlot)) return false;
	}
	return true;
}

/** Whether a set is a derivation: its `type` is `"derivation"`. */
export function isDerivation(set: AttributeSet): boolean {
	const type = set.get('type');
	if (type === undefined) return false;
	return stringText(force(type)) === 'derivation';
}

type NixNumber = number | bigint | NixFloat;

/** Whether a value is an integer or a float. */
export function isNumber(value: Value): value is NixNumber {
	return typeof value === 'number' || typeof value === 'bigint' || value instanceof NixFloat;
}

/**
 * Compares for sorting: below zero, zero or above zero; NaN when one of them is NaN. An integer is
 * compared with a float as a float.
 */
function compareNumbers(left: NixNumber, right: NixNumber): number {
	if (left instanceof NixFloat || right instanceof NixFloat) {
		const a = left instanceof NixFloat ? left.value : Number(left);
		const b = right instanceof NixFloat ? right.value : Number(right);
		return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN;
	}
	return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Nix's `<` (`CompareValues` of C++ Nix) on numbers, strings, paths and lists.
 *
 * @throws NixError `type` "cannot compare …"
 */
export function lessThan(left: Slot, right: Slot, during = ''): boolean {
	return lessThanValues(force(left), force(right), during);
}

function lessThanValues(left: Value, right: Value, during: string): boolean {
	if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) < 0;
	const leftText = stringText(left);
	if (leftText !== null) {
		const rightText = stringText(right);
		if (rightText !== null) return leftText < rightText;
	}
	if (left instanceof NixPath && right instanceof NixPath) {
		return pathText(left.path) < pathText(right.path);
	}
	try {
		if (Array.isArray(left) && Array.isArray(right)) return lessThanLists(left, right);
		throw cannotCompare(left, right);
	} catch (error) {
		if (error instanceof NixError && during !== '') error.while(during);
		throw error;
	}
}

function lessThanLists(left: List, right: List): boolean {
	for (let index = 0; ; index++) {
		if (index === right.length) return false;
		if (index === left.length) return true;
		if (!equalSlots(left[index], right[index])) {
			return lessThan(left[index], right[index], 'while comparing two list elements');
		}
	}
}

function cannotCompare(left: Value, right: Value): NixError {
	const types = `cannot compare ${describeType(left)} with ${describeType(right)}`;
	const values = `values are ${printForError(left)} and ${printForError(right)}`;
	return new NixError(
		'type',
		sameKind(left, right)
			? `${types}; values of that type are incomparable (${values})`
			: `${types}; ${values}`,
	);
}

function sameKind(left: Value, right: Value): boolean {
	if (isFunction(left)) return isFunction(right);
	if (left === null || right === null) return left === right;
	if (typeof left !== 'object' || typeof right !== 'object') return typeof left === typeof right;
	return left.constructor === right.constructor;
}
