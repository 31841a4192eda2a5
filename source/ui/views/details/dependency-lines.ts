import {
	type DependencyGroup,
	type DependencyKind,
	dependencyKinds,
	groupTitle,
	isOfTheSet,
} from '../../../package-sets/description/dependency-groups.ts';
import type { Dependency } from '../../../package-sets/description/description.ts';
import { closure } from '../../../package-sets/relations/closure.ts';
import type { ReverseEdges, Use } from '../../../package-sets/relations/reverse-edges.ts';
import { strangerKey } from '../../../package-sets/relations/strangers.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { type Line, lineColumns, type Segment, type Target } from '../../lines/line.ts';
import {
	clean,
	columnsOf,
	countOf,
	fitText,
	formatCount,
	truncate,
	truncateMiddle,
	wrap,
} from '../../lines/text.ts';
import {
	availabilityGlyph,
	availabilityIn,
	availabilityText,
	signIn,
} from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';
import { descriptionIn } from '../shared/package-row.ts';
import {
	closureExplanation,
	kindExplanations,
	strangerExplanation,
	usersExplanation,
} from './explanations.ts';
import { indented } from './state-lines.ts';

/** The number of users listed here; the view of the users has them all. */
const usersShown = 12;
/** Of longer lists the beginning is listed here: nobody reads the rest, and each line costs. */
export const mostListed = 1000;
const mostVersion = 24;
/** The lines of why one of many dependencies does not evaluate. */
const mostOfFailure = 20;
/** In less room a description says nothing. */
const leastDescription = 20;

/** The dependencies of one kind, a line each below a heading; hooks in one line. */
export function groupLines(
	context: DetailsContext,
	group: DependencyGroup,
	attribute: string,
): Line[] {
	const { set, columns } = context;
	const { dependencies, kind } = group;
	if (kind === 'hooks' || kind === 'extra') return foldedLines(context, group);
	const heading: Line = [
		{
			text: groupTitle(group),
			token: 'strong',
			about: kind === 'runtime' ? closureExplanation : kindExplanations[kind],
		},
		{ text: ` (${formatCount(dependencies.length)})`, token: 'muted' },
		...(kind === 'runtime' ? closureText(context, attribute) : []),
	];
	const listed = dependencies.slice(0, mostListed);
	const names = listed.map(dependencyName);
	const widths = {
		name: nameColumns(names, columns),
		version: Math.min(
			mostVersion,
			Math.max(0, ...listed.map(({ version }) => columnsOf(clean(version)))),
		),
		columns,
	};
	return [
		heading,
		...listed.flatMap((dependency, index) => {
			return dependency.failure === undefined
				? [dependencyLine(set, kind, dependency, names[index] ?? '', widths)]
				: failureLines(dependency, dependency.failure, columns);
		}),
		...moreLines(dependencies.length - listed.length),
	];
}

/**
 * What is rarely looked for in one line: hooks, of which every package has the same ones, near enough,
 * and extras.
 */
function foldedLines({ columns }: DetailsContext, group: DependencyGroup): Line[] {
	const { kind, dependencies } = group;
	const isSound = ({ failure }: Dependency) => failure === undefined;
	const listed = dependencies.slice(0, mostListed);
	const names = listed.filter(isSound).map(dependencyName).join(', ');
	const title = clean(groupTitle(group));
	const text = `  ${formatCount(dependencies.length)}: ${names}`;
	return [
		[
			{ text: title, token: 'strong', about: kindExplanations[kind] },
			{
				text: truncate(text, columns - columnsOf(title)),
				token: 'muted',
				target: { kind: 'text', text: names },
			},
		],
		...listed.flatMap((one) =>
			one.failure === undefined ? [] : failureLines(one, one.failure, columns),
		),
		...moreLines(dependencies.length - listed.length),
	];
}

/** That there are more than are listed; none where all are. */
export function moreLines(count: number): Line[] {
	return count === 0 ? [] : [[{ text: `  and ${formatCount(count)} more`, token: 'muted' }]];
}

