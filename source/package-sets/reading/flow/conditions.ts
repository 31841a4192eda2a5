import {
	callFunction,
	childrenOf,
	type Evaluator,
	type Expression,
	force,
	Lambda,
	NixError,
	noPosition,
	reopen,
	type Slot,
	Thunk,
	type Value,
	type Way,
	waysIn,
} from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import type { FlowCondition } from '../../description/package-flow.ts';
import { conditionText } from './condition-text.ts';
import { calledName } from './extensions.ts';
import type { SourceTexts } from './source-texts.ts';

/** Functions that compare an interpreter's version, and those that compare any. */
const comparisons = new Set(['pythonOlder', 'pythonAtLeast', 'versionOlder', 'versionAtLeast']);

/** Flags that an interpreter passes through: `isPy3k`, `isPyPy`, `isPy313`. */
const flag = /^isPy(?:3k|Py|[0-9]+)$/;

/** What an interpreter says of itself, by the names of its attributes. */
const facts = new Set(['implementation', 'isPy3', 'pythonVersion', 'sourceVersion', 'version']);

/**
 * The conditions on the interpreter within the last expression of a way, with their values where the
 * functions around it are called with what is given, the outermost first. A condition that needs more
 * than that has no value.
 */
export function conditionsIn(
	way: Way,
	given: readonly Slot[],
	evaluator: Evaluator,
	sources: SourceTexts,
): FlowCondition[] {
	const last = way[way.length - 1];
	if (last === undefined) return [];
	const found: FlowCondition[] = [];
	for (const inner of waysIn(last.expression)) {
		const own = inner[inner.length - 1]?.expression;
		const outer = inner[inner.length - 2]?.expression;
		if (own === undefined || !isCondition(own)) continue;
		if (outer !== undefined && isCondition(outer)) continue;
		const whole = [...way, ...inner.slice(1)];
		const place = sources.place(placeOf(own));
		if (place === null) continue;
		const names = inner.flatMap(({ attribute }) => attribute?.name ?? []);
		found.push({
			place,
			text: textFromBytes(conditionText(own)),
			attribute: names.map(textFromBytes).join('.') || null,
			value: valueOf(whole, given, evaluator),
		});
	}
	return found;
}

/** Whether an expression is true or false by what it says of the interpreter. */
function isCondition(expression: Expression): boolean {
	switch (expression.type) {
		case 'variable':
			return flag.test(expression.name);
		case 'select':
			return isFlag(expression);
		case 'call':
			return isComparison(expression);
		case 'not':
		case 'logical':
		case 'equality':
			return mentionsInterpreter(expression);
		default:
			return false;
	}
}

function isFlag({ path }: Extract<Expression, { type: 'select' }>): boolean {
	const last = path[path.length - 1];
	return typeof last === 'string' && (flag.test(last) || last === 'isPy3');
}

function isComparison(expression: Extract<Expression, { type: 'call' }>): boolean {
	const name = calledName(expression);
	if (name === null || !comparisons.has(name)) return false;
	// With fewer arguments it is a function still.
	if (name.startsWith('python')) return expression.arguments.length === 1;
	return expression.arguments.length === 2 && expression.arguments.some(mentionsInterpreter);
}

function mentionsInterpreter(expression: Expression): boolean {
	if (expression.type === 'variable' && flag.test(expression.name)) return true;
	if (expression.type === 'call' && isComparison(expression)) return true;
	if (expression.type === 'select') {
		if (isFlag(expression)) return true;
		const { path, subject } = expression;
		const [first] = path;
		return (
			subject.type === 'variable' &&
			subject.name === 'python' &&
			typeof first === 'string' &&
			facts.has(first)
		);
	}
	for (const { expression: child } of childrenOf(expression)) {
		if (mentionsInterpreter(child)) return true;
	}
	return false;
}

/** Where a condition is written; literals have no position, so it is that of the first part. */
function placeOf(expression: Expression): number {
	if ('position' in expression && expression.position !== noPosition) return expression.position;
	for (const { expression: child } of childrenOf(expression)) {
		const position = placeOf(child);
		if (position !== noPosition) return position;
	}
	return noPosition;
}

function valueOf(way: Way, given: readonly Slot[], evaluator: Evaluator): boolean | null {
	try {
		let value: Value = evaluator.evaluateUnresolved(reopen(way));
		const lambdas = way.slice(0, -1).filter(({ expression }) => expression.type === 'lambda');
		for (const [index] of lambdas.entries()) {
			if (!(value instanceof Lambda)) return null;
			value = callFunction(value, given[index] ?? notGiven(), noPosition);
		}
		const result = force(value);
		return typeof result === 'boolean' ? result : null;
	} catch (error) {
		if (error instanceof NixError) return null;
		throw error;
	}
}

/** What stands for an argument that is not known: whoever needs it has no value. */
export function notGiven(): Thunk {
	return new Thunk(() => {
		throw new NixError('other', 'what this function was given is not known');
	}, []);
}
