/** Whether two values of plain data (what JSON can say) are deeply equal. */
export function isEqual(before: unknown, after: unknown): boolean {
	if (before === after) return true;
	if (typeof before !== 'object' || typeof after !== 'object') return false;
	if (before === null || after === null) return false;
	if (Array.isArray(before)) {
		return (
			Array.isArray(after) &&
			before.length === after.length &&
			before.every((element, index) => isEqual(element, after[index]))
		);
	}
	if (Array.isArray(after)) return false;
	const keys = Object.keys(before) as (keyof typeof before)[];
	return (
		keys.length === Object.keys(after).length &&
		keys.every((key) => Object.hasOwn(after, key) && isEqual(before[key], after[key]))
	);
}
