import { canBeHad } from '../../../package-sets/description/states.ts';
import { attributePathText } from '../../../package-sets/snippets/attribute-names.ts';
import {
	type ShellMeans,
	shellSnippets,
} from '../../../package-sets/snippets/environment-snippets.ts';
import {
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
	/** The tree's folder. */
	root: string;
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
		found('derivation', 'derivation path', context.paths, ({ drvPath }) => drvPath),
	];
}

function entry(key: string, label: string, text: string, note: string | null = null): CopyEntry {
	return { key, label, text, note };
}

/** What only the evaluation knows. */
function found<Value>(
	key: string,
	label: string,
	lookedUp: LookedUp<Value>,
	textOf: (value: Value) => string,
): CopyEntry {
	switch (lookedUp.state) {
		case 'pending':
			return { key, label, text: null, note: 'being looked up …' };
		case 'failed':
			return { key, label, text: null, note: `there is none: ${lookedUp.reason}` };
		case 'found':
			return entry(key, label, textOf(lookedUp.value));
	}
}

/** Shells with the marked packages, or with the one that is selected, as far as they work. */
function environmentEntries({ set, root, attribute, marks, shellMeans }: CopyContext): CopyEntry[] {
	const attributes = marks.length > 0 ? marks : attribute === null ? [] : [attribute];
	if (attributes.length === 0) return [];
	const note = whatIsLacking(set, attributes);
	const means = shellMeans.state === 'found' ? shellMeans.value : null;
	const entries = shellSnippets(set, attributes, root, means).map(({ kind, of, text }) => {
		const label = of === 'this tree' ? `${kind}, this tree` : kind;
		return entry(label, label, text, note);
	});
	if (shellMeans.state !== 'found') {
		return [...entries, found('shells', 'shell, this tree', shellMeans, () => '')];
	}
	if (entries.length > 0) return entries;
	const why = `there is none: ${set.interpreter} has neither withPackages nor buildEnv`;
	return [{ key: 'shells', label: 'shell', text: null, note: why }];
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

/** Overlays that override the package, as the tree has what they need. */
function overlayEntries({ set, overriding }: CopyContext, attribute: string): CopyEntry[] {
	if (overriding.state !== 'found') {
		return [found('overlay', 'overlay', overriding, () => '')];
	}
	return overlaySnippets(set, attribute, overriding.value).map(({ reach, text }) =>
		entry(`overlay ${reach}`, `overlay, ${reach}`, text),
	);
}
