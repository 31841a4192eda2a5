import { NixError } from '../../errors/nix-error.ts';
import { delayCall2 } from '../../evaluation/call.ts';
import {
	forceFunction,
	forceList,
	forceSet,
	forceTextWithoutContext,
	isFunction,
} from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { meetSymbol } from '../../state/symbols.ts';
import {
	type AttributePositions,
	AttributeSet,
	copyOf,
	removeAttributes,
} from '../../values/attribute-set.ts';
import { makeSet, sortingOrder } from '../../values/make-set.ts';
import { Shape } from '../../values/shape.ts';
import { asParts, force } from '../../values/thunk.ts';
import { Lambda, type LambdaDefinition, type Slot, type Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { missingAttribute, requireAttribute } from '../support/require-attribute.ts';

/** Building attribute sets and taking them apart. */
export function addAttributeSetBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('attrNames', 1, attrNames);
	registry.function('attrValues', 1, attrValues);
	registry.function('catAttrs', 2, catAttrs);
	registry.function('functionArgs', 1, functionArgs);
	registry.function('getAttr', 2, getAttr);
	registry.function('hasAttr', 2, hasAttr);
	registry.function('intersectAttrs', 2, intersectAttrs);
	registry.function('listToAttrs', 1, listToAttrs);
	registry.function('mapAttrs', 2, mapAttrs);
	registry.function('removeAttrs', 2, removeAttrs);
	registry.function('unsafeGetAttrPos', 2, (name: Slot, attributes: Slot) => {
		const text = forceTextWithoutContext(
			name,
			noPosition,
			'while evaluating the first argument passed to builtins.unsafeGetAttrPos',
		);
		const set = forceSet(
			attributes,
			noPosition,
			'while evaluating the second argument passed to builtins.unsafeGetAttrPos',
		);
		if (set.has(text)) return evaluator.positionValue(set.positionOf(text));
		meetSymbol(text);
		return null;
	});
	registry.function('zipAttrsWith', 2, zipAttrsWith);
}

function attrNames(attributes: Slot): Value {
	return forceSet(
		attributes,
		noPosition,
		'while evaluating the argument passed to builtins.attrNames',
	).shape.sortedKeys;
}

function attrValues(attributes: Slot): Value {
	const { shape, values } = forceSet(
		attributes,
		noPosition,
		'while evaluating the argument passed to builtins.attrValues',
	);
	const order = shape.sortedSlots;
	const result = new Array<Slot>(order.length);
	for (let index = 0; index < order.length; index++) result[index] = values[order[index]];
	return result;
}

function getAttr(name: Slot, attributes: Slot): Value {
	const text = forceTextWithoutContext(
		name,
		noPosition,
		'while evaluating the first argument passed to builtins.getAttr',
	);
	const set = forceSet(
		attributes,
		noPosition,
		'while evaluating the second argument passed to builtins.getAttr',
	);
	return force(requireAttribute(set, text, 'in the attribute set under consideration'));
}

function hasAttr(name: Slot, attributes: Slot): Value {
	const text = forceTextWithoutContext(
		name,
		noPosition,
		'while evaluating the first argument passed to builtins.hasAttr',
	);
	const set = forceSet(
		attributes,
		noPosition,
		'while evaluating the second argument passed to builtins.hasAttr',
	);
	if (set.has(text)) return true;
	// A name that a set has was met when the set was made.
	meetSymbol(text);
	return false;
}

function removeAttrs(attributes: Slot, names: Slot): Value {
	const set = forceSet(
		attributes,
		noPosition,
		'while evaluating the first argument passed to builtins.removeAttrs',
	);
	const list = forceList(
		names,
		noPosition,
		'while evaluating the second argument passed to builtins.removeAttrs',
	);
	const removed = new Array<string>(list.length);
	for (let index = 0; index < list.length; index++) {
		const text = forceTextWithoutContext(
			list[index],
			noPosition,
			'while evaluating the values of the second argument passed to builtins.removeAttrs',
		);
		meetSymbol(text);
		removed[index] = text;
	}
	return removeAttributes(set, removed);
}

