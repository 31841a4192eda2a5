import {
	AttributeSet,
	asNixError,
	Found,
	force,
	isDerivation,
	NixError,
	type Slot,
	Thunk,
} from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import type { Blocker, BlockerStep, InputKind, PackageState } from '../description/description.ts';
import { argumentsOf } from './derivation-arguments.ts';
import { readFlag, readSet, readText, textValue, tryForce } from './read-attributes.ts';
import { parseRefusal } from './refusal.ts';
import { identityOf } from './set-members.ts';

/** Why a derivation cannot be had by its own fault. */
export interface Fault {
	state: PackageState;
	reason: string;
	/** What would allow it all the same; null where nothing is known to. */
	remedy: string | null;
	/** The line that says so; null when unknown. */
	definition: string | null;
}

/** Whether Nix gives a derivation, and if not, why. */
export type Verdict =
	| { kind: 'available' }
	| { kind: 'faulty'; fault: Fault }
	| { kind: 'blocked'; blockers: Blocker[] };

/** What a confirmer asks of the set it works for. */
export interface ConfirmedScope {
	/** The attribute of the set that a derivation is; null for a stranger. */
	attributeOf(value: AttributeSet): string | null;
	/** The attribute of the set that is called like a stranger, and its value; null without one. */
	namesakeOf(value: AttributeSet): { attribute: string; value: AttributeSet } | null;
	/** The attribute that a slot which does not evaluate is, and what it is called. */
	identifyFailing(slot: Slot, error: NixError): { attribute: string | null; name: string };
	/** An error in one sentence with its place. */
	reasonOf(error: NixError): string;
	/** The line that is at fault for an error; null when unknown. */
	lineOf(error: NixError): string | null;
	/** The line that says that a package is in a state; null when unknown. */
	lineOfState(value: AttributeSet, state: PackageState): string | null;
}

/**
 * Which attribute of the set an input is, and what it is called. It is asked for late, when more
 * attributes are known, and of each input by itself: several attributes may be one derivation.
 */
type Identify = () => { attribute: string | null; name: string };

/** A derivation that cannot be had, or an input that does not evaluate. */
interface Obstacle {
	name: string;
	/** Null for an input that does not evaluate. */
	value: AttributeSet | null;
	/** Its own fault; null where others bar it. */
	fault: Fault | null;
	/** The ways to all that bars it; empty where the fault is its own. */
	ways: ReadonlyMap<string, Way>;
	/** The messages of Nix that it explains. */
	messages: ReadonlySet<string>;
}

/** The shortest way from one obstacle to one root. */
interface Way {
	root: Obstacle;
	next: Obstacle;
	identify: Identify;
	kind: InputKind;
	steps: number;
	onlyTests: boolean;
}

/** The lists of inputs that the standard environment knows, and how they are needed. */
const inputLists: readonly (readonly [string, InputKind])[] = [
	['propagatedBuildInputs', 'runtime'],
	['buildInputs', 'build'],
	['nativeBuildInputs', 'native'],
	['propagatedNativeBuildInputs', 'native'],
	['depsBuildBuild', 'native'],
	['depsBuildBuildPropagated', 'native'],
	['depsBuildTarget', 'native'],
	['depsBuildTargetPropagated', 'native'],
	['depsHostHost', 'build'],
	['depsHostHostPropagated', 'build'],
	['depsTargetTarget', 'build'],
	['depsTargetTargetPropagated', 'build'],
];

/** Lists that are inputs only where a flag of the derivation is set. */
const testLists: readonly (readonly [string, string])[] = [
	['nativeCheckInputs', 'doCheck'],
	['checkInputs', 'doCheck'],
	['nativeInstallCheckInputs', 'doInstallCheck'],
	['installCheckInputs', 'doInstallCheck'],
];

/**
 * Finds out whether Nix gives a derivation for packages, by evaluating their derivation paths, and
 * what bars those for which it does not: the nearest inputs, of any kind and however deep, that cannot
 * be had by their own fault.
 *
 * The inputs are those of the arguments that a derivation was made with. Where none of them explains
 * an error, as of a path that is written into a script, the trace of the evaluation names what does.
 */
export class Confirmer {
	readonly #scope: ConfirmedScope;
	/** What was found out, by object; on account of a part of its own, since others ask again. */
	#obstacles = new Map<object, Found<Obstacle | null>>();
	/** What is looked into just now: a derivation that needs itself is met again on the way. */
	readonly #underway = new Set<object>();

	constructor(scope: ConfirmedScope) {
		this.#scope = scope;
	}

