import { canBeHad } from '../../../package-sets/description/states.ts';
import { attributePathText } from '../../../package-sets/snippets/attribute-names.ts';
import {
	type ShellMeans,
	type ShellSnippet,
	shellSnippets,
} from '../../../package-sets/snippets/environment-snippets.ts';
import {
	type OverlaySnippet,
	type Overriding,
	overlaySnippets,
} from '../../../package-sets/snippets/overlay-snippets.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { availabilityIn, availabilityText } from '../../signs/availability.ts';
import type { LookedUp } from '../../store/lookups.ts';

/** Something to copy. */
export interface CopyEntry {
	readonly key: string;
	readonly label: string;
	/** What is copied; null where it is not known, or not yet. */
	readonly text: string | null;
	/** Why it is not known, or what to know of it; null for most. */
	readonly note: string | null;
}

/** What the entries are made from. */
export interface CopyContext {
	set: SetSnapshot;
	attribute: string | null;
	value: string | null;
	marks: readonly string[];
	paths: LookedUp<{ drvPath: string }>;
	overriding: LookedUp<Overriding>;
	shellMeans: LookedUp<ShellMeans>;
}

/** All there is to copy, the most usual first. */
export function copyEntries(context: CopyContext): CopyEntry[] {
	const { set, attribute, value } = context;
	const entries: CopyEntry[] = [];
	if (value !== null) entries.push(entry('value', 'the line', value));
	if (attribute !== null) {
		entries.push(entry('attribute', 'attribute path', attributePathText(set.name, attribute)));
	}
	entries.push(...environmentEntries(context));
	if (attribute === null) return entries;
	const description = set.packages.get(attribute);
	const facts: readonly (readonly [key: string, label: string, text: string | null | undefined])[] =
		[
			['definition', 'definition', description?.definition],
			['registration', 'registration', description?.registration],
			['homepage', 'homepage', description?.homepage],
		];
	return [
		...entries,
		...overlayEntries(context, attribute),
		...facts.flatMap(([key, label, text]) => (text ? [entry(key, label, text)] : [])),
		derivationEntry(context),
	];
}

function entry(key: string, label: string, text: string, note: string | null = null): CopyEntry {
	return { key, label, text, note };
}

/** What is not known, not yet, or cannot be; `whyNot` tells that of what was looked up. */
function lacking<Value>(
	key: string,
	label: string,
	lookedUp: LookedUp<Value>,
	whyNot: (value: Value) => string,
): CopyEntry {
	if (lookedUp.state === 'pending') return { key, label, text: null, note: 'being looked up …' };
	const why = lookedUp.state === 'failed' ? lookedUp.reason : whyNot(lookedUp.value);
	return { key, label, text: null, note: `there is none: ${why}` };
}

function derivationEntry({ paths }: CopyContext): CopyEntry {
	const [key, label] = ['derivation', 'derivation path'];
	return paths.state === 'found'
		? entry(key, label, paths.value.drvPath)
		: lacking(key, label, paths, () => '');
}

/** What any shell takes: the rows of a menu stand where they are, whatever the tree turns out to have. */
const allMeans: ShellMeans = {
	by: 'withPackages',
	hasRunCommand: true,
	hasMkShell: true,
	tree: { text: '', options: [], folder: '' },
};

/** Shells with the marked packages, or with the one that is selected. */
function environmentEntries({ set, attribute, marks, shellMeans }: CopyContext): CopyEntry[] {
	const attributes = marks.length > 0 ? marks : attribute === null ? [] : [attribute];
	if (attributes.length === 0) return [];
	const note = whatIsLacking(set, attributes);
	const means = shellMeans.state === 'found' ? shellMeans.value : null;
	const known = shellSnippets(set, attributes, means);
	return shellSnippets(set, attributes, allMeans).map(({ kind, of }) => {
		const label = of === 'this tree' ? `${kind}, this tree` : kind;
		const snippet = known.find((one) => one.kind === kind && one.of === of);
		if (snippet !== undefined) return entry(label, label, snippet.text, note);
		return lacking(label, label, shellMeans, (means) => whyNoShell(set, kind, means));
	});
}

function whyNoShell(
	{ interpreter }: SetSnapshot,
	kind: ShellSnippet['kind'],
	{ by, hasMkShell, hasRunCommand, tree }: ShellMeans,
): string {
	if (by === null) return `${interpreter} has neither withPackages nor buildEnv`;
	if (tree === null) return 'no expression names the inputs that the flake was opened with';
	if (kind === 'nix-shell') {
		return hasRunCommand
			? 'nix-shell -p takes a whole tree, without arguments'
			: 'the tree has no runCommand, which nix-shell -p calls';
	}
	return hasMkShell ? 'the tree needs -I, which no file can give' : 'the tree has no mkShell';
}

/** Which packages would make a shell fail. */
function whatIsLacking(set: SetSnapshot, attributes: readonly string[]): string | null {
	const lacking = attributes.flatMap((attribute) => {
		const availability = availabilityIn(set, attribute);
		if (availability === 'unknown') return [];
		if (availability === 'missing') return [`${attribute} is not in ${set.label}`];
		return canBeHad(availability)
			? []
			: [`${attribute} in ${set.label}: ${availabilityText(availability)}`];
	});
	return lacking.length === 0 ? null : `This fails: ${lacking.join('; ')}.`;
}

/** As `allMeans` is for shells. */
const allOverriding: Overriding = {
	by: 'overridePythonAttrs',
	hasExtensions: true,
	hasScope: true,
};

/** Overlays that override the package. */
function overlayEntries({ set, overriding }: CopyContext, attribute: string): CopyEntry[] {
	const known =
		overriding.state === 'found' ? overlaySnippets(set, attribute, overriding.value) : [];
	return overlaySnippets(set, attribute, allOverriding).map(({ reach }) => {
		const [key, label] = [`overlay ${reach}`, `overlay, ${reach}`];
		const snippet = known.find((one) => one.reach === reach);
		if (snippet !== undefined) return entry(key, label, snippet.text);
		return lacking(key, label, overriding, ({ by }) => whyNoOverlay(attribute, reach, by));
	});
}

function whyNoOverlay(
	attribute: string,
	reach: OverlaySnippet['reach'],
	by: Overriding['by'],
): string {
	if (by === null) return `${attribute} has neither overridePythonAttrs nor overrideAttrs`;
	return reach === 'all sets'
		? 'the tree has no pythonPackagesExtensions'
		: 'the set has no overrideScope';
}
