import { syntheticName } from './names.ts';
import {
	buildSystemCounts,
	buildSystems,
	conditions,
	dependencyCounts,
	disabledConditions,
	extraCounts,
	extraSizes,
	furtherDependencies,
	hubs,
	measuredPackages,
	nativeInputCounts,
	nativeInputs,
	packagesByDepth,
	packagesByUsers,
	shares,
	strangers,
	type VersionCondition,
} from './nixpkgs-shape.ts';
import { Popularity } from './popularity.ts';
import { Random } from './random.ts';

/** A runtime dependency. */
export interface SyntheticDependency {
	/** An attribute of the set. */
	attribute: string;
	/** Whether it is a changed copy of that, and so a stranger to the set. */
	isCopy: boolean;
	/** For which versions of Python; null for all. */
	when: VersionCondition | null;
}

/** A package of a synthetic tree, as its definition will say it. */
export interface SyntheticPackage {
	attribute: string;
	pname: string;
	version: string;
	dependencies: readonly SyntheticDependency[];
	buildSystem: readonly string[];
	/** Attributes of the tree that are no Python packages. */
	buildInputs: readonly string[];
	extras: readonly { name: string; dependencies: readonly string[] }[];
	/** Whether a tool that is no Python package is made for it alone. */
	hasOwnTool: boolean;
	disabled: VersionCondition | null;
	isBroken: boolean;
	isUnfree: boolean;
	isTested: boolean;
	/** How the definition names its own parts: by `finalAttrs` or as a recursive set. */
	isFunctionOfItself: boolean;
}

/**
 * Draws packages with nixpkgs's shape (`nixpkgs-shape.ts`). However many there are, one package has
 * as many dependencies and as large a closure as in nixpkgs, while the packages most others use have
 * users in proportion to all packages.
 */
export function drawPackages(count: number, seed: number): SyntheticPackage[] {
	const random = new Random(seed);
	const places = random.shuffled(Array.from({ length: count }, (_, index) => index));
	const names = places.map((place) => syntheticName(place, random));
	const { depths, weights } = drawPlaces(count, random);
	const popularity = new Popularity(depths, weights);
	return names.map((attribute, index): SyntheticPackage => {
		const depth = depths[index] as number;
		const isConditional = random.chance(shares.conditional);
		const dependencies = drawDependencies(depth, popularity, random);
		return {
			attribute,
			pname: random.chance(shares.renamed) ? attribute.toUpperCase() : attribute,
			version: `${random.below(9)}.${random.below(30)}.${random.below(9)}`,
			dependencies: dependencies.map((place, position) => ({
				attribute: names[place] as string,
				isCopy: random.chance(strangers),
				when:
					isConditional && position === dependencies.length - 1
						? random.weightedItem(conditions)
						: null,
			})),
			buildSystem: several(random.weighted(buildSystemCounts), () =>
				random.weightedItem(buildSystems),
			),
			buildInputs: several(random.weighted(nativeInputCounts), () =>
				random.weightedItem(nativeInputs),
			),
			extras: Array.from({ length: random.weighted(extraCounts) }, (_, extra) => ({
				name: `extra${extra + 1}`,
				dependencies: several(random.weighted(extraSizes), () => {
					return names[popularity.draw(random, Number.POSITIVE_INFINITY)] as string;
				}).filter((dependency) => dependency !== attribute),
			})),
			hasOwnTool: random.chance(shares.ownTool),
			disabled: random.chance(shares.disabled) ? random.weightedItem(disabledConditions) : null,
			isBroken: random.chance(shares.broken),
			isUnfree: random.chance(shares.unfree),
			isTested: random.chance(shares.tested),
			isFunctionOfItself: random.chance(shares.ofItself),
		};
	});
}

/** How deep each package is, and how likely others are to use it. */
function drawPlaces(count: number, random: Random): { depths: number[]; weights: number[] } {
	const depths: number[] = [];
	const weights: number[] = [];
	const hubCount = Math.min(hubs.length, Math.ceil(count / 10));
	for (const [users, depth] of hubs.slice(0, hubCount)) {
		depths.push(depth);
		weights.push((users * count) / measuredPackages);
	}
	while (depths.length < count) {
		depths.push(random.weighted(packagesByDepth));
		weights.push(random.weighted(packagesByUsers));
	}
	return { depths, weights };
}

/** Places of packages of lesser depth, one of them less by one where there is any. */
function drawDependencies(depth: number, popularity: Popularity, random: Random): number[] {
	if (depth === 0) return [];
	const counts = dependencyCounts[Math.min(depth, dependencyCounts.length) - 1] as number[];
	let count = 1 + random.weighted(counts);
	if (count === counts.length) {
		count += Math.floor(-Math.log(1 - random.fraction()) * furtherDependencies);
	}
	const deepest = popularity.deepestBelow(depth);
	if (deepest === null) return [];
	let isFirst = true;
	return several(count, () => {
		const place = popularity.draw(random, depth, isFirst ? deepest : 0);
		isFirst = false;
		return place;
	});
}

/** As many different items as drawing so often finds. */
function several<Item>(count: number, draw: () => Item): Item[] {
	return [...new Set(Array.from({ length: count }, draw))];
}
