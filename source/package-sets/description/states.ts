/**
 * Every state an attribute of a package set can be in, and what it means (printed in docs/json.md).
 * Each but `available` comes with a reason.
 */
export const packageStates = {
	available: 'none of the below',
	broken: '`meta.broken`',
	disabled: 'the definition excludes this interpreter',
	insecure: '`meta.knownVulnerabilities`',
	unfree: 'its licence is not free',
	unsupported: 'not for this platform',
	alias: 'another name of a package',
	removed: 'a throw that says what became of it',
	fails: 'evaluating it fails otherwise; often because of a dependency',
} as const;

export type PackageState = keyof typeof packageStates;