	/** Whether a derivation can be had. */
	confirm(value: AttributeSet): Verdict {
		const obstacle = this.#obstacleOf(value);
		if (obstacle === null) return { kind: 'available' };
		if (obstacle.fault !== null) return { kind: 'faulty', fault: obstacle.fault };
		return { kind: 'blocked', blockers: this.#blockersOf(obstacle) };
	}

	/** Holds no value any longer. */
	release(): void {
		this.#obstacles = new Map();
	}

	/** Everything that bars a package, nearest first. */
	#blockersOf(obstacle: Obstacle): Blocker[] {
		const ways = [...obstacle.ways].sort(
			([keyA, a], [keyB, b]) => a.steps - b.steps || (keyA < keyB ? -1 : 1),
		);
		return ways.map(([key, { root, onlyTests }]) => {
			const { state, reason, definition } = root.fault as Fault;
			const path: BlockerStep[] = [];
			for (let at = obstacle; at.fault === null; ) {
				const { identify, next, kind } = at.ways.get(key) as Way;
				path.push({ ...identify(), kind });
				at = next;
			}
			return {
				attribute: path.at(-1)?.attribute ?? this.#attributeAlike(root),
				name: root.name,
				state,
				reason,
				definition,
				path,
				onlyTests,
			};
		});
	}

	/** The attribute of which a root is a copy, refused for the same reason. */
	#attributeAlike(root: Obstacle): string | null {
		const namesake = root.value === null ? null : this.#scope.namesakeOf(root.value);
		if (namesake === null) return null;
		const obstacle = this.#obstacleOf(namesake.value);
		return obstacle !== null && keyOf(obstacle) === keyOf(root) ? namesake.attribute : null;
	}

	#obstacleOf(value: AttributeSet): Obstacle | null {
		// By the object itself: of two that are made from the same arguments, one may be refused.
		const known = this.#obstacles.get(value);
		if (known !== undefined) return known.result;
		if (this.#underway.has(value)) return null;
		this.#underway.add(value);
		try {
			const found = new Found(() => this.#examine(value));
			this.#obstacles.set(value, found);
			return found.result;
		} finally {
			this.#underway.delete(value);
		}
	}

	#examine(value: AttributeSet): Obstacle | null {
		try {
			if (textValue(force(value.get('drvPath') ?? null)) !== undefined) return null;
			throw new NixError('missing-attribute', 'it has no derivation path');
		} catch (thrown) {
			return this.#explain(value, asNixError(thrown));
		}
	}

	#explain(value: AttributeSet, error: NixError): Obstacle {
		const own = this.#ownFault(value, error);
		const inputs = own === null ? this.#obstaclesAmongInputs(value, error) : [];
		const name = readText(value, 'name') ?? '';
		if (own !== null || !isExplained(error, inputs)) {
			const fault = own ?? this.#failure(error);
			return { name, value, fault, ways: new Map(), messages: new Set([error.message]) };
		}
		const messages = new Set<string>();
		for (const { obstacle } of inputs)
			for (const message of obstacle.messages) messages.add(message);
		return { name, value, fault: null, ways: waysThrough(inputs), messages };
	}

	/** What the package itself is refused for. */
	#ownFault(value: AttributeSet, error: NixError): Fault | null {
		const message = textFromBytes(error.message);
		if (readFlag(value, 'disabled')) {
			const definition = this.#scope.lineOfState(value, 'disabled');
			return { state: 'disabled', reason: message, remedy: null, definition };
		}
		const meta = readSet(value, 'meta');
		if (meta === undefined || tryForce(meta.get('available')) !== false) return null;
		const refusal = parseRefusal(message);
		const state = refusal?.state ?? 'problem';
		const definition = this.#scope.lineOfState(value, state);
		return refusal === null
			? { state, reason: message, remedy: null, definition }
			: { ...refusal, definition };
	}

	#failure(error: NixError): Fault {
		const { reasonOf, lineOf } = this.#scope;
		return { state: 'fails', reason: reasonOf(error), remedy: null, definition: lineOf(error) };
	}

	#obstaclesAmongInputs(value: AttributeSet, error: NixError): ObstructedInput[] {
		const found = new Map<object, ObstructedInput>();
		const add = (input: ObstructedInput | null) => {
			if (input !== null && !found.has(input.identity)) found.set(input.identity, input);
		};
		for (const { slot, kind } of inputsOf(value)) add(this.#obstructedInput(slot, kind));
		const through = error.through.at(-1);
		if (!isExplained(error, found.values()) && through instanceof AttributeSet) {
			add(this.#obstructedInput(through, 'build'));
		}
		return [...found.values()];
	}

	#obstructedInput(slot: Slot, kind: InputKind): ObstructedInput | null {
		try {
			const value = force(slot);
			if (!(value instanceof AttributeSet) || !isDerivation(value)) return null;
			const obstacle = this.#obstacleOf(value);
			if (obstacle === null) return null;
			const { name } = obstacle;
			const identify = () => ({ attribute: this.#scope.attributeOf(value), name });
			return { kind, obstacle, identify, identity: identityOf(value) };
		} catch (thrown) {
			const error = asNixError(thrown);
			const known = this.#scope.identifyFailing(slot, error);
			const obstacle = this.#obstacleOfFailing(slot, known.name, error);
			return { kind, obstacle, identify: () => known, identity: obstacle };
		}
	}

	#obstacleOfFailing(slot: Slot, name: string, error: NixError): Obstacle {
		const before = slot instanceof Thunk ? this.#obstacles.get(slot)?.result : undefined;
		if (before !== undefined && before !== null) return before;
		const obstacle: Obstacle = {
			name,
			value: null,
			fault: this.#failure(error),
			ways: new Map(),
			messages: new Set([error.message]),
		};
		if (slot instanceof Thunk) this.#obstacles.set(slot, new Found(() => obstacle));
		return obstacle;
	}
}

