/**
 * Peeksort, the merge sort that C++ Nix sorts with (Munro and Wild, "Nearly-Optimal Mergesorts",
 * 2018). Which elements it compares, and in which order, can be seen by Nix programs whose
 * comparison is not consistent or fails, so every detail counts: stretches of at most
 * 16 elements are sorted by insertion, two elements alone by one comparison.
 */

type IsLess<T> = (a: T, b: T) => boolean;

const longestInserted = 16;

/** Sorts an array in place; elements of which none is less than the other keep their order. */
export function peekSort<T>(items: T[], isLess: IsLess<T>): void {
	if (items.length < 2) return;
	if (items.length === 2) {
		if (isLess(items[1], items[0])) items.reverse();
		return;
	}
	new PeekSorter(items, isLess).sort(0, items.length, 0, items.length);
}

/** Ranges are half open: the end is the index after the last element. */
class PeekSorter<T> {
	readonly #items: T[];
	readonly #isLess: IsLess<T>;

	constructor(items: T[], isLess: IsLess<T>) {
		this.#items = items;
		this.#isLess = isLess;
	}

	/** Sorts a range that begins with one run, up to `leftEnd`, and ends with another. */
	sort(begin: number, end: number, leftEnd: number, rightBegin: number): void {
		if (leftEnd === end || rightBegin === begin) return;
		const length = end - begin;
		if (length <= longestInserted) {
			this.#insert(begin, end);
			return;
		}
		const middle = begin + Math.floor(length / 2);
		if (middle <= leftEnd) {
			this.sort(leftEnd, end, leftEnd + 1, rightBegin);
			this.#merge(begin, leftEnd, end);
			return;
		}
		if (middle >= rightBegin) {
			this.sort(begin, rightBegin, leftEnd, rightBegin - 1);
			this.#merge(begin, rightBegin, end);
			return;
		}
		const falling = this.#isFalling(middle);
		const runBegin = this.#runBegin(leftEnd, middle, falling);
		const runEnd = this.#runEnd(middle, rightBegin, falling);
		if (falling) this.#reverse(runBegin, runEnd);
		if (runBegin === begin && runEnd === end) return;
		if (middle - runBegin < runEnd - middle) {
			this.sort(begin, runBegin, leftEnd, runBegin - 1);
			this.sort(runBegin, end, runEnd, rightBegin);
			this.#merge(begin, runBegin, end);
		} else {
			this.sort(begin, runEnd, leftEnd, runBegin);
			this.sort(runEnd, end, runEnd + 1, rightBegin);
			this.#merge(begin, runEnd, end);
		}
	}

	/** Whether the element at an index is less than the one before. */
	#isFalling(index: number): boolean {
		return this.#isLess(this.#items[index], this.#items[index - 1]);
	}

	/** Where the run begins that the element before `end` is in; not before `begin`. */
	#runBegin(begin: number, end: number, falling: boolean): number {
		let start = end - 1;
		while (start > begin && this.#isFalling(start) === falling) start--;
		return start;
	}

	/** Where the run ends that the element before `begin` is in; not after `end`. */
	#runEnd(begin: number, end: number, falling: boolean): number {
		let index = begin;
		while (index !== end && this.#isFalling(index) === falling) index++;
		return index;
	}

	#reverse(begin: number, end: number): void {
		const items = this.#items;
		for (let low = begin, high = end - 1; low < high; low++, high--) {
			const item = items[low];
			items[low] = items[high];
			items[high] = item;
		}
	}

	#insert(begin: number, end: number): void {
		const items = this.#items;
		for (let next = begin + 1; next < end; next++) {
			const item = items[next];
			let index = next;
			for (; index > begin && this.#isLess(item, items[index - 1]); index--) {
				items[index] = items[index - 1];
			}
			items[index] = item;
		}
	}

	/** Merges two neighbouring runs. */
	#merge(begin: number, middle: number, end: number): void {
		const items = this.#items;
		const left = items.slice(begin, middle);
		const right = items.slice(middle, end);
		let leftIndex = 0;
		let rightIndex = 0;
		let output = begin;
		while (leftIndex < left.length && rightIndex < right.length) {
			const takeRight = this.#isLess(right[rightIndex], left[leftIndex]);
			items[output++] = takeRight ? right[rightIndex++] : left[leftIndex++];
		}
		while (leftIndex < left.length) items[output++] = left[leftIndex++];
		while (rightIndex < right.length) items[output++] = right[rightIndex++];
	}
}