/** That a package needs nothing to run is worth a line; that it has no extras is not. */
export function noRuntimeLine(): Line {
	return [
		{ text: 'runtime', token: 'strong', about: kindExplanations.runtime },
		{ text: '  needs nothing but Python', token: 'muted' },
	];
}

/** A dependency that does not evaluate, and why not. */
function failureLines(dependency: Dependency, failure: string, columns: number): Line[] {
	const { glyph, token } = availabilityGlyph('fails');
	const { attribute } = dependency;
	const name = dependencyName(dependency);
	return [
		[
			{ text: `${glyph} `, token },
			attribute === null ? { text: name } : linkTo(attribute, name),
			{ text: '  does not evaluate', token },
		],
		...indented(failure, columns, 4, { kind: 'text', text: failure }, mostOfFailure),
	];
}

/** What a dependency is called; one that does not evaluate may have no name. */
function dependencyName({ attribute, pname }: Dependency): string {
	return clean(attribute ?? pname) || 'one without a name';
}

function closureText({ set }: DetailsContext, attribute: string): Line {
	const counted = set.packages.get(attribute)?.closure ?? null;
	return [
		{
			text: ` · closure ${closureCount(set, attribute, counted)}`,
			token: 'muted',
		},
	];
}

/** Until the closure was counted with all strangers in it, it is what the set's own packages tell. */
function closureCount(
	{ packages }: SetSnapshot,
	attribute: string,
	counted: number | null,
): string {
	if (counted !== null) return countOf(counted, 'package');
	const { attributes, unknown } = closure(packages, attribute);
	const atLeast = unknown.length > 0 ? 'at least ' : '';
	return `${atLeast}${countOf(attributes.length, 'package')}`;
}

interface Widths {
	name: number;
	version: number;
	/** Of the whole line. */
	columns: number;
}

function dependencyLine(
	set: SetSnapshot,
	kind: DependencyKind,
	dependency: Dependency,
	name: string,
	widths: Widths,
): Line {
	const { attribute, version } = dependency;
	const about = kindExplanations[kind];
	const shownName = fitText(truncateMiddle(name, widths.name), widths.name);
	const shownVersion = truncateMiddle(clean(version), widths.version);
	const versionText: Segment = { text: `  ${shownVersion}`, token: 'muted' };
	const named: Segment = { text: shownName, about };
	if (attribute === null && !isOfTheSet(kind)) {
		return [{ text: '  ' }, { ...named, target: toStranger(dependency) }, versionText];
	}
	if (attribute === null && !set.isComplete) {
		// Which attribute it is may turn out when that one is described.
		return [{ text: '· ', token: 'missing' }, named, versionText];
	}
	if (attribute === null) {
		return [
			{ text: '≠ ', token: 'stranger', about: strangerExplanation },
			{ ...named, target: toStranger(dependency) },
			versionText,
			{ text: `  not from ${clean(set.label)}`, token: 'stranger' },
		];
	}
	const availability = availabilityIn(set, attribute);
	const { glyph, token } = signIn(set, attribute);
	const before: Line = [
		{ text: `${glyph} `, token },
		{ ...linkTo(attribute, shownName), about },
		{ ...versionText, text: fitText(versionText.text, widths.version + 2) },
	];
	if (availability !== 'available' && availability !== 'unknown') {
		return [...before, { text: `  ${availabilityText(availability)}`, token }];
	}
	return [...before, ...whatItIs(set, attribute, widths.columns - lineColumns(before))];
}

/** What a package is, in the room that is left at the end of its line, if that is enough. */
function whatItIs(set: SetSnapshot, attribute: string, room: number): Line {
	const text = descriptionIn(set, attribute);
	return room < leastDescription || text === ''
		? []
		: [{ text: `  ${truncate(text, room - 2)}`, token: 'muted' }];
}

