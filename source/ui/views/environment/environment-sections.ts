import type { Conflict } from '../../../package-sets/description/description.ts';
import type { EnvironmentContents } from '../../../package-sets/description/environment.ts';
import { canBeHad } from '../../../package-sets/description/states.ts';
import { type Folds, isOpenByRule } from '../../../package-sets/relations/dependency-tree.ts';
import {
	countLicences,
	type EnvironmentRow,
	environmentTree,
} from '../../../package-sets/relations/environment.ts';
import {
	firstShell,
	type ShellMeans,
} from '../../../package-sets/snippets/environment-snippets.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Target } from '../../lines/line.ts';
import { clean, countOf, firstLine, formatCount, wrap } from '../../lines/text.ts';
import {
	availabilityIn,
	availabilityText,
	type Sign,
	signIn,
	unconfirmedGlyph,
	workingSets,
} from '../../signs/availability.ts';
import { openSetSigns } from '../../signs/marks.ts';
import type { LookedUp } from '../../store/lookups.ts';

/** One row of the view. */
export interface SectionRow {
	readonly key: string;
	readonly fold: 'open' | 'closed' | 'leaf';
	/** The package that the row is about. */
	readonly attribute: string | null;
	readonly mark?: EnvironmentRow['mark'];
	/** What the row leads to, where that is not its package. */
	readonly target: Target | null;
	/** The set that the row leads to. */
	readonly set: string | null;
	/** Whether it only says more of the row above: signs of its package are there. */
	readonly isNote: boolean;
	readonly content:
		| { readonly kind: 'line'; readonly line: Line }
		| { readonly kind: 'package'; readonly row: EnvironmentRow };
}

/** What the sections are made from. */
export interface SectionsContext {
	set: SetSnapshot;
	sets: readonly SetSnapshot[];
	marks: readonly string[];
	contents: LookedUp<EnvironmentContents>;
	/** What there is to make a shell with. */
	shellMeans: LookedUp<ShellMeans>;
	folds: Folds;
	columns: number;
}

/** All rows of the view, those that are folded away left out. */
export function environmentRows(context: SectionsContext): SectionRow[] {
	return [
		...wantedRows(context),
		...setRows(context),
		...closureRows(context),
		...conflictRows(context),
		...licenceRows(context),
		...shellRows(context),
	];
}

interface Heading {
	key: string;
	title: string;
	note: Line;
}

/** A heading, and what is below it unless it is folded. */
function section(
	folds: Folds,
	{ key, title, note }: Heading,
	rows: () => SectionRow[],
): SectionRow[] {
	const byRule = folds.rule === 'first' || isOpenByRule(folds, 1);
	const isOpen = folds.toggled.has(key) !== byRule;
	const heading: SectionRow = {
		...lineRow(key, [{ text: title, token: 'strong' }, ...note]),
		fold: isOpen ? 'open' : 'closed',
	};
	return isOpen ? [heading, ...rows()] : [heading];
}

function lineRow(
	key: string,
	line: Line,
	about: Partial<Pick<SectionRow, 'attribute' | 'target' | 'set' | 'isNote'>> = {},
): SectionRow {
	return {
		key,
		fold: 'leaf',
		attribute: about.attribute ?? null,
		target: about.target ?? null,
		set: about.set ?? null,
		isNote: about.isNote ?? false,
		content: { kind: 'line', line },
	};
}

/** A text as rows behind some spaces; a key for each. */
function textRows(
	key: string,
	text: string,
	columns: number,
	{ spaces = 2, token, ...about }: TextOptions = {},
): SectionRow[] {
	return wrap(text, columns - spaces).map((line, index) =>
		lineRow(`${key}\0${index}`, [{ text: `${' '.repeat(spaces)}${line}`, token }], about),
	);
}

interface TextOptions extends Partial<Pick<SectionRow, 'attribute' | 'target' | 'isNote'>> {
	spaces?: number;
	token?: Line[number]['token'];
}

