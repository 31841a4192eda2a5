import { NixError } from '../../errors/nix-error.ts';
import { callFunction, callFunction2, delayCall } from '../../evaluation/call.ts';
import { equalSlots } from '../../evaluation/equality.ts';
import {
	forceBoolean,
	forceFunction,
	forceInteger,
	forceList,
	forceTextWithoutContext,
} from '../../evaluation/force.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeSet } from '../../values/make-set.ts';
import { Shape } from '../../values/shape.ts';
import { force } from '../../values/thunk.ts';
import { Lambda, type List, NixString, type Slot, type Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { genericClosure } from '../support/generic-closure.ts';
import { sort } from '../support/sort.ts';

/** Lists. */
export function addListBuiltins(registry: BuiltinRegistry): void {
	registry.function('all', 2, all);
	registry.function('any', 2, any);
	registry.function('concatLists', 1, concatLists);
	registry.function('concatMap', 2, concatMap);
	registry.function('elem', 2, elem);
	registry.function('elemAt', 2, elemAt);
	registry.function('filter', 2, filter);
	registry.function("foldl'", 3, foldl);
	registry.function('genericClosure', 1, genericClosure);
	registry.function('genList', 2, genList);
	registry.function('groupBy', 2, groupBy);
	registry.function('head', 1, head);
	registry.function('length', 1, length);
	registry.function('map', 2, map);
	registry.function('partition', 2, partition);
	registry.function('sort', 2, sort);
	registry.function('tail', 1, tail);
}

function head(list: Slot): Value {
	const items = forceList(
		list,
		noPosition,
		"while evaluating the first argument passed to 'builtins.head'",
	);
	if (items.length === 0) throw new NixError('other', "'builtins.head' called on an empty list");
	return force(items[0]);
}

function tail(list: Slot): Value {
	const items = forceList(
		list,
		noPosition,
		"while evaluating the first argument passed to 'builtins.tail'",
	);
	if (items.length === 0) throw new NixError('other', "'builtins.tail' called on an empty list");
	return items.slice(1);
}

/** The index is evaluated before the list. */
function elemAt(list: Slot, index: Slot): Value {
	const position = forceInteger(
		index,
		noPosition,
		"while evaluating the second argument passed to 'builtins.elemAt'",
	);
	const items = forceList(
		list,
		noPosition,
		"while evaluating the first argument passed to 'builtins.elemAt'",
	);
	if (position < 0 || position >= items.length) {
		throw new NixError(
			'other',
			`'builtins.elemAt' called with index ${position} on a list of size ${items.length}`,
		);
	}
	return force(items[Number(position)]);
}

function length(list: Slot): Value {
	return forceList(
		list,
		noPosition,
		'while evaluating the first argument passed to builtins.length',
	).length;
}

/** An empty list is given back before the function is looked at. */
function map(callee: Slot, list: Slot): Value {
	const items = forceList(
		list,
		noPosition,
		'while evaluating the second argument passed to builtins.map',
	);
	const count = items.length;
	if (count === 0) return items;
	const called = forceFunction(
		callee,
		noPosition,
		'while evaluating the first argument passed to builtins.map',
	);
	const result = new Array<Slot>(count);
	for (let index = 0; index < count; index++) result[index] = delayCall(called, items[index]);
	return result;
}

/** An empty list is given back before the function is looked at. */
function filter(predicate: Slot, list: Slot): Value {
	const items = forceList(
		list,
		noPosition,
		'while evaluating the second argument passed to builtins.filter',
	);
	if (items.length === 0) return items;
	const called = forceFunction(
		predicate,
		noPosition,
		'while evaluating the first argument passed to builtins.filter',
	);
	const kept: Slot[] = [];
	for (let index = 0; index < items.length; index++) {
		const answer = callFunction(called, items[index], noPosition);
		if (
			answer === true ||
			(answer !== false &&
				forceBoolean(
					answer,
					noPosition,
					'while evaluating the return value of the filtering function passed to builtins.filter',
				))
		) {
			kept.push(items[index]);
		}
	}
	return kept.length === items.length ? items : kept;
}

function elem(needle: Slot, list: Slot): Value {
	const items = forceList(
		list,
		noPosition,
		'while evaluating the second argument passed to builtins.elem',
	);
	if (items.length === 0) return false;
	const wanted = force(needle);
	if (typeof wanted === 'string') return includesText(items, wanted);
	for (let index = 0; index < items.length; index++) {
		// The slot, not its value: a function equals itself only as the same slot.
		if (equalSlots(needle, items[index])) return true;
	}
	return false;
}

function includesText(items: List, text: string): boolean {
	for (let index = 0; index < items.length; index++) {
		const item = force(items[index]);
		if (item === text || (item instanceof NixString && item.text === text)) return true;
	}
	return false;
}

function concatLists(lists: Slot): Value {
	const outer = forceList(
		lists,
		noPosition,
		'while evaluating the first argument passed to builtins.concatLists',
	);
	const parts = new Array<List>(outer.length);
	for (let index = 0; index < outer.length; index++) {
		parts[index] = forceList(
			outer[index],
			noPosition,
			'while evaluating a value of the list passed to builtins.concatLists',
		);
	}
	return joinLists(parts);
}

function concatMap(callee: Slot, list: Slot): Value {
	const called = forceFunction(
		callee,
		noPosition,
		'while evaluating the first argument passed to builtins.concatMap',
	);
	const items = forceList(
		list,
		noPosition,
		'while evaluating the second argument passed to builtins.concatMap',
	);
	const parts = new Array<List>(items.length);
	for (let index = 0; index < items.length; index++) {
		const part = callFunction(called, items[index], noPosition);
		parts[index] = Array.isArray(part)
			? part
			: forceList(
					part,
					positionOf(part, called),
					'while evaluating the return value of the function passed to builtins.concatMap',
				);
	}
	return joinLists(parts);
}

/** Where a function that gave a wrong result is, or the result itself if it knows its place. */
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
	const result = new Array<Slot>(count);
	let next = 0;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		for (let inner = 0; inner < part.length; inner++) result[next++] = part[inner];
	}
	return result;
}