/** The packages that use one, the first of them a line each below a heading. */
export function userLines(
	{ set, edges, columns }: DetailsContext,
	attribute: string,
	usedByKey: string,
): Line[] {
	const uses = edges().usedBy(attribute);
	const soFar = set.isComplete ? '' : ' so far';
	const copies = copyLines({ set, edges }, attribute);
	const title: Segment = { text: 'used by', token: 'strong', about: usersExplanation };
	if (uses.length === 0) {
		const nobody = set.isComplete ? 'no other package of this set' : 'no package so far';
		return [[title, { text: `  ${nobody}`, token: 'muted' }], ...copies];
	}
	const [byKind, inAll] = userCountTexts(edges(), attribute, uses);
	const count = ` (${formatCount(uses.length)}${soFar})`;
	// The number alone would be taken for that of the list, which counts by runtime only.
	const isInHeading = columnsOf(`${title.text}${count}  ${byKind}`) <= columns;
	const heading: Line = [
		title,
		{ text: isInHeading ? `${count}  ${byKind}` : count, token: 'muted' },
	];
	const counts = [...(isInHeading ? [] : [byKind]), inAll].flatMap((text) =>
		wrap(text, columns - 2).map((line): Line => [{ text: `  ${line}`, token: 'muted' }]),
	);
	const shown = uses.slice(0, usersShown);
	const names = shown.map((use) => clean(use.attribute));
	const width = nameColumns(names, columns);
	const kinds = shown.map((use) => use.kinds.join(', '));
	const kindColumns = Math.max(0, ...kinds.map(columnsOf));
	const lines = shown.map((use, index): Line => {
		const { glyph, token } = signIn(set, use.attribute);
		const before: Line = [
			{ text: `${glyph} `, token },
			linkTo(use.attribute, fitText(truncateMiddle(names[index] ?? '', width), width)),
			{ text: `  ${fitText(kinds[index] ?? '', kindColumns)}`, token: 'muted' },
		];
		return [...before, ...whatItIs(set, use.attribute, columns - lineColumns(before))];
	});
	const rest = uses.length - shown.length;
	const more: Line[] =
		rest === 0
			? []
			: [[{ text: `  and ${formatCount(rest)} more: press ${usedByKey}`, token: 'muted' }]];
	return [heading, ...counts, ...lines, ...more, ...copies];
}

/** Users of what has the name of a package and is not from the set: nixpkgs makes hooks once more. */
function copyLines(
	{ set, edges }: Pick<DetailsContext, 'set' | 'edges'>,
	attribute: string,
): Line[] {
	const description = set.packages.get(attribute);
	if (description === undefined) return [];
	const key = strangerKey(description);
	const count = edges().usedBy(key).length;
	if (count === 0) return [];
	const soFar = set.isComplete ? '' : ' so far';
	const text = `copies of this name that are not from ${clean(set.label)}`;
	const target = { kind: 'stranger', key } as const;
	return [
		[
			{ text, target },
			{ text: ` (${formatCount(count)}${soFar})`, token: 'muted' },
		],
	];
}

/** How many use a package themselves, by kind; and in all, by runtime dependencies and by all inputs. */
function userCountTexts(
	edges: ReverseEdges,
	attribute: string,
	uses: readonly Use[],
): readonly [byKind: string, inAll: string] {
	const inAll = (kinds: 'runtime' | 'inputs') =>
		formatCount(edges.countUsers(attribute, kinds).inAll);
	const byKind = dependencyKinds.flatMap((kind) => {
		const count = uses.filter(({ kinds }) => kinds.includes(kind)).length;
		return count === 0 ? [] : [`${kind} ${formatCount(count)}`];
	});
	return [
		byKind.join(' · '),
		`in all: runtime ${inAll('runtime')} · all inputs ${inAll('inputs')}`,
	];
}

function toStranger(dependency: Dependency): Target {
	return { kind: 'stranger', key: strangerKey(dependency) };
}

function linkTo(attribute: string, text: string): Segment {
	return { text, target: { kind: 'attribute', attribute } };
}

function nameColumns(names: readonly string[], columns: number): number {
	const longest = Math.max(0, ...names.map(columnsOf));
	return Math.min(longest, Math.max(12, Math.floor(columns * 0.6)));
}
