/** The text with as much taken out of it, in ever smaller pieces, as still fails. */
export function shrink(text: string, fails: (smaller: string) => boolean): string {
	let smallest = text;
	for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
		for (let start = 0; start < smallest.length; ) {
			const smaller = smallest.slice(0, start) + smallest.slice(start + size);
			if (fails(smaller)) smallest = smaller;
			else start += size;
		}
	}
	return smallest;
}
