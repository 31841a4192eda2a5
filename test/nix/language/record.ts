/**
 * Asks real Nix every case of the corpus and writes its answers to `recorded/`.
 *
 *     node test/nix/language/record.ts [topic …]
 *
 * Uses `nix-instantiate` from PATH, or the command in the environment variable NIX_INSTANTIATE.
 * Refuses other versions than the one the language is compared with.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import {
	caseKey,
	fixturesFolder,
	fixturesPlaceholder,
	type LanguageCase,
	type RecordedCase,
	readTopics,
	recordedFile,
	withoutInternalPlaces,
} from './corpus.ts';

/** Neutral, so that no message depends on where the repository lies. */
const workFolder = '/tmp/pyscope-language';

const [command = 'nix-instantiate', ...firstArguments] = (
	process.env.NIX_INSTANTIATE ?? 'nix-instantiate'
).split(' ');

function ask({ options, expression }: LanguageCase): Promise<RecordedCase> {
	const { NIX_PATH: _, ...environment } = process.env;
	const child = spawn(
		command,
		[...firstArguments, '--eval', ...options.split(' ').filter(Boolean), '-E', expression],
		{ cwd: workFolder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
	);
	let output = '';
	let messages = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		messages += text;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			const recorded: RecordedCase = { options, expression };
			if (code === 0) recorded.output = normalise(output);
			if (messages !== '' || code !== 0) recorded.messages = normalise(messages);
			resolve(recorded);
		});
	});
}

/** Without colours, names of machines, and the tool's advice to read its help. */
function normalise(text: string): string {
	return withoutInternalPlaces(stripVTControlCharacters(text))
		.replaceAll(workFolder, fixturesPlaceholder)
		.replace("\nTry 'nix-instantiate --help' for more information.", '')
		.trimEnd();
}

async function record(cases: readonly LanguageCase[]): Promise<RecordedCase[]> {
	const answers = new Map<string, RecordedCase>();
	const queue = cases.values();
	const work = async () => {
		for (const next of queue) answers.set(caseKey(next), await ask(next));
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return cases.map((asked) => answers.get(caseKey(asked)) as RecordedCase);
}

const reference = '2.34';
rmSync(workFolder, { recursive: true, force: true });
cpSync(fixturesFolder, workFolder, { recursive: true, verbatimSymlinks: true });
const { output: version } = await ask({ options: '', expression: 'builtins.nixVersion' });
if (!version?.startsWith(`"${reference}.`))
	throw new Error(`Nix ${reference} needed, not ${version}`);
const wanted = new Set(process.argv.slice(2));
for (const [topic, cases] of readTopics()) {
	if (wanted.size > 0 && !wanted.has(topic)) continue;
	const answers = await record(cases);
	const lines = answers.map((answer) => JSON.stringify(answer));
	mkdirSync(path.dirname(recordedFile(topic)), { recursive: true });
	writeFileSync(recordedFile(topic), `[\n${lines.join(',\n')}\n]\n`);
	const failures = answers.filter(({ output }) => output === undefined).length;
	console.log(`${topic}: ${answers.length} cases, ${failures} of them failures`);
}
