import type { AttributeSet } from '../../../nix/index.ts';
import { bytesFromText } from '../../../nix/text.ts';
import type { SetDescription } from '../../description/description.ts';
import type { FlowMiss } from '../../description/package-flow.ts';
import { interpreterPath } from '../sets/located-set.ts';
import { overridesGivenTo } from './extensions.ts';
import { definitionsIn } from './layers.ts';
import type { SourceTexts } from './source-texts.ts';

/** A set of the tree, and what it is called. */
export interface NamedScope {
	description: SetDescription;
	scope: AttributeSet;
}

/**
 * The definitions of an attribute that somebody wrote over the tree, as overlays do, and that are
 * not in this set: each with the reason. They are looked for in all that overlays have changed
 * among the names of sets, their interpreters, and what is given to interpreters.
 */
export function missesOf(
	attribute: string,
	own: NamedScope,
	all: readonly NamedScope[],
	tree: AttributeSet | null,
	sources: SourceTexts,
): FlowMiss[] {
	if (tree === null) return [];
	const name = bytesFromText(attribute);
	const counting = new Set(own.scope.provenancesOf(name));
	const found = topLevelMisses(name, counting, tree, sources);
	const seen = new Set<number>();
	for (const holder of holdersIn(all)) {
		// The last one is the tree's own.
		const places = tree.provenancesOf(bytesFromText(holder)).slice(0, -1);
		for (const [index, place] of places.entries()) {
			const written = sources.attribute(place);
			const value = written?.way[written.way.length - 1]?.expression;
			if (written === null || written.isInherited || value === undefined) continue;
			for (const { position, way } of definitionsIn(value, name)) {
				if (counting.has(position) || seen.has(position)) continue;
				seen.add(position);
				const shown = sources.place(position);
				if (shown === null) continue;
				const isOfInterpreter = way.some(
					({ attribute: around }) => around?.name === 'packageOverrides',
				);
				const others = all.filter(({ scope }) => scope.provenancesOf(name).includes(position));
				const counts = isOfInterpreter
					? (overridesGivenTo(tree, holder)?.provenanceOf('packageOverrides') ?? null)
					: index === 0
						? null
						: (places[0] ?? null);
				const isReplaced = counts !== null && !way.some(isAt(counts)) && counts !== place;
				const replacedBy = isReplaced ? sources.place(counts) : null;
				found.push({
					place: shown,
					holder: isOfInterpreter ? `packageOverrides of ${holder}` : holder,
					reason: others.length > 0 ? 'other-set' : replacedBy !== null ? 'replaced' : 'unknown',
					replacedBy: others.length > 0 ? null : replacedBy,
					sets: others.flatMap(({ description }) => [description.name, ...description.aliases]),
				});
			}
		}
	}
	return found;
}

/**
 * The definitions of an attribute of this name in the tree itself, where somebody wrote them over it: the
 * last one may be the tree's own, which is in one of its files.
 */
function topLevelMisses(
	name: string,
	counting: ReadonlySet<number>,
	tree: AttributeSet,
	sources: SourceTexts,
): FlowMiss[] {
	const positions = tree.provenancesOf(name);
	return positions.flatMap((position, index): FlowMiss | [] => {
		const place = counting.has(position) ? null : sources.place(position);
		if (place === null) return [];
		if (index === positions.length - 1 && !place.position.startsWith('/')) return [];
		return {
			...{ place, reason: 'top-level', replacedBy: null, sets: [] },
			holder: 'the tree itself',
		};
	});
}

function isAt(position: number): (step: { attribute: { position: number } | null }) => boolean {
	return ({ attribute }) => attribute?.position === position;
}

/** The attributes of a tree that overlays change to change a set. */
function holdersIn(all: readonly NamedScope[]): string[] {
	const names = all.flatMap(({ description: { aliases, interpreter, name } }) => [
		interpreter,
		...[name, ...aliases].flatMap((path) => {
			const python = interpreterPath(path) ?? path;
			return python.includes('.') ? [] : [python];
		}),
	]);
	return [...new Set([...names, 'pythonPackagesExtensions'])];
}
