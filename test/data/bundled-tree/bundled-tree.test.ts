import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expressions, recordedFolder, relativeToRoot } from './expressions.ts';

const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const factsFile = fileURLToPath(
	new URL('../../../../shared/facts/sample-packages.json', import.meta.url),
);

const recorded = (name: string) =>
	JSON.parse(readFileSync(path.join(recordedFolder, `${name}.json`), 'utf8')) as Answers;

type Answers = Record<string, unknown>;

/** Asks our own evaluator; gives what it printed and its messages. */
function ask(expression: string): Promise<{ output: string; messages: string }> {
	const child = spawn(process.execPath, [program, 'eval', '--strict', '--json', '-E', expression]);
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
		child.on('close', () => resolve({ output, messages }));
	});
}

async function answer<T>(expression: string): Promise<T> {
	const { output, messages } = await ask(expression);
	if (output === '') throw new Error(messages);
	return JSON.parse(output) as T;
}

describe('the bundled tree, as real Nix evaluates it', () => {
	it('has the same derivation paths and failures in every set', async () => {
		const expected = recorded('derivation-paths');
		expect(await answer(expressions.derivationPaths)).toEqual(expected);
	});

	it('changes as it is told', async () => {
		expect(await answer(expressions.cases)).toEqual(recorded('cases'));
	});

	it.for(Object.entries(recorded('failures')))(
		'fails with a reason: %s',
		async ([name, reason]) => {
			const { output, messages } = await ask(expressions.failure(name));
			expect(output).toBe('');
			expect(relativeToRoot(messages)).toBe(reason);
		},
	);
});

/** What the facts file records for every set; the rest it has for 3.13 alone. */
const perSet = ['version', 'disabled', 'dependencies', 'build-system'];
const forDefaultSet = ['broken', 'optional-dependencies', 'homepage', 'main-program', 'license'];

/** One package of the facts file; `differs` holds what a set has otherwise, null for absence. */
interface Facts extends Answers {
	differs: Record<string, Answers | null>;
}

function factsOf({ differs, ...facts }: Facts, interpreter: string): Answers | null {
	const difference = differs[interpreter];
	return difference === null ? null : { disabled: false, ...facts, ...difference };
}

/** The facts leave out hooks, save for this one in one set, and write "?" for a licence unknown. */
function comparable(facts: Answers | null | undefined, keys: readonly string[]): string {
	if (!facts) return String(facts);
	const values = keys.map((key) => facts[key]);
	return JSON.stringify(values, (_, value) => {
		if (Array.isArray(value)) return value.filter((name) => name !== 'sphinxHook');
		return value === 'asl20-llvm' ? '?' : value;
	});
}

// The facts lie beside the project where it is developed.
describe.skipIf(!existsSync(factsFile))('the bundled tree, by the facts', () => {
	it('equals them in every set', async () => {
		const facts = JSON.parse(readFileSync(factsFile, 'utf8')) as Record<string, Facts>;
		const sets = await answer<Record<string, Record<string, Answers | null>>>(
			expressions.facts(factsFile),
		);
		expect(Object.keys(sets)).toHaveLength(5);
		for (const [interpreter, packages] of Object.entries(sets)) {
			const keys = interpreter === 'python313' ? [...perSet, ...forDefaultSet] : perSet;
			for (const [attribute, expected] of Object.entries(facts)) {
				const ours = comparable(packages[attribute], keys);
				const theirs = comparable(factsOf(expected, interpreter), keys);
				expect(`${interpreter} ${attribute} ${ours}`).toBe(`${interpreter} ${attribute} ${theirs}`);
			}
		}
	});
});
