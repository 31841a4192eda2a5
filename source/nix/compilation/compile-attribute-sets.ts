import { NixError, notePassage } from '../errors/nix-error.ts';
import { forceSet, forceTextWithoutContext } from '../evaluation/force.ts';
import { compareBytes } from '../formats/bytes.ts';
import { noPosition, type Position } from '../positions/position.ts';
import { compareSymbols, meetSymbol } from '../state/symbols.ts';
import type {
	AttributeDefinition,
	AttributeSetExpression,
	Expression,
	InheritedFrom,
	Let,
} from '../syntax/expression.ts';
import { printAttributeName } from '../syntax/literals.ts';
import { nameFunctions } from '../syntax/parse-attributes.ts';
import { type AttributePositions, AttributeSet, updateSets } from '../values/attribute-set.ts';
import { makeSet } from '../values/make-set.ts';
import { Shape } from '../values/shape.ts';
import { asPart, asParts, force, manyAttributes, Thunk } from '../values/thunk.ts';
import type { Code, DelayedCode, Environment, Slot } from '../values/values.ts';
import { type CompilationContext, compile, compileDelayed, compileLazily } from './compile.ts';
import { missingAttribute, whileSelecting } from './compile-selects.ts';

/** Makes the environment in which the sources of `inherit (source) …` are slots. */
type SourcesCode = (environment: Environment) => Environment;

function compileSources(
	set: AttributeSetExpression,
	context: CompilationContext,
): SourcesCode | null {
	if (set.inheritSources.length === 0) return null;
	const isLarge = set.attributes.length >= manyAttributes;
	const sources = set.inheritSources.map((source) => ({
		delayed: compileDelayed(source, context),
		isPart: isLarge || isDefinition(source),
	}));
	return (environment) => {
		const inner: Environment = [environment];
		for (const { delayed, isPart } of sources) {
			const slot = delayed(environment);
			inner.push(isPart ? asPart(slot) : slot);
		}
		return inner;
	};
}

/**
 * Whether an expression looks like the registration of a definition in a set, such as `callPackage
 * ./definition.nix { }`: a call whose first argument is a path or a function with formals.
 */
function isDefinition(expression: Expression): boolean {
	if (expression.type !== 'call') return false;
	const [first] = expression.arguments;
	return first.type === 'path' || (first.type === 'lambda' && first.formals !== null);
}

/** The indexes of the attributes that are parts of the evaluation even in a small set. */
function definitionsOf(attributes: readonly AttributeDefinition[]): number[] {
	return attributes.flatMap(({ value }, index) =>
		value.type !== 'inherited-from' && isDefinition(value) ? [index] : [],
	);
}

/** Compiles an attribute of `inherit (source)`, which is selected lazily. */
function compileInheritedFrom(value: InheritedFrom, context: CompilationContext): DelayedCode {
	const { name, position, source } = value;
	const code: Code = (environment) => {
		const set = forceSet(environment[source + 1] as Slot, position, 'while selecting an attribute');
		const slot = set.get(name);
		if (slot === undefined) throw missingAttribute(set, name, position);
		try {
			return force(slot, position);
		} catch (error) {
			notePassage(error, set, name);
			throw whileSelecting(error, position, set.positionOf(name), context, () =>
				printAttributeName(name),
			);
		}
	};
	return (sources) => new Thunk(code, sources);
}

interface CompiledAttribute {
	/** The environment `delayed` runs in. */
	scope: 'own' | 'outer' | 'sources';
	delayed: DelayedCode;
}

function compileAttribute(
	attribute: AttributeDefinition,
	context: CompilationContext,
	alwaysThunk: boolean,
): CompiledAttribute {
	const { kind, value } = attribute;
	if (value.type === 'inherited-from') {
		return { scope: 'sources', delayed: compileInheritedFrom(value, context) };
	}
	if (kind === 'inherited') return { scope: 'outer', delayed: compileDelayed(value, context) };
	if (alwaysThunk) {
		const code = compileLazily(value, context);
		return { scope: 'own', delayed: (environment) => new Thunk(code.current, environment) };
	}
	return { scope: 'own', delayed: compileDelayed(value, context) };
}

/** What all sets made by one expression share: their shape, and where each slot comes from. */
function layOut({ attributes, position: set }: AttributeSetExpression): {
	shape: Shape;
	/** For each slot of the shape, the index of its attribute as written. */
	order: number[];
	positions: AttributePositions;
} {
	const order = attributes
		.map((_, index) => index)
		.sort((a, b) => compareBytes(attributes[a].name, attributes[b].name));
	const shape = Shape.ofSorted(order.map((index) => attributes[index].name));
	const positions = order.map((index) => attributes[index].position);
	return { shape, order, positions: { kind: 'written', shape, positions, set } };
}

export function compileAttributeSet(
	expression: AttributeSetExpression,
	context: CompilationContext,
): Code {
	return expression.recursive
		? compileRecursive(expression, context)
		: compilePlain(expression, context);
}

