import type {
	Blocker,
	Dependency,
	PackageDescription,
} from '../../source/package-sets/description/description.ts';
import { emptyDescription } from '../../source/package-sets/description/empty-description.ts';

/** The description of a package that is nothing special and confirmed, but for the parts given. */
export function describePackage(
	attribute: string,
	parts: Partial<PackageDescription> = {},
): PackageDescription {
	return {
		...emptyDescription('python313Packages', attribute),
		version: '1',
		isConfirmed: true,
		runsTests: true,
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

/** A broken package that bars one which needs it directly, but for the parts given. */
export function blocker(name: string, parts: Partial<Blocker> = {}): Blocker {
	const attribute = parts.attribute === undefined ? name : parts.attribute;
	return {
		attribute,
		name,
		state: 'broken',
		reason: 'it is broken',
		definition: null,
		path: [{ attribute, name, kind: 'runtime' }],
		onlyTests: false,
		...parts,
	};
}
