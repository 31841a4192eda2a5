import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { resourceLimits } from 'node:worker_threads';

/** The share in use at which V8 is about to give up. */
const fullShare = 0.92;

/** The share that may be in use where what cannot be released takes most of the memory. */
export const utmostShare = 0.88;

/** How large this thread's heap may become, in bytes. */
export function heapSize(): number {
	const { maxOldGenerationSizeMb = Number.POSITIVE_INFINITY } = resourceLimits;
	return maxOldGenerationSizeMb * 2 ** 20;
}

/**
 * Tells whether this thread's heap is full of what cannot be collected. To be asked in the middle of
 * an evaluation, where `watchMemory` is told nothing: one that eats memory is stopped before V8 ends
 * the thread.
 *
 * @param size how much may be in use, in bytes
 */
export function memoryGauge(size: number = heapSize()): () => boolean {
	let collect: (() => void) | null = null;
	return () => {
		if (getHeapStatistics().used_heap_size <= size * fullShare) return false;
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
