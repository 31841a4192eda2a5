import type { Answer, Question, QuestionKind } from '../protocol/questions.ts';
import type { ServiceEvent } from '../protocol/tree-messages.ts';

/** What came of answering a question; null when it was interrupted, and is to be tried again. */
export type Attempt = { answer: Answer<QuestionKind> } | { error: string } | null;

/** The session's questions that wait for an answer, in order. Answers leave from here only. */
export class QuestionQueue {
	readonly #send: (event: ServiceEvent) => void;
	readonly #waiting = new Map<number, Question>();
	/** Why no question can be answered. */
	#refusal: string | null = null;

	constructor(send: (event: ServiceEvent) => void) {
		this.#send = send;
	}

	add(id: number, question: Question): void {
		if (this.#refusal === null) this.#waiting.set(id, question);
		else this.#send({ type: 'question-failed', id, error: this.#refusal });
	}

	cancel(id: number): void {
		this.#waiting.delete(id);
	}

	/** Fails all questions, and those still to come. */
	refuseAll(error: string): void {
		this.#refusal = error;
		for (const id of this.#waiting.keys()) this.#send({ type: 'question-failed', id, error });
		this.#waiting.clear();
	}

	/** Answers the first question; false when there is none. */
	answerNext(attempt: (question: Question) => Attempt): boolean {
		for (const [id, question] of this.#waiting) {
			this.#waiting.delete(id);
			const outcome = attempt(question);
			if (outcome === null) this.#waiting.set(id, question);
			else if ('error' in outcome) this.#send({ type: 'question-failed', id, ...outcome });
			else this.#send({ type: 'answer', id, ...outcome });
			return true;
		}
		return false;
	}
}
