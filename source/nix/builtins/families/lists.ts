import { checkListLength } from '../../errors/bounds.ts';
import { NixError } from '../../errors/nix-error.ts';
import { callFunction, callFunction2, delayCall } from '../../evaluation/call.ts';
import { equalSlots } from '../../evaluation/equality.ts';
import { TextMap } from '../../formats/text-key.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { letInterrupt } from '../../state/evaluation-state.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeSet } from '../../values/make-set.ts';
import { Shape } from '../../values/shape.ts';
import { force } from '../../values/thunk.ts';
import { Lambda, type List, NixString, type Slot, type Value } from '../../values/values.ts';
import type { ArgumentReaders } from '../definition/argument-reader.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';
import { genericClosure } from '../support/generic-closure.ts';
import { sort } from '../support/sort.ts';

/** Builtins on lists. */
export const listBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'all',
		define: (given) => {
			const finds = compileSearch(given, false);
			return (predicate, list) => !finds(predicate, list);
		},
	},
	{
		name: 'any',
		define: (given) => compileSearch(given, true),
	},
	{
		name: 'concatLists',
		define: ({ first, part }) => {
			const element = part('a value of the list');
			return (lists) => {
				const outer = first.list(lists);
				const parts = new Array<List>(outer.length);
				for (let index = 0; index < outer.length; index++) {
					parts[index] = element.list(outer[index]);
				}
				return joinLists(parts);
			};
		},
	},
	{
		name: 'concatMap',
		define: ({ first, second, part }) => {
			const returned = part('the return value of the function');
			return (callee, list) => {
				const called = first.function(callee);
				const items = second.list(list);
				const parts = new Array<List>(items.length);
				for (let index = 0; index < items.length; index++) {
					const result = callFunction(called, items[index], noPosition);
					parts[index] = Array.isArray(result)
						? result
						: returned.list(result, positionOf(result, called));
				}
				return joinLists(parts);
			};
		},
	},
	{
		name: 'elem',
		define:
			({ second }) =>
			(needle, list) => {
				const items = second.list(list);
				if (items.length === 0) return false;
				const wanted = force(needle);
				if (typeof wanted === 'string') return includesText(items, wanted);
				for (let index = 0; index < items.length; index++) {
					// The slot, not its value: a function equals itself only as the same slot.
					if (equalSlots(needle, items[index])) return true;
				}
				return false;
			},
	},
	/** The index is evaluated before the list. */
	{
		name: 'elemAt',
		define:
			({ quoted }) =>
			(list, index) => {
				const position = quoted.second.integer(index);
				const items = quoted.first.list(list);
				if (position < 0 || position >= items.length) {
					throw new NixError(
						'other',
						`'builtins.elemAt' called with index ${position} on a list of size ${items.length}`,
					);
				}
				return force(items[Number(position)]);
			},
	},
	/** The function is not evaluated if the list is empty. */
	{
		name: 'filter',
		define: ({ first, second, part }) => {
			const answerOf = part('the return value of the filtering function');
			return (predicate, list) => {
				const items = second.list(list);
				if (items.length === 0) return items;
				const called = first.function(predicate);
				const kept: Slot[] = [];
				for (let index = 0; index < items.length; index++) {
					const answer = callFunction(called, items[index], noPosition);
					if (answer === true || (answer !== false && answerOf.boolean(answer))) {
						kept.push(items[index]);
					}
				}
				return kept.length === items.length ? items : kept;
			};
		},
	},
	/** Forces every accumulator except the first, which the function need not use. */
	{
		name: "foldl'",
		nameInFrames: 'foldlStrict',
		define:
			({ first, third }) =>
			(callee, start, list) => {
				const called = first.function(callee);
				const items = third.list(list);
				let accumulator = start;
				for (let index = 0; index < items.length; index++) {
					accumulator = callFunction2(called, accumulator, items[index], noPosition);
				}
				return force(accumulator);
			},
	},
	{
		name: 'genericClosure',
		define: genericClosure,
	},
	{
		name: 'genList',
		define:
			({ first, second }) =>
			(generator, count) => {
				const size = second.integer(count);
				if (size < 0) throw new NixError('other', `cannot create list of size ${size}`);
				const called = first.function(generator);
				checkListLength(size);
				const result: Slot[] = [];
				for (let index = 0; index < size; index++) {
					letInterrupt();
					result.push(delayCall(called, index));
				}
				return result;
			},
	},
	{
		name: 'groupBy',
		define: ({ first, second, part }) => {
			const groupName = part('the return value of the grouping function');
			return (callee, list) => {
				const called = first.function(callee);
				const items = second.list(list);
				const groups = new TextMap<Slot[]>();
				for (let index = 0; index < items.length; index++) {
					const name = groupName.textWithoutContext(callFunction(called, items[index], noPosition));
					const group = groups.get(name);
					if (group === undefined) {
						meetSymbol(name);
						groups.set(name, [items[index]]);
					} else {
						group.push(items[index]);
					}
				}
				return makeSet(groups.texts(), groups.values());
			};
		},
	},
	{
		name: 'head',
		define:
			({ quoted }) =>
			(list) => {
				const items = quoted.first.list(list);
				if (items.length === 0)
					throw new NixError('other', "'builtins.head' called on an empty list");
				return force(items[0]);
			},
	},
	{
		name: 'length',
		define:
			({ first }) =>
			(list) =>
				first.list(list).length,
	},
	/** The function is not evaluated if the list is empty. */
	{
		name: 'map',
		isGlobal: true,
		define:
			({ first, second }) =>
			(callee, list) => {
				const items = second.list(list);
				const count = items.length;
				if (count === 0) return items;
				const called = first.function(callee);
				const result = new Array<Slot>(count);
				for (let index = 0; index < count; index++) {
					letInterrupt();
					result[index] = delayCall(called, items[index]);
				}
				return result;
			},
	},
	{
		name: 'partition',
		define: ({ first, second, part }) => {
			const answerOf = part('the return value of the partition function');
			return (predicate, list) => {
				const called = first.function(predicate);
				const items = second.list(list);
				const right: Slot[] = [];
				const wrong: Slot[] = [];
				for (let index = 0; index < items.length; index++) {
					const item = items[index];
					force(item);
					const answer = answerOf.boolean(callFunction(called, item, noPosition));
					if (answer) right.push(item);
					else wrong.push(item);
				}
				return new AttributeSet(partitionShape, [right, wrong]);
			};
		},
	},
	{
		name: 'sort',
		define: sort,
	},
	{
		name: 'tail',
		define:
			({ quoted }) =>
			(list) => {
				const items = quoted.first.list(list);
				if (items.length === 0)
					throw new NixError('other', "'builtins.tail' called on an empty list");
				return items.slice(1);
			},
	},
];

