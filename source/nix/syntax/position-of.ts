import { noPosition, type Position } from '../positions/position.ts';
import type { Expression } from './expression.ts';

/**
 * The position C++ Nix reports for an expression (`Expr::getPos`): none for literals and `let`,
 * the first element's for a list.
 */
export function positionOf(expression: Expression): Position {
	switch (expression.type) {
		case 'integer':
		case 'float':
		case 'string':
		case 'path':
		case 'let':
			return noPosition;
		case 'list':
			return expression.elements.length === 0 ? noPosition : positionOf(expression.elements[0]);
		default:
			return expression.position;
	}
}
