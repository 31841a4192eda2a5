import type { Packages } from '../description/description.ts';
import type { EnvironmentMember } from '../description/environment.ts';
import { type Folds, isOpenByRule } from './dependency-tree.ts';
import { layOutTree } from './lay-out-tree.ts';
import { compareNames } from './names.ts';

/** A package of an environment's tree. */
export interface EnvironmentRow {
	/** Names the row within its tree, whatever is folded. */
	key: string;
	/** Null for a stranger. */
	attribute: string | null;
	pname: string;
	version: string;
	fold: 'open' | 'closed' | 'leaf';
	/** For each level down to the row's own, whether more rows of that level follow. */
	guides: readonly boolean[];
	/**
	 * `repeat`: its dependencies are shown elsewhere, at most as deep; `cycle`: it is one of the packages
	 * it hangs from; `stranger`: not an object of this set.
	 */
	mark: 'repeat' | 'cycle' | 'stranger' | null;
}

/**
 * What the packages of an environment need to run, and what that needs, as rows from top to bottom,
 * below a row of the caller's, which is the first level. Every package opens at one place only, the
 * nearest to the top.
 */
export function environmentTree(
	packages: Packages,
	attributes: readonly string[],
	folds: Folds,
	parent: string,
): EnvironmentRow[] {
	const rowsOf = (
		needed: readonly Pick<EnvironmentRow, 'attribute' | 'pname' | 'version'>[],
		from: string,
		guides: readonly boolean[],
	): EnvironmentRow[] =>
		needed.map(({ attribute, pname, version }, index) => ({
			key: `${from}\0${attribute ?? `?${pname}#${index}`}`,
			attribute,
			pname,
			version,
			fold: 'leaf',
			guides: [...guides, index < needed.length - 1],
			mark: attribute === null ? 'stranger' : null,
		}));
	const needsOf = ({ attribute }: Pick<EnvironmentRow, 'attribute'>) =>
		(attribute === null ? undefined : packages.get(attribute)?.dependencies) ?? [];
	const roots = attributes.map((attribute) => {
		const description = packages.get(attribute);
		return {
			attribute,
			pname: description?.pname ?? attribute,
			version: description?.version ?? '',
		};
	});
	return layOutTree(rowsOf(roots, parent, []), null, {
		nameOf: (row) => (needsOf(row).length === 0 ? null : row.attribute),
		mayOpen: ({ key, guides }) => folds.toggled.has(key) !== isOpenByRule(folds, guides.length + 1),
		below: (row) => rowsOf(needsOf(row), row.key, row.guides),
	});
}

/** A licence, and which packages of an environment have it. */
export interface LicenceCount {
	licence: string;
	/** By attribute; a stranger by its derivation's name. */
	packages: readonly string[];
}

/** The licences of an environment, the most frequent first; those that name none come last. */
export function countLicences(members: readonly EnvironmentMember[]): LicenceCount[] {
	const byLicence = new Map<string, string[]>();
	for (const { attribute, name, license } of members) {
		for (const licence of license.length === 0 ? [''] : new Set(license)) {
			const packages = byLicence.get(licence) ?? [];
			packages.push(attribute ?? name);
			byLicence.set(licence, packages);
		}
	}
	return Array.from(byLicence, ([licence, packages]) => ({ licence, packages })).sort(
		(a, b) =>
			Number(a.licence === '') - Number(b.licence === '') ||
			b.packages.length - a.packages.length ||
			compareNames(a.licence, b.licence),
	);
}
