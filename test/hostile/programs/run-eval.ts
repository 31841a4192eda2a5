import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { program } from '../support/run-pyscope.ts';

export interface Evaluation {
	/** The beginning of what was written; the rest is only read. */
	readonly stdout: string;
	/** The beginning and the end of what was written: a program may trace much, or say much. */
	readonly stderr: string;
	/** Null where the program was ended by a signal. */
	readonly code: number | null;
	readonly signal: string | null;
	/** Whether it had to be ended, as it took too long. */
	readonly isLate: boolean;
	/** How long it ran on after it was interrupted, in milliseconds; null where it was not. */
	readonly afterInterruption: number | null;
	/** The most memory it had, in MB; 0 where that is not known. */
	readonly memory: number;
}

export interface EvaluationOptions {
	/** How long it may take of a processor, in milliseconds; a busy machine takes longer for that. */
	readonly longest: number;
	/** Interrupt it as ^C does when this is written to standard error. */
	readonly interruptAt?: string;
}

/** How much longer a busy machine may take for the same. */
const busiest = 5;

/** Of what is written, so many characters are kept. */
const kept = 200_000;

/** Runs `pyscope eval`. */
export function runEval(
	words: readonly string[],
	{ longest, interruptAt }: EvaluationOptions,
): Promise<Evaluation> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [program, 'eval', ...words], {
			env: { ...process.env, NIX_PATH: '' },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let [stdout, stderr] = ['', ''];
		let interruptedAt: number | null = null;
		child.stdout.on('data', (bytes: Buffer) => {
			if (stdout.length < kept) stdout += bytes.toString('latin1');
		});
		child.stderr.on('data', (bytes: Buffer) => {
			stderr += bytes.toString();
			if (stderr.length > 3 * kept) stderr = stderr.slice(0, kept) + stderr.slice(-kept);
			if (interruptAt === undefined || interruptedAt !== null) return;
			if (!stderr.includes(interruptAt)) return;
			interruptedAt = performance.now();
			child.kill('SIGINT');
		});
		let memory = 0;
		let isLate = false;
		const end = () => {
			isLate = true;
			child.kill('SIGKILL');
		};
		const looking = setInterval(() => {
			memory = Math.max(memory, mostMemoryOf(child.pid));
			if (processorTimeOf(child.pid) > longest) end();
		}, 100);
		const timer = setTimeout(end, longest * busiest);
		child.on('error', reject);
		child.on('exit', (code, signal) => {
			clearTimeout(timer);
			clearInterval(looking);
			const afterInterruption = interruptedAt === null ? null : performance.now() - interruptedAt;
			child.on('close', () => {
				resolve({ stdout, stderr, code, signal, isLate, afterInterruption, memory });
			});
		});
	});
}

/** The most memory that a process has had so far, in MB, where the system tells. */
function mostMemoryOf(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

/** How long a process has had a processor so far, in milliseconds, where the system tells. */
function processorTimeOf(pid: number | undefined): number {
	try {
		// Behind the name, which may hold anything: of the fields there the 12th and 13th, in hundredths.
		const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return 0;
	}
}