/** The packages themselves: which of them can be had in the open set, and why others cannot. */
function wantedRows({ set, marks, folds, columns }: SectionsContext): SectionRow[] {
	const note: Line = [{ text: ` · ${verdictText(set, marks)}`, token: 'muted' }];
	return section(folds, { key: 'wanted', title: countOf(marks.length, 'package'), note }, () =>
		marks.flatMap((attribute) => {
			const description = set.packages.get(attribute);
			const { glyph, token } = signIn(set, attribute);
			const availability = availabilityIn(set, attribute);
			const line: Line = [
				{ text: `  ${glyph} `, token },
				{ text: clean(attribute), token: 'name', target: { kind: 'attribute', attribute } },
				{ text: ` ${clean(description?.version ?? '')}`, token: 'muted' },
				...(availability === 'available'
					? []
					: [{ text: `  ${availabilityText(availability)}`, token }]),
			];
			const reason = description?.reason ?? null;
			const why =
				reason === null || availability === 'available'
					? []
					: textRows(`wanted\0${attribute}\0why`, firstLine(reason), columns, {
							spaces: 6,
							attribute,
							isNote: true,
							target: { kind: 'text', text: reason },
						});
			return [lineRow(`wanted\0${attribute}`, line, { attribute }), ...why];
		}),
	);
}
/** How many of the packages a set has. */
function verdictText(set: SetSnapshot, marks: readonly string[]): string {
	const { can, unknown } = verdict(set, marks);
	const soFar = unknown > 0 ? ', as far as is known' : '';
	if (can === marks.length) return `all can be had in ${clean(set.label)}${soFar}`;
	return `${formatCount(can)} of ${formatCount(marks.length)} can be had in ${clean(set.label)}${soFar}`;
}

/** What a set has of the packages. */
interface Verdict {
	/** How many can be had, as far as is known. */
	can: number;
	/** How many may turn out otherwise. */
	unknown: number;
	/** Which cannot be had, and why. */
	lacking: string[];
}

function verdict(set: SetSnapshot, marks: readonly string[]): Verdict {
	let can = 0;
	let unknown = 0;
	const lacking: string[] = [];
	for (const attribute of marks) {
		const availability = availabilityIn(set, attribute);
		const isConfirmed = set.packages.get(attribute)?.isConfirmed ?? true;
		if (availability === 'unknown' || !isConfirmed) unknown++;
		if (availability === 'missing') lacking.push(`${clean(attribute)} is not in it`);
		else if (availability !== 'unknown' && canBeHad(availability)) can++;
		else if (availability !== 'unknown') {
			lacking.push(`${clean(attribute)} ${availabilityText(availability)}`);
		}
	}
	return { can, unknown, lacking };
}

/** Dim, and of another shape where all can be had, until it can turn out otherwise no more. */
function verdictSign({ can, unknown, lacking }: Verdict, wanted: number): Sign {
	if (lacking.length > 0) return { glyph: '✗', token: unknown > 0 ? 'muted' : 'unavailable' };
	if (can < wanted) return { glyph: '·', token: 'missing' };
	return unknown > 0
		? { glyph: unconfirmedGlyph, token: 'muted' }
		: { glyph: '●', token: 'available' };
}

/** A line for each set: whether it has all of them. */
function setRows({ set: open, sets, marks, folds }: SectionsContext): SectionRow[] {
	const heading = { key: 'sets', title: 'which set has all of them', note: [] };
	return section(folds, heading, () => {
		const working = workingSets(sets);
		const labelColumns = Math.max(0, ...working.map(({ label }) => clean(label).length));
		return working.map((set) => {
			const found = verdict(set, marks);
			const { can, unknown, lacking } = found;
			const { glyph, token } = verdictSign(found, marks.length);
			const isOpen = set.name === open.name;
			// The open set looks as its tab does.
			const [before, behind] = isOpen ? openSetSigns : [' ', ' '];
			const label = clean(set.label);
			const count = formatCount(can);
			const text =
				can === marks.length ? `all ${count}` : `${count} of ${formatCount(marks.length)}`;
			return lineRow(
				`sets\0${set.name}`,
				[
					{ text: `   ${before}`, token: 'strong' },
					{ text: label, token: isOpen ? 'strong' : undefined },
					{ text: `${behind}${' '.repeat(labelColumns - label.length)}`, token: 'strong' },
					{ text: ` ${glyph} `, token },
					{ text },
					{ text: unknown > 0 ? ', not all is known yet' : '', token: 'muted' },
					{ text: lacking.length === 0 ? '' : `  ${lacking.join(', ')}`, token: 'muted' },
				],
				{ set: set.name },
			);
		});
	});
}

