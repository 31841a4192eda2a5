import { everyDependency } from '../../package-sets/description/dependency-groups.ts';
import type { PackageDescription } from '../../package-sets/description/description.ts';

/** The names under which packages may be met as dependencies: `pname` and attribute. */
export function namesOf(packages: Iterable<PackageDescription | null>): Set<string> {
	const names = new Set<string>();
	for (const description of packages) {
		if (description !== null) names.add(description.pname).add(description.attribute);
	}
	return names;
}

/**
 * Whether a package has a stranger among its dependencies that may be a member of the set after
 * all, as a member has its name. Identities decide which object a dependency is, and those are
 * known only to the evaluation that described the package.
 */
export function hasDoubtfulStranger(
	description: PackageDescription,
	names: ReadonlySet<string>,
): boolean {
	return everyDependency(description).some(({ member, pname }) => !member && names.has(pname));
}
