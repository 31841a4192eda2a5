import { NixError } from '../errors/nix-error.ts';
import { printAttributeName } from '../syntax/literals.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { force } from '../values/thunk.ts';
import type { Slot, Value } from '../values/values.ts';
import { enterNesting, leaveNesting, positionOfDelayedCall, positionOfValue } from './call.ts';

/**
 * Evaluates a value and everything in it (`EvalState::forceValueDeep` of C++ Nix). Sets and lists
 * that contain themselves are walked once.
 *
 * @throws NixError the first error of a part of the value, or `stack-overflow` when it nests too
 * deeply
 */
export function forceDeep(slot: Slot): Value {
	return walk(slot, new Set());
}

function walk(slot: Slot, seen: Set<object>): Value {
	enterNesting(positionOfValue(slot));
	try {
		const value = force(slot, positionOfDelayedCall(slot));
		if (value instanceof AttributeSet) {
			if (!seen.has(value)) walkSet(value, seen.add(value));
		} else if (Array.isArray(value)) {
			if (!seen.has(value)) walkList(value, seen.add(value));
		}
		return value;
	} finally {
		leaveNesting();
	}
}

function walkSet(set: AttributeSet, seen: Set<object>): void {
	const { keys, symbolSlots } = set.shape;
	for (const slot of symbolSlots) {
		try {
			walk(set.values[slot], seen);
		} catch (error) {
			if (error instanceof NixError) {
				const name = keys[slot];
				error.while(
					`while evaluating the attribute '${printAttributeName(name)}'`,
					set.positionOf(name),
				);
			}
			throw error;
		}
	}
}

function walkList(list: readonly Slot[], seen: Set<object>): void {
	for (let index = 0; index < list.length; index++) {
		try {
			walk(list[index], seen);
		} catch (error) {
			if (error instanceof NixError) error.while(`while evaluating list element at index ${index}`);
			throw error;
		}
	}
}
