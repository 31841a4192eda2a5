import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { TreeEvent } from '../protocol/tree-messages.ts';

/**
 * Descriptions in one message: processing them must not keep the interface from drawing. Measured
 * on nixpkgs, 64 take about a millisecond.
 */
const largestMessage = 64;
/** Messages with descriptions that may be under way: more would be processed without a pause. */
const mostUnacknowledged = 2;
/** How long descriptions that nobody waits for are gathered, in milliseconds. */
const gatheringTime = 100;

type Described = Extract<TreeEvent, { type: 'described' }>;

/**
 * The one way out of the evaluating worker: every event to the session leaves here. Descriptions
 * are coalesced into small messages, urgent ones first, and sent no faster than the session
 * acknowledges them (back-pressure). Other events are either queued behind everything said before
 * (`queue`), or overtake it (`sendNow`).
 */
export class Outbox {
	readonly #post: (event: TreeEvent) => void;
	readonly #urgent: TreeEvent[] = [];
	readonly #queue: TreeEvent[] = [];
	/** The messages that wait to be sent, by each set and attribute they describe. */
	readonly #waiting = new Map<string, Described>();
	/** Messages with descriptions that the session has not acknowledged yet. */
	#unacknowledged = 0;
	#sentAt = 0;

	constructor(post: (event: TreeEvent) => void) {
		this.#post = post;
	}

	/**
	 * Adds one attribute's description; null for an attribute that is no package. One of the attribute
	 * that still waits is out of date, and must not arrive after this one.
	 */
	describe(
		set: string,
		attribute: string,
		description: PackageDescription | null,
		isUrgent: boolean,
	): void {
		const key = keyOf(set, attribute);
		const earlier = this.#waiting.get(key);
		if (earlier !== undefined) withdraw(earlier, attribute);
		const message = this.#messageWithRoom(isUrgent ? this.#urgent : this.#queue, set);
		this.#waiting.set(key, message);
		if (description === null) message.noPackages.push(attribute);
		else message.packages.push(description);
	}

	/** Adds an event that is true only once everything before it was received. */
	queue(event: TreeEvent): void {
		this.#queue.push(event);
	}

	/** Sends an event that waits for nothing. */
	sendNow(event: TreeEvent): void {
		this.#post(event);
	}

	/** The session acknowledges a message with descriptions. */
	received(): void {
		this.#unacknowledged--;
	}

	/** Sends what may be sent now; with `everything`, also descriptions that are still gathered. */
	flush(everything: boolean): void {
		while (this.#sendFirst(this.#urgent));
		// Urgent descriptions that wait must not be overtaken by the news that a set is complete.
		if (this.#urgent.length > 0) return;
		const isDue = everything || performance.now() - this.#sentAt >= gatheringTime;
		while ((isDue || isFull(this.#queue[0])) && this.#sendFirst(this.#queue));
	}

	#sendFirst(queue: TreeEvent[]): boolean {
		const event = queue[0];
		if (event === undefined) return false;
		if (event.type === 'described') {
			if (this.#unacknowledged === mostUnacknowledged) return false;
			this.#unacknowledged++;
			for (const { attribute } of event.packages) this.#waiting.delete(keyOf(event.set, attribute));
			for (const attribute of event.noPackages) this.#waiting.delete(keyOf(event.set, attribute));
		}
		queue.shift();
		this.#sentAt = performance.now();
		this.#post(event);
		return true;
	}

	#messageWithRoom(queue: TreeEvent[], set: string): Described {
		const last = queue.at(-1);
		if (last?.type === 'described' && last.set === set && !isFull(last)) return last;
		const message: Described = { type: 'described', set, packages: [], noPackages: [] };
		queue.push(message);
		return message;
	}
}

function keyOf(set: string, attribute: string): string {
	return `${set}\0${attribute}`;
}

/** Removes what a message says of an attribute. */
function withdraw(message: Described, attribute: string): void {
	message.packages = message.packages.filter((one) => one.attribute !== attribute);
	message.noPackages = message.noPackages.filter((one) => one !== attribute);
}

/** Whether nothing more goes into a message. */
function isFull(event: TreeEvent | undefined): boolean {
	if (event?.type !== 'described') return event !== undefined;
	return event.packages.length + event.noPackages.length >= largestMessage;
}
