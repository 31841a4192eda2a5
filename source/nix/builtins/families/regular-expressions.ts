import { forceString, forceText, forceTextWithoutContext } from '../../evaluation/force.ts';
import { noPosition } from '../../positions/position.ts';
import { compileRegularExpression } from '../../regular-expressions/regular-expression.ts';
import type { Slot, Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';

/** Extended POSIX regular expressions. What they cut out of a string loses its context. */
export function addRegularExpressionBuiltins(registry: BuiltinRegistry): void {
	registry.function('match', 2, match);
	registry.function('split', 2, split);
}

/** The expression is found invalid before the string is evaluated. */
function match(pattern: Slot, string: Slot): Value {
	const expression = compileRegularExpression(
		forceTextWithoutContext(
			pattern,
			noPosition,
			'while evaluating the first argument passed to builtins.match',
		),
	);
	const text = forceText(
		string,
		noPosition,
		'while evaluating the second argument passed to builtins.match',
	);
	return expression.matchWhole(text);
}

/** Without a match the string itself is given back, context included. */
function split(pattern: Slot, string: Slot): Value {
	const expression = compileRegularExpression(
		forceTextWithoutContext(
			pattern,
			noPosition,
			'while evaluating the first argument passed to builtins.split',
		),
	);
	const value = forceString(
		string,
		noPosition,
		'while evaluating the second argument passed to builtins.split',
	);
	const parts = expression.split(typeof value === 'string' ? value : value.text);
	return parts.length === 1 ? [string] : parts;
}
