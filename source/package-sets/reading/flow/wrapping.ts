import { AttributeSet, noPosition, type Value } from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import type { FlowAddition, FlowChange, FlowWrapping } from '../../description/package-flow.ts';
import { argumentsOf } from '../values/derivation-arguments.ts';
import { elements, readText, tryForce } from '../values/read-attributes.ts';
import { identityOf } from '../values/set-members.ts';
import { callsAround } from './extensions.ts';
import type { SourceTexts } from './source-texts.ts';

/** What a derivation was made with, before and after its builder. */
export interface MadeWith {
	/** The arguments of `buildPythonPackage`. */
	given: AttributeSet;
	/** Those of `mkDerivation`. */
	made: AttributeSet;
}

/** Null for a package that was not made by a builder with `overridePythonAttrs`. */
export function madeWith(value: AttributeSet): MadeWith | null {
	const given = argumentsOf(value, 'overridePythonAttrs');
	const made = argumentsOf(value);
	return given === null || made === null ? null : { given, made };
}

/** The lists of inputs that a builder may add to. */
const inputLists = ['nativeBuildInputs', 'buildInputs', 'propagatedBuildInputs'];

/** What a builder made of the arguments it was given, by comparing them with those it gave on. */
export function wrappingOf(
	{ given, made }: MadeWith,
	sources: SourceTexts,
	attributeOf: (value: AttributeSet) => string | null,
): FlowWrapping | null {
	const name = readText(made, 'name');
	const givenName = readText(given, 'name') ?? nameFrom(given);
	if (name === undefined || givenName === undefined) return null;
	const namePosition = made.provenanceOf('name');
	const nameAt = sources.place(namePosition);
	const isBuilders = namePosition !== noPosition && namePosition !== given.provenanceOf('name');
	return {
		givenName,
		name,
		namePrefix: name.endsWith(givenName) ? name.slice(0, name.length - givenName.length) : null,
		nameAt,
		disabled: given.has('disabled')
			? {
					value: tryForce(given.get('disabled')) === true,
					place: sources.place(given.provenanceOf('disabled')),
				}
			: null,
		builder: isBuilders ? nameAt : null,
		additions: inputLists.flatMap((list) => additionTo(list, given, made, attributeOf)),
		set: namesWithout(made, given),
		consumed: namesWithout(given, made),
	};
}

function nameFrom(given: AttributeSet): string | undefined {
	const [pname, version] = [readText(given, 'pname'), readText(given, 'version')];
	return pname === undefined || version === undefined ? undefined : `${pname}-${version}`;
}

function namesWithout(one: AttributeSet, other: AttributeSet): string[] {
	return one.shape.sortedKeys.filter((name) => !other.has(name)).map(textFromBytes);
}

/** What is in a list of inputs and in none of the lists that were given. */
function additionTo(
	list: string,
	given: AttributeSet,
	made: AttributeSet,
	attributeOf: (value: AttributeSet) => string | null,
): FlowAddition[] {
	const known = new Set<unknown>();
	for (const [, slot] of given.entries()) {
		for (const element of elements(tryForce(slot))) known.add(idOf(element));
	}
	const added = elements(tryForce(made.get(list))).flatMap((element) => {
		if (known.has(idOf(element)) || !(element instanceof AttributeSet)) return [];
		const name = readText(element, 'pname') ?? readText(element, 'name');
		return name === undefined ? [] : [{ name, attribute: attributeOf(element) }];
	});
	return added.length === 0 ? [] : [{ list, added }];
}

function idOf(value: Value): unknown {
	return value instanceof AttributeSet ? identityOf(value) : value;
}

/** The functions of a package that change what it is made with. */
const overriding = new Set([
	'override',
	'overrideAttrs',
	'overrideDerivation',
	'overridePythonAttrs',
]);

/**
 * The attributes that were given another value after the definition gave one, or that an override
 * added, with the places in order. What the builder's own file does is not among them.
 */
export function changesOf(
	{ given, made }: MadeWith,
	builderFile: string | null,
	sources: SourceTexts,
): FlowChange[] {
	const changes = new Map<string, FlowChange>();
	for (const set of [given, made]) {
		for (const name of set.shape.sortedKeys) {
			const positions = set
				.provenancesOf(name)
				.filter((position) => !isIn(builderFile, sources.fileOf(position)));
			const [first] = positions;
			const text = textFromBytes(name);
			if (first === undefined || changes.has(text)) continue;
			const way = sources.attribute(first)?.way;
			const by = (way === undefined ? [] : callsAround(way)).find((call) => overriding.has(call));
			if (by === undefined && (set === made || positions.length < 2)) continue;
			const places = sources.places(positions);
			if (places.length > 0) changes.set(text, { name: text, by: by ?? null, places });
		}
	}
	return [...changes.values()];
}

/** Whether a file is in the folder of the builder's. */
function isIn(builderFile: string | null, file: string | null): boolean {
	if (builderFile === null || file === null) return false;
	const folder = builderFile.slice(0, builderFile.lastIndexOf('/') + 1);
	return file.startsWith(folder);
}
