import { isAbsolute, resolve } from 'node:path';
import {
	Evaluator,
	FileSystemIo,
	NixError,
	parseNixPath,
	parseSearchPathEntry,
	type Slot,
	Thunk,
} from '../nix/index.ts';
import { bytesFromText, textFromBytes } from '../package-sets/text.ts';
import { currentSystem } from './current-system.ts';

/** An argument for the function a file evaluates to: `--arg` (an expression) or `--argstr`. */
export interface NixArgument {
	kind: 'expression' | 'string';
	name: string;
	value: string;
}

/** How programs are evaluated; texts are Unicode. */
export interface EvaluationSettings {
	/** The folder relative paths start from. */
	folder: string;
	/** `-I`, in the order given; `NIX_PATH` follows. */
	include: readonly string[];
	nixArguments: readonly NixArgument[];
}

/** An evaluator that reads the real file system; messages of the program go to `log`, as Unicode. */
export function makeEvaluator(
	{ folder, include }: EvaluationSettings,
	log: (message: string) => void,
): Evaluator {
	const io = new FileSystemIo();
	const searchPath = include
		.map((entry) => parseSearchPathEntry(bytesFromText(entry)))
		.concat(parseNixPath(io.environmentVariable('NIX_PATH') ?? ''));
	return new Evaluator({
		io,
		searchPath,
		folder: bytesFromText(folder),
		system: currentSystem(),
		log: (message) => log(textFromBytes(message)),
	});
}

/** The arguments of `--arg` and `--argstr` as slots: expressions are evaluated when needed. */
export function argumentSlots(
	evaluator: Evaluator,
	{ folder, nixArguments }: EvaluationSettings,
): Map<string, Slot> {
	return new Map(
		nixArguments.map(({ kind, name, value }): [string, Slot] => {
			const text = bytesFromText(value);
			if (kind === 'string') return [bytesFromText(name), text];
			const evaluate = () =>
				evaluator.evaluateText(text, { type: 'string' }, bytesFromText(folder));
			return [bytesFromText(name), new Thunk(evaluate, [])];
		}),
	);
}

/** An absolute path, as the evaluator holds it. */
export function absolutePath(path: string, folder: string): string {
	return bytesFromText(isAbsolute(path) ? resolve(path) : resolve(folder, path));
}

/** Runs an evaluation; an overflow of JavaScript's own stack becomes an error of the program. */
export function evaluating<Result>(run: () => Result): Result {
	try {
		return run();
	} catch (error) {
		if (error instanceof RangeError && /call stack/i.test(error.message)) {
			throw new NixError('stack-overflow', 'stack overflow (possible infinite recursion)');
		}
		throw error;
	}
}
