import { totalmem } from 'node:os';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { tuneEngine } from './tune-engine.ts';
import type { WorkerJob } from './worker-job.ts';

/** A Nix program's recursion is the evaluator's recursion: Nix allows 10,000 nested calls. */
const stackSizeMb = 256;

/**
 * How much memory an evaluation may use by default, in MB: half of what the machine or the
 * container has, at least 1 GB and at most 16, which V8 manages well.
 */
export function defaultMemory(): number {
	const constrained = process.constrainedMemory();
	const available = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
	return Math.min(Math.max(Math.floor(available / 2 ** 21), 1024), 16_384);
}

/**
 * Starts a worker that evaluates: with a large stack and a large heap.
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

/** Starts a worker that does not evaluate: with a small heap. */
export function startHelper(job: WorkerJob): Worker {
	return new Worker(workerFile(), {
		workerData: job,
		resourceLimits: { maxYoungGenerationSizeMb: 8 },
	});
}

/** The worker's entry point: in dist/ beside this file, in source/ a folder up. */
function workerFile(): URL {
	const worker = import.meta.url.endsWith('.ts') ? '../worker.ts' : './worker.js';
	return new URL(worker, import.meta.url);
}
