import { parseArgs } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { evaluatePrograms } from '../../../source/workspace/programs/evaluate-program.ts';
import {
	fixturesFolder,
	fixturesPlaceholder,
	type LanguageCase,
	type RecordedCase,
	withoutInternalPlaces,
} from './corpus.ts';

/** What our evaluator answers to a case, as `record.ts` writes it for real Nix. */
function answer({ options, expression }: LanguageCase): RecordedCase {
	const messages: string[] = [];
	const { values, nixArguments, nixSettings } = readOptions(options);
	const { output, error } = evaluatePrograms(
		{
			programs: [{ kind: 'expression', text: expression }],
			attributePaths: values.attr ?? [],
			include: values.include ?? [],
			nixArguments,
			nixSettings,
			folder: fixturesFolder,
			strict: values.strict ?? false,
			parseOnly: values.parse ?? false,
			format: values.raw ? 'raw' : values.json ? 'json' : values.xml ? 'xml' : 'nix',
			restricted: values['restrict-eval'] ?? false,
			locations: !values['no-location'],
			showTrace: values['show-trace'] ?? false,
		},
		(message) => messages.push(message),
	);
	const answered: RecordedCase = { options, expression };
	if (error !== null) messages.push(error);
	else answered.output = normalise(Buffer.from(output).toString('utf8'));
	if (messages.length > 0) answered.messages = normalise(messages.join('\n'));
	return answered;
}

/** Settings of Nix that have options of their own. */
const settings = [
	'--max-call-depth',
	'--extra-experimental-features',
	'--lint-url-literals',
	'--lint-short-path-literals',
	'--lint-absolute-path-literals',
];
const switches = ['--abort-on-warn', '--trace-verbose'];

function readOptions(options: string) {
	const words = options.split(' ').filter(Boolean);
	const nixArguments: { kind: 'expression' | 'string'; name: string; value: string }[] = [];
	const nixSettings: { name: string; value: string }[] = [];
	const rest: string[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as string;
		if (word === '--arg' || word === '--argstr') {
			nixArguments.push({
				kind: word === '--arg' ? 'expression' : 'string',
				name: words[++index] as string,
				value: words[++index] as string,
			});
		} else if (word === '--option') {
			nixSettings.push({ name: words[++index] as string, value: words[++index] as string });
		} else if (settings.includes(word)) {
			nixSettings.push({ name: word.slice(2), value: words[++index] as string });
		} else if (switches.includes(word)) {
			nixSettings.push({ name: word.slice(2), value: 'true' });
		} else rest.push(word);
	}
	const { values } = parseArgs({
		args: rest,
		options: {
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
			// Nix needs it to read what evaluation would put in the store; ours only pretends.
			'read-write-mode': { type: 'boolean' },
		},
	});
	return { values, nixArguments, nixSettings };
}

function normalise(text: string): string {
	return withoutInternalPlaces(text).replaceAll(fixturesFolder, fixturesPlaceholder).trimEnd();
}

// The corpus was recorded without search path, channels and configuration.
delete process.env.NIX_PATH;
process.env.HOME = '/nonexistent';

const cases: readonly LanguageCase[] = workerData;
for (const asked of cases) {
	let answered: RecordedCase | { crash: string };
	try {
		answered = answer(asked);
	} catch (error) {
		answered = { crash: error instanceof Error ? String(error.stack) : String(error) };
	}
	parentPort?.postMessage(answered);
}
