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
	return Math.min(Math.max(Math.floor(memoryOfMachine() / 2), 1024), 16_384);
}

/** How much memory the machine or the container has, in MB. */
function memoryOfMachine(): number {
	const constrained = process.constrainedMemory();
	const available = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
	return available / 2 ** 20;
}

/**
 * What V8 may use beyond what an evaluation may, in MB. Where it cannot have what it asks for in one
 * piece it ends the process, and between two looks at the memory a program can make a few texts of
 * half a gigabyte. No more than three quarters of what there is in all, or the system ends the process.
 */
function reserveBeyond(memory: number): number {
	const room = Math.floor(memoryOfMachine() * 0.75) - memory;
	return Math.min(Math.max(room, leastReserve), mostReserve);
}

const leastReserve = 64;
const mostReserve = 2048;

/**
 * Starts a worker that evaluates: with a large stack and a large heap.
 *
 * @param memory how much the evaluation may use, in MB; it has to look whether it does
 */
export function startWorker(job: WorkerJob, memory = defaultMemory()): Worker {
	tuneEngine(memory);
	return new Worker(workerFile(), {
		workerData: job,
		resourceLimits: {
			stackSizeMb,
			maxOldGenerationSizeMb: memory + reserveBeyond(memory),
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
