import { compileRegularExpression } from '../../regular-expressions/regular-expression.ts';
import type { BuiltinDeclaration } from '../builtin.ts';

/** Extended POSIX regular expressions. What they cut out of a string loses its context. */
export const regularExpressionBuiltins: readonly BuiltinDeclaration[] = [
	/** The expression is found invalid before the string is evaluated. */
	{
		name: 'match',
		define:
			({ first, second }) =>
			(pattern, string) => {
				const expression = compileRegularExpression(first.textWithoutContext(pattern));
				const text = second.text(string);
				return expression.matchWhole(text);
			},
	},
	/** Without a match the string itself is given back, context included. */
	{
		name: 'split',
		define:
			({ first, second }) =>
			(pattern, string) => {
				const expression = compileRegularExpression(first.textWithoutContext(pattern));
				const value = second.string(string);
				const parts = expression.split(typeof value === 'string' ? value : value.text);
				return parts.length === 1 ? [string] : parts;
			},
	},
];
