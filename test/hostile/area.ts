/** What goes wrong with something hostile. */
export interface Failure {
	/** In one line, what was given. */
	readonly given: string;
	/** What happened, and what should have. */
	readonly happened: string;
	/** The smallest form of what was given that still fails, as text that can be given again. */
	readonly smallest: string;
}

export interface Attempts {
	/** All that is random is drawn from this, so a run can be repeated. */
	readonly seed: number;
	/** How many things to try. An area of fixed cases begins with those. */
	readonly count: number;
	/** The path of an empty folder, which others may enter; it is removed afterwards. */
	readonly folder: string;
	tried(): void;
	failed(failure: Failure): void;
}

/** One kind of hostility: generators, what is done with what they make, and what must then hold. */
export interface Area {
	readonly name: string;
	/** In one line, for people. */
	readonly title: string;
	/** How many things a whole run tries; the tests try a tenth of it. */
	readonly count: number;
	/**
	 * Whether a pseudo-terminal is waited for: on a busy machine bytes arrive apart and keys late, so
	 * that a failure there says less. The tests leave such areas out.
	 */
	readonly dependsOnTime?: boolean;
	/** Tries each thing with a bound on its time and memory. */
	attack(attempts: Attempts): Promise<void>;
}
