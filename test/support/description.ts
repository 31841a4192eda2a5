import type { PackageDescription } from '../../source/package-sets/description/description.ts';

/** The description of a package that is nothing special, but for the parts given. */
export function describePackage(
	attribute: string,
	parts: Partial<PackageDescription> = {},
): PackageDescription {
	return {
		set: 'python313Packages',
		attribute,
		name: attribute,
		pname: attribute,
		version: '1',
		state: 'available',
		reason: null,
		broken: false,
		disabled: false,
		dependencies: [],
		buildSystem: [],
		nativeBuildInputs: [],
		buildInputs: [],
		checkInputs: [],
		extras: {},
		description: null,
		homepage: null,
		changelog: null,
		license: [],
		mainProgram: null,
		definition: null,
		registration: null,
		...parts,
	};
}
