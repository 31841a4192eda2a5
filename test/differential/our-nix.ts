import { toXml } from '../../source/nix/builtins/support/to-xml.ts';
import {
	Evaluator,
	FileSystemIo,
	formatError,
	NixError,
	printValue,
	textOf,
} from '../../source/nix/index.ts';
import { currentSystem } from '../../source/workspace/programs/current-system.ts';
import { evaluating } from '../../source/workspace/programs/make-evaluator.ts';
import { isPrinting, lineFor, type Question, showsTrace } from './question.ts';

/** Asks pyscope's evaluator, as `RealNix` asks Nix. */
export class OurNix {
	readonly #folder: string;
	readonly #messages: string[] = [];
	readonly #evaluator: Evaluator;

	constructor(folder: string) {
		this.#folder = folder;
		this.#evaluator = new Evaluator({
			io: new FileSystemIo(),
			system: currentSystem(),
			log: (message) => this.#messages.push(message),
		});
	}

	/** The answer to a question whose program is in the file. An exception of ours is an answer. */
	ask(question: Question, file: string): string {
		this.#messages.length = 0;
		const printing = isPrinting(question);
		try {
			const printed = evaluating(() =>
				printing ? this.#print(question, file) : this.#evaluate(question, file),
			);
			if (printing) return printed.trimEnd();
		} catch (error) {
			this.#messages.push(
				error instanceof NixError
					? formatError(error, this.#evaluator.positions, { showTrace: showsTrace(question) })
					: `exception: ${(error as Error).stack}`,
			);
		}
		return this.#messages.join('\n').trimEnd();
	}

	/** Everything worth knowing is written as messages. */
	#evaluate(question: Question, file: string): string {
		this.#evaluator.evaluateText(lineFor(question, file), { type: 'string' }, this.#folder);
		return '';
	}

	#print({ mode }: Question, file: string): string {
		// The program itself is no imported file, whose frame a trace would have.
		const program = this.#evaluator.parseFile(this.#evaluator.fileToEvaluate(file));
		const value = this.#evaluator.evaluate(program);
		if (mode !== 'print-xml') return printValue(value, mode === 'print-strict');
		return textOf(toXml(this.#evaluator, value, { strict: true, locations: true }));
	}
}
