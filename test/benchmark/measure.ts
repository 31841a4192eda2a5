import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A program with its arguments, and what it sees of the environment besides this one's. */
export interface Program {
	command: readonly string[];
	environment?: Readonly<Record<string, string>>;
}

/** What one run took. Processor time and memory are known on Linux only. */
export interface Measurement {
	/** Milliseconds from the start to the end, or to the moment that is measured. */
	wall: number;
	/** Milliseconds of processor time of the program and what it started, on all threads. */
	processor: number | null;
	/** The most memory it held, in bytes: the kernel's high-water mark of resident memory. */
	memory: number | null;
}

/** How often the kernel's account of a running program is read, in milliseconds. */
const interval = 25;

/** The kernel counts processor time in hundredths of a second, whatever the machine. */
const millisecondsPerTick = 10;

/**
 * Reads what the kernel tells of a running process and its descendants until `stop`. What a program
 * does in its very last moments is missed, which matters to short ones only.
 */
export class Account {
	readonly #process: number | undefined;
	readonly #timer: NodeJS.Timeout;
	#processor: number | null = null;
	#memory: number | null = null;

	/** @param process its id; undefined when it did not start */
	constructor(process: number | undefined) {
		this.#process = process;
		this.#timer = setInterval(() => this.#read(), interval);
	}

	stop(): Omit<Measurement, 'wall'> {
		this.#read();
		clearInterval(this.#timer);
		return { processor: this.#processor, memory: this.#memory };
	}

	#read(): void {
		let ticks = 0;
		let memory = 0;
		for (const process of withDescendants(this.#process)) {
			try {
				const status = readFileSync(`/proc/${process}/status`, 'latin1');
				memory += Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
				ticks += ticksOf(process, 0);
			} catch {
				// It ended meanwhile, or the system tells nothing.
			}
		}
		if (ticks > 0) this.#processor = Math.max(this.#processor ?? 0, ticks * millisecondsPerTick);
		if (memory > 0) this.#memory = Math.max(this.#memory ?? 0, memory);
	}
}

/** Processor time of a process (the first two of four) and of its children that ended (the others). */
function ticksOf(process: number | 'self', first: 0 | 2): number {
	const statistics = readFileSync(`/proc/${process}/stat`, 'latin1');
	// The name before it may hold spaces; counted from 1, fields 14 to 17 are the times.
	const fields = statistics.slice(statistics.lastIndexOf(')') + 2).split(' ');
	return fields.slice(11 + first, 15).reduce((sum, field) => sum + Number(field), 0);
}

function withDescendants(process: number | undefined): number[] {
	const found = process === undefined ? [] : [process];
	for (const parent of found) {
		try {
			for (const thread of readdirSync(`/proc/${parent}/task`)) {
				const children = readFileSync(`/proc/${parent}/task/${thread}/children`, 'latin1');
				found.push(...children.split(' ').filter(Boolean).map(Number));
			}
		} catch {
			// It ended meanwhile, or the system tells nothing.
		}
	}
	return found;
}

/** The environment of measured programs: what could tell them to behave otherwise is left out. */
export function environmentOf({ environment = {} }: Program): Record<string, string> {
	const { CI, CONTINUOUS_INTEGRATION, NO_COLOR, NODE_OPTIONS, NIX_PATH, ...inherited } =
		process.env;
	return { ...inherited, ...environment } as Record<string, string>;
}

/** A program did not do what is measured; the message holds the end of what it said. */
export class ProgramFailure extends Error {
	override name = 'ProgramFailure';
}

/**
 * Runs a program to its end; what it writes is read and dropped.
 *
 * @param listen is given each part of what it writes as it comes
 * @throws ProgramFailure when it fails
 */
export async function measureToEnd(
	program: Program,
	listen?: (output: Buffer) => void,
): Promise<Measurement> {
	const [file = '', ...args] = program.command;
	const start = performance.now();
	const child = spawn(file, args, {
		env: environmentOf(program),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	child.stdout.on('data', listen ?? (() => {}));
	let messages = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		messages = (messages + text).slice(-2000);
	});
	const account = new Account(child.pid);
	const before = processorOfChildren();
	try {
		const code = await ended(child);
		const wall = performance.now() - start;
		if (code !== 0) {
			throw new ProgramFailure(`${program.command.join(' ')} failed (${code}):\n${messages}`);
		}
		const after = processorOfChildren();
		const processor = before === null || after === null ? null : after - before;
		return { ...account.stop(), wall, processor };
	} finally {
		account.stop();
	}
}

/** Milliseconds of processor time of all programs this one started that have ended. */
function processorOfChildren(): number | null {
	try {
		return ticksOf('self', 2) * millisecondsPerTick;
	} catch {
		return null;
	}
}

function ended(child: ChildProcess): Promise<number | string | null> {
	return new Promise((resolve, reject) => {
		child.on('error', (error) => reject(new ProgramFailure(error.message)));
		child.on('close', (code, signal) => resolve(code ?? signal));
	});
}
