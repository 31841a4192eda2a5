/** `pyscope eval`: the value of a Nix program, printed as `nix-instantiate --eval` prints it. */
import { isSettingOn } from '../workspace/protocol/nix-settings.ts';
import type { EvaluationRequest, Program } from '../workspace/protocol/program-messages.ts';
import { defineCommand, usageError } from './support/command.ts';
import { nixOptions, showsTrace } from './support/nix-options.ts';
import { readInput } from './support/read-input.ts';
import { checkMemory } from './support/tree-session.ts';
import { tell, writeText } from './writing/write.ts';

const name = 'pyscope eval';

export const command = defineCommand({
	name,
	about: 'Evaluates Nix programs and prints their values, as nix-instantiate --eval does.',
	forms: [{ words: '[FILE]… [OPTION]…' }, { words: '-E EXPR… [OPTION]…' }],
	operands: [
		{
			name: 'FILE',
			help: 'FILE is default.nix unless given; - is standard input, <NAME> is looked up in the search path (-I, NIX_PATH, channels).',
		},
	],
	details: 'Nothing is written, fetched or built.',
	options: {
		expr: {
			type: 'boolean',
			shortFlag: 'E',
			help: 'what is given are expressions, not files',
		},
		attr: {
			type: 'string',
			value: 'PATH',
			shortFlag: 'A',
			isMultiple: true,
			mayBeEmpty: true,
			help: 'print this attribute path; may be repeated',
		},
		...nixOptions,
		strict: { type: 'boolean', help: 'evaluate all parts of the value' },
		json: { type: 'boolean', help: 'print JSON' },
		xml: { type: 'boolean', help: 'print XML' },
		noLocation: {
			type: 'boolean',
			help: 'with --xml, leave out where things are defined',
		},
		raw: {
			type: 'boolean',
			help: 'print the text of a string as it is, with no newline after it',
		},
		parse: {
			type: 'boolean',
			help: 'print the programs as they are read, and evaluate nothing',
		},
		restrictEval: {
			type: 'boolean',
			help: 'read nothing but the search path, fetch nothing, see no environment',
		},
		pureEval: {
			type: 'nix-setting',
			setting: 'pure-eval',
			meaning: 'true',
			help: 'read no file, look nothing up, see neither environment, time nor system',
		},
		memory: {
			type: 'string',
			value: 'MB',
			help: 'how much memory the evaluation may use; without it half of what the machine has',
		},
		traceVerbose: {
			type: 'nix-setting',
			setting: 'trace-verbose',
			meaning: 'true',
			help: 'print the messages of traceVerbose',
		},
	},
	failure: 'evaluation failed',
	examples: [
		{ words: "-E '1 + 2'", help: 'the value of an expression' },
		{
			words: "'<nixpkgs>' -A python3Packages.requests.version",
			help: 'of the nixpkgs in NIX_PATH',
		},
		{
			words: "-E '{ x }: [ x (x * 2) ]' --arg x 21 --strict --json",
			help: '[21,42]',
		},
	],
	async run({ values, given, operands, nixArguments, nixSettings }) {
		if (values.expr && operands.length === 0) throw usageError(name, '-E needs an expression');
		checkMemory(name, values.memory);
		const sources = operands.length === 0 ? ['default.nix'] : operands;
		const programs = values.expr
			? sources.map((text): Program => ({ kind: 'expression', text }))
			: await Promise.all(sources.map(programOfFile));
		const { evaluateInWorker } = await import('../workspace/programs/evaluate-in-worker.ts');
		const { output, error } = await evaluateInWorker(
			{
				programs,
				attributePaths: values.attr,
				include: values.include,
				nixArguments,
				nixSettings,
				folder: process.cwd(),
				strict: values.strict ?? false,
				parseOnly: values.parse ?? false,
				format: lastFormat(given),
				restricted: values.restrictEval ?? isSettingOn('restrict-eval', nixSettings),
				locations: !values.noLocation,
				showTrace: showsTrace(given, nixSettings),
			},
			tell,
			values.memory === undefined ? undefined : Number(values.memory),
		);
		// As Nix has the bytes they go to whoever reads them; a terminal is to obey none of them, unless it is
		// asked for what the text is.
		const isDrawn = process.stdout.isTTY && lastFormat(given) !== 'raw';
		if (isDrawn) await writeText(Buffer.from(output).toString());
		else process.stdout.write(output);
		if (error === null) return 0;
		tell(error);
		return 1;
	},
});

/** Of several formats the last one counts. */
function lastFormat(given: readonly string[]): EvaluationRequest['format'] {
	for (const key of given.toReversed()) {
		if (key === 'json' || key === 'xml' || key === 'raw') return key;
	}
	return 'nix';
}

async function programOfFile(file: string): Promise<Program> {
	if (file === '-') return { kind: 'stdin', text: await readInput(process.stdin) };
	return { kind: 'file', path: file };
}
