import { compareBytes } from '../formats/bytes.ts';
import { printFloat } from '../formats/numerals.ts';
import type {
	AttributePathComponent,
	AttributeSetExpression,
	Expression,
	Formals,
	InheritedFrom,
} from './expression.ts';
import { printAttributeName, printStringLiteral } from './literals.ts';

/** The text `nix-instantiate --parse` prints for an expression, without the end of line. */
export function printExpression(expression: Expression): string {
	switch (expression.type) {
		case 'integer':
			return String(expression.value);
		case 'float':
			return printFloat(expression.value);
		case 'string':
			return printStringLiteral(expression.value);
		case 'path':
			return expression.value;
		case 'variable':
			return printAttributeName(expression.name);
		case 'interpolation': {
			const parts = expression.parts.map((part) => printExpression(part.expression));
			return `(${joined(parts, ' + ')})`;
		}
		case 'list':
			return `[ ${joined(
				expression.elements.map((element) => `(${printExpression(element)}) `),
				'',
			)}]`;
		case 'attribute-set':
			return `${expression.recursive ? 'rec ' : ''}{ ${printBindings(expression)}}`;
		case 'lambda': {
			const { formals, argument } = expression;
			const body = printExpression(expression.body);
			const name = argument === null ? '' : printAttributeName(argument);
			if (formals === null) return `(${name}: ${body})`;
			return `(${printFormals(formals)}${argument === null ? '' : ` @ ${name}`}: ${body})`;
		}
		case 'call': {
			const all = [expression.function, ...expression.arguments];
			return `(${joined(all.map(printExpression), ' ')})`;
		}
		case 'let':
			return `(let ${printBindings(expression.bindings)}in ${printExpression(expression.body)})`;
		case 'with':
			return `(with ${printExpression(expression.namespace)}; ${printExpression(expression.body)})`;
		case 'if':
			return (
				`(if ${printExpression(expression.condition)}` +
				` then ${printExpression(expression.consequent)}` +
				` else ${printExpression(expression.alternative)})`
			);
		case 'assert':
			return `assert ${printExpression(expression.condition)}; ${printExpression(expression.body)}`;
		case 'select': {
			const { fallback } = expression;
			const path = printAttributePath(expression.path);
			const selected = `(${printExpression(expression.subject)}).${path}`;
			return fallback === null ? selected : `${selected} or (${printExpression(fallback)})`;
		}
		case 'has-attribute':
			return `((${printExpression(expression.subject)}) ? ${printAttributePath(expression.path)})`;
		case 'not':
			return `(! ${printExpression(expression.operand)})`;
		case 'equality':
			return printBinary(expression.left, expression.negated ? '!=' : '==', expression.right);
		case 'logical':
			return printBinary(expression.left, logicalOperators[expression.operator], expression.right);
		case 'update':
			return printBinary(expression.left, '//', expression.right);
		case 'concat-lists':
			return printBinary(expression.left, '++', expression.right);
		case 'current-position':
			return '__curPos';
	}
}

const logicalOperators = { and: '&&', or: '||', implies: '->' } as const;

function printBinary(left: Expression, operator: string, right: Expression): string {
	return `(${printExpression(left)} ${operator} ${printExpression(right)})`;
}

/**
 * `inherit` first, then `inherit (…)` by source, then the rest, each by name; dynamic ones last.
 */
function printBindings(set: AttributeSetExpression): string {
	const sorted = [...set.attributes].sort((left, right) => compareBytes(left.name, right.name));
	const inherited: string[] = [];
	const inheritedFrom = new Map<number, string[]>();
	let plain = '';
	for (const { name, kind, value } of sorted) {
		const shown = printAttributeName(name);
		if (kind === 'plain') {
			plain += `${shown} = ${printExpression(value as Expression)}; `;
		} else if (kind === 'inherited') {
			inherited.push(shown);
		} else {
			const { source } = value as InheritedFrom;
			const names = inheritedFrom.get(source);
			if (names === undefined) inheritedFrom.set(source, [shown]);
			else names.push(shown);
		}
	}
	let result = inherited.length === 0 ? '' : `inherit ${inherited.join(' ')}; `;
	for (const [source, names] of [...inheritedFrom].sort(([left], [right]) => left - right)) {
		const from = printExpression(set.inheritSources[source]);
		result += `inherit (${from}) ${names.join(' ')}; `;
	}
	result += plain;
	for (const { name, value } of set.dynamicAttributes) {
		result += `"\${${printExpression(name)}}" = ${printExpression(value)}; `;
	}
	return result;
}

function printFormals({ parameters, ellipsis }: Formals): string {
	const sorted = [...parameters].sort((left, right) => compareBytes(left.name, right.name));
	const shown = sorted.map((parameter) => {
		const name = printAttributeName(parameter.name);
		if (parameter.default === null) return name;
		return `${name} ? ${printExpression(parameter.default)}`;
	});
	if (ellipsis) shown.push('...');
	return `{ ${joined(shown, ', ')} }`;
}

/** `a.b."${c}"`, as messages and the printer show attribute paths. */
export function printAttributePath(path: readonly AttributePathComponent[]): string {
	const shown = path.map((component) =>
		typeof component === 'string'
			? printAttributeName(component)
			: `"\${${printExpression(component)}}"`,
	);
	return joined(shown, '.');
}

/**
 * Texts one after the other. The method `join` would copy all of them, and in a program that nests
 * deeply each text is a part of the next one.
 */
function joined(texts: readonly string[], separator: string): string {
	let all = texts[0] ?? '';
	for (let index = 1; index < texts.length; index++) all += separator + texts[index];
	return all;
}