function includesText(items: List, text: string): boolean {
	for (let index = 0; index < items.length; index++) {
		const item = force(items[index]);
		if (item === text || (item instanceof NixString && item.text === text)) return true;
	}
	return false;
}

/** The position of the wrong result of a function if it has one, otherwise that of the function. */
function positionOf(result: Value, callee: Value): Position {
	if (result instanceof Lambda) return result.definition.position;
	if (result instanceof AttributeSet) return result.position;
	if (callee instanceof AttributeSet) return callee.position;
	return callee instanceof Lambda ? callee.definition.position : noPosition;
}

function joinLists(parts: readonly List[]): List {
	let count = 0;
	let longest: List = [];
	for (let index = 0; index < parts.length; index++) {
		count += parts[index].length;
		if (parts[index].length > longest.length) longest = parts[index];
	}
	if (longest.length === count) return longest;
	checkListLength(count);
	const result = new Array<Slot>(count);
	let next = 0;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		for (let inner = 0; inner < part.length; inner++) result[next++] = part[inner];
	}
	return result;
}

/** A function that tells whether a predicate has the wanted result for some element of a list. */
function compileSearch(
	{ first, part, second }: ArgumentReaders,
	wanted: boolean,
): (predicate: Slot, list: Slot) => boolean {
	const answer = part('the return value of the function');
	return (predicate, list) => {
		const called = first.function(predicate);
		const items = second.list(list);
		for (let index = 0; index < items.length; index++) {
			if (answer.boolean(callFunction(called, items[index], noPosition)) === wanted) return true;
		}
		return false;
	};
}

const partitionShape = Shape.ofSorted(['right', 'wrong']);
