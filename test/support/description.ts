import type {
	Dependency,
	PackageDescription,
} from '../../source/package-sets/description/description.ts';
import { emptyDescription } from '../../source/package-sets/description/empty-description.ts';

/** The description of a package that is nothing special, but for the parts given. */
export function describePackage(
	attribute: string,
	parts: Partial<PackageDescription> = {},
): PackageDescription {
	return {
		...emptyDescription('python313Packages', attribute),
		version: '1',
		isConfirmed: true,
		...parts,
	};
}

/** A dependency on another attribute of the set. */
export function member(attribute: string, version = '1.0'): Dependency {
	return { attribute, pname: attribute, version, member: true };
}

/** A dependency that is not the set's own object. */
export function stranger(pname: string, version = '1.0'): Dependency {
	return { attribute: null, pname, version, member: false };
}
