/** `pyscope eval`: the value of a Nix program, printed as `nix-instantiate --eval` prints it. */
import { text } from 'node:stream/consumers';
import type { EvaluationRequest, Program } from '../workspace/protocol/program-messages.ts';
import { parseArguments, usageError } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';

const name = 'pyscope eval';

const help = `Evaluates Nix programs and prints their values, as nix-instantiate --eval does.

  pyscope eval [FILE]… [OPTION]…
  pyscope eval -E EXPR… [OPTION]…

FILE is default.nix unless given; - is standard input, <NAME> is looked up in the
search path (-I, NIX_PATH, channels). Nothing is written, fetched or built.

  -E, --expr          what is given are expressions, not files
  -A, --attr PATH     print this attribute path; may be repeated
  --arg NAME EXPR     an argument of the program's function, as a Nix expression
  --argstr NAME TEXT  an argument of the program's function, as text
  -I, --include PATH  an entry of the search path, PATH or NAME=PATH; before NIX_PATH
  --strict            evaluate all parts of the value
  --json              print JSON
  --xml               print XML
  --no-location       with --xml, leave out where things are defined
  --raw               print the text of a string as it is, with no newline after it
  --parse             print the programs as they are read, and evaluate nothing
  --restrict-eval     read nothing but the search path, fetch nothing, see no environment
  --show-trace        with an error, print the whole trace
  -h, --help          this text

Exit codes: 0 done, 1 evaluation failed, 2 wrong usage.
`;

const options = {
	expr: { type: 'boolean', short: 'E' },
	attr: { type: 'string', short: 'A', multiple: true },
	include: { type: 'string', short: 'I', multiple: true },
	strict: { type: 'boolean' },
	json: { type: 'boolean' },
	xml: { type: 'boolean' },
	'no-location': { type: 'boolean' },
	raw: { type: 'boolean' },
	parse: { type: 'boolean' },
	'restrict-eval': { type: 'boolean' },
	'show-trace': { type: 'boolean' },
} as const;

async function run(argv: readonly string[]): Promise<ExitCode> {
	const { values, positionals, nixArguments } = parseArguments(name, argv, options);
	if (values.expr && positionals.length === 0) throw usageError(name, '-E needs an expression');
	const given = positionals.length === 0 ? ['default.nix'] : positionals;
	const programs = values.expr
		? given.map((text): Program => ({ kind: 'expression', text }))
		: await Promise.all(given.map(programOfFile));
	const { evaluateInWorker } = await import('../workspace/programs/evaluate-in-worker.ts');
	const { output, error } = await evaluateInWorker(
		{
			programs,
			attributePaths: values.attr ?? [],
			include: values.include ?? [],
			nixArguments,
			folder: process.cwd(),
			strict: values.strict ?? false,
			parseOnly: values.parse ?? false,
			format: formatOf(argv),
			restricted: values['restrict-eval'] ?? false,
			locations: !values['no-location'],
			showTrace: values['show-trace'] ?? false,
		},
		(message) => process.stderr.write(`${message}\n`),
	);
	// What the evaluator prints is bytes, which need not be UTF-8.
	process.stdout.write(Buffer.from(output, 'latin1'));
	if (error === null) return 0;
	process.stderr.write(`${error}\n`);
	return 1;
}

/** Of several formats the last one counts. */
function formatOf(argv: readonly string[]): EvaluationRequest['format'] {
	const last = argv.findLast((word) => word === '--json' || word === '--xml' || word === '--raw');
	return last === undefined ? 'nix' : (last.slice(2) as 'json' | 'xml' | 'raw');
}

export const command: Command = { name, help, run };

async function programOfFile(file: string): Promise<Program> {
	if (file === '-') return { kind: 'stdin', text: await text(process.stdin) };
	return { kind: 'file', path: file };
}
