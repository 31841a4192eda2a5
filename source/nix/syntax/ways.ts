import { type Child, childrenOf, type EnclosingAttribute } from './children.ts';
import type { AttributeSetExpression, Expression } from './expression.ts';

/**
 * The way from a whole program to an expression in it: each step an expression that holds the next
 * one, the wanted one last.
 */
export type Way = readonly Child[];

/** Every expression of a program with the way to it, from the outside inwards, in source order. */
export function* waysIn(root: Expression): Generator<Way> {
	yield* descend({ expression: root, attribute: null }, []);
}

function* descend(child: Child, before: Way): Generator<Way> {
	const way = [...before, child];
	yield way;
	for (const inner of childrenOf(child.expression)) yield* descend(inner, way);
}

/** The attribute that is written at a position, and the way to what defines it. */
export interface WrittenAttribute {
	readonly name: string;
	/** The way to its value; for `inherit (source) name`, to the set that it is written in. */
	readonly way: Way;
	/** Whether the value is that of another set: `inherit (source) name`. */
	readonly isInherited: boolean;
}

/** The attribute of a set or a `let` that is written at a position; null when there is none. */
export function attributeAt(root: Expression, position: number): WrittenAttribute | null {
	return searchAttribute({ expression: root, attribute: null }, [], position);
}

function searchAttribute(child: Child, before: Way, position: number): WrittenAttribute | null {
	const { expression } = child;
	const way = [...before, child];
	const set = setOf(expression);
	const written = set?.attributes.find((attribute) => attribute.position === position);
	if (written !== undefined) {
		const { kind, name, value } = written;
		if (value.type === 'inherited-from') return { name, way, isInherited: true };
		const attribute: EnclosingAttribute = { name, position };
		return {
			name,
			way: [...way, { expression: value, attribute }],
			isInherited: kind === 'inherited',
		};
	}
	for (const inner of childrenOf(expression)) {
		const found = searchAttribute(inner, way, position);
		if (found !== null) return found;
	}
	return null;
}

function setOf(expression: Expression): AttributeSetExpression | null {
	if (expression.type === 'attribute-set') return expression;
	return expression.type === 'let' ? expression.bindings : null;
}

/**
 * The last expression of a way as a program of its own that has the variables it has where it is
 * written: a function for each function around it, with its formals, one around the other, and the
 * same `let`s, `with`s and recursive sets. It is a copy, whose variables are not resolved.
 */
export function reopen(way: Way): Expression {
	const [last] = way.slice(-1);
	let expression = structuredClone((last as Child).expression);
	for (let index = way.length - 2; index >= 0; index--) {
		const { expression: outer } = way[index] as Child;
		const { expression: inner } = way[index + 1] as Child;
		expression = inScopeOf(outer, inner, expression);
	}
	return expression;
}

function inScopeOf(outer: Expression, inner: Expression, body: Expression): Expression {
	switch (outer.type) {
		case 'lambda':
			return { ...outer, formals: structuredClone(outer.formals), body };
		case 'with':
			if (inner === outer.namespace) return body;
			return { ...outer, namespace: structuredClone(outer.namespace), body };
		case 'let':
			return { type: 'let', bindings: structuredClone(outer.bindings), body };
		case 'attribute-set':
			// The names of dynamic attributes are in no scope.
			if (!outer.recursive) return body;
			return { type: 'let', bindings: { ...structuredClone(outer), dynamicAttributes: [] }, body };
		default:
			return body;
	}
}
