/** What `eval` and the worker that evaluates its programs say to each other: plain data only. */
import type { EvaluationSettings } from './evaluation-settings.ts';

/** A program to evaluate; texts are Unicode. */
export type Program =
	/** A file, a folder with `default.nix`, or `<name>` for the search path. */
	| { kind: 'file'; path: string }
	| { kind: 'expression'; text: string }
	| { kind: 'stdin'; text: string };

/** What `pyscope eval` asks for, as `nix-instantiate --eval` understands it. */
export interface EvaluationRequest extends EvaluationSettings {
	programs: readonly Program[];
	/** `-A`; without one, the value of the whole program. */
	attributePaths: readonly string[];
	strict: boolean;
	/** Print the programs as they are read, and evaluate nothing. */
	parseOnly: boolean;
	/** How values are written; `raw` is the text of a string. */
	format: 'nix' | 'json' | 'xml' | 'raw';
	/** `restrict-eval`: read in the search path only, fetch nothing, and see no environment. */
	restricted: boolean;
	/** With XML: say where attributes and functions are defined. */
	locations: boolean;
	showTrace: boolean;
}

/** How an evaluation is kept from filling the memory. */
export interface MemoryWatch {
	/** How much of the heap it may use, in MB. */
	memory: number;
	/** See `Interrupter`: it is lowered each time that the evaluation should look how much it uses. */
	callLimit: Int32Array;
}

export interface EvaluationOutcome {
	/** What was printed before anything failed. */
	output: Uint8Array;
	/** The error as Nix would show it, in Unicode; null when all went well. */
	error: string | null;
}

/** What the worker says while it evaluates programs. */
export type EvaluationMessage =
	| { type: 'log'; message: string }
	| { type: 'outcome'; outcome: EvaluationOutcome };
