import type {
	EvaluationMessage,
	EvaluationOutcome,
	EvaluationRequest,
} from '../protocol/program-messages.ts';
import { defaultMemory, startWorker } from '../protocol/worker-thread.ts';
import { tooMuchMemory } from './too-much-memory.ts';

/** How often an evaluation looks how much memory it uses, in milliseconds. */
const lookingTime = 50;

/**
 * Has a worker evaluate programs; `evaluate-program.ts` is what runs there.
 *
 * @param log called with the messages of `trace` and `warn`, one or more lines at a time
 * @param memory how much the evaluation may use, in MB
 */
export function evaluateInWorker(
	request: EvaluationRequest,
	log: (message: string) => void,
	memory = defaultMemory(),
): Promise<EvaluationOutcome> {
	const callLimit = new Int32Array(new SharedArrayBuffer(4));
	const looking = setInterval(() => Atomics.store(callLimit, 0, -1), lookingTime);
	const outcome = new Promise<EvaluationOutcome>((resolve) => {
		const worker = startWorker({ kind: 'evaluate', request, watch: { callLimit, memory } }, memory);
		worker.on('message', (message: EvaluationMessage) => {
			if (message.type === 'log') log(message.message);
			else resolve(message.outcome);
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			const message =
				error.code === 'ERR_WORKER_OUT_OF_MEMORY'
					? tooMuchMemory(memory)
					: `the evaluator stopped: ${error.message}. This is a fault of pyscope; please report it.`;
			resolve({ output: new Uint8Array(), error: `error: ${message}` });
		});
	});
	return outcome.finally(() => clearInterval(looking));
}
