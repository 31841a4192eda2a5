import type { MessagePort, Transferable } from 'node:worker_threads';
import type { SharedState } from './shared-state.ts';
import type { TreeRequest } from './tree-messages.ts';

/** Whether a request interrupts the evaluation of a package, because somebody waits for it. */
const urgency: Readonly<Record<TreeRequest['type'], boolean>> = {
	focus: true,
	question: true,
	cancel: false,
	received: false,
	watch: false,
	close: true,
};

export function isUrgent({ type }: TreeRequest): boolean {
	return urgency[type];
}

/** The session's end: sends requests to one worker. Urgent ones are announced in shared memory. */
export class RequestSender {
	readonly #port: { postMessage(request: TreeRequest, transfer: readonly Transferable[]): void };
	readonly #shared: SharedState;

	constructor(
		port: { postMessage(request: TreeRequest, transfer: readonly Transferable[]): void },
		shared: SharedState,
	) {
		this.#port = port;
		this.#shared = shared;
	}

	send(request: TreeRequest, transfer: readonly Transferable[] = []): void {
		if (isUrgent(request)) this.#shared.announceUrgent();
		this.#port.postMessage(request, transfer);
	}
}

/**
 * The worker's end: receives requests between two packages, and knows in the middle of one that an
 * urgent request has been sent.
 */
export class RequestReceiver {
	readonly #shared: SharedState;
	#urgentReceived = 0;

	constructor(port: MessagePort, shared: SharedState, receive: (request: TreeRequest) => void) {
		this.#shared = shared;
		port.on('message', (request: TreeRequest) => {
			if (isUrgent(request)) this.#urgentReceived++;
			receive(request);
		});
	}

	/** Whether an urgent request has been sent that was not received yet. */
	get isUrgentPending(): boolean {
		return this.#shared.urgentAnnounced !== this.#urgentReceived;
	}
}
