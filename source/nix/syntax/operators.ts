import { noPosition, type Position } from '../positions/position.ts';
import { meetSymbol } from '../state/symbols.ts';
import type { Expression } from './expression.ts';
import { positionOf } from './position-of.ts';
import { Token, tokenNames } from './tokens.ts';

/** How tightly the binary operators bind, by token; 0 for other tokens. */
export const precedences = new Uint8Array(tokenNames.length);
precedences[Token.implies] = 1;
precedences[Token.or] = 2;
precedences[Token.and] = 3;
precedences[Token.equal] = 4;
precedences[Token.notEqual] = 4;
precedences[Token.less] = 5;
precedences[Token.lessOrEqual] = 5;
precedences[Token.greater] = 5;
precedences[Token.greaterOrEqual] = 5;
precedences[Token.update] = 6;
export const notPrecedence = 7;
precedences[Token.plus] = 8;
precedences[Token.minus] = 8;
precedences[Token.times] = 9;
precedences[Token.divide] = 9;
precedences[Token.concat] = 10;
precedences[Token.question] = 11;
export const negatePrecedence = 12;

/** Whether `a • b • c` is an error. */
export function isNonAssociative(precedence: number): boolean {
	return precedence === 4 || precedence === 5;
}

export function isRightAssociative(precedence: number): boolean {
	return precedence === 1 || precedence === 6 || precedence === 10;
}

export function variable(name: string, position: Position): Expression {
	if (name === '__curPos') return { type: 'current-position', position };
	meetSymbol(name);
	return { type: 'variable', position, name };
}

export function builtinCall(
	name: string,
	position: Position,
	first: Expression,
	second: Expression,
): Expression {
	return {
		type: 'call',
		position,
		function: variable(name, noPosition),
		arguments: [first, second],
	};
}

/** A function applied to one more argument: any call takes it, as in C++ Nix. */
export function applied(callee: Expression, argument: Expression, position: Position): Expression {
	if (callee.type !== 'call') {
		return { type: 'call', position, function: callee, arguments: [argument] };
	}
	callee.arguments.push(argument);
	return callee;
}

/** What an operator between two operands means; positions are of the operator and the operands. */
export function binary(
	operator: Token,
	position: Position,
	left: Expression,
	leftPosition: Position,
	right: Expression,
	rightPosition: Position,
): Expression {
	switch (operator) {
		case Token.equal:
		case Token.notEqual:
			// C++ Nix 2.34 keeps no position here.
			return {
				type: 'equality',
				position: noPosition,
				negated: operator === Token.notEqual,
				left,
				right,
			};
		case Token.less:
			return builtinCall('__lessThan', position, left, right);
		case Token.greater:
			return builtinCall('__lessThan', position, right, left);
		case Token.lessOrEqual:
			return not(builtinCall('__lessThan', position, right, left));
		case Token.greaterOrEqual:
			return not(builtinCall('__lessThan', position, left, right));
		case Token.and:
			return { type: 'logical', position, operator: 'and', left, right };
		case Token.or:
			return { type: 'logical', position, operator: 'or', left, right };
		case Token.implies:
			return { type: 'logical', position, operator: 'implies', left, right };
		case Token.update:
			return { type: 'update', position, left, right };
		case Token.concat:
			return { type: 'concat-lists', position, left, right };
		case Token.minus:
			return builtinCall('__sub', position, left, right);
		case Token.times:
			return builtinCall('__mul', position, left, right);
		case Token.divide:
			return builtinCall('__div', position, left, right);
		default:
			return {
				type: 'interpolation',
				position,
				forceString: false,
				parts: [
					{ position: leftPosition, expression: left },
					{ position: rightPosition, expression: right },
				],
			};
	}
}

export function not(operand: Expression): Expression {
	return { type: 'not', position: positionOf(operand), operand };
}
