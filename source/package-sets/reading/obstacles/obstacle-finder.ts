import {
	AttributeSet,
	asNixError,
	Finding,
	force,
	NixError,
	type Slot,
	type Value,
} from '../../../nix/index.ts';
import { bytesFromText } from '../../../nix/text.ts';
import type { InputKind, PackageState } from '../../description/description.ts';
import { isDerivationSafely, readText, textValue } from '../values/read-attributes.ts';
import { readableText } from '../values/readable-text.ts';
import { parseRefusal } from '../values/refusal.ts';
import { identityOf, nameless } from '../values/set-members.ts';
import { tellCircles } from './circles.ts';
import { type Given, givenTo, isFetched, positionGiven } from './inputs.ts';
import type { Obstacle, ObstructedInput } from './obstacle.ts';
import { failureFor, faultOf, faultOfAttribute, refusalOf } from './own-fault.ts';
import { nearestNeed, needsItself } from './passages.ts';
import { settleWays } from './ways.ts';

/** How deep lists and sets of a derivation are followed, and how many: they can be without end. */
const deepest = 200;
const mostSeen = 100_000;

/** What a search for obstacles asks of the set it is made for. */
export interface SearchedScope {
	/** The attribute of the set that a derivation is; null for a stranger. */
	attributeOf(value: AttributeSet): string | null;
	/** The package of the set that a derivation's name belongs to; null without one. */
	packageCalled(name: string): AttributeSet | null;
	/** The attribute that a slot which does not evaluate is, and what it is called. */
	identifyFailing(slot: Slot, error: NixError): { attribute: string | null; name: string };
	/** An error in one sentence with its place. */
	reasonOf(error: NixError): string;
	/** The line that is at fault for an error; null when unknown. */
	lineOf(error: NixError): string | null;
	/** The line that says that a package is in a state; null when unknown. */
	lineOfState(value: AttributeSet, state: PackageState): string | null;
	/** An absolute `file:line` relative to the tree, where it lies within. */
	relative(place: string): string;
}

/** Asks for the obstacle that a derivation is, and goes on when it is known or looked into already. */
type Examination<Result> = Generator<AttributeSet, Result, Obstacle | null>;

/** A derivation that is looked into, or was. */
interface Visit {
	readonly value: AttributeSet;
	/** Null where the derivation can be had. */
	readonly obstacle: Obstacle | null;
	/** On account of a part of its own, since others ask again. */
	readonly finding: Finding;
	/** Nothing once it is over: it holds the error, whose trace may be long. */
	examination: Examination<void>;
	/** The order of the visits, and the earliest that this one leads back to. */
	readonly index: number;
	earliest: number;
	/** What the examination has asked for and was not told yet. */
	awaited: Visit | null;
	isSettled: boolean;
}

/**
 * Finds out what bars derivations, each once. Derivations that need each other in a circle are settled
 * together, so that it does not matter which one is asked for first (Tarjan's algorithm, without
 * recursion, as chains of derivations may be long).
 */
export class ObstacleFinder {
	readonly #scope: SearchedScope;
	/** By the object itself: of two that are made from the same arguments, one may be refused. */
	#visits = new Map<object, Visit>();
	/** The inputs that do not evaluate, by their slots. */
	#failing = new Map<Slot, Obstacle>();
	#count = 0;

	constructor(scope: SearchedScope) {
		this.#scope = scope;
	}

	/** What bars a derivation; null where it can be had. */
	find(value: AttributeSet): Obstacle | null {
		const visit = this.#visits.get(value) ?? this.#search(value);
		visit.finding.read();
		return visit.obstacle;
	}

	/** Holds no value any longer. */
	release(): void {
		this.#visits = new Map();
		this.#failing = new Map();
	}

