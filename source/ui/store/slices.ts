/**
 * Does work that takes longer than a key may wait, piece by piece: after each, keys are taken and frames
 * are drawn.
 *
 * @param step does a piece of some milliseconds; whether there is more to do
 */
export async function inSlices(step: () => boolean): Promise<void> {
	do await nextTurn();
	while (step());
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
