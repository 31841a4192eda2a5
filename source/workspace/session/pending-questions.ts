import type { Answer, Ask, Question, QuestionKind } from '../protocol/questions.ts';
import type { TreeRequest } from '../protocol/tree-messages.ts';

interface Pending {
	resolve(answer: Answer<QuestionKind>): void;
	reject(error: Error): void;
	question: Question;
}

/** The questions to a worker that are not answered yet. */
export class PendingQuestions {
	readonly #send: (request: TreeRequest) => void;
	readonly #pending = new Map<number, Pending>();
	#nextId = 1;

	constructor(send: (request: TreeRequest) => void) {
		this.#send = send;
	}

	get size(): number {
		return this.#pending.size;
	}

	/** Sends a question. The promise rejects with the reason, or the signal's when it is aborted. */
	ask<Kind extends QuestionKind>(
		kind: Kind,
		ask: Ask<Kind>,
		signal?: AbortSignal,
	): Promise<Answer<Kind>> {
		return new Promise((resolve, reject) => {
			signal?.throwIfAborted();
			const id = this.#nextId++;
			const question = { kind, ask } as Question;
			// The worker answers a question by one of its own kind.
			this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject, question });
			this.#send({ type: 'question', id, question });
			signal?.addEventListener(
				'abort',
				() => {
					if (this.#take(id) === undefined) return;
					this.#send({ type: 'cancel', id });
					reject(signal.reason);
				},
				{ once: true },
			);
		});
	}

	/** The worker has answered. */
	answer(id: number, answer: Answer<QuestionKind>): void {
		this.#take(id)?.resolve(answer);
	}

	/** The worker has no answer. */
	fail(id: number, reason: string): void {
		this.#take(id)?.reject(new Error(reason));
	}

	/** Sends all questions to a worker that has taken the place of the one before. */
	sendAgain(): void {
		for (const [id, { question }] of this.#pending) this.#send({ type: 'question', id, question });
	}

	/** No question will be answered any more. */
	failAll(reason: string): void {
		for (const { reject } of this.#pending.values()) reject(new Error(reason));
		this.#pending.clear();
	}

	#take(id: number): Pending | undefined {
		const pending = this.#pending.get(id);
		this.#pending.delete(id);
		return pending;
	}
}
