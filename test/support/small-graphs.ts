import fc from 'fast-check';
import type {
	PackageDescription,
	Packages,
} from '../../source/package-sets/description/description.ts';
import { describePackage, member } from '../ui/fake-session.ts';

export const set = 'python313Packages';

export function packagesOf(...descriptions: PackageDescription[]): Packages {
	return new Map(descriptions.map((description) => [description.attribute, description]));
}

export function withDependencies(attribute: string, ...dependencies: string[]): PackageDescription {
	return describePackage(set, attribute, {
		dependencies: dependencies.map((name) => member(name)),
	});
}

/** A graph of a few packages with any edges, cycles and missing descriptions among them. */
export const anyPackages = fc
	.uniqueArray(fc.stringMatching(/^[a-h]$/), { minLength: 1 })
	.chain((names) =>
		fc.tuple(
			...names.map((name) =>
				fc
					.array(fc.stringMatching(/^[a-j]$/), { maxLength: 4 })
					.map((dependencies) => withDependencies(name, ...new Set(dependencies))),
			),
		),
	)
	.map((descriptions) => packagesOf(...(descriptions as PackageDescription[])));
