import type { PackageDescription } from '../description/description.ts';

/**
 * What nixpkgs writes of what became of a package (python-aliases.nix): `'PIL' has been
 * renamed to/replaced by 'pillow'`, `was removed, use foo instead`.
 */
const leadsTo =
	/\b(?:replaced by|renamed to|moved to|merged into|superseded by|succeeded by|in favou?r of|switch to|migrate to|consider using|consider|using|use)\s+(?:the\s+)?["'`‘“]?(?:[\w-]*[pP]ackages\.)?([A-Za-z_][\w.-]*)/g;
const isNameOf = /^another name of (.+)$/;

/**
 * The attribute that takes the place of another name, or of a package that was removed, as far as
 * the message names one; whether the set has it is not known here.
 */
export function successorOf({ state, reason }: PackageDescription): string | null {
	if (reason === null) return null;
	if (state === 'alias') return isNameOf.exec(reason)?.[1] ?? null;
	if (state !== 'removed') return null;
	for (const [, name] of reason.matchAll(leadsTo)) {
		if (name !== undefined) return name.replace(/\.+$/, '');
	}
	return null;
}
