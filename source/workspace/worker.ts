/** The evaluator's thread: does the one job it is started with. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EvaluationMessage } from './evaluate.ts';
import { type EvaluationRequest, evaluatePrograms } from './evaluate-program.ts';

/** What the worker is started with. */
export type WorkerJob =
	| { kind: 'evaluate'; request: EvaluationRequest }
	| { kind: 'tree'; request: TreeRequest };

import type { TreeRequest } from './tree-messages.ts';
import { serveTree } from './tree-worker.ts';

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
	case 'tree':
		serveTree(job.request, port);
		break;
}
