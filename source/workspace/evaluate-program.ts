import {
	autoCall,
	type Evaluator,
	formatError,
	NixError,
	printValue,
	type Slot,
	selectAttributePath,
	textOf,
	toJson,
	toXml,
	type Value,
} from '../nix/index.ts';
import { bytesFromText, textFromBytes } from '../package-sets/text.ts';
import {
	absolutePath,
	argumentSlots,
	type EvaluationSettings,
	evaluating,
	makeEvaluator,
} from './make-evaluator.ts';

/** A program to evaluate; texts are Unicode. */
export type Program =
	| { kind: 'file'; path: string }
	| { kind: 'expression'; text: string }
	| { kind: 'stdin'; text: string };

/** What `pyscope eval` asks for, as `nix-instantiate --eval` understands it. */
export interface EvaluationRequest extends EvaluationSettings {
	programs: readonly Program[];
	/** `-A`; without one, the value of the whole program. */
	attributePaths: readonly string[];
	strict: boolean;
	/** How values are written. */
	format: 'nix' | 'json' | 'xml';
	/** With XML: say where attributes and functions are defined. */
	locations: boolean;
	showTrace: boolean;
}

export interface EvaluationOutcome {
	/** What was printed before anything failed: bytes, one a character. */
	output: string;
	/** The error as Nix would show it, in Unicode; null when all went well. */
	error: string | null;
}

/** Evaluates programs and prints their values, one a line. */
export function evaluatePrograms(
	request: EvaluationRequest,
	log: (message: string) => void,
): EvaluationOutcome {
	const evaluator = makeEvaluator(request, log);
	const given = argumentSlots(evaluator, request);
	let output = '';
	try {
		for (const program of request.programs) {
			const root = evaluating(() => evaluateProgram(evaluator, program, request.folder));
			const paths = request.attributePaths.length === 0 ? [''] : request.attributePaths;
			for (const path of paths) {
				output += evaluating(() => printSelected(evaluator, root, path, given, request));
				output += '\n';
			}
		}
		return { output, error: null };
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
		const { showTrace } = request;
		return { output, error: textFromBytes(formatError(error, evaluator.positions, { showTrace })) };
	}
}

function evaluateProgram(evaluator: Evaluator, program: Program, folder: string): Value {
	switch (program.kind) {
		case 'file':
			return evaluator.evaluateFile(absolutePath(program.path, folder));
		case 'expression':
			return evaluator.evaluateText(
				bytesFromText(program.text),
				{ type: 'string' },
				bytesFromText(folder),
			);
		case 'stdin':
			return evaluator.evaluateText(
				bytesFromText(program.text),
				{ type: 'stdin' },
				bytesFromText(folder),
			);
	}
}

function printSelected(
	evaluator: Evaluator,
	root: Value,
	path: string,
	given: ReadonlyMap<string, Slot>,
	{ format, strict, locations }: EvaluationRequest,
): string {
	const selected = selectAttributePath(root, bytesFromText(path), given);
	const value = given.size === 0 ? selected : autoCall(selected, given);
	switch (format) {
		case 'nix':
			return printValue(value, strict);
		case 'json':
			return textOf(toJson(value, evaluator.sources, strict));
		case 'xml':
			return textOf(toXml(evaluator, value, { strict, locations })).trimEnd();
	}
}
