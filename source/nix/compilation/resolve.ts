import { NixError } from '../errors/nix-error.ts';
import { textKey } from '../formats/text-key.ts';
import { compareSymbols } from '../state/symbols.ts';
import type {
	AttributePathComponent,
	AttributeSetExpression,
	Expression,
	Lambda,
	Variable,
	VariableResolution,
} from '../syntax/expression.ts';
import { printAttributeName } from '../syntax/literals.ts';

/**
 * The names visible somewhere in a program. Each scope but the base is one environment at run time.
 */
export type Scope =
	| { kind: 'variables'; slots: ReadonlyMap<string, number>; parent: Scope }
	| { kind: 'with'; parent: Scope }
	| { kind: 'base'; names: { has(name: string): boolean } };

/**
 * Resolves every variable of an expression to a slot in its environments, before anything is
 * evaluated. Static scopes take precedence over `with`, and inner `with`s over outer ones.
 *
 * @throws NixError `undefined-variable` for a name no scope has, even in code never evaluated.
 */
export function resolveVariables(expression: Expression, scope: Scope): void {
	switch (expression.type) {
		case 'integer':
		case 'float':
		case 'string':
		case 'path':
		case 'current-position':
			return;
		case 'variable':
			expression.resolution = resolveVariable(expression, scope);
			return;
		case 'interpolation':
			for (const part of expression.parts) resolveVariables(part.expression, scope);
			return;
		case 'list':
			for (const element of expression.elements) resolveVariables(element, scope);
			return;
		case 'attribute-set':
			resolveAttributeSet(expression, scope);
			return;
		case 'lambda':
			resolveLambda(expression, scope);
			return;
		case 'call':
			resolveVariables(expression.function, scope);
			for (const argument of expression.arguments) resolveVariables(argument, scope);
			return;
		case 'let': {
			const inner = resolveAttributeSet(expression.bindings, scope);
			resolveVariables(expression.body, inner);
			return;
		}
		case 'with':
			resolveVariables(expression.namespace, scope);
			resolveVariables(expression.body, { kind: 'with', parent: scope });
			return;
		case 'if':
			resolveVariables(expression.condition, scope);
			resolveVariables(expression.consequent, scope);
			resolveVariables(expression.alternative, scope);
			return;
		case 'assert':
			resolveVariables(expression.condition, scope);
			resolveVariables(expression.body, scope);
			return;
		case 'select':
			resolveVariables(expression.subject, scope);
			if (expression.fallback !== null) resolveVariables(expression.fallback, scope);
			resolvePath(expression.path, scope);
			return;
		case 'has-attribute':
			resolveVariables(expression.subject, scope);
			resolvePath(expression.path, scope);
			return;
		case 'not':
			resolveVariables(expression.operand, scope);
			return;
		case 'equality':
		case 'logical':
		case 'update':
		case 'concat-lists':
			resolveVariables(expression.left, scope);
			resolveVariables(expression.right, scope);
			return;
	}
}

function resolvePath(path: readonly AttributePathComponent[], scope: Scope): void {
	for (const component of path) {
		if (typeof component !== 'string') resolveVariables(component, scope);
	}
}

function resolveVariable(variable: Variable, scope: Scope): VariableResolution {
	const { name } = variable;
	const levels: number[] = [];
	let current = scope;
	for (let level = 0; ; level++) {
		if (current.kind === 'base') {
			if (current.names.has(name)) return { kind: 'base' };
			if (levels.length > 0) return { kind: 'with', levels };
			throw new NixError(
				'undefined-variable',
				`undefined variable '${printAttributeName(name)}'`,
				variable.position,
			);
		}
		if (current.kind === 'with') {
			levels.push(level);
		} else {
			const slot = current.slots.get(textKey(name));
			if (slot !== undefined) return { kind: 'local', level, slot };
		}
		current = current.parent;
	}
}

/**
 * Resolves the parts of a set or of `let`. Returns the scope of its own names, if it is recursive.
 */
function resolveAttributeSet(set: AttributeSetExpression, outer: Scope): Scope {
	let inner = outer;
	if (set.recursive) {
		const slots = new Map<string, number>();
		for (const attribute of set.attributes) slots.set(textKey(attribute.name), slots.size + 1);
		inner = { kind: 'variables', slots, parent: outer };
	}
	for (const source of set.inheritSources) resolveVariables(source, inner);
	// The order tells which of several undefined variables is reported.
	const attributes = set.attributes.toSorted((a, b) => compareSymbols(a.name, b.name));
	for (const { kind, value } of attributes) {
		if (value.type !== 'inherited-from') {
			resolveVariables(value, kind === 'inherited' ? outer : inner);
		}
	}
	for (const { name, value } of set.dynamicAttributes) {
		resolveVariables(name, inner);
		resolveVariables(value, inner);
	}
	return inner;
}

/** The slots of a function's environment: the whole argument first, if named, then the formals. */
function resolveLambda(lambda: Lambda, outer: Scope): void {
	const slots = new Map<string, number>();
	if (lambda.argument !== null) slots.set(textKey(lambda.argument), 1);
	for (const formal of lambda.formals?.parameters ?? [])
		slots.set(textKey(formal.name), slots.size + 1);
	const inner: Scope = { kind: 'variables', slots, parent: outer };
	const formals = lambda.formals?.parameters ?? [];
	for (const formal of formals.toSorted((a, b) => compareSymbols(a.name, b.name))) {
		if (formal.default !== null) resolveVariables(formal.default, inner);
	}
	resolveVariables(lambda.body, inner);
}
