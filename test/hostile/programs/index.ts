import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Area, Attempts } from '../area.ts';
import { type Attempt, compositions, fixed } from './attempts.ts';
import { type Evaluation, runEval } from './run-eval.ts';

/** In MB: what an evaluation may use. */
const memory = 600;
/** In MB: what the process may have; texts of half a gigabyte are written, and handed over. */
const mostMemory = memory + 2800;
/** In milliseconds of a processor. */
const longest = 40_000;
/** How long an evaluation may go on after ^C, in milliseconds; a busy machine takes nearly all of it. */
const longestAfterInterruption = 1500;

/** Programs that want too much: they are given to `pyscope eval`, each in a process of its own. */
export const programs: Area = {
	name: 'programs',
	title: 'programs too large, too deep, too hungry or endless, given to eval',
	count: 500,
	async attack(attempts) {
		const numRuns = Math.max(0, attempts.count - fixed.length);
		const random = fc.sample(compositions, { seed: attempts.seed, numRuns });
		const all = [...fixed.slice(0, attempts.count), ...random].entries();
		const workers = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
			for (const [number, attempt] of all) await tryProgram(number, attempt, attempts);
		});
		await Promise.all(workers);
	},
};

async function tryProgram(
	number: number,
	attempt: Attempt,
	{ failed, folder, tried }: Attempts,
): Promise<void> {
	const happened = await problemOf(attempt, join(folder, `${number}.nix`));
	tried();
	if (happened === null) return;
	const { options, program } = attempt;
	const shown = program.length > 300 ? `${program.slice(0, 300)}…` : program;
	failed({
		given: `eval ${options.join(' ')} of program ${number}`,
		happened,
		smallest: shown,
	});
}

/** What came of a program that should not. */
async function problemOf({ program, options, end }: Attempt, file: string): Promise<string | null> {
	writeFileSync(file, program, 'latin1');
	const words = ['--memory', String(memory), ...options, file];
	const isInterrupted = end === 'interrupted';
	const ran = await runEval(words, { longest, ...(isInterrupted ? { interruptAt: 'begun' } : {}) });
	rmSync(file);
	const problem = isInterrupted ? problemOfInterrupted(ran) : problemOfEnd(ran, end);
	return problem === null ? null : `${problem}\n${ran.stderr.slice(-600)}`;
}

function problemOfEnd(
	{ code, isLate, memory: most, signal, stderr }: Evaluation,
	end: Attempt['end'],
) {
	if (isLate) return `it took longer than ${longest / 1000} s`;
	if (signal !== null || (code !== 0 && code !== 1)) return `it ended with ${signal ?? code}`;
	if (most > mostMemory) return `it had ${Math.round(most)} MB`;
	if (code === 0) return end === 'either' || end === 'value' ? null : 'it gave a value';
	if (end === 'value') return 'it gave no value';
	if (/node:internal|^ +at .*\.[jt]s:\d|fault of pyscope|FATAL ERROR|Node\.js v/m.test(stderr)) {
		return 'it was no error of the language';
	}
	// What the program traces and warns of comes before.
	if (!/^error: ?/m.test(stderr)) return 'it gave no error';
	const isOfMemory = stderr.includes(`needs more memory than it may have (${memory} MB)`);
	if (end === 'no memory' && !isOfMemory) return 'it was not stopped for the memory it uses';
	if (isOfMemory && !/\bat .*:\d+:\d+:$/m.test(stderr)) return 'it was not said where it was';
	return null;
}

function problemOfInterrupted({ afterInterruption, code, isLate, signal, stderr }: Evaluation) {
	if (isLate) return 'it did not end';
	if (afterInterruption === null) return 'it had ended before';
	if (signal !== 'SIGINT' && code !== 130) return `it ended with ${signal ?? code}`;
	if (/^ +at |error/m.test(stderr)) return 'it said something';
	if (afterInterruption <= longestAfterInterruption) return null;
	return `it went on for ${Math.round(afterInterruption)} ms`;
}
