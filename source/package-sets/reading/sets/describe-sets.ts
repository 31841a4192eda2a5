import type { Evaluator } from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import type { SetDescription } from '../../description/description.ts';
import { isPyPy } from '../../description/find-set.ts';
import { errorReason } from '../error-reason.ts';
import { readText } from '../values/read-attributes.ts';
import { type FailedSet, isRemoved } from './failed-sets.ts';
import { labelOfInterpreter, labelOfName, uniqueLabels } from './labels.ts';
import { interpreterPath, type LocatedSet, treeItself } from './located-set.ts';
import { notesOn } from './notes.ts';
import { interpreterOf } from './set-names.ts';

/** The names of one set, the one that tells best which it is first. */
export type NamesOfSet = readonly [LocatedSet, ...LocatedSet[]];

/** What is known of one set before it is compared with the others. */
interface Draft {
	paths: readonly string[];
	shortPaths: readonly [string, ...string[]];
	interpreter: string;
	label: string;
	version: string | null;
	isSecondary: boolean;
	reason: string | null;
}

/**
 * The descriptions of a tree's sets, first of those that work, then of those that fail, in the
 * order given. Which one is the default, and what tells them apart, depends on all of them.
 *
 * @param named the paths that the user named: these sets are the ones that are meant, the first by
 * default, and all others are secondary
 */
export function describeSets(
	working: readonly NamesOfSet[],
	failing: readonly FailedSet[],
	named: readonly string[],
	evaluator: Evaluator,
): SetDescription[] {
	const drafts = [
		...working.map((names) => draftOf(names)),
		...failing.map((failed) => draftOfFailed(failed, evaluator)),
	];
	const isAlone = drafts.length === 1;
	const labels = uniqueLabels(
		drafts.map((draft) => ({ ...draft, shortPath: draft.shortPaths[0] })),
	);
	const notes = notesOn(
		drafts.map(({ paths, shortPaths }) => ({ name: paths[0] as string, shortPaths })),
	);
	const byDefault = defaultOf(drafts, named);
	return drafts.map((draft, index): SetDescription => {
		const [name = '', ...aliases] = draft.paths.map(textFromBytes);
		const isNamed = draft.paths.some((path) => named.includes(path));
		return {
			name,
			aliases,
			interpreter: textFromBytes(draft.interpreter),
			label: textFromBytes(labels[index] as string),
			version: draft.version,
			isDefault: draft === byDefault,
			isSecondary: named.length > 0 ? !isNamed : draft.isSecondary && !isAlone,
			note: notes[index] ?? null,
			reason: draft.reason,
		};
	});
}

function draftOf(names: NamesOfSet): Draft {
	const [{ interpreter: value, shortPath }] = names;
	const interpreter = interpreterOf(shortPath, value);
	const label = value === null ? labelOfName(shortPath) : labelOfInterpreter(value, interpreter);
	const read = (name: string) => (value === null ? undefined : readText(value, name));
	return {
		...pathsOf(names),
		interpreter,
		label: label === '' ? shortPath : label,
		version: read('version') ?? read('sourceVersion') ?? null,
		isSecondary: isVariant(names) || isAside(names),
		reason: null,
	};
}

/**
 * Whether a set is that of an interpreter's variant, such as `python313FreeThreading`, for which the
 * tree has no attribute: one of what the tree offers, not something that a person has made.
 */
export function isVariant(names: NamesOfSet): boolean {
	const [{ interpreter: value, shortPath: first }] = names;
	const interpreter = interpreterOf(first, value);
	return (
		!/^(?:python|pypy)[0-9]*$/.test(interpreter) &&
		names.every(({ shortPath }) => interpreterPath(shortPath) !== null) &&
		names.some(({ shortPath }) => interpreterPath(shortPath) === interpreter)
	);
}

/** Whether a set is only what an environment or a shell is made with. */
export function isAside(names: NamesOfSet): boolean {
	return names.every((name) => name.isAside === true);
}

function draftOfFailed(failed: FailedSet, evaluator: Evaluator): Draft {
	const [{ shortPath }] = failed.names;
	return {
		...pathsOf(failed.names),
		interpreter: interpreterOf(shortPath, null),
		label: labelOfName(shortPath),
		version: null,
		isSecondary: isRemoved(failed),
		reason: errorReason(failed.error, evaluator),
	};
}

function pathsOf(
	names: readonly [{ path: string; shortPath: string }, ...{ path: string; shortPath: string }[]],
): Pick<Draft, 'paths' | 'shortPaths'> {
	const [first, ...others] = names.map(({ shortPath }) => shortPath) as [string, ...string[]];
	return { paths: names.map(({ path }) => path), shortPaths: [first, ...others] };
}

/** The paths whose set is meant when none is named, the first that there is. */
const defaultPaths = [
	'python3Packages',
	'pythonPackages',
	'python3.pkgs',
	'python.pkgs',
	treeItself,
];

/**
 * The set that is meant when none is named: what these attributes are, or else that of the newest
 * CPython. A set that fails only where all do.
 */
function defaultOf(drafts: readonly Draft[], named: readonly string[]): Draft | undefined {
	const [asked] = named;
	if (asked !== undefined) return drafts.find(({ paths }) => paths.includes(asked));
	const working = drafts.filter(({ reason }) => reason === null);
	const candidates = working.length > 0 ? working : drafts;
	for (const path of defaultPaths) {
		const found = candidates.find(({ shortPaths }) => shortPaths.includes(path));
		if (found !== undefined) return found;
	}
	const primary = candidates.filter(({ isSecondary }) => !isSecondary);
	const sorted = (primary.length > 0 ? primary : candidates).toSorted(
		(a, b) =>
			Number(isPyPy(a)) - Number(isPyPy(b)) ||
			compareLabels(b.label, a.label) ||
			Number(isNamedForInterpreter(b)) - Number(isNamedForInterpreter(a)),
	);
	return sorted[0];
}

function isNamedForInterpreter({ interpreter, shortPaths }: Draft): boolean {
	return shortPaths.includes(`${interpreter}Packages`);
}

const collator = new Intl.Collator('en', { numeric: true });

function compareLabels(a: string, b: string): number {
	return collator.compare(a, b);
}

/** The order of the tabs: CPython by version, PyPy, what fails, and last what is secondary. */
export function compareTabs(a: SetDescription, b: SetDescription): number {
	return rankOf(a) - rankOf(b) || compareLabels(a.label, b.label);
}

function rankOf(set: SetDescription): number {
	if (set.isSecondary) return set.reason === null ? 3 : 4;
	if (set.reason !== null) return 2;
	return isPyPy(set) ? 1 : 0;
}
