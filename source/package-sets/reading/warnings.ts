import { AttributeSet, asNixError, force, type NixError } from '../../nix/index.ts';
import { boundedTexts, mostElements } from '../description/bounds.ts';
import { firstEntries, readSet, readText, tryForce } from './values/read-attributes.ts';
import { readableText } from './values/readable-text.ts';

/** Kinds of problems that nixpkgs finds by itself: one is no news, the other a state. */
const automaticKinds: ReadonlySet<string> = new Set(['maintainerless', 'broken']);

/** What names a package: without one of them it goes by what the others say. */
const namingParts = ['name', 'pname', 'version'] as const;

/** Which parts of a package's name do not evaluate, and why not. */
export function failingNames(value: AttributeSet, reasonOf: (error: NixError) => string): string[] {
	return namingParts.flatMap((part) => {
		const slot = value.get(part);
		if (slot === undefined) return [];
		try {
			force(slot);
			return [];
		} catch (error) {
			return [`its ${part} does not evaluate: ${reasonOf(asNixError(error))}`];
		}
	});
}

/**
 * What nixpkgs warns of (`meta.problems`), such as `deprecated: Use requests instead.`: that a package
 * is to be removed, or is deprecated.
 */
export function readWarnings(meta: AttributeSet): string[] {
	const problems = readSet(meta, 'problems');
	if (problems === undefined) return [];
	const warnings: string[] = [];
	for (const [bytes, slot] of firstEntries(problems)) {
		const problem = tryForce(slot);
		if (!(problem instanceof AttributeSet)) continue;
		const name = readableText(bytes);
		const message = readText(problem, 'message');
		if (message === undefined || automaticKinds.has(readText(problem, 'kind') ?? name)) continue;
		warnings.push(`${name}: ${message}`);
	}
	return boundedTexts(warnings, Math.max(problems.size - mostElements, 0));
}
