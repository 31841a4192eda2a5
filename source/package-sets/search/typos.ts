/**
 * How many typos make one text of another: letters left out, added, replaced, or exchanged with the
 * next (optimal string alignment). Beyond `most` it is not counted on.
 *
 * @returns a number above `most` where there are more
 */
export function countTypos(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let typos = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + (isSame ? 0 : 1),
			);
			const isExchanged =
				row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (isExchanged) typos = Math.min(typos, at(beforeLast, column - 2) + 1);
			current.push(typos);
			least = Math.min(least, typos);
		}
		if (least > most) return most + 1;
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}

function at(numbers: readonly number[], index: number): number {
	return numbers[index] as number;
}