const inPair = 'in a {name=...; value=...;} pair';

/** Of pairs with one name the first counts; the `value` of the others need not exist. */
function listToAttrs(pairs: Slot): Value {
	const list = forceList(
		pairs,
		noPosition,
		'while evaluating the argument passed to builtins.listToAttrs',
	);
	const names = new Array<string>(list.length);
	const sets = new Array<AttributeSet>(list.length);
	// Most pairs have one shape: their slots are looked up once.
	let shape: Shape | null = null;
	let nameSlot = -1;
	for (let index = 0; index < list.length; index++) {
		const pair = forceSet(
			list[index],
			noPosition,
			'while evaluating an element of the list passed to builtins.listToAttrs',
		);
		if (pair.shape !== shape) {
			shape = pair.shape;
			nameSlot = shape.lookup('name');
		}
		if (nameSlot === -1) throw missingAttribute('name', inPair);
		const name = pair.values[nameSlot];
		const text = typeof name === 'string' ? name : forceName(pair, name);
		meetSymbol(text);
		names[index] = text;
		sets[index] = pair;
	}
	const order = sortingOrder(names);
	if (order === null) return setOfPairs(names, sets);
	const sortedNames: string[] = [];
	const sortedSets: AttributeSet[] = [];
	for (const index of order) {
		const count = sortedNames.length;
		if (count > 0 && sortedNames[count - 1] === names[index]) continue;
		sortedNames.push(names[index]);
		sortedSets.push(sets[index]);
	}
	return setOfPairs(sortedNames, sortedSets);
}

function forceName(pair: AttributeSet, name: Slot): string {
	return forceTextWithoutContext(
		name,
		pair.positionOf('name'),
		'while evaluating the `name` attribute of an element of the list passed to builtins.listToAttrs',
	);
}

function setOfPairs(sortedNames: string[], pairs: readonly AttributeSet[]): AttributeSet {
	const count = pairs.length;
	if (count === 0) return AttributeSet.empty;
	const values = new Array<Slot>(count);
	const positions = new Array<Position>(count);
	let shape: Shape | null = null;
	let valueSlot = -1;
	// Pairs made by one expression share their positions.
	let written: AttributePositions | null = null;
	let position: Position = noPosition;
	for (let index = 0; index < count; index++) {
		const pair = pairs[index];
		if (pair.shape !== shape) {
			shape = pair.shape;
			valueSlot = shape.lookup('value');
		}
		if (valueSlot === -1) throw missingAttribute('value', inPair);
		if (pair.positions !== written) {
			written = pair.positions;
			position = pair.positionOf('value');
		}
		values[index] = pair.values[valueSlot];
		positions[index] = position;
	}
	asParts(values);
	const result = Shape.ofSorted(sortedNames);
	return new AttributeSet(result, values, {
		kind: 'written',
		shape: result,
		positions,
		set: noPosition,
	});
}

/** The attributes of the second set whose names the first one has too. */
function intersectAttrs(first: Slot, second: Slot): Value {
	const left = forceSet(
		first,
		noPosition,
		'while evaluating the first argument passed to builtins.intersectAttrs',
	);
	const right = forceSet(
		second,
		noPosition,
		'while evaluating the second argument passed to builtins.intersectAttrs',
	);
	if (right.size === 0) return right;
	if (left.size === 0) return left;
	const names: string[] = [];
	const values: Slot[] = [];
	if (left.size < right.size) {
		for (const name of left.shape.sortedKeys) {
			const slot = right.shape.lookup(name);
			if (slot === -1) continue;
			names.push(name);
			values.push(right.values[slot]);
		}
	} else {
		const { keys, sortedSlots } = right.shape;
		for (const slot of sortedSlots) {
			if (left.shape.lookup(keys[slot]) === -1) continue;
			names.push(keys[slot]);
			values.push(right.values[slot]);
		}
		if (names.length === keys.length) return copyOf(right);
	}
	if (names.length === 0) return AttributeSet.empty;
	return new AttributeSet(Shape.ofSorted(names), values, right.positions);
}

