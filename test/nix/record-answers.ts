/**
 * Asks real Nix about every input in the files of answers, and writes its answers beside them. A
 * new case is an entry `{ "input": … }` in such a file.
 *
 *     node test/nix/record-answers.ts [topic …]
 *
 * Uses `nix-instantiate` from PATH, or the command in the environment variable NIX_INSTANTIATE.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Answer, answersFile, nixString, readAnswers } from './answers.ts';

/** The topics, and the expression that asks for an input of each. */
const topics: Record<string, (input: never) => string> = {
	'formats/recorded/from-json': (text: string) => `builtins.fromJSON ${nixString(text)}`,
	'formats/recorded/from-toml': (text: string) => `builtins.fromTOML ${nixString(text)}`,
	'formats/recorded/to-json-strings': (text: string) => `builtins.toJSON ${nixString(text)}`,
	'formats/recorded/floats': (literal: string) =>
		`let x = ${literal}; in [ x (toString x) (builtins.toJSON x) ]`,
	'formats/recorded/compare-versions': ([one, other]: [string, string]) =>
		`builtins.compareVersions ${nixString(one)} ${nixString(other)}`,
	'formats/recorded/split-versions': (version: string) =>
		`builtins.splitVersion ${nixString(version)}`,
	'formats/recorded/derivation-names': (name: string) => `builtins.parseDrvName ${nixString(name)}`,
	'regular-expressions/recorded/matches': ([pattern, text]: [string, string]) =>
		`[ (builtins.match ${nixString(pattern)} ${nixString(text)})` +
		` (builtins.split ${nixString(pattern)} ${nixString(text)}) ]`,
	'regular-expressions/recorded/patterns': (pattern: string) =>
		`map (x: builtins.match ${nixString(pattern)} x != null)` +
		` [ ${probes.map(nixString).join(' ')} ]`,
	'store/recorded/hashes': ([text, algorithm, format]: [string, string, string]) =>
		`builtins.convertHash { hash = ${nixString(text)}; ` +
		(algorithm === '' ? '' : `hashAlgo = ${nixString(algorithm)}; `) +
		`toHashFormat = ${nixString(format)}; }`,
	'store/recorded/digests': ([algorithm, text]: [string, string]) =>
		`builtins.hashString ${nixString(algorithm)} ${nixString(text)}`,
	'store/recorded/texts': ([name, text]: [string, string]) =>
		`"\${builtins.toFile ${nixString(name)} ${nixString(text)}}"`,
	'store/recorded/store-paths': (text: string) => `builtins.storePath ${nixString(text)}`,
	// The derivation and all it needs, each with its path and the text of its file.
	'store/recorded/derivations': (expression: string) => `
		let
			file = builtins.unsafeDiscardStringContext (${expression}).drvPath;
			inputs = text: builtins.concatLists (builtins.filter builtins.isList
				(builtins.split ''"(/nix/store/[^"]*\\.drv)"'' text));
			closure = builtins.genericClosure {
				startSet = [ { key = file; } ];
				operator = { key }: map (key: { inherit key; }) (inputs (builtins.readFile key));
			};
		in map ({ key }: [ key (builtins.readFile key) ]) closure`,
};

/** What every pattern of `regular-expressions/recorded/patterns` is tried on. */
const probes = ['a', 'b', '-', 'z', ']', '[', '\\', 'A', 'B', ' ', '\xe9', '\xd0', ''];

const [command = 'nix-instantiate', ...firstArguments] = (
	process.env.NIX_INSTANTIATE ?? 'nix-instantiate'
).split(' ');

/** One process answers many, up to the first that fails; the next goes on behind it. */
function ask(expressions: readonly string[], workFolder: string): Omit<Answer<never>, 'input'>[] {
	const answers: Omit<Answer<never>, 'input'>[] = [];
	const file = path.join(workFolder, 'questions.nix');
	while (answers.length < expressions.length) {
		const next = expressions.slice(answers.length, answers.length + 200);
		// A file each: what cannot even be parsed fails alone.
		for (const [index, expression] of next.entries()) {
			writeFileSync(path.join(workFolder, `x${index}.nix`), expression, 'latin1');
		}
		const attributes = next.map((_, index) => `x${index} = import ./x${index}.nix; `);
		writeFileSync(file, `{ ${attributes.join('')}}`);
		const { status, stdout, stderr, error } = spawnSync(
			command,
			[
				...firstArguments,
				'--eval',
				'--strict',
				'--read-write-mode',
				file,
				...next.flatMap((_, index) => ['-A', `x${index}`]),
			],
			{ encoding: 'latin1', maxBuffer: 2 ** 30 },
		);
		if (error !== undefined) throw error;
		for (const line of stdout.split('\n').slice(0, -1)) answers.push({ value: line });
		if (status !== 0) answers.push({ error: errorMessage(stderr) });
	}
	return answers;
}

/** The error itself, without trace, place, and the tool's advice to read its help. */
function errorMessage(messages: string): string {
	const text = stripVTControlCharacters(messages).replaceAll('\n       ', '\n');
	const starts = Array.from(text.matchAll(/^error: /gm), ({ index }) => index);
	return text
		.slice((starts.at(-1) ?? 0) + 'error: '.length)
		.replace("\nTry 'nix-instantiate --help' for more information.", '')
		.replace(/\nat \/[\s\S]*$/, '')
		.trimEnd();
}

const wanted = new Set(process.argv.slice(2));
for (const [topic, expressionOf] of Object.entries(topics)) {
	if (wanted.size > 0 && !wanted.has(topic)) continue;
	const workFolder = mkdtempSync(path.join(tmpdir(), 'pyscope-answers-'));
	const inputs = readAnswers<never>(topic).map(({ input }) => input);
	const answers = ask(inputs.map(expressionOf), workFolder);
	const lines = answers.map((answer, index) => JSON.stringify({ input: inputs[index], ...answer }));
	writeFileSync(answersFile(topic), `[\n${lines.join(',\n')}\n]\n`);
	rmSync(workFolder, { recursive: true });
	const failures = answers.filter(({ error }) => error !== undefined).length;
	console.log(`${topic}: ${answers.length} answers, ${failures} of them errors`);
}
