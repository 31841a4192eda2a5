import type {
	EvaluationMessage,
	EvaluationOutcome,
	EvaluationRequest,
} from '../protocol/program-messages.ts';
import { startWorker } from '../protocol/worker-thread.ts';

/**
 * Has a worker evaluate programs; `evaluate-program.ts` is what runs there.
 *
 * @param log called with the messages of `trace` and `warn`, one or more lines at a time
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