function catAttrs(name: Slot, sets: Slot): Value {
	const text = forceTextWithoutContext(
		name,
		noPosition,
		'while evaluating the first argument passed to builtins.catAttrs',
	);
	meetSymbol(text);
	const list = forceList(
		sets,
		noPosition,
		'while evaluating the second argument passed to builtins.catAttrs',
	);
	const result: Slot[] = [];
	let shape: Shape | null = null;
	let slot = -1;
	for (let index = 0; index < list.length; index++) {
		const set = forceSet(
			list[index],
			noPosition,
			'while evaluating an element in the list passed as second argument to builtins.catAttrs',
		);
		if (set.shape !== shape) {
			shape = set.shape;
			slot = shape.lookup(text);
		}
		if (slot !== -1) result.push(set.values[slot]);
	}
	return result;
}

const argumentSets = new WeakMap<LambdaDefinition, AttributeSet>();

/** The formals of a function: whether each has a default. */
function functionArgs(callee: Slot): Value {
	const value = force(callee);
	if (value instanceof Lambda) {
		let set = argumentSets.get(value.definition);
		if (set === undefined) {
			set = describeFormals(value.definition);
			argumentSets.set(value.definition, set);
		}
		return set;
	}
	if (isFunction(value)) return AttributeSet.empty;
	throw new NixError('type', "'functionArgs' requires a function");
}

function describeFormals({ formals }: LambdaDefinition): AttributeSet {
	if (formals === null || formals.length === 0) return AttributeSet.empty;
	const sorted = [...formals].sort((a, b) => (a.name < b.name ? -1 : 1));
	const shape = Shape.ofSorted(sorted.map(({ name }) => name));
	return new AttributeSet(
		shape,
		sorted.map(({ optional }) => optional),
		{
			kind: 'written',
			shape,
			positions: sorted.map(({ position }) => position),
			set: noPosition,
		},
	);
}

/** Lazy in the function: it is looked at when a value of the result is. */
function mapAttrs(callee: Slot, attributes: Slot): Value {
	const set = forceSet(
		attributes,
		noPosition,
		'while evaluating the second argument passed to builtins.mapAttrs',
	);
	const { shape, values, positions } = set;
	if (values.length === 0) return set;
	const { keys } = shape;
	const result = new Array<Slot>(values.length);
	for (let slot = 0; slot < result.length; slot++) {
		result[slot] = delayCall2(callee, keys[slot], values[slot]);
	}
	asParts(result);
	return new AttributeSet(
		shape,
		result,
		positions === null || positions.kind === 'mapped'
			? positions
			: { kind: 'mapped', from: positions },
	);
}

function zipAttrsWith(callee: Slot, sets: Slot): Value {
	forceFunction(
		callee,
		noPosition,
		'while evaluating the first argument passed to builtins.zipAttrsWith',
	);
	const list = forceList(
		sets,
		noPosition,
		'while evaluating the second argument passed to builtins.zipAttrsWith',
	);
	const found = new Map<string, Slot[]>();
	for (let index = 0; index < list.length; index++) {
		const { shape, values } = forceSet(
			list[index],
			noPosition,
			'while evaluating a value of the list passed as second argument to builtins.zipAttrsWith',
		);
		const { keys } = shape;
		for (let slot = 0; slot < keys.length; slot++) {
			const group = found.get(keys[slot]);
			if (group === undefined) found.set(keys[slot], [values[slot]]);
			else group.push(values[slot]);
		}
	}
	const calls: Slot[] = [];
	for (const [name, group] of found) calls.push(delayCall2(callee, name, group));
	return makeSet([...found.keys()], calls);
}
