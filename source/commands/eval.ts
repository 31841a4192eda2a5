/** `pyscope eval`: the value of a Nix program, printed as `nix-instantiate --eval` prints it. */
import { text } from 'node:stream/consumers';
import type { Command, ExitCode } from '../cli.ts';
import type { Program } from '../workspace/evaluate-program.ts';
import { parseArguments, usageError } from './arguments.ts';

const name = 'pyscope eval';

const help = `Evaluates Nix programs and prints their values, as nix-instantiate --eval does.

  pyscope eval [FILE]… [OPTION]…
  pyscope eval -E EXPR… [OPTION]…

FILE is default.nix unless given; - is standard input, <NAME> is looked up in the
search path. Nothing is written, fetched or built.

  -E, --expr          what is given are expressions, not files
  -A, --attr PATH     print this attribute path; may be repeated
  --arg NAME EXPR     an argument of the program's function, as a Nix expression
  --argstr NAME TEXT  an argument of the program's function, as text
  -I, --include PATH  an entry of the search path, PATH or NAME=PATH; before NIX_PATH
  --strict            evaluate all parts of the value
  --json              print JSON
  --xml               print XML
  --no-location       with --xml, leave out where things are defined
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
	'show-trace': { type: 'boolean' },
} as const;

async function run(argv: readonly string[]): Promise<ExitCode> {
	const { values, positionals, nixArguments } = parseArguments(name, argv, options);
	if (values.expr && positionals.length === 0) throw usageError(name, '-E needs an expression');
	const given = positionals.length === 0 ? ['default.nix'] : positionals;
	const programs = values.expr
		? given.map((text): Program => ({ kind: 'expression', text }))
		: await Promise.all(given.map(programOfFile));
	const { evaluate } = await import('../workspace/evaluate.ts');
	const { output, error } = await evaluate(
		{
			programs,
			attributePaths: values.attr ?? [],
			include: values.include ?? [],
			nixArguments,
			folder: process.cwd(),
			strict: values.strict ?? false,
			format: values.json ? 'json' : values.xml ? 'xml' : 'nix',
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

export const command: Command = { name, help, run };

async function programOfFile(file: string): Promise<Program> {
	if (file === '-') return { kind: 'stdin', text: await text(process.stdin) };
	if (/^<.+>$/.test(file)) return { kind: 'expression', text: `import ${file}` };
	return { kind: 'file', path: file };
}
