/** Remembers the last result: computed again only when an argument is another object. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
	compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
	let last: { values: Arguments; result: Result } | null = null;
	return (...values) => {
		if (last?.values.length === values.length) {
			const { values: previous } = last;
			if (values.every((value, index) => Object.is(value, previous[index]))) return last.result;
		}
		last = { values, result: compute(...values) };
		return last.result;
	};
}

/** Remembers the result for each object for as long as the object lives. */
export function memoizeEach<Key extends object, Result>(
	compute: (key: Key) => Result,
): (key: Key) => Result {
	const results = new WeakMap<Key, Result>();
	return (key) => {
		let result = results.get(key);
		if (result === undefined) {
			result = compute(key);
			results.set(key, result);
		}
		return result;
	};
}
