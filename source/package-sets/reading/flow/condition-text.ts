import type { Expression } from '../../../nix/index.ts';
import { printExpression } from '../../../nix/index.ts';

const operators = { and: '&&', or: '||', implies: '->' } as const;

/** A condition as people write it, without the brackets that it does not need. */
export function conditionText(expression: Expression): string {
	switch (expression.type) {
		case 'variable':
			return expression.name;
		case 'select': {
			const { fallback, path, subject } = expression;
			const isPlain = path.every((component) => typeof component === 'string');
			if (!isPlain || fallback !== null) break;
			return [inBrackets(subject), ...path].join('.');
		}
		case 'call':
			return [expression.function, ...expression.arguments].map(inBrackets).join(' ');
		case 'not':
			return `!${inBrackets(expression.operand)}`;
		case 'equality': {
			const { left, negated, right } = expression;
			return `${inBrackets(left)} ${negated ? '!=' : '=='} ${inBrackets(right)}`;
		}
		case 'logical': {
			const { left, operator, right } = expression;
			const side = (operand: Expression) =>
				operand.type === 'equality' ||
				operand.type === 'call' ||
				(operand.type === 'logical' && operand.operator === operator)
					? conditionText(operand)
					: inBrackets(operand);
			return `${side(left)} ${operators[operator]} ${side(right)}`;
		}
	}
	return printExpression(expression);
}

function inBrackets(expression: Expression): string {
	switch (expression.type) {
		case 'call':
		case 'equality':
		case 'logical':
			return `(${conditionText(expression)})`;
		default:
			return conditionText(expression);
	}
}
