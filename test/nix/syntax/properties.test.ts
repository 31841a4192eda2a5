import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printAttributeName, printStringLiteral } from '../../../source/nix/syntax/literals.ts';
import { printAttributePath, printExpression } from '../../../source/nix/syntax/printer.ts';
import { parse } from './parse.ts';

const print = (text: string) => printExpression(parse(text).expression);

/** Any string Nix can hold: bytes but zero. */
const bytes = fc
	.uint8Array({ min: 1, maxLength: 20 })
	.map((array) => String.fromCharCode(...array));

/** Strings of the characters that matter to the syntax of strings. */
const tricky = fc
	.array(fc.constantFrom('$', '{', '}', '"', "'", '\\', '\n', '\t', ' ', 'a'))
	.map((characters) => characters.join(''));

const name = fc.stringMatching(/^[a-z][a-zA-Z0-9_'-]{0,3}$/).map((text) => `v${text}`);

/**
 * Programs whose printed form means what they mean. Left out is what the printer of Nix shows
 * as something else: `assert` inside of operands, interpolation, and paths.
 */
const { program } = fc.letrec<{ program: string; operand: string; bindings: string }>((tie) => ({
	program: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		tie('operand'),
		fc.tuple(name, tie('program')).map(([argument, body]) => `${argument}: ${body}`),
		fc
			.tuple(fc.uniqueArray(name, { maxLength: 3 }), fc.boolean(), tie('program'))
			.map(([formals, ellipsis, body]) => {
				const all = ellipsis ? [...formals, '...'] : formals;
				return `{ ${all.join(', ')} }: ${body}`;
			}),
		fc.tuple(tie('bindings'), tie('program')).map(([set, body]) => `let ${set} in ${body}`),
		fc.tuple(tie('program'), tie('program')).map(([set, body]) => `with ${set}; ${body}`),
		fc
			.tuple(tie('program'), tie('program'), tie('program'))
			.map(([condition, left, right]) => `if ${condition} then ${left} else ${right}`),
		fc
			.tuple(
				tie('operand'),
				fc.constantFrom(
					...['->', '||', '&&', '==', '!=', '<', '>', '<=', '>=', '//', '+', '-', '*'],
					...['/ ', '++'],
				),
				tie('operand'),
			)
			.map(([left, operator, right]) => `${left} ${operator} ${right}`),
		fc
			.tuple(fc.constantFrom('!', '-'), tie('operand'))
			.map(([operator, operand]) => `${operator} ${operand}`),
		fc.tuple(tie('operand'), name).map(([subject, path]) => `${subject} ? ${path}`),
	),
	operand: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		name,
		fc.nat().map(String),
		tricky.map(printStringLiteral),
		fc.tuple(tie('operand'), tie('operand')).map(([left, right]) => `(${left} ${right})`),
		tie('program').map((inner) => `(${inner})`),
		fc.array(tie('operand'), { maxLength: 3 }).map((elements) => `[ ${elements.join(' ')} ]`),
		tie('bindings').map((set) => `{ ${set} }`),
		tie('bindings').map((set) => `(rec { ${set} })`),
		fc.tuple(tie('operand'), name).map(([subject, path]) => `(${subject}).${path}`),
		fc
			.tuple(tie('operand'), name, tie('operand'))
			.map(([subject, path, fallback]) => `((${subject}).${path} or ${fallback})`),
	),
	bindings: fc
		.uniqueArray(fc.tuple(name, fc.nat(2), tie('program')), {
			maxLength: 3,
			selector: ([attribute]) => attribute,
		})
		.map((definitions) =>
			definitions
				.map(([attribute, kind, value]) => {
					if (kind === 0) return `inherit ${attribute};`;
					if (kind === 1) return `inherit (${value}) ${attribute};`;
					return `${attribute} = ${value};`;
				})
				.join(' '),
		),
}));

test('printing what was printed changes nothing', () => {
	fc.assert(
		fc.property(program, (text) => {
			const printed = print(text);
			expect(print(printed)).toBe(printed);
		}),
		{ numRuns: 500 },
	);
});

test('blanks, comments and parentheses around a program change nothing', () => {
	const blank = fc.constantFrom(' ', '\n', '\t', '\r\n', '# comment\n', '/* comment **/', '/**/');
	fc.assert(
		fc.property(program, blank, blank, (text, before, behind) => {
			expect(print(`${before}(${behind}${text}${before})${behind}`)).toBe(print(text));
		}),
	);
});

test('a printed string is read back', () => {
	fc.assert(
		fc.property(fc.oneof(bytes, tricky), (text) => {
			expect(parse(printStringLiteral(text)).expression).toEqual({ type: 'string', value: text });
		}),
	);
});

test('a printed attribute path is read back', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(bytes, name), { minLength: 1, maxLength: 3 }), (path) => {
			const { expression } = parse(`x.${printAttributePath(path)}`);
			expect(expression).toMatchObject({ type: 'select', path });
		}),
	);
});

test('a printed name is read back as an attribute', () => {
	fc.assert(
		fc.property(bytes, (text) => {
			const { expression } = parse(`{ ${printAttributeName(text)} = 1; }`);
			expect(expression).toMatchObject({ attributes: [{ name: text }] });
		}),
	);
});

test('indentation common to all lines of an indented string does not count', () => {
	const line = fc.stringMatching(/^( {0,3}[a-z\t.]{1,4})?$/);
	fc.assert(
		fc.property(fc.array(line), fc.nat(8), (lines, indentation) => {
			const text = [...lines, 'end'].map((each) => `${' '.repeat(indentation)}${each}\n`);
			expect(parse(`''\n${text.join('')}''`).expression).toEqual({
				type: 'string',
				value: [...lines, 'end', ''].join('\n'),
			});
		}),
	);
});
