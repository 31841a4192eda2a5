import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	attributeAt,
	callFunction,
	Evaluator,
	type Expression,
	force,
	Lambda,
	noPosition,
	printValue,
	reopen,
	type Value,
	waysIn,
} from '../../../source/nix/index.ts';
import { MemoryIo } from '../../support/memory-io.ts';

const evaluator = new Evaluator({ io: new MemoryIo({}), system: 'x86_64-linux' });

function parse(text: string): Expression {
	return evaluator.parse(text, { type: 'string' }, '/', false);
}

/** The value of a program whose functions are called with these values, one after the other. */
function valueOf(program: Expression, given: readonly Value[]): string {
	let value = evaluator.evaluateUnresolved(program);
	for (const one of given) value = callFunction(value, one, noPosition);
	return printValue(force(value), true);
}

/** The part that the variable `here` is bound to: `here = …;`. */
function wayToHere(root: Expression) {
	return [...waysIn(root)].find((way) => way[way.length - 1]?.attribute?.name === 'here');
}

test.each([
	['let a = 1; here = a + 1; in here', '2'],
	['let a = 1; in { here = [ a ]; }', '[ 1 ]'],
	['rec { a = 1; here = a; ${null} = 2; }', '1'],
	['{ a = 1; here = 2; }', '2'],
	['with { a = 1; }; { here = a; }', '1'],
	['let a = 1; in rec { inherit a; here = a; }', '1'],
	['let s = { a = 1; }; in rec { inherit (s) a; here = a; }', '1'],
	['(let a = 1; in { x = { here = a; }; }).x', '1'],
	['if true then { here = 1; } else { }', '1'],
])('a part of %s opened again has the value it has there', (text, expected) => {
	const way = wayToHere(parse(text));
	expect(way).toBeDefined();
	expect(valueOf(reopen(way ?? []), [])).toBe(expected);
});

test.each([
	['a: { here = a + 1; }', ['1'], '2'],
	['self: super: with self; { here = a; }', ['{ a = 1; }', '{ }'], '1'],
	['{ a, b ? a, ... }@all: { here = [ a b all.c ]; }', ['{ a = 1; c = 3; }'], '[ 1 1 3 ]'],
	['a: let b = a; in c: { here = [ a b c ]; }', ['1', '2'], '[ 1 1 2 ]'],
])('a part of the functions %s is called with what they are given', (text, given, expected) => {
	const way = wayToHere(parse(text)) ?? [];
	const values = given.map((one) => evaluator.evaluateText(one, { type: 'string' }, '/'));
	expect(valueOf(reopen(way), values)).toBe(expected);
});

test('opening a part again leaves the program as it was', () => {
	const root = parse('let a = 1; in rec { here = a; b = here; }');
	const before = structuredClone(root);
	reopen(wayToHere(root) ?? []);
	expect(root).toEqual(before);
});

test('every way begins with the program and leads over what each expression consists of', () => {
	const name = fc.constantFrom('a', 'b', 'c');
	const { expression } = fc.letrec<{ expression: string }>((tie) => ({
		expression: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			name,
			fc.tuple(name, tie('expression')).map(([one, body]) => `(${one}: ${body})`),
			fc.tuple(name, tie('expression')).map(([one, value]) => `{ ${one} = ${value}; }`),
			fc
				.tuple(name, tie('expression'), tie('expression'))
				.map(([one, value, body]) => `(let ${one} = ${value}; in ${body})`),
			fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `[ ${a} ${b} ]`),
			fc.tuple(tie('expression'), name).map(([a, one]) => `(${a}.${one} or ${one})`),
		),
	}));
	fc.assert(
		fc.property(expression, (text) => {
			const root = parse(text);
			const ways = [...waysIn(root)];
			const variables = ways.filter((way) => way[way.length - 1]?.expression.type === 'variable');
			// Every name is a variable but those that are bound or selected.
			const written = text.match(/[abc]/g)?.length ?? 0;
			const bound = text.match(/\([abc]:|[abc] =|\.[abc]/g)?.length ?? 0;
			expect(variables).toHaveLength(written - bound);
			expect(ways.every(([first]) => first?.expression === root)).toBe(true);
		}),
	);
});

test('the attribute at a position is the one that unsafeGetAttrPos tells of', () => {
	const text = '{ a = 1; b.c = 2; inherit (builtins) add; }';
	const io = new MemoryIo({ '/tree/default.nix': text });
	const reader = new Evaluator({ io, system: 'x86_64-linux' });
	const set = reader.evaluateFile('/tree');
	if (!(set instanceof Object) || !('positionOf' in set)) throw new Error('it is no set');
	const again = (position: number) => {
		const program = reader.parseAgain(position);
		return program === null ? null : attributeAt(program, position);
	};
	for (const name of ['a', 'b', 'add']) {
		const found = again(set.positionOf(name));
		expect([found?.name, found?.isInherited]).toEqual([name, name === 'add']);
	}
	expect(reader.parseAgain(noPosition)).toBeNull();
});

test('a function keeps its formals when it is opened again', () => {
	const value = evaluator.evaluateUnresolved(
		reopen(wayToHere(parse('{ a, b ? 1 }: { here = a; }')) ?? []),
	);
	expect(value instanceof Lambda && value.definition.formals?.map(({ name }) => name)).toEqual([
		'a',
		'b',
	]);
});
