import {
	type AttributeSet,
	childrenOf,
	type Expression,
	type Position,
	type Way,
} from '../../../nix/index.ts';
import { bytesFromText } from '../../../nix/text.ts';
import type { FlowLayer, LayerKind } from '../../description/package-flow.ts';
import { calledName, type Extension, isWrittenIn } from './extensions.ts';
import type { SourceTexts } from './source-texts.ts';

/** Every place that defines an attribute of a set, from the first to the one that counts. */
export function layersOf(
	scope: AttributeSet,
	attribute: string,
	extensions: readonly Extension[],
	sources: SourceTexts,
): FlowLayer[] {
	const name = bytesFromText(attribute);
	return scope
		.provenancesOf(name)
		.toReversed()
		.map((position): FlowLayer => {
			const way = sources.attribute(position)?.way ?? null;
			const extension = extensions.find(({ value }) => isWrittenIn(value, position));
			return {
				place: sources.place(position),
				kind: extension?.kind ?? kindOf(sources.fileOf(position), way),
				owner: extension?.owner ?? null,
				buildsOnPrevious: way !== null && buildsOnPrevious(way, name),
			};
		});
}

/** Functions of a set that make another set with a further layer. */
const extending = new Set(['overrideScope', "overrideScope'", 'extend']);

/** What puts a layer over a set, by how it is written. */
function kindOf(file: string | null, way: Way | null): LayerKind {
	if (file !== null && /alias[^/]*$/.test(file)) return 'aliases';
	const steps = way?.toReversed() ?? [];
	let isInFunction = false;
	for (const [index, { attribute, expression }] of steps.entries()) {
		// The first step is the value of the attribute itself.
		if (index === 0) continue;
		if (expression.type === 'lambda') isInFunction = true;
		if (isInFunction && extending.has(calledName(expression) ?? '')) return 'overrideScope';
		if (attribute === null) continue;
		if (attribute.name === 'packageOverrides') return 'packageOverrides';
		if (attribute.name === 'pythonPackagesExtensions') return 'pythonPackagesExtensions';
		if (!isInFunction) return expression.type === 'update' ? 'merge' : 'set';
	}
	return 'set';
}

/** Whether a definition uses the one below it: what the function around it is given as `prev`. */
function buildsOnPrevious(way: Way, name: string): boolean {
	const own = way[way.length - 1]?.expression;
	const previous = way.findLast(({ expression }) => expression.type === 'lambda')?.expression;
	if (own === undefined || previous?.type !== 'lambda' || previous.argument === null) return false;
	return selects(own, previous.argument, name);
}

/** Whether an expression selects an attribute of a variable: `prev.attrs`, `prev.set.attrs`. */
function selects(expression: Expression, variable: string, name: string): boolean {
	if (
		expression.type === 'select' &&
		expression.subject.type === 'variable' &&
		expression.subject.name === variable &&
		expression.path.includes(name)
	) {
		return true;
	}
	for (const { expression: child } of childrenOf(expression)) {
		if (selects(child, variable, name)) return true;
	}
	return false;
}

/** The places where a definition of an attribute is written in what holds extensions of a set. */
export function definitionsIn(
	holder: Expression,
	name: string,
): { position: Position; way: Way }[] {
	const found: { position: Position; way: Way }[] = [];
	const visit = (expression: Expression, way: Way): void => {
		const here = [...way, { expression, attribute: null }];
		if (expression.type === 'attribute-set' && isBodyOfExtension(here)) {
			const own = expression.attributes.find((attribute) => attribute.name === name);
			if (own !== undefined) found.push({ position: own.position, way: here });
		}
		for (const child of childrenOf(expression)) {
			visit(child.expression, [...way, { expression, attribute: child.attribute }]);
		}
	};
	visit(holder, []);
	return found;
}

/**
 * Whether a set is what an extension gives, `final: prev: { … }`, or what is joined to the whole:
 * not the arguments of some function.
 */
function isBodyOfExtension(way: Way): boolean {
	let lambdas = 0;
	for (const { expression } of way.slice(0, -1).toReversed()) {
		switch (expression.type) {
			case 'lambda':
				if (expression.formals !== null) return false;
				if (++lambdas === 2) return true;
				break;
			case 'update':
			case 'let':
			case 'with':
			case 'if':
			case 'assert':
				if (lambdas > 0) return false;
				break;
			default:
				return false;
		}
	}
	return lambdas === 0;
}
