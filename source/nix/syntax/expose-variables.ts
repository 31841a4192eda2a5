import { noPosition } from '../positions/position.ts';
import type { AttributeDefinition, Expression } from './expression.ts';

/**
 * A program whose value is a set with the local variables of the original: those of the `let`s
 * around its result, and the result itself under the name given. Null for a program without such a
 * `let`. The expression is changed, and must not have been resolved.
 */
export function exposeVariables(expression: Expression, resultName: string): Expression | null {
	return rewrite(expression, resultName, []);
}

function rewrite(
	expression: Expression,
	resultName: string,
	outer: readonly string[],
): Expression | null {
	switch (expression.type) {
		case 'lambda':
		case 'with':
		case 'assert': {
			const body = rewrite(expression.body, resultName, outer);
			return body === null ? null : { ...expression, body };
		}
		case 'let': {
			const own = expression.bindings.attributes.map(({ name }) => name);
			const names = [...new Set([...outer, ...own])];
			const body = rewrite(expression.body, resultName, names);
			return { ...expression, body: body ?? setOf(names, expression.body, resultName) };
		}
		default:
			return null;
	}
}

function setOf(names: readonly string[], result: Expression, resultName: string): Expression {
	const position = noPosition;
	const attributes = names.map(
		(name): AttributeDefinition => ({
			name,
			kind: 'inherited',
			position,
			value: { type: 'variable', position, name },
		}),
	);
	attributes.push({ name: resultName, kind: 'plain', position, value: result });
	return {
		type: 'attribute-set',
		position,
		recursive: false,
		attributes,
		dynamicAttributes: [],
		inheritSources: [],
	};
}
