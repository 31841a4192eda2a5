import { doings, mostBytes as room, type Trial, type TrialName } from './trial-name.ts';

/** The places of the numbers that are shared. */
const lengthOfName = 0;
const urgentRequests = 1;
const trials = 2;
const ticks = 3;
const callLimit = 4;
const doing = 5;
const countOfNumbers = 6;

/** How often a session ticks while its worker evaluates, in milliseconds. */
export const tickLength = 100;

/**
 * What a session and its worker can see of each other at any moment, in memory that both share.
 * Messages are not enough: a worker receives them between two packages only, and a worker that runs
 * out of memory sends none.
 */
export class SharedState {
	readonly buffer: SharedArrayBuffer;
	readonly #numbers: Int32Array;
	readonly #bytes: Uint8Array;

	constructor(buffer = new SharedArrayBuffer(countOfNumbers * 4 + room)) {
		this.buffer = buffer;
		this.#numbers = new Int32Array(buffer, 0, countOfNumbers);
		this.#bytes = new Uint8Array(buffer, countOfNumbers * 4);
	}

	/** Which trial the worker is at; null for none. */
	set trial(trial: Trial | null) {
		const bytes = Buffer.from(trial?.name ?? '', 'utf8');
		this.#bytes.set(bytes);
		Atomics.store(this.#numbers, lengthOfName, bytes.length);
		Atomics.store(this.#numbers, doing, trial === null ? -1 : doings.indexOf(trial.doing));
		Atomics.add(this.#numbers, trials, 1);
	}

	get trial(): Trial | null {
		const length = Atomics.load(this.#numbers, lengthOfName);
		const doingNow = doings[Atomics.load(this.#numbers, doing)];
		if (length === 0 || doingNow === undefined) return null;
		const name = Buffer.from(this.#bytes.slice(0, length)).toString('utf8') as TrialName;
		return { name, doing: doingNow };
	}

	/** How often the worker has gone from one trial to another. */
	get trialsPassed(): number {
		return Atomics.load(this.#numbers, trials);
	}

	/** The session is about to send an urgent request. */
	announceUrgent(): void {
		Atomics.add(this.#numbers, urgentRequests, 1);
		this.#interrupt();
	}

	/** How many urgent requests were announced. */
	get urgentAnnounced(): number {
		return Atomics.load(this.#numbers, urgentRequests);
	}

	/**
	 * The session lets one `tickLength` of the worker's clock go by. Its clock stands still while the
	 * whole process does: no package is given up because a laptop slept.
	 */
	tick(): void {
		Atomics.add(this.#numbers, ticks, 1);
		this.#interrupt();
	}

	/** How many ticks have gone by. */
	get ticks(): number {
		return Atomics.load(this.#numbers, ticks);
	}

	/** Where the worker's calls read how deeply they may nest; lowered to interrupt them. */
	get callLimit(): Int32Array {
		return this.#numbers.subarray(callLimit, callLimit + 1);
	}

	#interrupt(): void {
		Atomics.store(this.#numbers, callLimit, -1);
	}
}
