import type { AttributeSet, NixError } from '../../nix/index.ts';
import { mostInAll, restText } from '../description/bounds.ts';
import type { Dependency } from '../description/description.ts';
import { type Element, identity, packagesIn, packagesInLists } from './package-lists.ts';
import { isHookName } from './values/hook-names.ts';
import { firstEntries, readSet, readText, tryForce } from './values/read-attributes.ts';
import { readableText } from './values/readable-text.ts';
import type { SetMembers } from './values/set-members.ts';

/** A package whose dependencies are read. */
export interface Dependent {
	attribute: string;
	value: AttributeSet;
	/** The arguments it was made with (`argumentsOf`), or the value itself where there are none. */
	given: AttributeSet;
	/** The set it is in, where dependencies are looked up that are written as names. */
	scope: AttributeSet;
	/** What tells which attribute of the set a dependency is. */
	members: SetMembers;
	/** An error as one sentence with its place. */
	reasonOf: (error: NixError) => string;
}

/** The lists that tests need, as `mkDerivation` and `buildPythonPackage` take them. */
const testLists = [
	'nativeCheckInputs',
	'checkInputs',
	'nativeInstallCheckInputs',
	'installCheckInputs',
];

/** The lists of what a package needs to run; the older one repeats the newer one. */
export const runtimeLists = ['dependencies', 'propagatedBuildInputs'];

/** The dependencies of a package by kind, each in the order of the definition. */
export interface DependencyLists {
	dependencies: Dependency[];
	buildSystem: Dependency[];
	nativeBuildInputs: Dependency[];
	buildInputs: Dependency[];
	checkInputs: Dependency[];
	hooks: Dependency[];
}

/**
 * Reads the dependencies of a package by kind, the interpreter itself aside. Native inputs are told
 * apart from those of tests, from the build system, and from hooks.
 */
export function readDependencyLists(dependent: Dependent): DependencyLists {
	const { given, scope, value } = dependent;
	const elementsOf = (set: AttributeSet, lists: readonly string[]) =>
		packagesInLists(value, set, lists, scope);
	const buildSystem = elementsOf(value, ['build-system']);
	const ofBuildSystem = new Set(buildSystem.map(identity));
	const native = elementsOf(given, ['nativeBuildInputs']).filter(
		(element) => !ofBuildSystem.has(identity(element)),
	);
	const read = (elements: readonly Element[]) =>
		elements.map((element) => dependency(dependent, element));
	return {
		dependencies: read(elementsOf(value, runtimeLists)),
		buildSystem: read(buildSystem),
		nativeBuildInputs: read(native.filter((element) => !isHook(element))),
		buildInputs: read(elementsOf(given, ['buildInputs'])),
		checkInputs: read(elementsOf(given, testLists)),
		hooks: read(native.filter(isHook)),
	};
}

/** The `optional-dependencies` of a package, by the extra's name. */
export function readExtras(dependent: Dependent): Record<string, Dependency[]> {
	const extras = readSet(dependent.value, 'optional-dependencies');
	if (extras === undefined) return {};
	const entries: [string, Dependency[]][] = [];
	let left = mostInAll;
	for (const [name, slot] of firstEntries(extras)) {
		if (left <= 0) break;
		const elements = packagesIn(tryForce(slot), dependent.scope);
		left -= elements.length;
		entries.push([readableText(name), elements.map((one) => dependency(dependent, one))]);
	}
	const rest = extras.size - entries.length;
	if (rest > 0) entries.push([restText(rest), []]);
	return Object.fromEntries(entries);
}

function dependency({ attribute, members, reasonOf }: Dependent, element: Element): Dependency {
	return 'value' in element
		? members.dependency(element.value, attribute)
		: members.failingDependency(element.slot, element.error, reasonOf(element.error));
}

function isHook(element: Element): boolean {
	if (!('value' in element)) return false;
	return isHookName(readText(element.value, 'name') ?? '');
}
