/** How a program is asked about; `brief` is `deep` without `--show-trace`. */
export type Mode =
	| 'deep'
	| 'brief'
	| 'shallow'
	| 'json'
	| 'xml'
	| 'print'
	| 'print-strict'
	| 'print-xml';

/** A program of bytes, one a character, and what is done with its value. */
export interface Question {
	program: string;
	mode: Mode;
}

/** Those `nix-instantiate` is asked; the others are lines for the read-eval-print loop. */
export function isPrinting({ mode }: Question): boolean {
	return printingOptions.has(mode);
}

/** Whether errors are shown with their whole traces. */
export function showsTrace({ mode }: Question): boolean {
	return mode !== 'brief' && !printingOptions.has(mode);
}

/** The question that tells first whether there will be anything to print. */
export function beforePrinting(question: Question): Question {
	if (!isPrinting(question)) return question;
	return { ...question, mode: question.mode === 'print' ? 'shallow' : 'deep' };
}

/**
 * The line that evaluates the program in a file and writes its value with the messages: there the
 * value, warnings and errors of a program come in one stream, in order.
 */
export function lineFor({ mode }: Question, file: string): string {
	const value = `(import ${file})`;
	switch (mode) {
		case 'json':
			return `builtins.trace (builtins.toJSON ${value}) null`;
		case 'xml':
			return `builtins.trace (builtins.toXML ${value}) null`;
		case 'shallow':
			return `let value = ${value}; in builtins.trace (builtins.seq value [ value ]) null`;
		default:
			return `let value = ${value}; in builtins.trace (builtins.deepSeq value [ value ]) null`;
	}
}

/** The options of `nix-instantiate --eval` that a way of printing needs. */
export const printingOptions: ReadonlyMap<Mode, readonly string[]> = new Map<Mode, string[]>([
	['print', []],
	['print-strict', ['--strict']],
	['print-xml', ['--xml', '--strict']],
]);
