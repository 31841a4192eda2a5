import {
	type AttributeSet,
	capturedFunctions,
	childrenOf,
	type Expression,
	Lambda,
	type Position,
	type Slot,
	type Value,
	type Way,
} from '../../../nix/index.ts';
import { bytesFromText } from '../../../nix/text.ts';
import type { LayerKind } from '../../description/package-flow.ts';
import { argumentsOf } from '../values/derivation-arguments.ts';
import { readSet, tryForce } from '../values/read-attributes.ts';

/** A function that puts a layer over a set, and what it was given as. */
export interface Extension {
	kind: LayerKind;
	/** The interpreter it was given to; null for one that reaches all. */
	owner: string | null;
	value: Value;
}

/** The extensions that the tree and the interpreters of a set were given. */
export function extensionsOf(
	tree: AttributeSet | null,
	interpreters: readonly string[],
): Extension[] {
	if (tree === null) return [];
	const found: Extension[] = [];
	const general = tryForce(tree.get('pythonPackagesExtensions'));
	for (const slot of Array.isArray(general) ? (general as readonly Slot[]) : []) {
		const value = tryForce(slot);
		if (value !== undefined) found.push({ kind: 'pythonPackagesExtensions', owner: null, value });
	}
	for (const owner of interpreters) {
		const given = overridesGivenTo(tree, owner);
		const value = given === null ? undefined : tryForce(given.get('packageOverrides'));
		if (value !== undefined) found.push({ kind: 'packageOverrides', owner, value });
	}
	return found;
}

/** The arguments that an interpreter of the tree was made with; null when they are not known. */
export function overridesGivenTo(tree: AttributeSet, interpreter: string): AttributeSet | null {
	const value = readSet(tree, bytesFromText(interpreter));
	return value === undefined ? null : argumentsOf(value, 'override');
}

/** How many functions are looked through for the one that an attribute is written in. */
const mostVisited = 64;

/**
 * Whether an attribute is written in a function, or in one that it refers to, as
 * `composeExtensions` refers to the functions it joins.
 */
export function isWrittenIn(value: Value, position: Position): boolean {
	if (!(value instanceof Lambda)) return false;
	const seen = new Set<Lambda>([value]);
	for (const lambda of seen) {
		if (hasAttributeAt(lambda.definition.body, position)) return true;
		if (seen.size > mostVisited) break;
		for (const captured of capturedFunctions(lambda)) seen.add(captured);
	}
	return false;
}

function hasAttributeAt(expression: Expression, position: Position): boolean {
	const set =
		expression.type === 'attribute-set'
			? expression
			: expression.type === 'let'
				? expression.bindings
				: null;
	if (set?.attributes.some((attribute) => attribute.position === position)) return true;
	for (const { expression: child } of childrenOf(expression)) {
		if (hasAttributeAt(child, position)) return true;
	}
	return false;
}

/** The last name of what a call calls: `overrideAttrs` of `(f x).overrideAttrs`. */
export function calledName(expression: Expression): string | null {
	if (expression.type !== 'call') return null;
	const { function: callee } = expression;
	if (callee.type === 'variable') return callee.name;
	if (callee.type !== 'select') return null;
	const last = callee.path[callee.path.length - 1];
	return typeof last === 'string' ? last : null;
}

/**
 * The names of what the calls around an expression call, where it is in their first argument; the
 * nearest one first. In `f.override { … } { … }` only what is in the first set overrides.
 */
export function callsAround(way: Way): string[] {
	return way
		.slice(0, -1)
		.flatMap(({ expression }, index) => {
			if (expression.type !== 'call') return [];
			const isFirst = expression.arguments[0] === way[index + 1]?.expression;
			return isFirst ? (calledName(expression) ?? []) : [];
		})
		.toReversed();
}