	#search(value: AttributeSet): Visit {
		const first = this.#visit(value);
		const unsettled = [first];
		try {
			this.#searchFrom(first, unsettled);
		} catch (error) {
			// An interruption: what is not settled is looked into anew when it is asked for again.
			for (const visit of unsettled) this.#visits.delete(visit.value);
			throw error;
		}
		return first;
	}

	/** @param unsettled the visits that were begun and are not settled, in the order of beginning */
	#searchFrom(first: Visit, unsettled: Visit[]): void {
		const way = [first];
		for (let visit: Visit | undefined = first; visit !== undefined; visit = way.at(-1)) {
			const needed = this.#goOn(visit);
			if (needed !== null) {
				way.push(needed);
				unsettled.push(needed);
				continue;
			}
			way.pop();
			const user = way.at(-1);
			if (user !== undefined) user.earliest = Math.min(user.earliest, visit.earliest);
			if (visit.earliest < visit.index) continue;
			this.#settle(unsettled.splice(unsettled.lastIndexOf(visit)));
		}
	}

	/** Goes on with a visit until it needs one that was not begun yet; null when it is over. */
	#goOn(visit: Visit): Visit | null {
		const { examination, finding } = visit;
		for (;;) {
			const { awaited } = visit;
			if (awaited !== null && !awaited.isSettled) {
				visit.earliest = Math.min(visit.earliest, awaited.index);
			}
			const step = finding.turn(() => {
				awaited?.finding.read();
				return examination.next(awaited?.obstacle ?? null);
			});
			if (step.done === true) {
				visit.examination = nothing();
				return null;
			}
			const known = this.#visits.get(step.value);
			visit.awaited = known ?? this.#visit(step.value);
			if (known === undefined) return visit.awaited;
		}
	}

	#visit(value: AttributeSet): Visit {
		const finding = new Finding();
		const index = this.#count++;
		const visit = finding.turn((): Visit => {
			const begun = { value, finding, index, earliest: index, awaited: null, isSettled: false };
			const error = errorOf(value);
			if (error === null) return { ...begun, obstacle: null, examination: nothing() };
			const obstacle = makeObstacle(this.#nameOf(value), value);
			return { ...begun, obstacle, examination: this.#examine(obstacle, value, error) };
		});
		this.#visits.set(value, visit);
		return visit;
	}

	/** Concludes what is found of derivations that need each other, or of a single one. */
	#settle(circle: readonly Visit[]): void {
		for (const [index, visit] of circle.entries()) {
			visit.isSettled = true;
			// What is found of one is found by way of all.
			if (circle.length > 1) visit.finding.turn(() => circle.at(index - 1)?.finding.read());
		}
		const obstacles = circle.flatMap(({ obstacle }) => obstacle ?? []);
		tellCircles(obstacles, this.#scope);
		settleWays(obstacles);
	}

	*#examine(obstacle: Obstacle, value: AttributeSet, error: NixError): Examination<void> {
		if (needsItself(error, value)) {
			obstacle.nearest = obstacle;
			return;
		}
		let nearest = yield* this.#neededFirst(obstacle.name, value, error);
		if (nearest === null) {
			obstacle.fault = refusalOf(value, error, this.#scope);
			if (obstacle.fault === null) nearest = this.#failingInput(value, error);
		}
		if (nearest === null) {
			obstacle.fault ??= failureFor(error, this.#scope);
			return;
		}
		obstacle.nearest = nearest.obstacle;
		obstacle.inputs = yield* this.#obstructedInputs(value, nearest);
	}

	/** The input that an error comes from; null where it is of the derivation itself. */
	*#neededFirst(
		name: string,
		value: AttributeSet,
		error: NixError,
	): Examination<ObstructedInput | null> {
		// It is the depth itself that fails, at whatever derivation that happens to be.
		if (error.kind === 'stack-overflow') return null;
		const need = nearestNeed(error, value);
		if (need !== null) {
			const obstacle = isDerivationSafely(need) ? yield need : null;
			if (obstacle !== null) return this.#input(need, obstacle, 'build');
			// It is known by its arguments only, or what fails is a path that nobody else asks for.
			return this.#input(need, this.#failingWith(need, this.#nameOf(need), error), 'build');
		}
		const refusal = parseRefusal(readableText(error.message));
		if (refusal === null || isNamed(refusal.name, name, value)) return null;
		const definition = refusal.place === null ? null : this.#scope.relative(refusal.place);
		const fault = faultOf(refusal, definition);
		const called = this.#scope.packageCalled(refusal.name);
		const known = called === null ? null : yield called;
		if (called !== null && known?.fault?.reason === fault.reason) {
			return this.#input(called, known, 'build');
		}
		const refused: Obstacle = { ...makeObstacle(refusal.name, null), fault };
		const identify = () => ({ attribute: null, name: refusal.name });
		return { kind: 'build', obstacle: refused, identify, listedAs: null };
	}

	/** The input whose evaluation has failed with the error of a derivation; null when none has. */
	#failingInput(value: AttributeSet, error: NixError): ObstructedInput | null {
		if (error.kind === 'stack-overflow') return null;
		for (const given of givenTo(value)) {
			if (!given.isListed) continue;
			try {
				force(given.slot);
			} catch (thrown) {
				const failed = asNixError(thrown);
				if (failed.origin === error.origin) return this.#inputThatFails(given, failed);
			}
		}
		const { attribute } = this.#scope.identifyFailing(null, error);
		if (attribute === null || !isSelectedIn(error, attribute)) return null;
		return this.#inputThatFails({ slot: null, kind: 'build', isListed: false, name: '' }, error);
	}

	/** All inputs that cannot be had, the one that an error comes from among them. */
	*#obstructedInputs(
		value: AttributeSet,
		nearest: ObstructedInput,
	): Examination<ObstructedInput[]> {
		const found = new Map<object, ObstructedInput>();
		const own = identityOf(value);
		const seen = new Set<Value>();
		for (const given of givenTo(value)) {
			for (const input of yield* this.#follow(given, seen)) {
				const identity = identityIn(input);
				// The outputs of one derivation occur in joined lists under another kind.
				if (identity !== own && !found.has(identity)) found.set(identity, input);
			}
		}
		const inputs = [...found.values()];
		// The error may come from another object of an input, such as one of its outputs.
		return found.has(identityIn(nearest)) ? inputs : [...inputs, nearest];
	}

	/**
	 * The inputs that cannot be had in something that a derivation is given.
	 *
	 * @param seen the lists and sets that were followed already: they can contain themselves
	 */
	*#follow(given: Given, seen: Set<Value>, depth = 0): Examination<ObstructedInput[]> {
		const { kind, name, slot } = given;
		let value: Value;
		try {
			value = force(slot);
		} catch (thrown) {
			const error = asNixError(thrown);
			const need = nearestNeed(error, null);
			if (need !== null) {
				const obstacle = isDerivationSafely(need) ? yield need : null;
				return obstacle === null ? [] : [this.#input(need, obstacle, kind, name)];
			}
			return given.isListed ? [this.#inputThatFails(given, error)] : [];
		}
		const parts: Slot[] = [];
		if (Array.isArray(value)) parts.push(...value);
		else if (!(value instanceof AttributeSet)) return [];
		else if (isDerivationSafely(value)) {
			if (!given.isListed && isFetched(value)) return [];
			const obstacle = yield value;
			return obstacle === null ? [] : [this.#input(value, obstacle, kind, name)];
		} else {
			const outPath = value.get('outPath');
			if (outPath !== undefined) parts.push(outPath);
			else if (given.isJson === true) parts.push(...value.values);
		}
		if (seen.has(value) || seen.size === mostSeen || depth === deepest) return [];
		seen.add(value);
		const inputs: ObstructedInput[] = [];
		for (const slot of parts) {
			inputs.push(...(yield* this.#follow({ ...given, slot }, seen, depth + 1)));
		}
		return inputs;
	}

	#input(
		value: AttributeSet,
		obstacle: Obstacle,
		kind: InputKind,
		listedAs: string | null = null,
	): ObstructedInput {
		const { name } = obstacle;
		const identify = () => ({ attribute: this.#scope.attributeOf(value), name });
		return { kind, obstacle, identify, listedAs };
	}

	#inputThatFails(given: Given, error: NixError): ObstructedInput {
		const { kind, slot } = given;
		const known = this.#scope.identifyFailing(slot, error);
		const line = known.name === nameless ? this.#scope.lineOf(error) : null;
		const name = line === null ? known.name : `an input at ${line}`;
		const obstacle = this.#failingWith(slot, name, error, known.attribute);
		return { kind, obstacle, identify: () => ({ ...known, name }), listedAs: given.name };
	}

	#failingWith(
		slot: Slot,
		name: string,
		error: NixError,
		attribute: string | null = null,
	): Obstacle {
		const before = this.#failing.get(slot);
		if (before !== undefined) return before;
		const obstacle = makeObstacle(name, null);
		obstacle.fault = faultOfAttribute(attribute, error, this.#scope);
		if (slot !== null && typeof slot === 'object') this.#failing.set(slot, obstacle);
		return obstacle;
	}

	/** What a derivation is called; by its attribute or its place where it has no name. */
	#nameOf(value: AttributeSet): string {
		const name = readText(value, 'name');
		if (name !== undefined && name !== '') return name;
		const { attributeOf, lineOf } = this.#scope;
		const line = lineOf(new NixError('other', '', positionGiven(value, 'name')));
		return attributeOf(value) ?? (line === null ? 'a nameless package' : `the package at ${line}`);
	}
}

/** The error that a derivation's path fails with; null when there is a path. */
function errorOf(value: AttributeSet): NixError | null {
	try {
		if (textValue(force(value.get('drvPath') ?? null)) !== undefined) return null;
		return new NixError('missing-attribute', 'it has no derivation path');
	} catch (thrown) {
		return asNixError(thrown);
	}
}

function makeObstacle(name: string, value: AttributeSet | null): Obstacle {
	return { name, value, fault: null, inputs: [], nearest: null, ways: new Map() };
}

function identityIn({ obstacle }: ObstructedInput): object {
	return obstacle.value === null ? obstacle : identityOf(obstacle.value);
}

function* nothing(): Examination<void> {}

/** Whether an error was met while an attribute was selected by its name. */
function isSelectedIn({ trace }: NixError, attribute: string): boolean {
	const name = bytesFromText(attribute);
	return trace.some(
		({ message }) =>
			message.startsWith('while evaluating the attribute') &&
			(message.endsWith(`'${name}'`) || message.endsWith(`.${name}'`)),
	);
}

/** Whether nixpkgs may call a package so in its messages: with the interpreter before it or not. */
function isNamed(called: string, name: string, value: AttributeSet): boolean {
	if (called === name || name.endsWith(`-${called}`)) return true;
	return called === `${readText(value, 'pname')}-${readText(value, 'version')}`;
}
