import {
	AttributeSet,
	type Expression,
	noPosition,
	type Position,
	type Way,
	waysIn,
} from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import type { FlowArgument, FlowPlace } from '../../description/package-flow.ts';
import { argumentsOf } from '../values/derivation-arguments.ts';
import { isDerivationSafely, readSet, tryForce } from '../values/read-attributes.ts';
import { identityOf } from '../values/set-members.ts';
import { callsAround } from './extensions.ts';
import type { SourceTexts } from './source-texts.ts';

/** The function that a package is defined by, as it is written. */
export interface DefiningFunction {
	lambda: Extract<Expression, { type: 'lambda' }>;
	/** The way to it from the whole file. */
	way: Way;
	position: Position;
}

/**
 * The function that `callPackage` called for a package: the one whose arguments `override` tells of.
 * Null where a package cannot be overridden that way, or the function has no named arguments.
 */
export function definingFunction(
	value: AttributeSet,
	sources: SourceTexts,
): DefiningFunction | null {
	const position = positionOfFormals(value);
	const program = sources.program(position);
	if (program === null) return null;
	for (const way of waysIn(program)) {
		const lambda = way[way.length - 1]?.expression;
		if (lambda?.type !== 'lambda') continue;
		if (lambda.formals?.parameters.some((formal) => formal.position === position)) {
			return { lambda, way, position: lambda.position };
		}
	}
	return null;
}

/** Where the arguments of the function that a package was made by are written. */
function positionOfFormals(value: AttributeSet): Position {
	const override = readSet(value, 'override');
	const formals = override === undefined ? undefined : readSet(override, '__functionArgs');
	const [name] = formals?.shape.keys ?? [];
	return formals === undefined || name === undefined ? noPosition : formals.provenanceOf(name);
}

/** What arguments may be. */
export interface ArgumentSources {
	/** The set that the package is in. */
	scope: AttributeSet;
	/** The tree's own attributes. */
	tree: AttributeSet | null;
	sources: SourceTexts;
	/** The attribute of the set that a derivation is; null for a stranger. */
	attributeOf: (value: AttributeSet) => string | null;
}

/** Where each argument of a definition came from, in the order written. */
export function originsOf(
	{ lambda }: DefiningFunction,
	given: AttributeSet,
	context: ArgumentSources,
): FlowArgument[] {
	return (lambda.formals?.parameters ?? []).map((formal): FlowArgument => {
		const name = textFromBytes(formal.name);
		if (!given.has(formal.name)) {
			const place = context.sources.place(formal.position);
			return { name, origin: 'default', place, attribute: null };
		}
		return { name, ...originOf(formal.name, given, context) };
	});
}

function originOf(
	name: string,
	given: AttributeSet,
	{ attributeOf, scope, sources, tree }: ArgumentSources,
): Omit<FlowArgument, 'name'> {
	const slot = given.get(name);
	const position = given.provenanceOf(name);
	const place = sources.place(position);
	const isFrom = (set: AttributeSet | null) =>
		set?.has(name) === true &&
		(set.get(name) === slot || (position !== noPosition && set.provenanceOf(name) === position));
	if (isFrom(scope)) return ofScope(name, scope, sources);
	const value = tryForce(slot);
	// Trees that make attributes of folders have no line for them, but the file of the definition.
	const definedAt = () => placeOfDefinition(value, sources);
	if (isFrom(tree)) return { origin: 'tree', place: place ?? definedAt(), attribute: null };
	if (position === noPosition) {
		// What is copied into the scope, as for several systems at once, has no place of its own.
		const isValueOf = (set: AttributeSet | null) => {
			const other = set === null ? undefined : tryForce(set.get(name));
			return isSameValue(value, other);
		};
		if (isValueOf(scope)) return ofScope(name, scope, sources);
		if (isValueOf(tree)) {
			const inTree = sources.place(tree?.provenanceOf(name) ?? noPosition);
			return { origin: 'tree', place: inTree ?? definedAt(), attribute: null };
		}
		return { origin: 'unknown', place: null, attribute: null };
	}
	const way = sources.attribute(position)?.way;
	const [called] = way === undefined ? [] : callsAround(way);
	const attribute = isPackage(value) ? attributeOf(value) : null;
	return { origin: called?.startsWith('override') ? 'override' : 'call', place, attribute };
}

function ofScope(
	name: string,
	scope: AttributeSet,
	sources: SourceTexts,
): Omit<FlowArgument, 'name'> {
	const value = tryForce(scope.get(name));
	const place = sources.place(scope.provenanceOf(name)) ?? placeOfDefinition(value, sources);
	// The layer that gives the builders gives `stdenv` and the interpreter too, which are derivations.
	const base = sources.fileOf(scope.provenanceOf('buildPythonPackage'));
	const isOfBase = base !== null && sources.fileOf(scope.provenanceOf(name)) === base;
	// Where a set has no such package for its version, trees put null in its place.
	const isOwn = isPackage(value) ? !value.has('pythonVersion') : value === null;
	return isOwn && !isOfBase
		? { origin: 'set', place, attribute: textFromBytes(name) }
		: { origin: 'scope', place, attribute: null };
}

/** Where the function of a package begins to name its arguments; the line itself says nothing. */
function placeOfDefinition(value: unknown, sources: SourceTexts): FlowPlace | null {
	const place = isPackage(value) ? sources.place(positionOfFormals(value)) : null;
	return place === null ? null : { ...place, line: '' };
}

function isPackage(value: unknown): value is AttributeSet {
	return value instanceof AttributeSet && isDerivationSafely(value);
}

function isSameValue(one: unknown, other: unknown): boolean {
	if (one === undefined || other === undefined) return false;
	if (one === other) return one instanceof Object;
	return isPackage(one) && isPackage(other) && identityOf(one) === identityOf(other);
}

/** The arguments that a package's function was given; null where it has no `override`. */
export function givenArguments(value: AttributeSet): AttributeSet | null {
	return value.has('override') ? argumentsOf(value, 'override') : null;
}
