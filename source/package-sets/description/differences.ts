import { dependencyGroups, groupTitle } from './dependency-groups.ts';
import type { Dependency, PackageDescription } from './description.ts';
import { isEqual } from './is-equal.ts';

/** One thing that is said otherwise of a package than before. */
export type Difference =
	/** A text; null where there is or was none. */
	| { kind: 'fact'; label: string; before: string | null; after: string | null }
	/** Dependencies, by what they are called. */
	| { kind: 'dependencies'; label: string; added: string[]; removed: string[] };

interface ComparisonOptions {
	/**
	 * Whether it is certain which attribute a dependency is. Until then a dependency without one may
	 * turn out to be the attribute it was.
	 */
	isCertain: boolean;
}

/**
 * What differs between two descriptions of one attribute, in the order in which people look.
 *
 * Lines in files are no difference, as an edit moves all that is below. Nor is another version of a
 * dependency that is an attribute of the set: that attribute itself is different then.
 */
export function differences(
	before: PackageDescription,
	after: PackageDescription,
	options: ComparisonOptions = { isCertain: true },
): Difference[] {
	const found: Difference[] = [];
	const compare = (label: string, was: string | null, is: string | null) => {
		if (was !== is) found.push({ kind: 'fact', label, before: was, after: is });
	};
	compare('version', before.version, after.version);
	compare('state', before.state, after.state);
	compare('reason', withoutLines(before.reason), withoutLines(after.reason));
	if (before.state === after.state) {
		compare('broken', yesOrNo(before.broken), yesOrNo(after.broken));
		compare('disabled', yesOrNo(before.disabled), yesOrNo(after.disabled));
	}
	compare('project', before.pname, after.pname);
	if (before.version === after.version && before.pname === after.pname) {
		compare('name', before.name, after.name);
	}
	found.push(...dependencyDifferences(before, after, options));
	compare('description', before.description, after.description);
	compare('licence', before.license.join(', ') || null, after.license.join(', ') || null);
	compare('homepage', before.homepage, after.homepage);
	// It mostly names the version.
	if (before.version === after.version) compare('changelog', before.changelog, after.changelog);
	compare('program', before.mainProgram, after.mainProgram);
	compare('definition', withoutLines(before.definition), withoutLines(after.definition));
	compare('registered', withoutLines(before.registration), withoutLines(after.registration));
	return found;
}

/**
 * Whether two descriptions are the same but for lines in files. Quick, and stricter than
 * `differences`: what it takes for the same has none.
 */
export function isSame(before: PackageDescription, after: PackageDescription): boolean {
	if (before === after) return true;
	for (const key in before) {
		const was = before[key as keyof PackageDescription];
		const is = after[key as keyof PackageDescription];
		if (isEqual(was, is)) continue;
		if (key !== 'definition' && key !== 'registration') return false;
		if (withoutLines(was as string | null) !== withoutLines(is as string | null)) return false;
	}
	return true;
}

function dependencyDifferences(
	before: PackageDescription,
	after: PackageDescription,
	options: ComparisonOptions,
): Difference[] {
	const titled = (description: PackageDescription) =>
		new Map(dependencyGroups(description).map((group) => [groupTitle(group), group.dependencies]));
	const was = titled(before);
	const is = titled(after);
	return [...new Set([...is.keys(), ...was.keys()])].flatMap((label): Difference[] => {
		const previous = was.get(label) ?? [];
		const names = (dependencies: readonly Dependency[]) => dependencies.map(nameOf);
		const namesBefore = new Set(names(previous));
		const namesAfter = new Set(
			names(
				(is.get(label) ?? []).map((one) => (options.isCertain ? one : asBefore(one, previous))),
			),
		);
		const added = [...namesAfter].filter((name) => !namesBefore.has(name));
		const removed = [...namesBefore].filter((name) => !namesAfter.has(name));
		return added.length + removed.length === 0
			? []
			: [{ kind: 'dependencies', label, added, removed }];
	});
}

/** What a dependency was, when it may turn out to be that again. */
function asBefore(dependency: Dependency, before: readonly Dependency[]): Dependency {
	if (dependency.attribute !== null) return dependency;
	return before.find(({ pname }) => pname === dependency.pname) ?? dependency;
}

/** An attribute's name; of a stranger, which is nowhere else, the version too. */
function nameOf({ attribute, pname, version }: Dependency): string {
	return attribute ?? `${pname} ${version}`.trim();
}

function withoutLines(text: string | null): string | null {
	return text?.replace(/:\d+(?::\d+)?(?!\d)/g, '') ?? null;
}

function yesOrNo(value: boolean): string {
	return value ? 'yes' : 'no';
}