/** Strict in every accumulator but the first, which the function may leave alone. */
function foldl(callee: Slot, first: Slot, list: Slot): Value {
	const called = forceFunction(
		callee,
		noPosition,
		'while evaluating the first argument passed to builtins.foldlStrict',
	);
	const items = forceList(
		list,
		noPosition,
		'while evaluating the third argument passed to builtins.foldlStrict',
	);
	let accumulator = first;
	for (let index = 0; index < items.length; index++) {
		accumulator = callFunction2(called, accumulator, items[index], noPosition);
	}
	return force(accumulator);
}

function any(predicate: Slot, list: Slot): Value {
	return finds(predicate, list, true, {
		callee: 'while evaluating the first argument passed to builtins.any',
		list: 'while evaluating the second argument passed to builtins.any',
		answer: 'while evaluating the return value of the function passed to builtins.any',
	});
}

function all(predicate: Slot, list: Slot): Value {
	return !finds(predicate, list, false, {
		callee: 'while evaluating the first argument passed to builtins.all',
		list: 'while evaluating the second argument passed to builtins.all',
		answer: 'while evaluating the return value of the function passed to builtins.all',
	});
}

/** Whether the predicate gives the answer for some element. */
function finds(
	predicate: Slot,
	list: Slot,
	wanted: boolean,
	during: { callee: string; list: string; answer: string },
): boolean {
	const called = forceFunction(predicate, noPosition, during.callee);
	const items = forceList(list, noPosition, during.list);
	for (let index = 0; index < items.length; index++) {
		const answer = callFunction(called, items[index], noPosition);
		if (forceBoolean(answer, noPosition, during.answer) === wanted) return true;
	}
	return false;
}

/** Some gigabytes of elements. */
const longestGenerated = 2 ** 27;

function genList(generator: Slot, count: Slot): Value {
	const size = forceInteger(
		count,
		noPosition,
		'while evaluating the second argument passed to builtins.genList',
	);
	if (size < 0) throw new NixError('other', `cannot create list of size ${size}`);
	const called = forceFunction(
		generator,
		noPosition,
		'while evaluating the first argument passed to builtins.genList',
	);
	// Nix asks for the memory first, and says so when there is none.
	if (size > longestGenerated) throw new NixError('other', 'out of memory');
	const result: Slot[] = [];
	for (let index = 0; index < size; index++) result.push(delayCall(called, index));
	return result;
}

const partitionShape = Shape.ofSorted(['right', 'wrong']);

function partition(predicate: Slot, list: Slot): Value {
	const called = forceFunction(
		predicate,
		noPosition,
		'while evaluating the first argument passed to builtins.partition',
	);
	const items = forceList(
		list,
		noPosition,
		'while evaluating the second argument passed to builtins.partition',
	);
	const right: Slot[] = [];
	const wrong: Slot[] = [];
	for (let index = 0; index < items.length; index++) {
		const item = items[index];
		force(item);
		const answer = forceBoolean(
			callFunction(called, item, noPosition),
			noPosition,
			'while evaluating the return value of the partition function passed to builtins.partition',
		);
		if (answer) right.push(item);
		else wrong.push(item);
	}
	return new AttributeSet(partitionShape, [right, wrong]);
}

function groupBy(callee: Slot, list: Slot): Value {
	const called = forceFunction(
		callee,
		noPosition,
		'while evaluating the first argument passed to builtins.groupBy',
	);
	const items = forceList(
		list,
		noPosition,
		'while evaluating the second argument passed to builtins.groupBy',
	);
	const groups = new Map<string, Slot[]>();
	for (let index = 0; index < items.length; index++) {
		const name = forceTextWithoutContext(
			callFunction(called, items[index], noPosition),
			noPosition,
			'while evaluating the return value of the grouping function passed to builtins.groupBy',
		);
		const group = groups.get(name);
		if (group === undefined) {
			meetSymbol(name);
			groups.set(name, [items[index]]);
		} else {
			group.push(items[index]);
		}
	}
	return makeSet([...groups.keys()], [...groups.values()]);
}
