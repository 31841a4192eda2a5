import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { resourceLimits } from 'node:worker_threads';

/** The share in use at which an evaluation may be about to use more than it may. */
const fullShare = 0.92;

/** The share that may be in use where what cannot be released takes most of the memory. */
export const utmostShare = 0.88;

/**
 * Tells whether this thread's heap is full of what cannot be collected. To be asked in the middle of
 * an evaluation, where `watchMemory` is told nothing: one that eats memory is stopped before V8 ends
 * the thread.
 *
 * @param size how much may be in use, in bytes
 */
export function memoryGauge(size: number): () => boolean {
	const { maxOldGenerationSizeMb = Number.POSITIVE_INFINITY } = resourceLimits;
	const utmost = maxOldGenerationSizeMb * 2 ** 20;
	let collect: (() => void) | null = null;
	return () => {
		const { used_heap_size: used } = getHeapStatistics();
		if (used <= size * fullShare) return false;
		// A collection that leaves more than V8 may use would end the whole process.
		if (used > utmost) return true;
		collect ??= collector();
		collect();
		return getHeapStatistics().used_heap_size > size * utmostShare;
	};
}

/** What collects the whole heap of this thread at once. */
export function collector(): () => void {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc');
}
