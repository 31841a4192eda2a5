import type {
	EvaluationMessage,
	EvaluationOutcome,
	EvaluationRequest,
} from '../protocol/program-messages.ts';
import { startWorker } from '../protocol/worker-thread.ts';

/**
 * Evaluates programs in a thread of their own. `log` gets what the program says by `trace` and
 * `warn`, a line or more at a time.
 */
export function evaluateInWorker(
	request: EvaluationRequest,
	log: (message: string) => void,
): Promise<EvaluationOutcome> {
	return new Promise((resolve, reject) => {
		const worker = startWorker({ kind: 'evaluate', request });
		worker.on('message', (message: EvaluationMessage) => {
			if (message.type === 'log') log(message.message);
			else resolve(message.outcome);
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
			resolve({ output: '', error: 'error: the evaluation needs more memory than it may have' });
		});
	});
}
