/**
 * Does work that takes longer than a key may wait, piece by piece: after each, keys are taken and frames
 * are drawn.
 *
 * @param steps do a little each
 * @param inEach how many of them are a piece, which should take some milliseconds
 */
export async function inSlices(steps: Iterator<unknown>, inEach: number): Promise<void> {
	for (;;) {
		await nextTurn();
		for (let step = 0; step < inEach; step++) if (steps.next().done === true) return;
	}
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
