import {
	AttributeSet,
	autoCall,
	type Evaluator,
	force,
	NixError,
	type Slot,
	Thunk,
	type Value,
} from '../../nix/index.ts';
import { bytesFromText } from '../../nix/text.ts';
import { describeNotAtHand, type Flake, type FlakeNode, noSuchInput } from './read-flake.ts';

/** What Nix makes of a flake and its inputs (`call-flake.nix` of C++ Nix). */
const callFlake = `
	{ path, info, inputs }:
	let
		flake = import (path + "/flake.nix");
		outputs = flake.outputs (inputs // { self = result; });
		sourceInfo = info // { outPath = path; };
		result = outputs // sourceInfo // { inherit inputs outputs sourceInfo; _type = "flake"; };
	in result
`;

/** The names of the inputs of a flake without a lock file: those declared, and those asked for. */
const inputNames = `
	{ path }:
	let flake = import (path + "/flake.nix");
	in removeAttrs (builtins.functionArgs flake.outputs // flake.inputs or { }) [ "self" ]
`;

/**
 * The value of a flake: its outputs, with `inputs` and what is known of its source. Inputs are
 * evaluated where they are; one that is not at hand is an error for those who use it.
 *
 * @throws NixError when it does not evaluate
 */
export function evaluateFlake(evaluator: Evaluator, flake: Flake): Value {
	const call = evaluator.evaluateInternalText(callFlake);
	const values = new Map<string, Slot>();
	const evaluate: EvaluateAt = (path, info, inputs) =>
		autoCall(
			call,
			new Map([
				['path', path],
				['info', info],
				['inputs', inputs],
			]),
		);
	const valueOf = (key: string, name: string): Slot => {
		let value = values.get(key);
		if (value === undefined) {
			const node = flake.nodes?.get(key);
			value = new Thunk(() => {
				if (node === undefined || node.path === null) throw notAtHand(flake, name, node);
				return evaluateNode(node, node.path);
			}, []);
			values.set(key, value);
		}
		return value;
	};
	const evaluateNode = (node: FlakeNode, path: string): Value => {
		const isFlake = node.isFlake && evaluator.io.status(`${path}/flake.nix`) !== null;
		const isReplaced = [...flake.replaced.values()].includes(path);
		const info = sourceInfo(isReplaced ? {} : node.locked);
		if (!isFlake) return AttributeSet.of([...info, ['outPath', path]]);
		const inputs = [...node.inputs].map(([name, key]): [string, Slot] => [
			bytesFromText(name),
			valueOf(key, name),
		]);
		return evaluate(path, AttributeSet.of(info), AttributeSet.of(inputs));
	};
	const root = flake.nodes?.get(flake.root);
	if (root !== undefined) return evaluateNode(root, flake.folder);
	return new UnlockedFlakes(evaluator, flake, evaluate).root();
}

type EvaluateAt = (path: string, info: Slot, inputs: Slot) => Value;

/**
 * A flake without a lock file, and its inputs. Nix would lock them as the flakes say; where nothing is
 * fetched, an input is what the user names so, for the flake and for its inputs alike.
 */
class UnlockedFlakes {
	readonly #evaluate: EvaluateAt;
	readonly #evaluator: Evaluator;
	readonly #flake: Flake;
	readonly #inputs = new Map<string, Slot>();
	readonly #inputNames: Value;

	constructor(evaluator: Evaluator, flake: Flake, evaluate: EvaluateAt) {
		this.#evaluator = evaluator;
		this.#flake = flake;
		this.#evaluate = evaluate;
		this.#inputNames = evaluator.evaluateInternalText(inputNames);
	}

	/** @throws NixError also where an input is replaced that no flake has */
	root(): Value {
		const { folder, replaced } = this.#flake;
		const names = this.#namesOf(folder);
		const known = new Set(names);
		for (const name of replaced.keys()) {
			if (!known.has(name)) this.#addNamesOfInputs(known);
			if (!known.has(name)) throw noSuchInput(name, names);
		}
		return this.#evaluateFlake(folder);
	}

	/** Adds the inputs of inputs, as far as these are at hand. */
	#addNamesOfInputs(known: Set<string>): void {
		for (const name of known) {
			const path = this.#flake.find(name);
			if (path === null || !this.#isFlake(path)) continue;
			for (const further of this.#namesOf(path)) known.add(further);
		}
	}

	#namesOf(path: string): readonly string[] {
		const names = force(autoCall(this.#inputNames, new Map([['path', path]])));
		return names instanceof AttributeSet ? names.shape.sortedKeys : [];
	}

	#isFlake(path: string): boolean {
		return this.#evaluator.io.status(`${path}/flake.nix`) !== null;
	}

	#evaluateFlake(path: string): Value {
		const inputs = this.#namesOf(path).map((name): [string, Slot] => [name, this.#input(name)]);
		return this.#evaluate(path, AttributeSet.of(sourceInfo({})), AttributeSet.of(inputs));
	}

	#input(name: string): Slot {
		let input = this.#inputs.get(name);
		if (input === undefined) {
			input = new Thunk(() => {
				const path = this.#flake.find(name);
				if (path === null) throw notAtHand(this.#flake, name, undefined);
				if (this.#isFlake(path)) return this.#evaluateFlake(path);
				return AttributeSet.of([...sourceInfo({}), ['outPath', path]]);
			}, []);
			this.#inputs.set(name, input);
		}
		return input;
	}
}

function notAtHand(flake: Flake, name: string, node: FlakeNode | undefined): NixError {
	flake.missing.set(name, node);
	return new NixError('unavailable', describeNotAtHand(name, node));
}

/** What a flake may ask of a source: its commit where it is known, and its time. */
function sourceInfo({
	lastModified,
	narHash,
	rev,
}: Readonly<Record<string, unknown>>): [string, Slot][] {
	const time = isTime(lastModified) ? lastModified : 0;
	const info: [string, Slot][] = [
		['lastModified', time],
		['lastModifiedDate', dateOf(time)],
	];
	if (typeof narHash === 'string') info.push(['narHash', bytesFromText(narHash)]);
	if (typeof rev === 'string') {
		info.push(['rev', bytesFromText(rev)], ['shortRev', bytesFromText(rev.slice(0, 7))]);
	}
	return info;
}

/** Whether it is a number of seconds that a date can be made of. */
function isTime(value: unknown): value is number {
	return Number.isSafeInteger(value) && !Number.isNaN(new Date((value as number) * 1000).getTime());
}

/** A time in seconds since 1970 as flakes write it: `19700101000000`. */
function dateOf(seconds: number): string {
	return new Date(seconds * 1000).toISOString().replaceAll(/\D/g, '').slice(0, 14);
}
