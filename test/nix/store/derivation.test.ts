import { describe, expect, test } from 'vitest';
import { type Derivation, printDerivation } from '../../../source/nix/store/derivation.ts';
import { DerivationRegistry } from '../../../source/nix/store/derivation-registry.ts';
import { parseDerivation } from '../../../source/nix/store/parse-derivation.ts';
import { readAnswers } from '../answers.ts';

/** Paths and texts of derivation files, in the printed list of `[ path text ]`. */
function readFiles(value: string): Map<string, string> {
	const literals = value.matchAll(/"(?:[^"\\]|\\.)*"/g);
	const strings = Array.from(literals, ([literal]) =>
		literal
			.slice(1, -1)
			.replace(/\\(.)/g, (_, code: string) => ({ n: '\n', r: '\r', t: '\t' })[code] ?? code),
	);
	const files = new Map<string, string>();
	for (let index = 0; index < strings.length; index += 2) {
		files.set(strings[index] as string, strings[index + 1] as string);
	}
	return files;
}

function parse(path: string, text: string): Derivation {
	return parseDerivation(text, path.slice('/nix/store/'.length + 33, -'.drv'.length));
}

describe("derivations are real Nix's", () => {
	const answers = readAnswers<string>('store/recorded/derivations');
	test.each(answers)('$input', ({ value }) => {
		const files = readFiles(value as string);
		expect(files.size).toBeGreaterThan(0);
		const registry = new DerivationRegistry({ keepsTexts: true });
		for (const [path, text] of files) registry.add(path, parse(path, text));
		for (const [path, text] of files) {
			const derivation = registry.get(path) as Derivation;
			expect(printDerivation(derivation)).toBe(text);
			// The same, with the outputs taken away and computed anew.
			const environment = new Map(derivation.environment);
			for (const output of derivation.outputs.keys()) environment.delete(output);
			const computed = registry.register({
				...derivation,
				environment,
				outputs: [...derivation.outputs.keys()],
				fixed: derivation.outputs.get('out')?.fixed ?? null,
			});
			expect(computed.path).toBe(path);
			expect(printDerivation(computed.derivation)).toBe(text);
		}
	});
});

const source = '/nix/store/00000000000000000000000000000000-source';
const text = '/nix/store/00000000000000000000000000000000-text';
const plain = {
	system: 'x86_64-linux',
	builder: '/bin/sh',
	arguments: [],
	environment: new Map<string, string>(),
	outputs: ['out'],
	fixed: null,
};

test("a closure has the derivations, their sources, and what the sources' texts refer to", () => {
	const registry = new DerivationRegistry({ keepsTexts: true });
	const inner = registry.register({
		...plain,
		name: 'inner',
		inputDerivations: new Map(),
		inputSources: new Set([text]),
	});
	const outer = registry.register({
		...plain,
		name: 'outer',
		inputDerivations: new Map([[inner.path, new Set(['out'])]]),
		inputSources: new Set(),
	});
	registry.addText(text, new Set([source]));
	expect(registry.closure(outer.path)).toEqual(new Set([outer.path, inner.path, text, source]));
});

test('inputs that are not known are an error', () => {
	const registry = new DerivationRegistry({ keepsTexts: true });
	const path = '/nix/store/00000000000000000000000000000000-gone.drv';
	expect(() => registry.moduloHash(path)).toThrow(`store path '${path}' does not exist`);
});

test('malformed derivations are refused', () => {
	for (const malformed of ['', 'Derive(', 'Derive([("out","","","")],[],[],"s","b",[],[]', '"x']) {
		expect(() => parseDerivation(malformed, 'x')).toThrow('error parsing derivation');
	}
});

test('a registry that keeps no texts has the same paths and closures, but no texts', () => {
	const registries = [true, false].map((keepsTexts) => new DerivationRegistry({ keepsTexts }));
	const [whole, lean] = registries.map((registry) => {
		const inner = registry.register({
			...plain,
			name: 'inner',
			inputDerivations: new Map(),
			inputSources: new Set([text]),
		});
		const outer = registry.register({
			...plain,
			name: 'outer',
			environment: new Map([['needs', inner.path]]),
			inputDerivations: new Map([[inner.path, new Set(['out'])]]),
			inputSources: new Set(),
		});
		return { paths: [inner.path, outer.path], closure: registry.closure(outer.path) };
	});
	expect(lean).toEqual(whole);
	const path = whole?.paths[1] ?? '';
	expect(registries.map((registry) => registry.text(path) !== null)).toEqual([true, false]);
});
