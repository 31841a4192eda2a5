import { expect, test } from 'vitest';
import { longestList, longestString } from '../../../source/nix/errors/bounds.ts';
import { asNixError, Evaluator, formatError, NixError } from '../../../source/nix/index.ts';
import { MemoryIo } from '../../support/memory-io.ts';

/** `s` is a text of 2²⁸ bytes, `short` one of 2²⁰; `many` has a million elements. */
const given = `
let
  grow = n: s: if n == 0 then s else grow (n - 1) (s + s);
  s = grow 28 "x"; short = grow 20 "x";
  many = builtins.genList (x: x) 1000000;
in
`;

function errorOf(program: string, showTrace = false): { error: NixError; shown: string } {
	const evaluator = new Evaluator({ io: new MemoryIo({}), system: 'x86_64-linux' });
	try {
		evaluator.evaluateText(`${given}${program}`, { type: 'string' }, '/');
	} catch (thrown) {
		const error = asNixError(thrown);
		return { error, shown: formatError(error, evaluator.positions, { showTrace }) };
	}
	throw new Error('it did not fail');
}

const twice = 2 ** 29;

test.each([
	['s + s', `string of ${twice} bytes is too long`],
	['"${s}${s}"', `string of ${twice} bytes is too long`],
	['s + { outPath = s; }', `string of ${twice} bytes is too long`],
	['builtins.concatStringsSep s [ "" "" "" ]', `string of ${twice} bytes is too long`],
	['builtins.replaceStrings [ "a" ] [ s ] "aaaaaa"', `string of ${twice} bytes is too long`],
	['builtins.replaceStrings [ "" ] [ s ] "aa"', /^string of 5368709\d\d bytes is too long$/],
	['toString [ s s ]', `string of ${twice + 1} bytes is too long`],
	['builtins.toJSON (builtins.genList (x: short) 600)', /^string of 5368\d+ bytes is too long$/],
	['builtins.toXML (builtins.genList (x: short) 600)', /^string of 5368\d+ bytes is too long$/],
	['/. + s', /^path of 26843545\d bytes is too long$/],
	['builtins.genList (x: x) 67108865', 'list of 67108865 elements is too long'],
	['builtins.concatLists (builtins.genList (x: many) 1000)', /^list of 1000000000 elements is/],
	['builtins.concatMap (x: many) many', 'list of 1000000000000 elements is too long'],
])('%s is too large', (program, message) => {
	const { error } = errorOf(program);
	if (typeof message === 'string') expect(error.message).toBe(message);
	else expect(error.message).toMatch(message);
});

test('the error has its place and its trace', () => {
	const { shown } = errorOf('builtins.stringLength (s + s)');
	expect(shown).toContain("while calling the 'stringLength' builtin");
	expect(shown).toContain(
		'at «string»:7:26:'.replaceAll(/[«»]/g, (c) => (c === '«' ? '\xc2\xab' : '\xc2\xbb')),
	);
	expect(shown).toMatch(/error: string of 536870912 bytes is too long/);
});

test('a trace of a thousand long lines is cut before the message', () => {
	const program = `${'if '.repeat(2000)}1${' then true else false'.repeat(2000)}`;
	const { shown } = errorOf(program, true);
	expect(shown.length).toBeLessThan(2 ** 22);
	expect(shown).toContain('(the rest of the stack trace is too long to be shown)');
	expect(shown).toMatch(/error: expected a Boolean but found an integer: .*1.*\n +at /);
});

test('a program can hold a string and a list of the largest size', () => {
	const evaluator = new Evaluator({ io: new MemoryIo({}), system: 'x86_64-linux' });
	const evaluate = (program: string) =>
		evaluator.evaluateText(`${given}${program}`, { type: 'string' }, '/');
	const rest = longestString - 2 ** 28;
	expect(evaluate(`builtins.stringLength (s + builtins.substring 0 ${rest} s)`)).toBe(
		longestString,
	);
	expect(longestList).toBeGreaterThan(60_000_000);
});

test.each([
	[() => 'x'.repeat(2 ** 29 - 24).concat('x'), 'string is too long'],
	[() => new Array(-1), 'list is too long'],
])('what V8 refuses to make larger is an error of the program', (make, message) => {
	let thrown: unknown;
	try {
		make();
	} catch (error) {
		thrown = error;
	}
	expect(asNixError(thrown)).toBeInstanceOf(NixError);
	expect(asNixError(thrown).message).toBe(message);
});
