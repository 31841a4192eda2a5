/** The evaluator's thread: does the one job it is started with. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EvaluationMessage } from './evaluate.ts';
import { type EvaluationRequest, evaluatePrograms } from './evaluate-program.ts';

export type WorkerJob = { kind: 'evaluate'; request: EvaluationRequest };

const job = workerData as WorkerJob;
const port = parentPort;
if (port === null) throw new Error('this file is started as a worker');

switch (job.kind) {
	case 'evaluate': {
		const send = (message: EvaluationMessage) => port.postMessage(message);
		const outcome = evaluatePrograms(job.request, (message) => send({ type: 'log', message }));
		send({ type: 'outcome', outcome });
		break;
	}
}
