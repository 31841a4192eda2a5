import {
	AttributeSet,
	asNixError,
	callFunction,
	describeType,
	type Evaluator,
	type Expression,
	force,
	isDerivation,
	makePart,
	NixError,
	noPosition,
	onAccountOf,
	type Position,
	reopen,
	type Slot,
	type Value,
	type Way,
} from '../../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../../nix/text.ts';
import type { SetDescription } from '../../description/description.ts';
import type {
	FlowCondition,
	FlowLayer,
	FlowSetName,
	PackageFlow,
} from '../../description/package-flow.ts';
import { errorReason } from '../error-reason.ts';
import { SetLocations } from '../set-locations.ts';
import { interpreterPath } from '../sets/located-set.ts';
import { conditionsIn, notGiven } from './conditions.ts';
import { type Extension, extensionsOf } from './extensions.ts';
import {
	type DefiningFunction,
	definingFunction,
	givenArguments,
	originsOf,
} from './function-arguments.ts';
import { layersOf } from './layers.ts';
import { missesOf, type NamedScope } from './misses.ts';
import { SourceTexts } from './source-texts.ts';
import { changesOf, madeWith, wrappingOf } from './wrapping.ts';

/** What reading how packages came to be needs to know of a tree. */
export interface FlowTree {
	evaluator: Evaluator;
	/** The tree's own attributes. */
	attributes: AttributeSet;
	/** All sets; those without a scope do not evaluate. */
	sets: readonly { description: SetDescription; scope: AttributeSet | null }[];
	/** The absolute folder that places are relative to, as the evaluator holds it. */
	root: string;
}

/** Reads how packages came to be in their sets. It evaluates no derivation, and changes nothing. */
export class FlowReader {
	readonly #tree: FlowTree;
	readonly #sets: readonly NamedScope[];
	readonly #sources: SourceTexts;
	readonly #extensions = new Map<NamedScope, readonly Extension[]>();

	constructor(tree: FlowTree) {
		const { evaluator, root, sets } = tree;
		this.#tree = tree;
		this.#sets = sets.flatMap(({ description, scope }) =>
			scope === null ? [] : [{ description, scope }],
		);
		const locations = new SetLocations(AttributeSet.empty, evaluator, root);
		this.#sources = new SourceTexts(evaluator, locations);
	}

	/**
	 * @param attributeOf the attribute of the set that a derivation is; null for a stranger
	 * @throws NixError when there is no such set, or no such attribute in it
	 */
	read(
		set: string,
		attribute: string,
		attributeOf: (value: AttributeSet) => string | null,
	): PackageFlow {
		return onAccountOf(makePart(), () => this.#read(set, attribute, attributeOf));
	}

	#read(
		set: string,
		attribute: string,
		attributeOf: (value: AttributeSet) => string | null,
	): PackageFlow {
		const named = this.#sets.find(({ description }) => description.name === set);
		const slot = named?.scope.get(bytesFromText(attribute));
		if (named === undefined || slot === undefined) {
			throw new NixError('other', `there is no ${attribute} in ${set}`);
		}
		const { attributes: tree } = this.#tree;
		const { scope } = named;
		const sources = this.#sources;
		const layers = layersOf(scope, attribute, this.#extensionsOf(named), sources);
		const positions = scope.provenancesOf(bytesFromText(attribute)).toReversed();
		const registration = positions[registrationIndex(layers)] ?? noPosition;
		const chain = this.#standsFor(registration, scope);
		const { failure, otherThanPackage, value } = this.#evaluate(slot);
		const inherent = value === null ? null : definingFunction(value, sources);
		const registered = inherent === null ? this.#registered(registration, scope) : null;
		const owner = inherent === null ? registered : value;
		const defining =
			inherent ?? (registered === null ? null : definingFunction(registered, sources));
		const given = defining === null || owner === null ? null : givenArguments(owner);
		const made = value === null ? null : madeWith(value);
		const wrapping = made === null ? null : wrappingOf(made, sources, attributeOf);
		const builder =
			made === null || wrapping?.builder == null ? null : made.made.provenanceOf('name');
		return {
			set,
			attribute,
			definition: defining === null ? null : sources.place(defining.position),
			isBeforeOverride: inherent === null && defining !== null && value !== null,
			arguments:
				defining === null || given === null
					? null
					: originsOf(defining, given, { scope, tree, sources, attributeOf }),
			layers,
			standsFor: chain.map(({ attribute: name, position }) => ({
				attribute: name,
				place: sources.place(position),
			})),
			misses: missesOf(attribute, named, this.#sets, tree, sources),
			names: this.#namesOf(named),
			interpreters: interpretersOf(named),
			hasExtensions: tree.has('pythonPackagesExtensions'),
			wrapping,
			changes:
				made === null
					? []
					: changesOf(made, builder === null ? null : sources.fileOf(builder), sources),
			conditions: [
				...[registration, ...chain.map(({ position }) => position)].flatMap((position) =>
					this.#conditionsOfRegistration(position, scope),
				),
				...this.#conditionsOfDefinition(defining, given ?? AttributeSet.empty),
			],
			otherThanPackage,
			failure,
		};
	}

	#extensionsOf(named: NamedScope): readonly Extension[] {
		let known = this.#extensions.get(named);
		if (known === undefined) {
			known = extensionsOf(this.#tree.attributes, interpretersOf(named));
			this.#extensions.set(named, known);
		}
		return known;
	}

	#evaluate(slot: Slot): {
		value: AttributeSet | null;
		otherThanPackage: string | null;
		failure: string | null;
	} {
		try {
			const value = force(slot);
			return value instanceof AttributeSet && isDerivation(value)
				? { value, otherThanPackage: null, failure: null }
				: { value: null, otherThanPackage: describeType(value), failure: null };
		} catch (error) {
			const failure = errorReason(asNixError(error), this.#tree.evaluator);
			return { value: null, otherThanPackage: null, failure };
		}
	}

	/** What a registering line names in its place: another attribute of the set, and so on. */
	#standsFor(
		registration: Position,
		scope: AttributeSet,
	): { attribute: string; position: Position }[] {
		const found: { attribute: string; position: Position }[] = [];
		let position = registration;
		while (found.length < mostStandIns) {
			const written = this.#sources.attribute(position);
			const value = written?.way[written.way.length - 1]?.expression;
			if (written === null || written.isInherited || value === undefined) break;
			const name = nameWithin(value);
			if (name === null || !scope.has(name)) break;
			position = scope.provenanceOf(name);
			found.push({ attribute: textFromBytes(name), position });
		}
		return found;
	}

	/**
	 * What the registering line gives before anything above it: evaluated once more, as it is written,
	 * in the set. Null where that needs more than the set, or fails.
	 */
	#registered(registration: Position, scope: AttributeSet): AttributeSet | null {
		const written = this.#sources.attribute(registration);
		if (written === null || written.isInherited) return null;
		const given = givenToExtension(written.way, scope);
		if (given === null) return null;
		try {
			let value: Value = this.#tree.evaluator.evaluateUnresolved(reopen(written.way));
			for (const one of given) value = callFunction(value, one, noPosition);
			return value instanceof AttributeSet ? value : null;
		} catch (error) {
			asNixError(error);
			return null;
		}
	}

	#conditionsOfRegistration(registration: Position, scope: AttributeSet): FlowCondition[] {
		const written = this.#sources.attribute(registration);
		if (written === null || written.isInherited) return [];
		const given = givenToExtension(written.way, scope) ?? [];
		return conditionsIn(written.way, given, this.#tree.evaluator, this.#sources);
	}

	#conditionsOfDefinition(defining: DefiningFunction | null, given: AttributeSet): FlowCondition[] {
		if (defining === null) return [];
		// What functions around the definition's own were given is not known.
		const outer = defining.way.slice(0, -1).filter(isLambda);
		return conditionsIn(
			defining.way,
			[...outer.map(notGiven), given],
			this.#tree.evaluator,
			this.#sources,
		);
	}

	/** How the names of a set, and its interpreters, are defined in the tree. */
	#namesOf(named: NamedScope): FlowSetName[] {
		const { attributes } = this.#tree;
		const paths = [named.description.name, ...named.description.aliases];
		const names = [...paths.filter((path) => !path.includes('.')), ...interpretersOf(named)];
		return [...new Set(names)].flatMap((name): FlowSetName[] => {
			const places = this.#sources.places(attributes.provenancesOf(bytesFromText(name)));
			return places.length === 0 ? [] : [{ name, places }];
		});
	}
}

