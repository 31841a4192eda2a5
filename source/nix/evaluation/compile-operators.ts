import { NixError } from '../errors.ts';
import type {
	Assert,
	ConcatLists,
	Equality,
	Expression,
	If,
	Logical,
	Not,
	Position,
	Update,
	With,
} from '../syntax/expression.ts';
import { printExpression } from '../syntax/printer.ts';
import { AttributeSet, updateSets } from './attribute-set.ts';
import { type CompilationContext, compile, compileDelayed, compileLazily } from './compile.ts';
import { equalValues } from './equality.ts';
import { describeType } from './force.ts';
import { printForError } from './print-for-error.ts';
import type { Code, Environment, List, Value } from './values.ts';

/** Evaluates a boolean that an operator or statement asks for. */
function compileBoolean(
	expression: Expression,
	context: CompilationContext,
	position: Position,
	during: string,
): (environment: Environment) => boolean {
	const code = compile(expression, context);
	return (environment) => {
		let value: Value;
		try {
			value = code(environment);
		} catch (error) {
			if (error instanceof NixError) error.while(during, position);
			throw error;
		}
		if (typeof value === 'boolean') return value;
		throw new NixError(
			'type',
			`expected a Boolean but found ${describeType(value)}: ${printForError(value)}`,
			position,
		).while(during, position);
	};
}

export function compileIf(expression: If, context: CompilationContext): Code {
	const condition = compileBoolean(
		expression.condition,
		context,
		expression.position,
		'while evaluating a branch condition',
	);
	const consequent = compileLazily(expression.consequent, context);
	const alternative = compileLazily(expression.alternative, context);
	return (environment) =>
		condition(environment) ? consequent.current(environment) : alternative.current(environment);
}

export function compileNot(expression: Not, context: CompilationContext): Code {
	const operand = compileBoolean(
		expression.operand,
		context,
		expression.position,
		'in the argument of the not operator',
	);
	return (environment) => !operand(environment);
}

const operatorNames = { and: 'AND (&&)', or: 'OR (||)', implies: 'IMPL (->)' };

export function compileLogical(expression: Logical, context: CompilationContext): Code {
	const { operator, position } = expression;
	const name = operatorNames[operator];
	const left = compileBoolean(
		expression.left,
		context,
		position,
		`in the left operand of the ${name} operator`,
	);
	const right = compileBoolean(
		expression.right,
		context,
		position,
		`in the right operand of the ${name} operator`,
	);
	switch (operator) {
		case 'and':
			return (environment) => left(environment) && right(environment);
		case 'or':
			return (environment) => left(environment) || right(environment);
		case 'implies':
			return (environment) => !left(environment) || right(environment);
	}
}

export function compileEquality(expression: Equality, context: CompilationContext): Code {
	const { negated, position } = expression;
	const left = compile(expression.left, context);
	const right = compile(expression.right, context);
	const during = `while testing two values for ${negated ? 'inequality' : 'equality'}`;
	return (environment) =>
		equalValues(left(environment), right(environment), position, during) !== negated;
}

function compileOperand<Kind extends Value>(
	expression: Expression,
	context: CompilationContext,
	position: Position,
	during: string,
	expected: string,
	accepts: (value: Value) => value is Kind,
): (environment: Environment) => Kind {
	const code = compile(expression, context);
	return (environment) => {
		let value: Value;
		try {
			value = code(environment);
		} catch (error) {
			if (error instanceof NixError) error.while(during, position);
			throw error;
		}
		if (accepts(value)) return value;
		throw new NixError(
			'type',
			`expected ${expected} but found ${describeType(value)}: ${printForError(value)}`,
			position,
		).while(during, position);
	};
}

const isSet = (value: Value): value is AttributeSet => value instanceof AttributeSet;
const isList = (value: Value): value is List => Array.isArray(value);

export function compileUpdate(expression: Update, context: CompilationContext): Code {
	const { position } = expression;
	const during = (side: string) => `in the ${side} operand of the update (//) operator`;
	const left = compileOperand(expression.left, context, position, during('left'), 'a set', isSet);
	const right = compileOperand(
		expression.right,
		context,
		position,
		during('right'),
		'a set',
		isSet,
	);
	return (environment) => updateSets(left(environment), right(environment));
}

export function compileConcatLists(expression: ConcatLists, context: CompilationContext): Code {
	const { position } = expression;
	const during = 'while evaluating one of the elements to concatenate';
	const left = compileOperand(expression.left, context, position, during, 'a list', isList);
	const right = compileOperand(expression.right, context, position, during, 'a list', isList);
	return (environment) => {
		const first = left(environment);
		const second = right(environment);
		if (second.length === 0) return first;
		return first.length === 0 ? second : first.concat(second);
	};
}

/** The environment of a `with`: the namespace, and the position its errors tell. */
export function compileWith(expression: With, context: CompilationContext): Code {
	const { position } = expression;
	const namespace = compileDelayed(expression.namespace, context);
	const body = compileLazily(expression.body, context);
	return (environment) => body.current([environment, namespace(environment), position]);
}

export function compileAssert(expression: Assert, context: CompilationContext): Code {
	const { position } = expression;
	const condition = compileBoolean(
		expression.condition,
		context,
		position,
		'in the condition of the assert statement',
	);
	const body = compileLazily(expression.body, context);
	return (environment) => {
		if (!condition(environment)) {
			throw new NixError(
				'assert',
				`assertion '${printExpression(expression.condition)}' failed`,
				position,
			);
		}
		return body.current(environment);
	};
}
