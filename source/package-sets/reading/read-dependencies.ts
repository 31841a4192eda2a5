import { AttributeSet, type Value } from '../../nix/index.ts';
import { textFromBytes } from '../../nix/text.ts';
import type { Dependency } from '../description/description.ts';
import { elements, readList, readSet, tryForce } from './read-attributes.ts';
import { identityOf, type SetMembers } from './set-members.ts';

/** A package whose dependencies are read. */
export interface Dependent {
	attribute: string;
	value: AttributeSet;
	/** What tells which attribute of the set a dependency is. */
	members: SetMembers;
}

/**
 * The packages in lists of a package, the interpreter itself aside: the first list as it is
 * written, then what only the others hold.
 */
export function readDependencies(
	{ attribute, value, members }: Dependent,
	...lists: readonly string[]
): Dependency[] {
	const seen = new Set<object>();
	return lists.flatMap((name) => {
		const packages = packagesOf(readList(value, name)).filter(
			(dependency) => !seen.has(identityOf(dependency)),
		);
		for (const dependency of packages) seen.add(identityOf(dependency));
		return packages.map((dependency) => members.dependency(dependency, attribute));
	});
}

/** The `optional-dependencies` of a package, by the extra's name. */
export function readExtras({ attribute, value, members }: Dependent): Record<string, Dependency[]> {
	const extras = readSet(value, 'optional-dependencies');
	if (extras === undefined) return {};
	const entries: [string, Dependency[]][] = [];
	for (const [name, slot] of extras.entries()) {
		const packages = packagesOf(elements(tryForce(slot)));
		entries.push([
			textFromBytes(name),
			packages.map((dependency) => members.dependency(dependency, attribute)),
		]);
	}
	return Object.fromEntries(entries);
}

/** The elements of a list that can be packages; the interpreter itself is left out. */
function packagesOf(values: readonly Value[]): AttributeSet[] {
	return values.filter(
		(value): value is AttributeSet => value instanceof AttributeSet && !isInterpreter(value),
	);
}

/** An interpreter passes these through; no package has them. */
function isInterpreter(value: AttributeSet): boolean {
	return value.has('sitePackages') && value.has('pythonVersion');
}
