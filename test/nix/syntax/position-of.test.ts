/**
 * Positions of nodes: what Nix 2.34.8 reports in the error that evaluating the program gives
 * (such as `1 + (2 "x")`: not a function, at 1:6) or by `unsafeGetAttrPos`.
 */
import { expect, test } from 'vitest';
import { formatPosition } from '../../../source/nix/positions/format-position.ts';
import { noPosition, type Position } from '../../../source/nix/positions/position.ts';
import { PositionTable } from '../../../source/nix/positions/position-table.ts';
import type { AttributeSetExpression, Expression } from '../../../source/nix/syntax/expression.ts';
import { positionOf } from '../../../source/nix/syntax/position-of.ts';
import { parse } from './parse.ts';

type OfType<T extends Expression['type']> = Extract<Expression, { type: T }>;

/** The line and column of the position that `choose` takes from a program's expression. */
function positionIn<T extends Expression['type']>(
	program: string,
	type: T,
	choose: (expression: OfType<T>) => Position,
): [number, number] | null {
	const { expression, positions } = parse(program);
	expect(expression.type).toBe(type);
	const location = positions.locate(choose(expression as OfType<T>));
	return location && [location.line, location.column];
}

function attributeOf(expression: Expression, ...path: string[]) {
	let set = expression as AttributeSetExpression;
	let found = set.attributes.find((attribute) => attribute.name === path[0]);
	for (const name of path.slice(1)) {
		set = found?.value as AttributeSetExpression;
		found = set.attributes.find((attribute) => attribute.name === name);
	}
	return found?.position ?? noPosition;
}

test.each([
	['  (x: x) 1 2', [1, 3]],
	['[ (a: 1) ] 3', [1, 1]],
	['(\n f 1) 2', [2, 2]],
	['1 >   "x"', [1, 3]],
	['1 -   "x"', [1, 3]],
	['<nope>', [1, 1]],
	['f or', [1, 1]],
] as const)('call %j', (program, position) => {
	expect(positionIn(program, 'call', (call) => call.position)).toEqual(position);
});

test.each([
	[' {}.a.b', [1, 2]],
	['(x).${"y"}', [1, 1]],
	['((throw "x")).a', [1, 1]],
	['let { a = 1; }', null],
] as const)('select %j', (program, position) => {
	expect(positionIn(program, 'select', (select) => select.position)).toEqual(position);
});

test.each([
	[
		'{ a = 1; }.a.b or c',
		[
			[1, 12],
			[1, 14],
		],
	],
	[
		'x.${y}."z"',
		[
			[1, 3],
			[1, 8],
		],
	],
] as const)('components of the path in %j', (program, expected) => {
	const { expression, positions } = parse(program);
	const found = (expression as OfType<'select'>).pathPositions.map((position) => {
		const location = positions.locate(position);
		return [location?.line, location?.column];
	});
	expect(found).toEqual(expected);
});

test.each([
	['!  { }.a', [1, 4]],
	['!  [ 1 ]', null],
	['!  [ __curPos ]', [1, 6]],
	['! 1', null],
	['1 <=   "x"', [1, 3]],
] as const)('not %j', (program, position) => {
	expect(positionIn(program, 'not', (not) => not.position)).toEqual(position);
});

test.each([
	[' 1 && true', [1, 4]],
	['true ||   1', [1, 6]],
	['true ->   1', [1, 6]],
] as const)('logical %j', (program, position) => {
	expect(positionIn(program, 'logical', (logical) => logical.position)).toEqual(position);
});

test.each([
	['1 +   "x"', 1, [1, 7]],
	['"a" + (x: x)', 1, [1, 7]],
	['  "a${1}b"', 0, [1, 4]],
	['  "a${1}b"', 1, [1, 5]],
	["  ''  a${{}}b''", 1, [1, 8]],
	['  ./a/${{}}/b', 1, [1, 7]],
] as const)('part of %j', (program, part, position) => {
	expect(positionIn(program, 'interpolation', (whole) => whole.parts[part].position)).toEqual(
		position,
	);
});

test.each([
	['[] ++   1', 'concat-lists', [1, 4]],
	[' if 1 then 2 else 3', 'if', [1, 2]],
	[' assert 1; 2', 'assert', [1, 2]],
	[' with 1; x', 'with', [1, 2]],
	[' { a }: a', 'lambda', [1, 2]],
	[' x@{ a }: a', 'lambda', [1, 2]],
	[' # comment\n /* another */ x', 'variable', [2, 16]],
	['let a = 1; in a', 'let', null],
	['"a"', 'string', null],
	['1 == 2', 'equality', null],
	['(f 1) ? a', 'has-attribute', [1, 2]],
] as const)('%j', (program, type, position) => {
	expect(positionIn(program, type, positionOf)).toEqual(position);
});

test.each([
	['{   a.b = 1; }', ['a'], [1, 5]],
	['{   a.b = 1; }', ['a', 'b'], [1, 5]],
	['{   a.b = 1; a.  "c".d = 2; }', ['a', 'c'], [1, 14]],
	['{   a.b = 1; a.  "c".d = 2; }', ['a', 'c', 'd'], [1, 14]],
	['{ inherit   x; }', ['x'], [1, 13]],
	['{ inherit ({x=1;})   x; }', ['x'], [1, 22]],
	['{ a = 1;  "x" = 1; }', ['x'], [1, 11]],
	['{ a.x = 1;  a = {  y = 1; }; }', ['a', 'y'], [1, 20]],
	['{ a.x = 1;  a = {  y = 1; }; }', ['a'], [1, 3]],
	['{\n\t"\u00c3\u00a9" = 1;  x = 1; }', ['x'], [2, 13]],
	['{   ${"x"} = 1; }', ['x'], [1, 5]],
] as const)('attribute in %j, %j', (program, path, position) => {
	const found = positionIn(program, 'attribute-set', (set) => attributeOf(set, ...path));
	expect(found).toEqual(position);
});

test('a dynamic attribute, and a formal', () => {
	expect(
		positionIn(
			'{   ${"x" + ""} = 1; }',
			'attribute-set',
			(set) => set.dynamicAttributes[0].position,
		),
	).toEqual([1, 5]);
	expect(
		positionIn('{ a,   b ? 1 }: 1', 'lambda', (lambda) => {
			return lambda.formals?.parameters[1].position ?? noPosition;
		}),
	).toEqual([1, 8]);
});

test('positions of several texts in one table', () => {
	const positions = new PositionTable();
	const first = positions.add({ type: 'string' }, 'a\nb');
	const second = positions.add({ type: 'file', path: '/c' }, 'd\r\ne\rf');
	expect(formatPosition(positions, first + 2)).toBe('\u00c2\u00abstring\u00c2\u00bb:2:1');
	expect(formatPosition(positions, second + 3)).toBe('/c:2:1');
	expect(formatPosition(positions, second + 5)).toBe('/c:3:1');
	expect(formatPosition(positions, noPosition)).toBe('\u00c2\u00abnone\u00c2\u00bb');
});