/** Everything that comes with them, as a tree. */
function closureRows({ set, marks, contents, folds }: SectionsContext): SectionRow[] {
	const note: Line = [{ text: ` · ${closureText(contents)}`, token: 'muted' }];
	return section(folds, { key: 'closure', title: 'closure', note }, () =>
		environmentTree(
			set.packages,
			marks.filter((attribute) => set.packages.has(attribute)),
			folds,
			'closure',
		).map((row) => ({
			key: row.key,
			fold: row.fold,
			attribute: row.attribute,
			mark: row.mark,
			target: null,
			set: null,
			isNote: false,
			content: { kind: 'package', row },
		})),
	);
}

function closureText(contents: LookedUp<EnvironmentContents>): string {
	switch (contents.state) {
		case 'pending':
			return 'being counted …';
		case 'failed':
			return `not known: ${clean(contents.reason)}`;
		case 'found':
			return `${countOf(contents.value.members.length, 'package')} in all`;
	}
}

/** What there is more than one of, and through which of the marked packages. */
function conflictRows({ contents, folds, columns }: SectionsContext): SectionRow[] {
	if (contents.state !== 'found') return [];
	const { conflicts } = contents.value;
	const note: Line =
		conflicts.length === 0
			? [{ text: ' · none: one derivation of each', token: 'muted' }]
			: [{ text: ` (${formatCount(conflicts.length)})`, token: 'notice' }];
	return section(folds, { key: 'conflicts', title: 'conflicts', note }, () =>
		conflicts.flatMap((conflict) => conflictOf(conflict, columns)),
	);
}

function conflictOf({ pname, copies }: Conflict, columns: number): SectionRow[] {
	const key = `conflicts\0${pname}`;
	return [
		lineRow(key, [
			{
				text: `  ${countOf(copies.length, 'different derivation')} of ${clean(pname)}`,
				token: 'notice',
			},
		]),
		...copies.flatMap(({ attribute, name, path }, index) => {
			const way = path.map((step) => step.attribute ?? step.name).join(' › ');
			return textRows(`${key}\0${index}`, `${name}: ${way}`, columns, { spaces: 4, attribute });
		}),
	];
}

/** What it may be used for: each licence with how many packages have it. */
function licenceRows({ contents, folds, columns }: SectionsContext): SectionRow[] {
	if (contents.state !== 'found') return [];
	const { members } = contents.value;
	const unfree = members.filter(({ isUnfree }) => isUnfree);
	const note: Line =
		unfree.length === 0
			? [{ text: ' · none unfree', token: 'muted' }]
			: [{ text: ` · ${formatCount(unfree.length)} unfree`, token: 'notice' }];
	return section(folds, { key: 'licences', title: 'licences', note }, () => [
		...textRows(
			'licences',
			countLicences(members)
				.map(
					({ licence, packages }) => `${licence || 'none named'} ${formatCount(packages.length)}`,
				)
				.join(' · '),
			columns,
		),
		...unfree.flatMap(({ attribute, name, license }) =>
			textRows(
				`licences\0${name}`,
				`unfree: ${attribute ?? name} (${license.join(', ')})`,
				columns,
				{ attribute, token: 'notice' },
			),
		),
	]);
}

/** The line that gives a shell with them: of any nixpkgs where that has the interpreter, else of this tree. */
function shellRows({ set, marks, shellMeans, folds, columns }: SectionsContext): SectionRow[] {
	const means = shellMeans.state === 'found' ? shellMeans.value : null;
	const shell = firstShell(set, marks, means);
	const note: Line =
		shell !== null
			? []
			: [
					{
						text: ` · ${shellMeans.state === 'pending' ? 'being looked up …' : 'none can be made'}`,
						token: 'muted',
					},
				];
	return section(folds, { key: 'shell', title: 'shell', note }, () =>
		shell === null
			? []
			: textRows('shell', shell.text, columns, { target: { kind: 'text', text: shell.text } }),
	);
}
