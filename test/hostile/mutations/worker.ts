/** Evaluates the mutated programs of a range, and tells of each that fails. */

import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { makeCorpus } from './corpus.ts';
import { Bounded, MutatedPrograms } from './evaluate-mutated.ts';
import { mutatedProgram } from './mutate.ts';
import { shrink } from './shrink.ts';

export interface MutationJob {
	readonly seed: number;
	readonly from: number;
	readonly to: number;
	/** See `Interrupter`. */
	readonly callLimit: Int32Array;
	/** The number of the program that is evaluated. */
	readonly current: Int32Array;
}

export type MutationNews =
	| { kind: 'failed'; given: string; happened: string; smallest: string }
	| { kind: 'done' };

/** How long one program may take, in milliseconds. */
const patience = 500;
/** How much of the heap may be in use, in bytes: what is garbage by then is not looked for. */
const memory = 1.5e9;

const { seed, from, to, callLimit, current } = workerData as MutationJob;
let begin = 0;
const programs = new MutatedPrograms({
	callLimit,
	check() {
		if (performance.now() - begin > patience) throw new Bounded();
		if (getHeapStatistics().used_heap_size > memory) throw new Bounded();
	},
});
const problemOf = (program: string) => {
	begin = performance.now();
	return programs.problemOf(program);
};
const tell = (news: MutationNews) => parentPort?.postMessage(news);

const corpus = makeCorpus(seed);
for (let number = from; number < to; number++) {
	Atomics.store(current, 0, number);
	const program = mutatedProgram(corpus, seed, number);
	const happened = problemOf(program);
	if (happened === null) continue;
	const smallest = shrink(program, (smaller) => problemOf(smaller) !== null);
	tell({ kind: 'failed', given: `program ${number}`, happened, smallest });
}
tell({ kind: 'done' });
