import { compileRegularExpression } from '../../regular-expressions/regular-expression.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';

/** Extended POSIX regular expressions. The parts of a string they give have no context. */
export const regularExpressionBuiltins: readonly BuiltinDeclaration[] = [
	/** An invalid expression is reported before the string is evaluated. */
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
	/** Without a match the result is the string itself, with its context. */
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
