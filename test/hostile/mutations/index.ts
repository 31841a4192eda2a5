import { Worker } from 'node:worker_threads';
import type { Area, Attempts } from '../area.ts';
import { makeCorpus } from './corpus.ts';
import { mutatedProgram } from './mutate.ts';
import type { MutationJob, MutationNews } from './worker.ts';

/** How often a program looks whether it has had its time, in milliseconds. */
const lookingTime = 50;
/** How long it may take, in milliseconds, to where it looks. */
const patience = 20_000;

/**
 * Programs with bytes and words changed, evaluated one after the other in one process: only values
 * and errors of the language may come out, and each must come to where it can be interrupted.
 */
export const mutations: Area = {
	name: 'mutations',
	title: 'programs with bytes and words changed, in one process',
	count: 100_000,
	async attack(attempts) {
		for (let from = 0; from < attempts.count; ) from = await attackFrom(from, attempts);
	},
};

/** Tries programs from a number on; gives the number that follows the last one tried. */
async function attackFrom(from: number, { seed, count, tried, failed }: Attempts): Promise<number> {
	const shared = () => new Int32Array(new SharedArrayBuffer(4));
	const job: MutationJob = { seed, from, to: count, callLimit: shared(), current: shared() };
	Atomics.store(job.current, 0, from);
	const worker = new Worker(new URL('./worker.ts', import.meta.url), {
		workerData: job,
		resourceLimits: { stackSizeMb: 256, maxOldGenerationSizeMb: 4096 },
	});
	const end = await new Promise<string | null>((resolve) => {
		let last = from;
		let since = performance.now();
		const looking = setInterval(() => {
			Atomics.store(job.callLimit, 0, -1);
			const now = Atomics.load(job.current, 0);
			if (now !== last) {
				last = now;
				since = performance.now();
			} else if (performance.now() - since > patience) {
				finish(`it could not be interrupted for ${patience / 1000} seconds`);
			}
		}, lookingTime);
		const finish = (problem: string | null) => {
			clearInterval(looking);
			resolve(problem);
		};
		worker.on('message', (news: MutationNews) => {
			if (news.kind === 'failed') failed(news);
			else finish(null);
		});
		worker.on('error', (error) => finish(`the thread ended: ${String(error)}`));
	});
	await worker.terminate();
	const next = end === null ? count : Atomics.load(job.current, 0) + 1;
	for (let number = from; number < next; number++) tried();
	if (end !== null) {
		const program = mutatedProgram(makeCorpus(seed), seed, next - 1);
		failed({ given: `program ${next - 1}`, happened: end, smallest: program });
	}
	return next;
}
