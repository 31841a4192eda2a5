/** Describes whole sets of a session, two at a time where that pays. */
import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { Session, SetSnapshot } from '../../workspace/session/session.ts';
import { describeWholeSet } from './tree-session.ts';

/** A set of which everything is described. */
export interface DescribedSet {
	set: string;
	packages: PackageDescription[];
	/** The session that described it: it answers questions about it, and can forget it. */
	session: Session;
}

/** How many names must be left for a second thread, which evaluates the tree itself once more. */
const worthwhile = 5000;

/**
 * Every package of each set, in the order of the sets.
 *
 * A second session, where there can be one, takes every set that the first has not begun, as soon as
 * it is known that sets are evaluated rather than loaded, and that there is much to do. What it
 * cannot describe is left to the first.
 *
 * @throws {TreeError} when a set does not evaluate
 */
export async function* describeSets(
	session: Session,
	sets: readonly string[],
): AsyncGenerator<DescribedSet> {
	const queue = new SetQueue(session, sets);
	try {
		for (const set of sets) yield await queue.described(set);
	} finally {
		queue.stop();
	}
}

class SetQueue {
	readonly #session: Session;
	/** The sets nobody has begun with. */
	readonly #waiting: string[];
	readonly #described = new Map<string, PromiseWithResolvers<DescribedSet>>();
	readonly #stopLooking: () => void;
	/** Settles once the first session has no set left. */
	#first: Promise<void>;

	constructor(session: Session, sets: readonly string[]) {
		this.#session = session;
		this.#waiting = [...sets];
		for (const set of sets) {
			const described = Promise.withResolvers<DescribedSet>();
			// Whoever takes the sets hears of a failure when its turn comes.
			described.promise.catch(() => {});
			this.#described.set(set, described);
		}
		this.#first = this.#takeSets();
		this.#stopLooking = session.subscribe(() => this.#look());
	}

	described(set: string): Promise<DescribedSet> {
		return (this.#described.get(set) as PromiseWithResolvers<DescribedSet>).promise;
	}

	/** Begins with no other set. */
	stop(): void {
		this.#waiting.length = 0;
		this.#stopLooking();
	}

	async #takeSets(): Promise<void> {
		for (let set = this.#waiting.shift(); set !== undefined; set = this.#waiting.shift()) {
			const { reject, resolve } = this.#described.get(set) as PromiseWithResolvers<DescribedSet>;
			try {
				const packages = await describeWholeSet(this.#session, set);
				resolve({ set, packages, session: this.#session });
			} catch (error) {
				reject(error);
			}
		}
	}

	/** Opens the second session once that is worth it. */
	#look(): void {
		const { sets } = this.#session.snapshot();
		const areEvaluated = sets.some(({ confirmed, described }) => described > confirmed);
		const left = sets.filter(({ name }) => this.#waiting.includes(name));
		if (!areEvaluated || countNames(left) < worthwhile) return;
		this.#stopLooking();
		const second = this.#session.second();
		if (second !== null) void this.#takeSetsWith(second);
	}

	async #takeSetsWith(second: Session): Promise<void> {
		for (let set = this.#waiting.shift(); set !== undefined; set = this.#waiting.shift()) {
			const { resolve } = this.#described.get(set) as PromiseWithResolvers<DescribedSet>;
			try {
				const packages = await describeWholeSet(second, set);
				resolve({ set, packages, session: second });
			} catch {
				// The first session goes on alone, and tells what is wrong if that is not the thread.
				this.#waiting.unshift(set);
				this.#first = this.#first.then(() => this.#takeSets());
				return;
			}
		}
	}
}

function countNames(sets: readonly SetSnapshot[]): number {
	return sets.reduce((sum, { nameCount }) => sum + nameCount, 0);
}
