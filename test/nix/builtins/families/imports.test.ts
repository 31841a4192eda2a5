import { expect, test } from 'vitest';
import { Evaluator, printValue } from '../../../../source/nix/index.ts';
import { MemoryIo } from '../../../support/memory-io.ts';

/** A derivation as Nix 2.34.8 writes it: `derivation { name = "a"; system = "s"; builder = "b"; }`. */
const path = '/nix/store/pn5w9v350w6b152fg17i8iinyi3g0di4-a.drv';
const output = '/nix/store/dxf718d43nfd27n0ks5dv1yyq75xv2yk-a';
const text = `Derive([("out","${output}","","")],[],[],"s","b",[],[("builder","b"),("name","a"),("out","${output}"),("system","s")])`;

function evaluate(expression: string): string {
	const io = new MemoryIo({ [path]: text });
	const evaluator = new Evaluator({ io, system: 'x86_64-linux' });
	return printValue(evaluator.evaluateText(expression, { type: 'string' }, '/'), true);
}

test('a derivation that is in the store can be imported', () => {
	const imported = `(import ${path})`;
	expect(evaluate(`${imported}.outPath`)).toBe(`"${output}"`);
	expect(evaluate(`${imported}.name`)).toBe('"a"');
	expect(evaluate(`builtins.getContext ${imported}.outPath`)).toBe(
		`{ ${JSON.stringify(path)} = { outputs = [ "out" ]; }; }`,
	);
	expect(evaluate(`builtins.attrNames ${imported}`)).toBe(
		'[ "all" "drvPath" "name" "out" "outPath" "outputName" "type" ]',
	);
});

test('what uses it has the same path as if it had been made here', () => {
	const user = (input: string) =>
		evaluate(`(derivation { name = "u"; system = "s"; builder = "b"; input = ${input}; }).drvPath`);
	expect(user(`import ${path}`)).toBe(
		user('derivation { name = "a"; system = "s"; builder = "b"; }'),
	);
});
