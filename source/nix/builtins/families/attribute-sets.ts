import { NixError, notePassage } from '../../errors/nix-error.ts';
import { delayCall2 } from '../../evaluation/call.ts';
import { isFunction } from '../../evaluation/force.ts';
import { TextMap } from '../../formats/text-key.ts';
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
import { Lambda, type LambdaDefinition, type Slot } from '../../values/values.ts';
import { ArgumentReader } from '../definition/argument-reader.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';
import { missingRequiredAttribute, requireAttribute } from '../support/require-attribute.ts';

/** Builtins on attribute sets. */
export const attributeSetBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'attrNames',
		define:
			({ only }) =>
			(attributes) =>
				only.set(attributes).shape.sortedKeys,
	},
	{
		name: 'attrValues',
		define:
			({ only }) =>
			(attributes) => {
				const { shape, values } = only.set(attributes);
				const order = shape.sortedSlots;
				const result = new Array<Slot>(order.length);
				for (let index = 0; index < order.length; index++) result[index] = values[order[index]];
				return result;
			},
	},
	{
		name: 'catAttrs',
		define: ({ first, second }) => {
			const element = new ArgumentReader(
				'while evaluating an element in the list passed as second argument to builtins.catAttrs',
			);
			return (name, sets) => {
				const text = first.textWithoutContext(name);
				meetSymbol(text);
				const list = second.list(sets);
				const result: Slot[] = [];
				let shape: Shape | null = null;
				let slot = -1;
				for (let index = 0; index < list.length; index++) {
					const set = element.set(list[index]);
					if (set.shape !== shape) {
						shape = set.shape;
						slot = shape.lookup(text);
					}
					if (slot !== -1) result.push(set.values[slot]);
				}
				return result;
			};
		},
	},
	/** The formals of a function: whether each has a default. */
	{
		name: 'functionArgs',
		define: () => (callee) => {
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
		},
	},
	{
		name: 'getAttr',
		define:
			({ first, second }) =>
			(name, attributes) => {
				const text = first.textWithoutContext(name);
				const set = second.set(attributes);
				const slot = requireAttribute(set, text, 'in the attribute set under consideration');
				try {
					return force(slot);
				} catch (error) {
					notePassage(error, set, text);
					throw error;
				}
			},
	},
	{
		name: 'hasAttr',
		define:
			({ first, second }) =>
			(name, attributes) => {
				const text = first.textWithoutContext(name);
				const set = second.set(attributes);
				if (set.has(text)) return true;
				// A name that a set has was met when the set was made.
				meetSymbol(text);
				return false;
			},
	},
	/** The attributes of the second set whose names the first one has too. */
	{
		name: 'intersectAttrs',
		define:
			({ first, second }) =>
			(leftSlot, rightSlot) => {
				const left = first.set(leftSlot);
				const right = second.set(rightSlot);
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
			},
	},
	/** Of several pairs with one name the first is used; the others need not have a `value`. */
	{
		name: 'listToAttrs',
		define: ({ only, part }) => {
			const element = part('an element of the list');
			const nameOf = part('the `name` attribute of an element of the list');
			return (pairs) => {
				const list = only.list(pairs);
				const names = new Array<string>(list.length);
				const sets = new Array<AttributeSet>(list.length);
				// Most pairs have one shape: their slots are looked up once.
				let shape: Shape | null = null;
				let nameSlot = -1;
				for (let index = 0; index < list.length; index++) {
					const pair = element.set(list[index]);
					if (pair.shape !== shape) {
						shape = pair.shape;
						nameSlot = shape.lookup('name');
					}
					if (nameSlot === -1) throw missingRequiredAttribute('name', inPair);
					const name = pair.values[nameSlot];
					const text =
						typeof name === 'string'
							? name
							: nameOf.textWithoutContext(name, pair.positionOf('name'));
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
			};
		},
	},
	/** The function is not evaluated before a value of the result is. */
	{
		name: 'mapAttrs',
		define:
			({ second }) =>
			(callee, attributes) => {
				const set = second.set(attributes);
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
			},
	},
	{
		name: 'removeAttrs',
		isGlobal: true,
		define: ({ first, second, part }) => {
			const value = part('the values of the second argument');
			return (attributes, names) => {
				const set = first.set(attributes);
				const list = second.list(names);
				const removed = new Array<string>(list.length);
				for (let index = 0; index < list.length; index++) {
					const text = value.textWithoutContext(list[index]);
					meetSymbol(text);
					removed[index] = text;
				}
				return removeAttributes(set, removed);
			};
		},
	},
	{
		name: 'unsafeGetAttrPos',
		define:
			({ first, second }, host) =>
			(name, attributes) => {
				const text = first.textWithoutContext(name);
				const set = second.set(attributes);
				if (set.has(text)) return host.positionValue(set.positionOf(text));
				meetSymbol(text);
				return null;
			},
	},
	{
		name: 'zipAttrsWith',
		define: ({ first, second }) => {
			const element = new ArgumentReader(
				'while evaluating a value of the list passed as second argument to builtins.zipAttrsWith',
			);
			return (callee, sets) => {
				first.function(callee);
				const list = second.list(sets);
				const found = new TextMap<Slot[]>();
				for (let index = 0; index < list.length; index++) {
					const { shape, values } = element.set(list[index]);
					const { keys } = shape;
					for (let slot = 0; slot < keys.length; slot++) {
						const group = found.get(keys[slot]);
						if (group === undefined) found.set(keys[slot], [values[slot]]);
						else group.push(values[slot]);
					}
				}
				const names = found.texts();
				const groups = found.values();
				const calls = names.map((name, index) => delayCall2(callee, name, groups[index]));
				return makeSet(names, calls);
			};
		},
	},
];

const inPair = 'in a {name=...; value=...;} pair';

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
		if (valueSlot === -1) throw missingRequiredAttribute('value', inPair);
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

const argumentSets = new WeakMap<LambdaDefinition, AttributeSet>();

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
