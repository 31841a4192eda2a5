import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

export interface Run {
	readonly stdout: string;
	readonly stderr: string;
	/** Null where the program was ended by a signal. */
	readonly code: number | null;
	/** Whether it had to be ended, as it took too long. */
	readonly isLate: boolean;
}

export interface RunOptions {
	readonly folder?: string;
	readonly environment?: Readonly<Record<string, string>>;
	/** What is given on standard input; nothing by default. */
	readonly input?: string;
	/** In milliseconds. */
	readonly longest?: number;
	/** A program with its arguments that runs pyscope, such as `strace`. */
	readonly below?: readonly string[];
}

/** Runs pyscope to its end, with no cache and no configuration unless the environment names some. */
export function runPyscope(words: readonly string[], options: RunOptions = {}): Promise<Run> {
	const { below = [], environment = {}, folder, input = '', longest = 20_000 } = options;
	const [first = '', ...rest] = [...below, process.execPath, program, ...words];
	return new Promise((resolve, reject) => {
		const child = spawn(first, rest, {
			cwd: folder,
			env: { ...process.env, PYSCOPE_CACHE: 'off', PYSCOPE_CONFIG: 'off', ...environment },
			// A group of its own, so that all of it can be ended.
			detached: true,
		});
		const output: [Buffer[], Buffer[]] = [[], []];
		child.stdout.on('data', (bytes: Buffer) => output[0].push(bytes));
		child.stderr.on('data', (bytes: Buffer) => output[1].push(bytes));
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		}, longest);
		child.on('error', reject);
		child.on('close', (code) => {
			clearTimeout(timer);
			const [stdout, stderr] = output.map((chunks) => Buffer.concat(chunks).toString());
			resolve({ stdout: stdout ?? '', stderr: stderr ?? '', code, isLate });
		});
	});
}

/** What nobody may read is read by root all the same. */
const asNobody = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];

/** What to run pyscope below so that it has no more rights than others; null where that cannot be. */
export function withoutRights(): readonly string[] | null {
	if (process.getuid?.() !== 0) return [];
	// The folder that pyscope is in may be for its owner alone.
	const [setpriv = '', ...words] = asNobody;
	const tried = spawnSync(setpriv, [...words, process.execPath, program, '--version']);
	return tried.status === 0 ? asNobody : null;
}
