import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Deep recursion of a Nix program is deep recursion of ours: 10,000 calls need room. */
const stackSizeMb = 256;

/** Half the machine's memory, within what V8 manages well. */
function heapSizeMb(): number {
	const half = Math.floor(totalmem() / 2 ** 21);
	return Math.min(Math.max(half, 1024), 16_384);
}

/** Starts the thread that evaluates: a large stack, a large heap, and the interface never waits. */
export function startWorker(data: unknown): Worker {
	// Bundled the worker lies beside as JavaScript, in the source tree as TypeScript.
	const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
	return new Worker(new URL(`./worker.${extension}`, import.meta.url), {
		workerData: data,
		resourceLimits: {
			stackSizeMb,
			maxOldGenerationSizeMb: heapSizeMb(),
			maxYoungGenerationSizeMb: 64,
		},
	});
}
