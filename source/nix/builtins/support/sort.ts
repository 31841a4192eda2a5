import { callFunction2 } from '../../evaluation/call.ts';
import { lessThan } from '../../evaluation/equality.ts';
import { forceBoolean, forceFunction, forceList } from '../../evaluation/force.ts';
import { compareBytes } from '../../formats/bytes.ts';
import { noPosition } from '../../positions/position.ts';
import { force } from '../../values/thunk.ts';
import { Builtin, type Slot, type Value } from '../../values/values.ts';
import { peekSort } from './peek-sort.ts';

/** `builtins.sort`: stable, and the elements are all evaluated before the first comparison. */
export function sort(comparator: Slot, list: Slot): Value {
	const items = forceList(
		list,
		noPosition,
		'while evaluating the second argument passed to builtins.sort',
	);
	if (items.length === 0) return items;
	const called = forceFunction(
		comparator,
		noPosition,
		'while evaluating the first argument passed to builtins.sort',
	);
	const values = new Array<Value>(items.length);
	let areTexts = true;
	for (let index = 0; index < items.length; index++) {
		values[index] = force(items[index]);
		areTexts &&= typeof values[index] === 'string';
	}
	if (called instanceof Builtin && called.name === 'lessThan') {
		// Plain texts cannot fail to compare, and equal ones are the same.
		if (areTexts) return (values as string[]).sort(compareBytes);
		const sorted = items.slice();
		peekSort(sorted, (left, right) =>
			lessThan(left, right, 'while evaluating the ordering function passed to builtins.sort'),
		);
		return sorted;
	}
	const sorted = items.slice();
	peekSort(sorted, (left, right) => {
		const answer = callFunction2(called, left, right, noPosition);
		return (
			answer === true ||
			(answer !== false &&
				forceBoolean(
					answer,
					noPosition,
					'while evaluating the return value of the sorting function passed to builtins.sort',
				))
		);
	});
	return sorted;
}