function compilePlain(expression: AttributeSetExpression, context: CompilationContext): Code {
	const { attributes } = expression;
	const { shape, order, positions } = layOut(expression);
	const sourcesOf = compileSources(expression, context);
	const addDynamic = compileDynamicAttributes(expression, context);
	const size = attributes.length;
	if (sourcesOf === null) {
		const slots = order.map((index) => compileAttribute(attributes[index], context, false).delayed);
		const definitions = definitionsOf(order.map((index) => attributes[index]));
		const make = (environment: Environment): AttributeSet => {
			const values = new Array<Slot>(size);
			for (let slot = 0; slot < size; slot++) values[slot] = slots[slot](environment);
			asParts(values, definitions);
			return new AttributeSet(shape, values, positions);
		};
		return addDynamic === null ? make : (environment) => addDynamic(make(environment), environment);
	}
	const compiled = order.map((index) => compileAttribute(attributes[index], context, false));
	const definitions = definitionsOf(order.map((index) => attributes[index]));
	return (environment) => {
		const sources = sourcesOf(environment);
		const values = compiled.map(({ scope, delayed }) =>
			delayed(scope === 'sources' ? sources : environment),
		);
		asParts(values, definitions);
		const set = new AttributeSet(shape, values, positions);
		return addDynamic === null ? set : addDynamic(set, environment);
	};
}

/**
 * Makes the environment of a recursive set or of `let`: one slot per attribute, in the order
 * written.
 */
function compileRecursiveScope(
	expression: AttributeSetExpression,
	context: CompilationContext,
	alwaysThunk: boolean,
): (environment: Environment) => Environment {
	const sourcesOf = compileSources(expression, context);
	const compiled = expression.attributes.map((attribute) =>
		compileAttribute(attribute, context, alwaysThunk),
	);
	const definitions = definitionsOf(expression.attributes);
	const size = compiled.length;
	// Where an attribute stands for another one, the order tells whether that is there already.
	const order = expression.attributes
		.map((_, index) => index)
		.sort((a, b) => compareSymbols(expression.attributes[a].name, expression.attributes[b].name));
	return (outer) => {
		const own: Environment = new Array(size + 1);
		own[0] = outer;
		const sources = sourcesOf === null ? own : sourcesOf(own);
		for (const index of order) {
			const { scope, delayed } = compiled[index];
			own[index + 1] = delayed(scope === 'own' ? own : scope === 'outer' ? outer : sources);
		}
		for (const index of definitions) asPart(own[index + 1] as Slot);
		return own;
	};
}

function compileRecursive(expression: AttributeSetExpression, context: CompilationContext): Code {
	const { attributes } = expression;
	const { shape, order, positions } = layOut(expression);
	const overrides = attributes.findIndex(({ name }) => name === '__overrides');
	const scopeOf = compileRecursiveScope(expression, context, overrides !== -1);
	const addDynamic = compileDynamicAttributes(expression, context);
	const size = attributes.length;
	return (environment) => {
		const own = scopeOf(environment);
		const values = new Array<Slot>(size);
		for (let slot = 0; slot < size; slot++) values[slot] = own[order[slot] + 1] as Slot;
		asParts(values);
		let set = new AttributeSet(shape, values, positions);
		if (overrides !== -1) set = applyOverrides(set, own, overrides, expression);
		return addDynamic === null ? set : addDynamic(set, own);
	};
}

/** `rec { __overrides = { … }; … }`: the overrides win, for the other attributes as well. */
function applyOverrides(
	set: AttributeSet,
	own: Environment,
	index: number,
	{ attributes, position }: AttributeSetExpression,
): AttributeSet {
	const overrides = forceSet(
		own[index + 1] as Slot,
		noPosition,
		'while evaluating the `__overrides` attribute',
	);
	attributes.forEach(({ name }, attribute) => {
		const slot = overrides.get(name);
		if (slot !== undefined) own[attribute + 1] = slot;
	});
	return updateSets(set, overrides, position);
}

/** Adds `${name} = value` to a set; null when the set has none. */
function compileDynamicAttributes(
	expression: AttributeSetExpression,
	context: CompilationContext,
): ((set: AttributeSet, environment: Environment) => AttributeSet) | null {
	if (expression.dynamicAttributes.length === 0) return null;
	const compiled = expression.dynamicAttributes.map(({ name, value, position }) => ({
		name: compile(name, context),
		expression: value,
		value: compileDelayed(value, context),
		position,
	}));
	return (set, environment) => {
		const names: string[] = [];
		const values: Slot[] = [];
		const positions: Position[] = [];
		for (const { name, expression, value, position } of compiled) {
			const nameValue = name(environment);
			if (nameValue === null) continue;
			const text = forceTextWithoutContext(
				nameValue,
				position,
				'while evaluating the name of a dynamic attribute',
			);
			meetSymbol(text);
			const defined = set.has(text) ? set.positionOf(text) : positions[names.indexOf(text)];
			if (defined !== undefined) {
				throw new NixError(
					'other',
					`dynamic attribute '${printAttributeName(text)}' already defined at ${context.describePosition(defined)}`,
					position,
				);
			}
			nameFunctions(expression, text);
			names.push(text);
			values.push(value(environment));
			positions.push(position);
		}
		if (names.length === 0) return set;
		const dynamic = makeSet(names, values, positions, expression.position);
		return updateSets(set, dynamic, expression.position);
	};
}

export function compileLet(expression: Let, context: CompilationContext): Code {
	const scopeOf = compileRecursiveScope(expression.bindings, context, false);
	const body = compile(expression.body, context);
	return (environment) => body(scopeOf(environment));
}
