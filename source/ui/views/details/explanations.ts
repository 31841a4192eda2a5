import type { DependencyKind } from '../../../package-sets/description/dependency-groups.ts';
import type { FieldKey } from '../../../package-sets/description/fields.ts';
import { type PackageState, packageStates } from '../../../package-sets/description/states.ts';

/**
 * What the lines of the details are, in as few words as fit below them in a narrow pane: for those who
 * know Python and not Nix.
 */

export const kindExplanations: Readonly<Record<DependencyKind, string>> = {
	runtime: 'what it needs to run',
	'build system': 'what builds a wheel of its source',
	'native inputs': 'programs that run while it is built',
	'build inputs': 'libraries that it is built against',
	tests: 'what it is tested with when it is built',
	hooks: 'native inputs that only set up the build',
	extra: 'needed only where its user asks for it',
};

export const factExplanations: Readonly<Partial<Record<FieldKey, string>>> = {
	name: 'what Nix calls its derivation',
	reasonAt: 'the line that puts it in this state',
	homepage: 'where the project is on the web',
	changelog: 'what is new in its versions',
	license: 'its licence, by SPDX identifier',
	mainProgram: 'the program that nix run starts',
	maintainers: 'find all of theirs by / maintainer:NAME',
	teams: 'find all of theirs by / team:NAME',
	definition: 'the function that makes it in every set',
	registration: 'the line that adds it by callPackage',
};

export const closureExplanation = 'closure: these, their needs, and so on';
export const usersExplanation = 'who names it; in all: their users too';
export const strangerExplanation = '≠ from elsewhere, or a changed copy';
export const importExplanation = 'what Python code imports of it';

/** What a state means. */
export function stateExplanation(state: PackageState): string {
	return state === 'blocked' ? 'something that it needs is not available' : packageStates[state];
}
