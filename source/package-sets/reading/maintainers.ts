import { AttributeSet, type Value } from '../../nix/index.ts';
import { boundedTexts } from '../description/bounds.ts';
import {
	elementsLeftOut,
	readList,
	readText,
	textValue,
	tryForce,
} from './values/read-attributes.ts';

/**
 * Who maintains a package, by the handle on GitHub, or by the name where there is none. Nixpkgs adds
 * the members of teams to `maintainers`, and keeps the others apart (`check-meta.nix`).
 */
export function readMaintainers(meta: AttributeSet): string[] {
	const list = meta.has('nonTeamMaintainers') ? 'nonTeamMaintainers' : 'maintainers';
	return namesIn(meta, list, ['github', 'name']);
}

/** The teams that maintain a package, by the short name, or by the team's handle on GitHub. */
export function readTeams(meta: AttributeSet): string[] {
	return namesIn(meta, 'teams', ['shortName', 'github']);
}

/** What the entries of a list are called, each name once; older trees write texts. */
function namesIn(meta: AttributeSet, list: string, keys: readonly string[]): string[] {
	const names = readList(meta, list).flatMap((entry) => nameOf(entry, keys) ?? []);
	return boundedTexts([...new Set(names)], elementsLeftOut(tryForce(meta.get(list))));
}

function nameOf(entry: Value, keys: readonly string[]): string | undefined {
	if (!(entry instanceof AttributeSet)) return textValue(entry);
	for (const key of keys) {
		const name = readText(entry, key);
		if (name !== undefined) return name;
	}
	return undefined;
}
