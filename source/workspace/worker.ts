/** The entry point of every worker thread: does the one job the thread is started with. */
import { parentPort, workerData } from 'node:worker_threads';
import { enableCodeCache } from './cache/code-cache.ts';
import type { EvaluationMessage } from './protocol/program-messages.ts';
import type { WorkerJob } from './protocol/worker-job.ts';

const job = workerData as WorkerJob;
const port = parentPort;
if (port === null) throw new Error('this file is started as a worker');

enableCodeCache(process.env);
switch (job.kind) {
	case 'evaluate': {
		const { evaluatePrograms } = await import('./programs/evaluate-program.ts');
		const send = (message: EvaluationMessage) => port.postMessage(message);
		const { interrupterForMemory } = await import('./programs/interrupter-for-memory.ts');
		const outcome = evaluatePrograms(
			job.request,
			(message) => send({ type: 'log', message }),
			interrupterForMemory(job.watch),
		);
		const message: EvaluationMessage = { type: 'outcome', outcome };
		port.postMessage(message, [outcome.output.buffer as ArrayBuffer]);
		break;
	}
	case 'tree': {
		const { runTreeWorker } = await import('./evaluating/tree-worker.ts');
		await runTreeWorker(job, port);
		break;
	}
	case 'watch': {
		const { runWatchWorker } = await import('./watching/watch-worker.ts');
		runWatchWorker(job, port);
		break;
	}
}
