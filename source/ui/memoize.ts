/** Remembers the last result: computed again only when an argument is another object. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
	compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
	let last: { values: Arguments; result: Result } | null = null;
	return (...values) => {
		if (last?.values.length === values.length) {
			const { values: previous } = last;
			if (values.every((value, index) => Object.is(value, previous[index]))) {
				return last.result;
			}
		}
		last = { values, result: compute(...values) };
		return last.result;
	};
}