/** How many names in a row are followed: they may lead in a circle. */
const mostStandIns = 8;

/** The attribute that an expression is nothing but the name of: `numpy_2`, `self.numpy_2`. */
function nameWithin(expression: Expression): string | null {
	if (expression.type === 'variable') return expression.name;
	if (expression.type !== 'select' || expression.fallback !== null) return null;
	const [name, ...rest] = expression.path;
	const isOfVariable = expression.subject.type === 'variable' && rest.length === 0;
	return isOfVariable && typeof name === 'string' ? name : null;
}

/** What people call the arguments of functions that put a layer over a set. */
const extensionArgument = /self|super|final|prev/i;

/**
 * What the functions around a registering line are called with: the set for `final` of the innermost
 * `final: prev: …`, and nothing that is known for the others. Null where there is no such function.
 */
function givenToExtension(way: Way, scope: AttributeSet): Slot[] | null {
	const lambdas = way.slice(0, -1).flatMap(({ expression }) => {
		return expression.type === 'lambda' ? [expression] : [];
	});
	const isExtension =
		lambdas.length >= 2 &&
		lambdas.slice(-2).every(({ argument, formals }) => {
			return formals === null && argument !== null && extensionArgument.test(argument);
		});
	if (!isExtension) return null;
	return lambdas.map((_, index) => (index === lambdas.length - 2 ? scope : notGiven()));
}

function isLambda({ expression }: { expression: { type: string } }): boolean {
	return expression.type === 'lambda';
}

/** The interpreters of the tree whose `pkgs` a set is. */
function interpretersOf({ description: { aliases, name } }: NamedScope): string[] {
	return [name, ...aliases].flatMap((path) => {
		const interpreter = interpreterPath(path);
		return interpreter === null || interpreter.includes('.') ? [] : [interpreter];
	});
}

/** The layer that registers a package: the last one of the tree's own. */
function registrationIndex(layers: readonly FlowLayer[]): number {
	const own = layers.findLastIndex(({ kind }) => kind === 'set' || kind === 'aliases');
	return own === -1 ? 0 : own;
}
