import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The heap below which garbage is not looked for among what is old, in MB, given enough memory. */
const mostUncollected = 3000;

/** When TurboFan begins to pay for what it costs, in milliseconds. */
const optimizerPatience = 3000;

/**
 * Sets V8, for threads started from now on, to what evaluating a tree is like. V8's flags are the
 * process's: they hold for the thread of the interface as well.
 *
 * @param memory how much the thread may use, in MB
 */
export function tuneEngine(memory: number): void {
	tuneCollector(memory);
	delayOptimizer();
}

/**
 * What lives through one collection, thunks and sets of the tree, lives on. All packages of nixpkgs
 * are described in 0.78 of the time (0.92 by the first setting alone), with a young generation of
 * 192 MB instead of 64.
 */
function tuneCollector(memory: number): void {
	// From a small heap on V8 goes through all of it each time it has grown by a half.
	const uncollected = Math.min(Math.floor(memory / 3), mostUncollected);
	setFlagsFromString(`--initial-old-space-size=${uncollected}`);
	// Survivors are copied once, not twice. V8 has this for its tests; a version that is not known to
	// have it would write an error to the terminal.
	if (versions.v8.startsWith('14.6.')) {
		setFlagsFromString('--scavenger-chaos-mode');
		setFlagsFromString('--scavenger-chaos-mode-threshold=100');
	}
}

/**
 * V8's second optimizer takes a fifth of the processor time of the first seconds, for code that is
 * given up again as the evaluator meets more of the tree; Maglev's serves as well until then.
 */
function delayOptimizer(): void {
	setFlagsFromString('--no-turbofan');
	setTimeout(() => setFlagsFromString('--turbofan'), optimizerPatience).unref();
}
