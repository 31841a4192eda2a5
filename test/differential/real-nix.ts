import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { isPrinting, lineFor, printingOptions, type Question, showsTrace } from './question.ts';

/** What is answered in place of a program that ended or stopped Nix itself. */
export const noAnswer = 'no answer';

/** Nothing is written outside Nix's memory. */
const storeOptions = ['--store', 'dummy://?read-only=false'];

/** In kilobytes: a value without end is written until memory ends. */
const memory = 2_000_000;
/** What a batch may write, in bytes. */
const longest = 100_000_000;
const patience = 20_000;
const sentinel = '--- end of the answer ---';

/**
 * Asks the Nix on PATH, or of the command in the environment variable NIX_INSTANTIATE: thousands of
 * programs by one read-eval-print loop, which goes on after an error.
 */
export class RealNix {
	readonly #folder: string;
	readonly #command: readonly string[];

	/** Programs are files of the folder, named by `fileOf`. */
	constructor(folder: string) {
		this.#folder = folder;
		this.#command = (process.env.NIX_INSTANTIATE ?? 'nix-instantiate').split(' ');
	}

	/** Answers to questions that are all to be printed or told in one way. */
	async ask(questions: readonly Question[], files: readonly string[]): Promise<string[]> {
		const answers: string[] = [];
		while (answers.length < questions.length) {
			const next = questions.slice(answers.length);
			const itsFiles = files.slice(answers.length);
			answers.push(
				...(isPrinting(next[0] as Question)
					? await this.#print(next, itsFiles)
					: await this.#loop(next, itsFiles)),
			);
		}
		return answers;
	}

	/** Answers up to the question that ended Nix, and `noAnswer` to that. */
	async #loop(questions: readonly Question[], files: readonly string[]): Promise<string[]> {
		const command = this.#command.with(
			-1,
			(this.#command.at(-1) as string).replace(/nix-instantiate$/, 'nix'),
		);
		const child = this.#start([
			...command,
			'repl',
			'--extra-experimental-features',
			'nix-command',
			...(showsTrace(questions[0] as Question) ? ['--show-trace'] : []),
			...storeOptions,
		]);
		const lines = questions.map(
			(question, index) =>
				`${lineFor(question, files[index] as string)}\nbuiltins.trace "${sentinel}" null\n`,
		);
		child.stdin?.end(lines.join(''), 'latin1');
		const { messages } = await finished(child);
		const start = messages.indexOf('Type :? for help.\n') + 'Type :? for help.\n'.length;
		const answers = messages.slice(start).split(`trace: ${sentinel}\n`).slice(0, -1);
		if (answers.length < questions.length) answers.push(noAnswer);
		return answers.map((answer) => answer.trimEnd());
	}

	/** Answers up to the first program that fails. */
	async #print(questions: readonly Question[], files: readonly string[]): Promise<string[]> {
		const between = path.join(this.#folder, 'sentinel.nix');
		writeFileSync(between, `"${sentinel}"`);
		const { mode } = questions[0] as Question;
		const child = this.#start([
			...this.#command,
			'--eval',
			'--read-write-mode',
			...(printingOptions.get(mode) ?? []),
			...storeOptions,
			...files.flatMap((file) => [file, between]),
		]);
		const { output, messages, code } = await finished(child);
		const ends = /^.*--- end of the answer ---.*\n/gm;
		const declaration = "<?xml version='1.0' encoding='utf-8'?>\n<expr>\n";
		const answers = output
			.replaceAll(`${declaration}  <string value="${sentinel}" />\n</expr>\n`, `"${sentinel}"\n`)
			.split(ends)
			.slice(0, -1)
			.map((answer) => answer.trimEnd());
		if (answers.length < questions.length)
			answers.push(code === null ? noAnswer : messages.trimEnd());
		return answers;
	}

	#start(command: readonly string[]): ChildProcess {
		const { NIX_PATH: _, ...environment } = process.env;
		const limited = `ulimit -v ${memory}; ulimit -s 65536; exec "$0" "$@"`;
		return spawn('sh', ['-c', limited, ...command], { cwd: this.#folder, env: environment });
	}
}

/** Everything a process writes; one that takes too long is ended. */
function finished(
	child: ChildProcess,
): Promise<{ output: string; messages: string; code: number | null }> {
	let output = '';
	let messages = '';
	child.stdout?.setEncoding('latin1').on('data', (text: string) => {
		output += text;
		if (output.length > longest) child.kill('SIGKILL');
	});
	child.stderr?.setEncoding('latin1').on('data', (text: string) => {
		messages += text;
		if (messages.length > longest) child.kill('SIGKILL');
	});
	const timer = setTimeout(() => child.kill('SIGKILL'), patience);
	return new Promise((resolve, reject) => {
		child.stdin?.on('error', () => {});
		child.on('error', reject);
		child.on('close', (code) => {
			clearTimeout(timer);
			resolve({ output, messages: stripVTControlCharacters(messages), code });
		});
	});
}
