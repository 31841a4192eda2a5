import { callFunction2 } from '../../evaluation/call.ts';
import { lessThan } from '../../evaluation/equality.ts';
import { compareBytes } from '../../formats/bytes.ts';
import { noPosition } from '../../positions/position.ts';
import { force } from '../../values/thunk.ts';
import { Builtin, type Slot, type Value } from '../../values/values.ts';
import type { ArgumentReaders } from '../definition/argument-reader.ts';
import { peekSort } from './peek-sort.ts';

/** `builtins.sort`: stable, and the elements are all evaluated before the first comparison. */
export function sort({
	first,
	part,
	second,
}: ArgumentReaders): (comparator: Slot, list: Slot) => Value {
	const ordering = part('the ordering function');
	const answerOf = part('the return value of the sorting function');
	return (comparator, list) => {
		const items = second.list(list);
		if (items.length === 0) return items;
		const called = first.function(comparator);
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
			peekSort(sorted, (left, right) => lessThan(left, right, ordering.during));
			return sorted;
		}
		const sorted = items.slice();
		peekSort(sorted, (left, right) => {
			const answer = callFunction2(called, left, right, noPosition);
			return answer === true || (answer !== false && answerOf.boolean(answer));
		});
		return sorted;
	};
}
