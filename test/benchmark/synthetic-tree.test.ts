import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
	Dependency,
	PackageDescription,
} from '../../source/package-sets/description/description.ts';
import { SetDescriber } from '../../source/package-sets/reading/describe.ts';
import { closure } from '../../source/package-sets/relations/closure.ts';
import { ReverseEdges } from '../../source/package-sets/relations/reverse-edges.ts';
import {
	type EvaluatedTree,
	evaluateTree,
} from '../../source/workspace/evaluating/evaluate-tree.ts';
import type { VersionCondition } from './synthetic-tree/nixpkgs-shape.ts';
import { drawPackages, type SyntheticPackage } from './synthetic-tree/packages.ts';
import { writeSyntheticTree } from './synthetic-tree/write.ts';

/** With this one, what sets packages of nixpkgs apart occurs among as few as fifty. */
const seed = 129;

const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-synthetic-'));
let packages: SyntheticPackage[];
let tree: EvaluatedTree;

beforeAll(() => {
	packages = writeSyntheticTree(folder, { packages: 50, seed });
	tree = evaluateTree({
		file: folder,
		folder,
		include: [],
		nixArguments: [],
		impure: false,
		cache: 'off',
		defaultFirst: false,
	});
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the set for a version of Python makes of the packages that were added. */
function describeSet(label: string): Map<string, PackageDescription> {
	const found = tree.sets.find(({ description }) => description.label === label);
	if (found?.scope == null) throw new Error(`there is no set for ${label}`);
	const { evaluator, root } = tree;
	const set = found.description.name;
	const describer = new SetDescriber({ set, scope: found.scope, evaluator, root });
	return new Map(
		packages.map(({ attribute }) => {
			const description = describer.describe(attribute);
			if (description === null) throw new Error(`${attribute} is no package`);
			return [attribute, description];
		}),
	);
}

const minor = (version: string) => Number(version.split('.')[1]);

function holds(condition: VersionCondition | null, label: string): boolean {
	if (condition === null) return true;
	return 'older' in condition
		? minor(label) < minor(condition.older)
		: minor(label) >= minor(condition.atLeast);
}

const attributes = (dependencies: readonly Dependency[]) =>
	dependencies.map(({ attribute }) => attribute);

/** Dependencies for every version come first in a definition; a changed copy is null. */
function dependenciesIn(package_: SyntheticPackage, label: string): (string | null)[] {
	return [true, false].flatMap((always) =>
		package_.dependencies
			.filter(({ when }) => (when === null) === always && holds(when, label))
			.map(({ attribute, isCopy }) => (isCopy ? null : attribute)),
	);
}

describe.each(['3.11', '3.12', '3.13', '3.14', '3.15'])(
	'a synthetic tree for Python %s',
	(label) => {
		let described: Map<string, PackageDescription>;

		beforeAll(() => {
			described = describeSet(label);
		});

		it('has the graph that was drawn', () => {
			for (const package_ of packages) {
				const description = described.get(package_.attribute) as PackageDescription;
				expect(description).toMatchObject({ pname: package_.pname, version: package_.version });
				expect(attributes(description.dependencies)).toEqual(dependenciesIn(package_, label));
				expect(attributes(description.buildSystem)).toEqual(package_.buildSystem);
				expect(attributes(description.buildInputs)).toEqual(package_.buildInputs.map(() => null));
				expect(
					Object.entries(description.extras).map(([name, dependencies]) => ({
						name,
						dependencies: attributes(dependencies),
					})),
				).toEqual(package_.extras);
			}
		});

		it('has the states that were drawn', () => {
			for (const package_ of packages) {
				const { disabled, broken, state } = described.get(package_.attribute) as PackageDescription;
				const isDisabled = package_.disabled !== null && holds(package_.disabled, label);
				expect({ disabled, broken }).toEqual({ disabled: isDisabled, broken: package_.isBroken });
				expect(state).toBe(
					isDisabled
						? 'disabled'
						: package_.isUnfree
							? 'unfree'
							: package_.isBroken
								? 'broken'
								: 'available',
				);
			}
		});

		it('has the users and closures that follow from it', () => {
			const edges = new ReverseEdges().update(described);
			for (const { attribute } of packages) {
				const users = packages.filter((other) => dependenciesIn(other, label).includes(attribute));
				const runtimeUsers = edges
					.usedBy(attribute)
					.filter(({ kinds }) => kinds.includes('runtime'));
				expect(runtimeUsers.map((user) => user.attribute)).toEqual(
					users.map((user) => user.attribute).toSorted(),
				);
				for (const reached of closure(described, attribute).attributes) {
					expect(closure(described, reached).attributes).not.toContain(attribute);
				}
			}
		});
	},
);

it('is the same for the same seed, and another for another', () => {
	expect(drawPackages(200, 4)).toEqual(drawPackages(200, 4));
	expect(drawPackages(200, 4)).not.toEqual(drawPackages(200, 5));
});

it('has what sets packages of nixpkgs apart', () => {
	const has = (fact: (package_: SyntheticPackage) => boolean) => packages.some(fact);
	expect(has(({ dependencies }) => dependencies.some(({ when }) => when !== null))).toBe(true);
	expect(has(({ dependencies }) => dependencies.some(({ isCopy }) => isCopy))).toBe(true);
	expect(has(({ attribute, pname }) => attribute !== pname)).toBe(true);
	expect(has(({ hasOwnTool }) => hasOwnTool)).toBe(true);
	expect(has(({ disabled }) => disabled !== null)).toBe(true);
	expect(has(({ isBroken }) => isBroken)).toBe(true);
	expect(has(({ isUnfree }) => isUnfree)).toBe(true);
	expect(has(({ extras }) => extras.length > 1)).toBe(true);
	expect(has(({ buildInputs }) => buildInputs.length > 0)).toBe(true);
});

it('has as many names as packages, and every dependency among them', () => {
	const many = drawPackages(2000, 4);
	const names = new Set(many.map(({ attribute }) => attribute));
	expect(names.size).toBe(2000);
	for (const { dependencies } of many) {
		for (const { attribute } of dependencies) expect(names).toContain(attribute);
	}
});
