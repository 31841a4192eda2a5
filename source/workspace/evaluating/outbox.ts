import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { TreeEvent } from '../protocol/tree-messages.ts';

/**
 * Descriptions in one message: taking them in must not keep the interface from drawing. Measured on
 * nixpkgs, 64 take about a millisecond.
 */
const largestMessage = 64;
/** Messages with descriptions that may be under way; more would be taken in without a pause. */
const mostUnderWay = 2;
/** How long descriptions that nobody waits for are gathered, in milliseconds. */
const gatheringTime = 100;

type Described = Extract<TreeEvent, { type: 'described' }>;

/**
 * Passes results on to the session: what is looked at first, all else in its order, in small
 * messages, and no faster than they are taken in.
 */
export class Outbox {
	readonly #send: (event: TreeEvent) => void;
	readonly #urgent: TreeEvent[] = [];
	readonly #queue: TreeEvent[] = [];
	#underWay = 0;
	#sentAt = 0;

	constructor(send: (event: TreeEvent) => void) {
		this.#send = send;
	}

	/** One attribute's description; null for an attribute that is no package. */
	describe(
		set: string,
		attribute: string,
		description: PackageDescription | null,
		isUrgent: boolean,
	): void {
		const message = this.#messageWithRoom(isUrgent ? this.#urgent : this.#queue, set);
		if (description === null) message.noPackages.push(attribute);
		else message.packages.push(description);
	}

	/** Something that is to be known only after all that was said before. */
	say(event: TreeEvent): void {
		this.#queue.push(event);
	}

	/** The session has taken in a message with descriptions. */
	received(): void {
		this.#underWay--;
	}

	/** Sends what may be sent now; `everything` gathers no longer. */
	flush(everything: boolean): void {
		while (this.#sendFirst(this.#urgent));
		// What waits for its turn must not be overtaken by news that all was told.
		if (this.#urgent.length > 0) return;
		const isDue = everything || performance.now() - this.#sentAt >= gatheringTime;
		while ((isDue || isFull(this.#queue[0])) && this.#sendFirst(this.#queue));
	}

	#sendFirst(queue: TreeEvent[]): boolean {
		const event = queue[0];
		if (event === undefined) return false;
		if (event.type === 'described') {
			if (this.#underWay === mostUnderWay) return false;
			this.#underWay++;
		}
		queue.shift();
		this.#sentAt = performance.now();
		this.#send(event);
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

/** Whether nothing more goes into a message. */
function isFull(event: TreeEvent | undefined): boolean {
	if (event?.type !== 'described') return event !== undefined;
	return event.packages.length + event.noPackages.length >= largestMessage;
}
