/**
 * Programs and what `nix-instantiate --parse -` of Nix 2.34.8 said of them: written by hand, and
 * made at random from tokens, from the characters of strings and paths, and from nested
 * attribute definitions. All text has one character per byte.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printExpression } from '../../../source/nix/syntax/printer.ts';
import { parse, parseError } from './parse.ts';

const printed: [program: string, output: string][] = read('printed.json');
const errors: [program: string, message: string, line: number, column: number][] =
	read('errors.json');

function read<T>(name: string): T {
	return JSON.parse(readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8'));
}

test.each(printed)('prints %j as Nix does', (program, output) => {
	expect(printExpression(parse(program).expression)).toBe(output);
});

test.each(errors)('refuses %j as Nix does', (program, ...error) => {
	expect(parseError(program)).toEqual(error);
});
