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
	const evaluate = (path: string, info: Slot, inputs: Slot) =>
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
	const names = force(
		autoCall(evaluator.evaluateInternalText(inputNames), new Map([['path', flake.folder]])),
	);
	const inputs = names instanceof AttributeSet ? names.shape.sortedKeys : [];
	for (const name of flake.replaced.keys()) {
		if (!inputs.includes(name)) throw noSuchInput(name, inputs);
	}
	const found = inputs.map((name): [string, Slot] => {
		const path = flake.find(name);
		const node = { inputs: new Map(), isFlake: true, locked: {}, path };
		const value = () => {
			if (path === null) throw notAtHand(flake, name, undefined);
			return evaluateNode(node, path);
		};
		return [name, new Thunk(value, [])];
	});
	return evaluate(flake.folder, AttributeSet.of(sourceInfo({})), AttributeSet.of(found));
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
