import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { resourceLimits } from 'node:worker_threads';

/**
 * How much of what this thread may use may be in use after garbage was collected, before something
 * must be done. All garbage is collected only when much is used, so less room would come too late.
 */
const comfortableShare = 0.7;

/**
 * Calls back each time that a collection of all garbage leaves this thread's heap nearly full. It is
 * told between tasks, never in the middle of an evaluation.
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
