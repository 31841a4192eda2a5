import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { collector, utmostShare } from '../protocol/memory-gauge.ts';

/**
 * The share of the thread's heap that may be in use after a full collection. V8 collects everything
 * only when much is in use, so that a larger share would be noticed too late.
 */
const comfortableShare = 0.7;

/**
 * Asks for memory each time that a full garbage collection leaves this thread's heap nearly full:
 * between tasks, never in the middle of an evaluation.
 *
 * @param size how much may be in use, in bytes
 * @param releases what releases memory, the cheaper first; the next one follows where the heap is
 * still nearly full afterwards
 */
export function watchMemory(size: number, releases: readonly (() => void)[]): void {
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

function isWholeCollection(entry: PerformanceEntry & { detail?: unknown }): boolean {
	const { detail } = entry;
	const isCollection = typeof detail === 'object' && detail !== null && 'kind' in detail;
	return isCollection && detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
}
