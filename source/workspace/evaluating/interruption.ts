import type { Io } from '../../nix/io/io.ts';
import { RecordingIo } from '../../nix/io/recording-io.ts';

/** Thrown to unwind an evaluation so that a more urgent request can run. */
class Interrupted extends Error {
	override name = 'Interrupted';
}

/**
 * Interrupts the evaluation of one package when an urgent request is pending. Few packages take
 * longer than a frame, but those may take seconds. Thunks that are being evaluated are reset, as
 * for any error that is not an error of the program; thunks that were evaluated on the way stay
 * evaluated, so that little work is lost.
 */
export class Interruption {
	readonly #isUrgentPending: () => boolean;
	#isRunning = false;

	/** @param isUrgentPending whether an urgent request was sent and not received yet */
	constructor(isUrgentPending: () => boolean) {
		this.#isUrgentPending = isUrgentPending;
	}

	/** The result of a task; undefined when it was interrupted. */
	run<Result>(task: () => Result): { result: Result } | undefined {
		this.#isRunning = true;
		try {
			return { result: task() };
		} catch (error) {
			if (error instanceof Interrupted) return undefined;
			throw error;
		} finally {
			this.#isRunning = false;
		}
	}

	/**
	 * To be called often while a task runs; does nothing otherwise.
	 *
	 * @throws Interrupted when an urgent request is pending
	 */
	check(): void {
		if (this.#isRunning && this.#isUrgentPending()) throw new Interrupted();
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
