/**
 * Asks real Nix about the bundled tree and writes its answers to `recorded/`.
 *
 *     node test/data/bundled-tree/record.ts
 *
 * Uses `nix-instantiate` from PATH, or the command in the environment variable NIX_INSTANTIATE.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expressions, recordedFolder, relativeToRoot } from './expressions.ts';

const [command = 'nix-instantiate', ...firstArguments] = (
	process.env.NIX_INSTANTIATE ?? 'nix-instantiate'
).split(' ');

function ask(expression: string) {
	return spawnSync(command, [...firstArguments, '--eval', '--strict', '--json', '-E', expression], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
}

function answer(expression: string): unknown {
	const { stdout, stderr, status } = ask(expression);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}

/** The message of a failure: what follows the last `error:`, as one text. */
function failure(expression: string): string {
	const { stderr, status } = ask(expression);
	if (status === 0) throw new Error(`${expression} does not fail`);
	return relativeToRoot(stderr);
}

function write(name: string, value: unknown) {
	const file = path.join(recordedFolder, `${name}.json`);
	writeFileSync(file, `${JSON.stringify(value, null, '\t')}\n`);
}

mkdirSync(recordedFolder, { recursive: true });
write('cases', answer(expressions.cases));
write('derivation-paths', answer(expressions.derivationPaths));
const failures = answer(expressions.failureNames) as string[];
write(
	'failures',
	Object.fromEntries(failures.map((name) => [name, failure(expressions.failure(name))])),
);
