/**
 * Every state an attribute of a package set can be in, and what it means (printed in docs/json.md).
 * Each but `available` comes with a reason.
 */
export const packageStates = {
	available: 'Nix gives a derivation path for it',
	blocked: 'nothing is wrong with itself; something that its derivation needs is not available',
	broken: 'nixpkgs refuses it as broken',
	disabled: 'the definition excludes this interpreter',
	insecure: 'nixpkgs refuses it for its known vulnerabilities',
	unfree: 'nixpkgs refuses it for its licence',
	unsupported: 'nixpkgs refuses it on this platform',
	problem: 'nixpkgs refuses it for another reason, which it names',
	alias: 'another name of a package',
	removed: 'a throw that says what became of it',
	fails: 'evaluating it fails by its own fault in another way',
} as const;

export type PackageState = keyof typeof packageStates;

/** Whether a package in this state can be had: an alias can, under its other name too. */
export function canBeHad(state: PackageState): boolean {
	return state === 'available' || state === 'alias';
}
