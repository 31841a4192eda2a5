import type { AttributeSetExpression, Expression } from './expression.ts';

/** The attribute that an expression is the value of, in a set or among the variables of a `let`. */
export interface EnclosingAttribute {
	readonly name: string;
	readonly position: number;
}

/** An expression within another one. */
export interface Child {
	readonly expression: Expression;
	/** The attribute of which it is the value; null for every other part of an expression. */
	readonly attribute: EnclosingAttribute | null;
}

/** The expressions that an expression directly consists of, in the order written. */
export function* childrenOf(expression: Expression): Generator<Child> {
	switch (expression.type) {
		case 'integer':
		case 'float':
		case 'string':
		case 'path':
		case 'variable':
		case 'current-position':
			return;
		case 'interpolation':
			for (const part of expression.parts) yield plain(part.expression);
			return;
		case 'list':
			for (const element of expression.elements) yield plain(element);
			return;
		case 'attribute-set':
			yield* attributesOf(expression);
			return;
		case 'lambda':
			for (const { default: value } of expression.formals?.parameters ?? []) {
				if (value !== null) yield plain(value);
			}
			yield plain(expression.body);
			return;
		case 'call':
			yield plain(expression.function);
			for (const argument of expression.arguments) yield plain(argument);
			return;
		case 'let':
			yield* attributesOf(expression.bindings);
			yield plain(expression.body);
			return;
		case 'with':
			yield plain(expression.namespace);
			yield plain(expression.body);
			return;
		case 'if':
			yield plain(expression.condition);
			yield plain(expression.consequent);
			yield plain(expression.alternative);
			return;
		case 'assert':
			yield plain(expression.condition);
			yield plain(expression.body);
			return;
		case 'select':
			yield plain(expression.subject);
			yield* dynamicPartsOf(expression.path);
			if (expression.fallback !== null) yield plain(expression.fallback);
			return;
		case 'has-attribute':
			yield plain(expression.subject);
			yield* dynamicPartsOf(expression.path);
			return;
		case 'not':
			yield plain(expression.operand);
			return;
		case 'equality':
		case 'logical':
		case 'update':
		case 'concat-lists':
			yield plain(expression.left);
			yield plain(expression.right);
			return;
	}
}

function plain(expression: Expression): Child {
	return { expression, attribute: null };
}

function* attributesOf(set: AttributeSetExpression): Generator<Child> {
	for (const source of set.inheritSources) yield plain(source);
	for (const { name, position, value } of set.attributes) {
		if (value.type === 'inherited-from') continue;
		yield { expression: value, attribute: { name, position } };
	}
	for (const { name, value } of set.dynamicAttributes) {
		yield plain(name);
		yield plain(value);
	}
}

function* dynamicPartsOf(path: readonly (string | Expression)[]): Generator<Child> {
	for (const component of path) if (typeof component !== 'string') yield plain(component);
}
