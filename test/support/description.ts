import type { PackageDescription } from '../../source/package-sets/description/description.ts';
import { emptyDescription } from '../../source/package-sets/description/empty-description.ts';

/** The description of a package that is nothing special, but for the parts given. */
export function describePackage(
	attribute: string,
	parts: Partial<PackageDescription> = {},
): PackageDescription {
	return { ...emptyDescription('python313Packages', attribute), version: '1', ...parts };
}