/** An input that cannot be had, and how it is needed. */
interface ObstructedInput {
	kind: InputKind;
	obstacle: Obstacle;
	identify: Identify;
	/** Equal for the outputs of one derivation, which occur in joined lists under another kind. */
	identity: object;
}

/**
 * The inputs of a derivation: first as it was given them, where those of tests are told apart, then as
 * they were joined. The first kind under which an input is met is what it is needed for.
 */
function* inputsOf(value: AttributeSet): Generator<{ slot: Slot; kind: InputKind }> {
	const given = argumentsOf(value);
	const buildSystem = new Set(listOf(value, 'build-system').map(slotIdentity));
	function* inputsIn(set: AttributeSet): Generator<{ slot: Slot; kind: InputKind }> {
		for (const [name, kind] of inputLists) {
			for (const slot of listOf(set, name)) {
				const isOfBuildSystem = kind === 'native' && buildSystem.has(slotIdentity(slot));
				yield { slot, kind: isOfBuildSystem ? 'build system' : kind };
			}
		}
	}
	for (const slot of listOf(value, 'dependencies')) yield { slot, kind: 'runtime' };
	if (given !== null) {
		yield* inputsIn(given);
		for (const [name, flag] of testLists) {
			if (!readFlag(value, flag)) continue;
			for (const slot of listOf(given, name)) yield { slot, kind: 'test' };
		}
	}
	yield* inputsIn(value);
}

function listOf(set: AttributeSet, name: string): readonly Slot[] {
	const list = tryForce(set.get(bytesFromText(name)));
	return Array.isArray(list) ? list : [];
}

function slotIdentity(slot: Slot): unknown {
	const value = tryForce(slot);
	return value instanceof AttributeSet ? identityOf(value) : slot;
}

/** Whether an error is that of one of the inputs. */
function isExplained({ message }: NixError, inputs: Iterable<ObstructedInput>): boolean {
	return [...inputs].some(({ obstacle }) => obstacle.messages.has(message));
}

/** The shortest way through the inputs to each root behind them. */
function waysThrough(inputs: readonly ObstructedInput[]): Map<string, Way> {
	const ways = new Map<string, Way>();
	const offer = (key: string, way: Way) => {
		const known = ways.get(key);
		if (known === undefined) {
			ways.set(key, way);
			return;
		}
		const shortest = way.steps < known.steps ? way : known;
		ways.set(key, { ...shortest, onlyTests: known.onlyTests && way.onlyTests });
	};
	for (const { identify, kind, obstacle } of inputs) {
		const isTest = kind === 'test';
		if (obstacle.fault !== null) {
			offer(keyOf(obstacle), {
				root: obstacle,
				next: obstacle,
				identify,
				kind,
				steps: 1,
				onlyTests: isTest,
			});
		}
		for (const [key, { root, steps, onlyTests }] of obstacle.ways) {
			offer(key, {
				root,
				next: obstacle,
				identify,
				kind,
				steps: steps + 1,
				onlyTests: isTest || onlyTests,
			});
		}
	}
	return ways;
}

/** Copies of a package that are refused for the same reason are one root. */
function keyOf({ name, fault }: Obstacle): string {
	return `${name}\0${fault?.reason}`;
}
