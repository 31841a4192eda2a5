/** One example of each error of parsing; expected values are those of Nix 2.34.8. */
import { expect, test } from 'vitest';
import { PositionTable } from '../../../source/nix/positions/position-table.ts';
import { parseExpression } from '../../../source/nix/syntax/parser.ts';
import { parseError } from './parse.ts';

const stdin = '\u00c2\u00abstdin\u00c2\u00bb';

test.each([
	['1 +', 'syntax error, unexpected end of file', 1, 4],
	['{ a = 1 }', "syntax error, unexpected '}', expecting ';'", 1, 9],
	['a == b == c', "syntax error, unexpected '=='", 1, 8],
	['"abc', "syntax error, unexpected end of file, expecting '\"'", 1, 5],
	['1 @', "syntax error, unexpected '@', expecting end of file", 1, 3],
	['{ }: %', 'syntax error, unexpected invalid token', 1, 6],
	['./a//b', "syntax error, unexpected end of path, expecting '${'", 1, 1],
	['{ a.b = 1; a.b = 2; }', `attribute 'a.b' already defined at ${stdin}:1:3`, 1, 12],
	['{ a = { b = 1; }; a.b = 2; }', `attribute 'a.b' already defined at ${stdin}:1:9`, 1, 19],
	['{ "a b" = 1; inherit "a b"; }', `attribute '"a b"' already defined at ${stdin}:1:3`, 1, 22],
	['let ${"a" + "b"} = 1; in 1', 'dynamic attributes not allowed in let', 1, 1],
	['{ inherit ${x}; }', 'dynamic attributes not allowed in inherit', 1, 11],
	['{ a, b, a }: a', "duplicate formal function argument 'a'", 1, 9],
	['{ a }@a: a', "duplicate formal function argument 'a'", 1, 1],
	['9223372036854775808', "invalid integer '9223372036854775808'", 1, 1],
	['1.0e400', "invalid float '1.0e400'", 1, 1],
	['./a/ 1', 'path has a trailing slash', 1, 5],
	[
		'x |> y',
		"experimental Nix feature 'pipe-operators' is disabled; add " +
			"'--extra-experimental-features pipe-operators' to enable it",
		1,
		3,
	],
	[
		'"a" + "b\0"',
		"input string 'b\u00e2\u0090\u0080' cannot be represented as Nix string " +
			'because it contains null bytes',
		1,
		8,
	],
] as const)('%j', (program, ...error) => {
	expect(parseError(program)).toEqual(error);
});

test('names the file a duplicate is in', () => {
	const parseFile = () =>
		parseExpression('{\n\ta = 1;\n\ta = 2;\n}', {
			origin: { type: 'file', path: '/folder/file.nix' },
			positions: new PositionTable(),
			basePath: '/folder',
			homePath: () => null,
		});
	expect(parseFile).toThrow("attribute 'a' already defined at /folder/file.nix:2:2");
});

test('refuses a home path when the home folder is not known', () => {
	const parseHome = () =>
		parseExpression('~/a', {
			origin: { type: 'string' },
			positions: new PositionTable(),
			basePath: '/',
			homePath: () => null,
		});
	expect(parseHome).toThrow('home');
});
