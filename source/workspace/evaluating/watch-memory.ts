import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { resourceLimits } from 'node:worker_threads';

/**
 * The share of the thread's heap that may be in use after a full collection. V8 collects everything
 * only when much is in use, so that a larger share would be noticed too late.
 */
const comfortableShare = 0.7;

/**
 * Calls back each time that a full garbage collection leaves this thread's heap nearly full:
 * between tasks, never in the middle of an evaluation.
 */
export function watchMemory(onShort: () => void): void {
	const { maxOldGenerationSizeMb = Number.POSITIVE_INFINITY } = resourceLimits;
	const comfortable = maxOldGenerationSizeMb * 2 ** 20 * comfortableShare;
	new PerformanceObserver((list) => {
		const isWhole = list.getEntries().some(isWholeCollection);
		if (isWhole && getHeapStatistics().used_heap_size > comfortable) onShort();
	}).observe({ entryTypes: ['gc'] });
}

function isWholeCollection(entry: PerformanceEntry & { detail?: unknown }): boolean {
	const { detail } = entry;
	const isCollection = typeof detail === 'object' && detail !== null && 'kind' in detail;
	return isCollection && detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
}
