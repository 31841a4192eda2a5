import { toXml } from '../../../source/nix/builtins/support/to-xml.ts';
import {
	AttributeSet,
	EvaluationState,
	Evaluator,
	formatError,
	type Interrupter,
	NixError,
	printExpression,
	printValue,
	toJson,
} from '../../../source/nix/index.ts';
import { evaluating } from '../../../source/workspace/programs/make-evaluator.ts';
import { MemoryIo } from '../../support/memory-io.ts';

/** Ends a program that takes too long: many do, as they may. */
export class Bounded extends Error {}

const files = {
	'/a.nix': '{ a = 1; b = x: x; }',
	'/a/default.nix': 'throw "a"',
	'/one.nix': '1',
	'/data.json': '{"a":[1,2.5,null,"x"]}',
	'/broken.nix': '{ a = ',
};

/** Programs that are evaluated by one evaluator, one after the other. */
const together = 100;

/** Evaluates mutated programs in one process. */
export class MutatedPrograms {
	readonly #interrupter: Interrupter;
	#evaluator: Evaluator | null = null;
	#count = 0;

	constructor(interrupter: Interrupter) {
		this.#interrupter = interrupter;
	}

	/** What came of a program that should not; null for a value or an error of the language. */
	problemOf(program: string): string | null {
		this.#count++;
		if (this.#evaluator === null || this.#count % together === 0) {
			const state = new EvaluationState({ interrupter: this.#interrupter });
			const io = new MemoryIo(files);
			this.#evaluator = new Evaluator({ io, system: 'x86_64-linux', state });
		}
		const evaluator = this.#evaluator;
		try {
			evaluating(() => show(evaluator, program));
			return null;
		} catch (error) {
			if (error instanceof Bounded) return null;
			if (!(error instanceof NixError)) return describe(error);
			try {
				formatError(error, evaluator.positions, { showTrace: this.#count % 2 === 0 });
				return null;
			} catch (fault) {
				return `while the error was shown: ${describe(fault)}`;
			}
		}
	}
}

/** All that is done with a program: it is printed, evaluated, and its value is printed in each way. */
function show(evaluator: Evaluator, program: string): void {
	const expression = evaluator.parse(program, { type: 'string' }, '/');
	printExpression(expression);
	const value = evaluator.evaluate(expression);
	evaluator.run(() => {
		printValue(value, false);
		attempt(() => toXml(evaluator, value, { strict: false, locations: true }));
		attempt(() => toJson(value, evaluator.sources));
		// The value `builtins` is large, and known.
		if (!(value instanceof AttributeSet && value.has('genericClosure'))) printValue(value, true);
	});
}

function attempt(work: () => unknown): void {
	try {
		evaluating(work);
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
	}
}

function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
