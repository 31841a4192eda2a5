import { checkListLength } from '../errors/bounds.ts';
import { NixError } from '../errors/nix-error.ts';
import { assertEqual } from '../evaluation/assert-equal.ts';
import { equalValues } from '../evaluation/equality.ts';
import { describeType, forceList } from '../evaluation/force.ts';
import { printForError } from '../evaluation/print-for-error.ts';
import type { Position } from '../positions/position.ts';
import type {
	Assert,
	ConcatLists,
	Equality,
	Expression,
	If,
	Logical,
	Not,
	Update,
	With,
} from '../syntax/expression.ts';
import { positionOf } from '../syntax/position-of.ts';
import { printExpression } from '../syntax/printer.ts';
import { AttributeSet, updateSets } from '../values/attribute-set.ts';
import type { Code, Environment, Value } from '../values/values.ts';
import { type CompilationContext, compile, compileDelayed, compileLazily } from './compile.ts';

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
	const { negated } = expression;
	const left = compile(expression.left, context);
	const right = compile(expression.right, context);
	return (environment) => equalValues(left(environment), right(environment)) !== negated;
}

function compileUpdateOperand(
	expression: Expression,
	side: 'left' | 'right',
	context: CompilationContext,
): (environment: Environment) => AttributeSet {
	// An update within an update tells of its own operands only.
	if (expression.type === 'update') return compileUpdate(expression, context);
	const code = compile(expression, context);
	return (environment) => {
		try {
			const value = code(environment);
			if (value instanceof AttributeSet) return value;
			throw new NixError(
				'type',
				`expected a set but found ${describeType(value)}: ${printForError(value)}`,
			);
		} catch (error) {
			if (error instanceof NixError) {
				error.while(`in the ${side} operand of the update (//) operator`, positionOf(expression));
			}
			throw error;
		}
	};
}

/** C++ Nix evaluates the right operand first, so its error is the one that shows. */
export function compileUpdate(
	expression: Update,
	context: CompilationContext,
): (environment: Environment) => AttributeSet {
	const left = compileUpdateOperand(expression.left, 'left', context);
	const right = compileUpdateOperand(expression.right, 'right', context);
	return (environment) => {
		const changes = right(environment);
		return updateSets(left(environment), changes);
	};
}

export function compileConcatLists(expression: ConcatLists, context: CompilationContext): Code {
	const { position } = expression;
	const during = 'while evaluating one of the elements to concatenate';
	const left = compile(expression.left, context);
	const right = compile(expression.right, context);
	return (environment) => {
		const leftValue = left(environment);
		const rightValue = right(environment);
		const first = forceList(leftValue, position, during);
		const second = forceList(rightValue, position, during);
		if (second.length === 0) return first;
		if (first.length === 0) return second;
		checkListLength(first.length + second.length, position);
		return first.concat(second);
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
		if (!condition(environment)) throw failedAssertion(expression, context, environment);
		return body.current(environment);
	};
}

/** The error of a failed assertion; for `assert a == b` it tells where the values differ. */
function failedAssertion(
	{ condition, position }: Assert,
	context: CompilationContext,
	environment: Environment,
): NixError {
	const shown = printExpression(condition);
	if (condition.type === 'equality' && !condition.negated) {
		try {
			const left = compile(condition.left, context)(environment);
			assertEqual(left, compile(condition.right, context)(environment));
		} catch (error) {
			if (!(error instanceof NixError)) throw error;
			if (error.kind !== 'assert' && error.kind !== 'throw') return error;
			return error.while(`while evaluating the condition of the assertion '${shown}'`, position);
		}
	}
	return new NixError('assert', `assertion '${shown}' failed`, position);
}
