import type { Io } from '../../nix/io/io.ts';
import { RecordingIo } from '../../nix/io/recording-io.ts';

/**
 * Why a task was interrupted: an urgent request is pending; it has taken longer than others that wait
 * should wait for it; it has taken as long as it may; it has filled the memory.
 */
export type Cause = 'request' | 'patience' | 'time' | 'memory';

/** Thrown to unwind an evaluation. */
class Interrupted extends Error {
	override name = 'Interrupted';
	readonly task: Task;
	readonly why: Cause;

	constructor(task: Task, why: Cause) {
		super(why);
		this.task = task;
		this.why = why;
	}
}

/** Whether an error is thrown only to unwind an evaluation. */
export function isInterruption(error: unknown): boolean {
	return error instanceof Interrupted;
}

/** How many milliseconds a task may take; infinite for no bound. */
export interface Bounds {
	/** Until it is given up. */
	limit: number;
	/** Until others go first. */
	patience: number;
	/** Whether an urgent request interrupts it. */
	yields: boolean;
	/** Whether it is interrupted where the memory is full; not what makes room. */
	heedsMemory: boolean;
}

const unbounded: Bounds = {
	limit: Number.POSITIVE_INFINITY,
	patience: Number.POSITIVE_INFINITY,
	yields: true,
	heedsMemory: true,
};

interface Task extends Bounds {
	/** When it began, or would have begun without the tasks within it. */
	begin: number;
}

export interface InterruptionOptions {
	/** Whether an urgent request was sent and not received yet. */
	isUrgentPending: () => boolean;
	/** How many ticks have gone by: the bounds are looked at once a tick. */
	ticks?: () => number;
	/** How long this thread has computed, in milliseconds. */
	now?: () => number;
	/** Whether the memory is full and stays so. */
	isMemoryFull?: () => boolean;
}

/** What came of a task, and how many milliseconds it took; an interrupted one is to be begun again. */
export type TaskOutcome<Result> =
	| { result: Result; interrupted: null; spent: number }
	| { interrupted: Cause; spent: number };

/**
 * Interrupts the evaluation of one package when an urgent request is pending, or a bound is met. Few
 * packages take longer than a frame, but those may take seconds, and some never end. Thunks that are
 * being evaluated are reset, as for any error that is not an error of the program; thunks that were
 * evaluated on the way stay evaluated, so that little work is lost.
 */
export class Interruption {
	readonly #isUrgentPending: () => boolean;
	readonly #ticks: () => number;
	readonly #now: () => number;
	readonly #isMemoryFull: () => boolean;
	/** The tick at which the bounds were last looked at. */
	#checkedAt = 0;
	/** The innermost task that runs. */
	#task: Task | null = null;

	constructor({
		isUrgentPending,
		ticks = () => 0,
		now = ticks,
		isMemoryFull = () => false,
	}: InterruptionOptions) {
		this.#isUrgentPending = isUrgentPending;
		this.#ticks = ticks;
		this.#now = now;
		this.#isMemoryFull = isMemoryFull;
	}

	/** Runs a task; one within another takes nothing of the outer one's time. */
	run<Result>(task: () => Result, bounds: Bounds = unbounded): TaskOutcome<Result> {
		const outer = this.#task;
		const before = this.#now();
		const own: Task = { ...bounds, begin: before };
		this.#task = own;
		try {
			const result = task();
			return { result, interrupted: null, spent: this.#now() - own.begin };
		} catch (error) {
			if (!(error instanceof Interrupted) || error.task !== own) throw error;
			return { interrupted: error.why, spent: this.#now() - own.begin };
		} finally {
			this.#task = outer;
			if (outer !== null) outer.begin += this.#now() - before;
		}
	}

	/**
	 * To be called often while a task runs; does nothing otherwise.
	 *
	 * @throws Interrupted when the task is to be interrupted
	 */
	check(): void {
		const task = this.#task;
		if (task === null) return;
		if (task.yields && this.#isUrgentPending()) throw new Interrupted(task, 'request');
		const ticks = this.#ticks();
		if (ticks === this.#checkedAt) return;
		this.#checkedAt = ticks;
		const spent = this.#now() - task.begin;
		if (spent > task.limit) throw new Interrupted(task, 'time');
		if (spent > task.patience) throw new Interrupted(task, 'patience');
		if (task.heedsMemory && this.#isMemoryFull()) throw new Interrupted(task, 'memory');
	}
}

/**
 * Checks for interruptions whenever something is read: whatever takes long reads many files. It
 * checks before anything is recorded, so that an interruption leaves no trace in the inputs.
 */
export class InterruptibleIo extends RecordingIo {
	readonly #check: () => void;

	constructor(below: Io, check: () => void) {
		super(below);
		this.#check = check;
	}

	override status(path: string): ReturnType<Io['status']> {
		this.#check();
		return super.status(path);
	}

	override readFile(path: string): Uint8Array {
		this.#check();
		return super.readFile(path);
	}

	override readDirectory(path: string): ReturnType<Io['readDirectory']> {
		this.#check();
		return super.readDirectory(path);
	}
}
