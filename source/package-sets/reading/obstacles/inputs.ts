import { AttributeSet, noPosition, type Position, type Slot } from '../../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../../nix/text.ts';
import { mostElements } from '../../description/bounds.ts';
import type { InputKind } from '../../description/description.ts';
import { argumentsOf } from '../values/derivation-arguments.ts';
import { inputListOf } from '../values/input-list.ts';
import { readFlag, tryForce } from '../values/read-attributes.ts';
import { identityOf } from '../values/set-members.ts';

/** Something that a derivation is given, which is an input if it is a derivation or refers to one. */
export interface Given {
	slot: Slot;
	kind: InputKind;
	/** Whether it is an element of one of the lists of inputs, and so nothing else than an input. */
	isListed: boolean;
	/** The attribute that it is in. */
	name: string;
	/** Whether it becomes JSON, so that what is in attribute sets is part of it as well. */
	isJson?: boolean;
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

const namesOfInputLists: ReadonlySet<string> = new Set(inputLists.map(([name]) => name));

/** Lists that are inputs only where a flag of the derivation is set. */
const testLists: readonly (readonly [string, string])[] = [
	['nativeCheckInputs', 'doCheck'],
	['checkInputs', 'doCheck'],
	['nativeInstallCheckInputs', 'doInstallCheck'],
	['installCheckInputs', 'doInstallCheck'],
];

/**
 * What a derivation is given: first the inputs as it was given them, where those of tests are told
 * apart, then as they were joined, and last everything else that becomes part of it. The first kind
 * under which an input is met is what it is needed for.
 */
export function* givenTo(value: AttributeSet): Generator<Given> {
	const given = argumentsOf(value);
	const buildSystem = new Set(listOf(value, value, 'build-system').map(slotIdentity));
	function* listed(set: AttributeSet, name: string, kind: InputKind): Generator<Given> {
		for (const slot of listOf(value, set, name)) {
			const isOfBuildSystem = kind === 'native' && buildSystem.has(slotIdentity(slot));
			yield isOfBuildSystem
				? { slot, kind: 'build system', isListed: true, name: 'build-system' }
				: { slot, kind, isListed: true, name };
		}
	}
	yield* listed(value, 'dependencies', 'runtime');
	if (given !== null) {
		for (const [name, kind] of inputLists) yield* listed(given, name, kind);
		for (const [name, flag] of testLists) {
			if (readFlag(value, flag)) yield* listed(given, name, 'test');
		}
	}
	for (const [name, kind] of inputLists) yield* listed(value, name, kind);
	yield* otherwiseGiven(value);
}

/** What else is written into a derivation: `derivationStrict` takes every attribute. */
function* otherwiseGiven(value: AttributeSet): Generator<Given> {
	const attributes = tryForce(value.get('drvAttrs'));
	if (!(attributes instanceof AttributeSet)) return;
	const isJson = readFlag(attributes, '__structuredAttrs');
	for (const [bytes, slot] of attributes.entries()) {
		const name = textFromBytes(bytes);
		if (!namesOfInputLists.has(name)) yield { slot, kind: 'build', isListed: false, name, isJson };
	}
}

/**
 * Where a derivation is given an attribute: where it is written for `buildPythonPackage`, else for
 * `mkDerivation`, else for `derivation`. `noPosition` when unknown.
 */
export function positionGiven(value: AttributeSet, name: string): Position {
	const attributes = tryForce(value.get('drvAttrs'));
	const forms = [
		argumentsOf(value, 'overridePythonAttrs'),
		argumentsOf(value),
		attributes instanceof AttributeSet ? attributes : null,
	];
	for (const form of forms) {
		const position = form?.provenanceOf(bytesFromText(name)) ?? noPosition;
		if (position !== noPosition) return position;
	}
	return noPosition;
}

function listOf(value: AttributeSet, set: AttributeSet, name: string): readonly Slot[] {
	const list = inputListOf(value, set, name);
	return Array.isArray(list) ? list.slice(0, mostElements) : [];
}

function slotIdentity(slot: Slot): unknown {
	const value = tryForce(slot);
	return value instanceof AttributeSet ? identityOf(value) : slot;
}

/** Whether a derivation is fetched: its contents are known beforehand, whatever it is made with. */
export function isFetched(value: AttributeSet): boolean {
	return typeof tryForce(value.get('outputHash')) === 'string';
}
