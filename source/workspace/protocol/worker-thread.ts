import { totalmem } from 'node:os';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { tuneEngine } from './tune-engine.ts';
import type { WorkerJob } from './worker-job.ts';

/** Deep recursion of a Nix program is deep recursion of ours: 10,000 calls need room. */
const stackSizeMb = 256;

/**
 * How much an evaluation may use when nothing is said, in MB: half of what the machine, or the
 * container, has, within what V8 manages well.
 */
export function defaultMemory(): number {
	const constrained = process.constrainedMemory();
	const available = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
	return Math.min(Math.max(Math.floor(available / 2 ** 21), 1024), 16_384);
}

/**
 * Starts the thread that evaluates: a large stack, a large heap, and the interface never waits.
 *
 * @param memory how much it may use, in MB
 */
export function startWorker(job: WorkerJob, memory = defaultMemory()): Worker {
	tuneEngine(memory);
	return new Worker(workerFile(), {
		workerData: job,
		resourceLimits: {
			stackSizeMb,
			maxOldGenerationSizeMb: memory,
			maxYoungGenerationSizeMb: Math.min(Math.floor(memory / 16), 192),
		},
	});
}

/** Starts a thread that does something else. */
export function startHelper(job: WorkerJob): Worker {
	return new Worker(workerFile(), {
		workerData: job,
		resourceLimits: { maxYoungGenerationSizeMb: 8 },
	});
}

/** In dist/ the worker lies beside this file as JavaScript, in source/ a folder up as TypeScript. */
function workerFile(): URL {
	const worker = import.meta.url.endsWith('.ts') ? '../worker.ts' : './worker.js';
	return new URL(worker, import.meta.url);
}
