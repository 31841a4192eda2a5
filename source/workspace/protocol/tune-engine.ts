import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The size up to which V8 does not collect the old generation, in MB, given enough memory. */
const mostUncollected = 3000;

/** After how long TurboFan's code is worth its cost, in milliseconds. */
const optimizerPatience = 3000;

/**
 * Tunes V8 for evaluating trees, in threads that are started from now on. V8's flags belong to the
 * process, so that they hold for the interface's thread as well.
 *
 * @param memory how much the thread may use, in MB
 */
export function tuneEngine(memory: number): void {
	tuneCollector(memory);
	delayOptimizer();
}

/**
 * Objects that survive one collection, thunks and attribute sets of the tree, mostly survive for
 * good. All packages of nixpkgs are described in 0.78 of the time (0.92 by the first setting
 * alone), with a young generation of 192 MB instead of 64.
 */
function tuneCollector(memory: number): void {
	// Otherwise V8 collects the whole heap each time it has grown by a half, from a small size on.
	const uncollected = Math.min(Math.floor(memory / 3), mostUncollected);
	setFlagsFromString(`--initial-old-space-size=${uncollected}`);
	// Survivors are copied once, not twice. The flag is meant for V8's own tests; a version without it
	// would write an error to the terminal.
	if (versions.v8.startsWith('14.6.')) {
		setFlagsFromString('--scavenger-chaos-mode');
		setFlagsFromString('--scavenger-chaos-mode-threshold=100');
	}
}

/**
 * TurboFan, V8's second optimizing compiler, takes a fifth of the processor time of the first
 * seconds, for code that is deoptimized again as the evaluator meets more of the tree. Until then
 * the code of Maglev, the first one, is fast enough.
 */
function delayOptimizer(): void {
	setFlagsFromString('--no-turbofan');
	setTimeout(() => setFlagsFromString('--turbofan'), optimizerPatience).unref();
}
