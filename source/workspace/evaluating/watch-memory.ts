import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { resourceLimits } from 'node:worker_threads';

/**
 * The share of the thread's heap that may be in use after a full collection. V8 collects everything
 * only when much is in use, so that a larger share would be noticed too late.
 */
const comfortableShare = 0.7;

/** The share that may be in use where what cannot be released takes most of the comfortable one. */
const utmostShare = 0.88;

/**
 * Asks for memory each time that a full garbage collection leaves this thread's heap nearly full:
 * between tasks, never in the middle of an evaluation.
 *
 * @param releases what releases memory, the cheaper first; the next one follows where the heap is
 * still nearly full afterwards
 */
export function watchMemory(releases: readonly (() => void)[]): void {
	const { maxOldGenerationSizeMb = Number.POSITIVE_INFINITY } = resourceLimits;
	const size = maxOldGenerationSizeMb * 2 ** 20;
	let most = size * comfortableShare;
	let collect: (() => void) | null = null;
	let collectedAt = 0;
	new PerformanceObserver((list) => {
		const isNews = list
			.getEntries()
			.some((entry) => isWholeCollection(entry) && entry.startTime > collectedAt);
		if (!isNews || getHeapStatistics().used_heap_size <= most) return;
		for (const release of releases) {
			release();
			// A collection that has begun already would count once more what was let go of.
			collect ??= collector();
			collect();
			if (getHeapStatistics().used_heap_size <= size * comfortableShare * comfortableShare) break;
		}
		const { used_heap_size: used } = getHeapStatistics();
		most = Math.max(size * comfortableShare, (used + size * utmostShare) / 2);
		collectedAt = performance.now();
	}).observe({ entryTypes: ['gc'] });
}

/** The share in use at which V8 is about to give up. */
const fullShare = 0.92;

/**
 * Tells whether this thread's heap is full of what cannot be collected. To be asked in the middle of
 * an evaluation, where `watchMemory` is told nothing: one that eats memory is stopped before V8 ends
 * the thread.
 */
export function memoryGauge(): () => boolean {
	const { maxOldGenerationSizeMb = Number.POSITIVE_INFINITY } = resourceLimits;
	const size = maxOldGenerationSizeMb * 2 ** 20;
	let collect: (() => void) | null = null;
	return () => {
		if (getHeapStatistics().used_heap_size <= size * fullShare) return false;
		collect ??= collector();
		collect();
		return getHeapStatistics().used_heap_size > size * utmostShare;
	};
}

/** What collects the whole heap of this thread at once. */
function collector(): () => void {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc');
}

function isWholeCollection(entry: PerformanceEntry & { detail?: unknown }): boolean {
	const { detail } = entry;
	const isCollection = typeof detail === 'object' && detail !== null && 'kind' in detail;
	return isCollection && detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
}
