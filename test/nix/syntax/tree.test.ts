/** What the printed form does not show of the tree. */
import { describe, expect, test } from 'vitest';
import type {
	AttributeSetExpression,
	Expression,
	Lambda,
} from '../../../source/nix/syntax/expression.ts';
import { parse } from './parse.ts';

function set(program: string): AttributeSetExpression {
	const { expression } = parse(program);
	expect(expression.type).toBe('attribute-set');
	return expression as AttributeSetExpression;
}

function valueAt(attributes: AttributeSetExpression, name: string): Expression {
	const found = attributes.attributes.find((attribute) => attribute.name === name);
	return found?.value as Expression;
}

describe('numbers', () => {
	test('are bigints only beyond the safe integers', () => {
		expect(parse('9007199254740991').expression).toEqual({
			type: 'integer',
			value: 9007199254740991,
		});
		expect(parse('9007199254740992').expression).toEqual({
			type: 'integer',
			value: 9007199254740992n,
		});
	});

	test('keep all their digits', () => {
		expect(parse('0.1234567890123').expression).toEqual({
			type: 'float',
			value: 0.1234567890123,
		});
	});
});

describe('functions', () => {
	const nameOf = (expression: Expression) => (expression as Lambda).name;

	test('bear the name of their attribute, curried ones too', () => {
		const { value } = set('{ f = a: { b }: c: 1; }').attributes[0];
		const outer = value as Lambda;
		expect(nameOf(outer)).toBe('f');
		expect(nameOf(outer.body)).toBe('f');
		expect(nameOf((outer.body as Lambda).body)).toBe('f');
	});

	test('bear the last component of a path, and the name of a let-binding', () => {
		expect(nameOf(valueAt(valueAt(set('{ a.f = (x: x); }'), 'a') as never, 'f'))).toBe('f');
		const { expression } = parse('let f = x: x; in f');
		if (expression.type !== 'let') throw new Error('not let');
		expect(nameOf(valueAt(expression.bindings, 'f'))).toBe('f');
	});

	test('are anonymous elsewhere', () => {
		expect(nameOf(parse('x: x').expression)).toBe(null);
		const attributes = set('{ ${"f" + ""} = x: x; g = [ (x: x) ]; }');
		expect(nameOf(attributes.dynamicAttributes[0].value)).toBe(null);
		const list = valueAt(attributes, 'g');
		if (list.type !== 'list') throw new Error('not list');
		expect(nameOf(list.elements[0])).toBe(null);
	});

	test('keep the order of their formals', () => {
		const lambda = parse('{ b, a, ... }: 1').expression as Lambda;
		expect(lambda.formals?.parameters.map((parameter) => parameter.name)).toEqual(['b', 'a']);
		expect(lambda.formals?.ellipsis).toBe(true);
	});
});

describe('attributes', () => {
	test('keep the order they are written in', () => {
		const attributes = set('{ b = 1; a.x = 1; inherit c; a.y = 2; }');
		expect(attributes.attributes.map(({ name, kind }) => [name, kind])).toEqual([
			['b', 'plain'],
			['a', 'plain'],
			['c', 'inherited'],
		]);
	});

	test('renumber the sources of a set that is merged', () => {
		const attributes = set('{ a = { inherit (x) b; }; a = { inherit (y) c; inherit (z) d; }; }');
		const merged = valueAt(attributes, 'a') as AttributeSetExpression;
		expect(merged.inheritSources).toMatchObject([{ name: 'x' }, { name: 'y' }, { name: 'z' }]);
		expect(merged.attributes.map((attribute) => attribute.value)).toMatchObject([
			{ type: 'inherited-from', name: 'b', source: 0 },
			{ type: 'inherited-from', name: 'c', source: 1 },
			{ type: 'inherited-from', name: 'd', source: 2 },
		]);
	});

	test('merge in sets that have many', () => {
		const many = Array.from({ length: 100 }, (_, index) => `a.x${index} = ${index};`);
		const attributes = set(`{ ${many.join(' ')} a.y = { b = 1; }; a.y.c = 2; }`);
		const nested = valueAt(attributes, 'a') as AttributeSetExpression;
		expect(nested.attributes).toHaveLength(101);
		expect(valueAt(nested, 'y')).toMatchObject({ attributes: [{ name: 'b' }, { name: 'c' }] });
		expect(() => set(`{ ${many.join(' ')} a.x50 = 1; }`)).toThrow("attribute 'a.x50'");
	});

	test('may have any name', () => {
		const attributes = set('{ __proto__ = 1; constructor.toString = 2; }');
		expect(attributes.attributes.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
		expect(() => set('{ __proto__ = 1; __proto__ = 2; }')).toThrow("attribute '__proto__'");
	});
});

test('the position of the current place is no variable, unless inherited', () => {
	expect(parse('__curPos').expression.type).toBe('current-position');
	expect(set('{ inherit __curPos; }').attributes[0].value.type).toBe('variable');
});

describe('`or` as an argument', () => {
	test('warns where it binds more tightly than it seems', () => {
		expect(parse('[ a or b ]').warnings).toEqual([
			'at \u00c2\u00abstdin\u00c2\u00bb:1:3: This expression uses `or` as an identifier in a ' +
				'way that will change in a future Nix release.\n' +
				'Wrap this entire expression in parentheses to preserve its current meaning:\n' +
				'    (a or)\n' +
				'Give feedback at https://github.com/NixOS/nix/pull/11121',
		]);
		expect(parse('f a or').warnings).toHaveLength(1);
		expect(parse('a.b or c or').warnings).toHaveLength(1);
	});

	test('does not warn elsewhere', () => {
		expect(parse('a or b').warnings).toEqual([]);
		expect(parse('f (a or)').warnings).toEqual([]);
		expect(parse('a.b or c').warnings).toEqual([]);
	});
});
