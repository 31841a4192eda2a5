import { childrenOf } from '../syntax/children.ts';
import type { AttributeSetExpression, Expression } from '../syntax/expression.ts';
import { evaluatedValue } from '../values/thunk.ts';
import { type Environment, Lambda, type Slot, type Value } from '../values/values.ts';

/**
 * The functions that the code of a function refers to by the variables around it, as far as they
 * are evaluated: those that `composeExtensions f g` will call, for one. Evaluates nothing.
 */
export function capturedFunctions({ definition, environment }: Lambda): Lambda[] {
	const found = new Set<Lambda>();
	const visit = (expression: Expression, depth: number): void => {
		if (expression.type === 'variable') {
			const value = variableOutside(expression.resolution, depth, environment);
			if (value instanceof Lambda) found.add(value);
			return;
		}
		for (const { expression: child } of childrenOf(expression)) {
			visit(child, depth + scopesBetween(expression, child));
		}
	};
	visit(definition.body, 1);
	return [...found];
}

/** How many environments an expression puts around one that it consists of. */
function scopesBetween(outer: Expression, inner: Expression): number {
	switch (outer.type) {
		case 'lambda':
			return 1;
		case 'let':
			return isInherited(outer.bindings, inner) ? 0 : 1;
		case 'with':
			return inner === outer.namespace ? 0 : 1;
		case 'attribute-set':
			return !outer.recursive || isInherited(outer, inner) ? 0 : 1;
		default:
			return 0;
	}
}

/** `inherit name;` takes the variable from outside of the set. */
function isInherited({ attributes }: AttributeSetExpression, inner: Expression): boolean {
	return attributes.some(({ kind, value }) => kind === 'inherited' && value === inner);
}

type Resolution = Extract<Expression, { type: 'variable' }>['resolution'];

/** The value of a variable from outside of a function; undefined for its own, or a lazy one. */
function variableOutside(
	resolution: Resolution,
	depth: number,
	environment: Environment,
): Value | undefined {
	if (resolution?.kind !== 'local' || resolution.level < depth) return undefined;
	let scope = environment;
	for (let level = depth; level < resolution.level; level++) scope = scope[0] as Environment;
	return evaluatedValue(scope[resolution.slot] as Slot);
}
