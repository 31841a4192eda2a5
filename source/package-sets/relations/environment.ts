import type { Packages } from '../description/description.ts';
import type { EnvironmentMember } from '../description/environment.ts';
import { type Folds, isOpenByRule } from './dependency-tree.ts';
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
	 * `repeat`: its dependencies are shown further up; `cycle`: it is one of the packages it hangs from;
	 * `stranger`: not an object of this set.
	 */
	mark: 'repeat' | 'cycle' | 'stranger' | null;
}

/**
 * What the packages of an environment need to run, and what that needs, as rows from top to bottom,
 * below a row of the caller's, which is the first level. Every package opens at one place only.
 */
export function environmentTree(
	packages: Packages,
	attributes: readonly string[],
	folds: Folds,
	parent: string,
): EnvironmentRow[] {
	const rows: EnvironmentRow[] = [];
	const opened = new Set<string>();
	const above = new Set<string>();
	type Needed = Pick<EnvironmentRow, 'attribute' | 'pname' | 'version'>;
	const add = (needed: readonly Needed[], from: string, guides: readonly boolean[]): void => {
		needed.forEach(({ attribute, pname, version }, index) => {
			const key = `${from}\0${attribute ?? `?${pname}\0${index}`}`;
			const row: EnvironmentRow = {
				key,
				attribute,
				pname,
				version,
				fold: 'leaf',
				guides: [...guides, index < needed.length - 1],
				mark: attribute === null ? 'stranger' : null,
			};
			rows.push(row);
			if (attribute === null) return;
			const needs = packages.get(attribute)?.dependencies ?? [];
			if (above.has(attribute)) row.mark = 'cycle';
			else if (needs.length === 0) return;
			else if (opened.has(attribute)) row.mark = 'repeat';
			else if (folds.toggled.has(key) !== isOpenByRule(folds, row.guides.length + 1)) {
				row.fold = 'open';
				opened.add(attribute);
				above.add(attribute);
				add(needs, key, row.guides);
				above.delete(attribute);
			} else row.fold = 'closed';
		});
	};
	const roots = attributes.map((attribute) => {
		const description = packages.get(attribute);
		return {
			attribute,
			pname: description?.pname ?? attribute,
			version: description?.version ?? '',
		};
	});
	add(roots, parent, []);
	return rows;
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
