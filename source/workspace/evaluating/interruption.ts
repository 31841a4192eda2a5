import { type Io, RecordingIo } from '../../nix/index.ts';
import type { SharedState } from '../protocol/shared-state.ts';

/** Goes through an evaluation that something else is to overtake. */
class Interrupted extends Error {
	override name = 'Interrupted';
}

/**
 * Ends the evaluation of one package when someone asks for another. Few take longer than a frame, but
 * those may take seconds. Thunks in the middle of evaluation become what they were, as for any error
 * that is no error of the program; what they evaluated on the way is kept, so that little is lost.
 */
export class Interruption {
	readonly #underway: SharedState;
	#heard = 0;
	#isRunning = false;

	constructor(underway: SharedState) {
		this.#underway = underway;
	}

	/** One of the requests that were announced by `SharedState.ask` has come. */
	hear(): void {
		this.#heard++;
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

	/** To be called often. @throws Interrupted while a task runs and something else is asked for */
	check(): void {
		if (this.#isRunning && this.#underway.asked !== this.#heard) throw new Interrupted();
	}
}

/**
 * Reads, and looks whether something else is asked for: whatever takes long reads many files. It
 * stands above what records, as an interruption tells nothing of the outside.
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
