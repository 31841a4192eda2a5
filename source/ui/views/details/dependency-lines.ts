import {
	type DependencyGroup,
	type DependencyKind,
	groupTitle,
	isOfTheSet,
} from '../../../package-sets/description/dependency-groups.ts';
import type { Dependency } from '../../../package-sets/description/description.ts';
import { closure } from '../../../package-sets/relations/closure.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Segment } from '../../lines/line.ts';
import { clean, columnsOf, countOf, fitText, formatCount } from '../../lines/text.ts';
import { availabilityIn, availabilityText, signIn } from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';

/** The number of users listed here; the view of the users has them all. */
const usersShown = 12;

/** The dependencies of one kind, a line each below a heading. */
export function groupLines(
	context: DetailsContext,
	group: DependencyGroup,
	attribute: string,
): Line[] {
	const { dependencies } = group;
	const heading: Line = [
		{ text: groupTitle(group), token: 'strong' },
		{ text: ` (${formatCount(dependencies.length)})`, token: 'muted' },
		...(group.kind === 'runtime' ? closureText(context, attribute) : []),
	];
	const names = dependencies.map((dependency) => clean(dependency.attribute ?? dependency.pname));
	const width = nameColumns(names, context.columns);
	return [
		heading,
		...dependencies.map((dependency, index) =>
			dependencyLine(context.set, group.kind, dependency, fitText(names[index] ?? '', width)),
		),
	];
}

function closureText({ set }: DetailsContext, attribute: string): Line {
	const reached = closure(set.packages, attribute);
	const more = reached.unknown.length > 0 ? 'at least ' : '';
	return [
		{ text: ` · closure ${more}${countOf(reached.attributes.length, 'package')}`, token: 'muted' },
	];
}

function dependencyLine(
	set: SetSnapshot,
	kind: DependencyKind,
	{ attribute, version }: Dependency,
	name: string,
): Line {
	const versionText: Segment = { text: `  ${clean(version)}`, token: 'muted' };
	if (attribute === null && !isOfTheSet(kind)) return [{ text: '  ' }, { text: name }, versionText];
	if (attribute === null && !set.isComplete) {
		// Which attribute it is may turn out when that one is described.
		return [{ text: '· ', token: 'missing' }, { text: name }, versionText];
	}
	if (attribute === null) {
		return [
			{ text: '≠ ', token: 'stranger' },
			{ text: name },
			versionText,
			{ text: `  not from ${clean(set.label)}`, token: 'stranger' },
		];
	}
	const availability = availabilityIn(set, attribute);
	const { glyph, token } = signIn(set, attribute);
	const state: Line =
		availability === 'available' || availability === 'unknown'
			? []
			: [{ text: `  ${availabilityText(availability)}`, token }];
	return [{ text: `${glyph} `, token }, linkTo(attribute, name), versionText, ...state];
}

/** The packages that use one, the first of them a line each below a heading. */
export function userLines(
	{ set, edges, columns }: DetailsContext,
	attribute: string,
	usedByKey: string,
): Line[] {
	const uses = edges().usedBy(attribute);
	const soFar = set.isComplete ? '' : ' so far';
	const heading: Line = [
		{ text: 'used by', token: 'strong' },
		{ text: ` (${formatCount(uses.length)}${soFar})`, token: 'muted' },
	];
	const shown = uses.slice(0, usersShown);
	const names = shown.map((use) => clean(use.attribute));
	const width = nameColumns(names, columns);
	const lines = shown.map((use, index): Line => {
		const { glyph, token } = signIn(set, use.attribute);
		return [
			{ text: `${glyph} `, token },
			linkTo(use.attribute, fitText(names[index] ?? '', width)),
			{ text: `  ${use.kinds.join(', ')}`, token: 'muted' },
		];
	});
	const rest = uses.length - shown.length;
	if (rest === 0) return [heading, ...lines];
	return [
		heading,
		...lines,
		[{ text: `  and ${formatCount(rest)} more: press ${usedByKey}`, token: 'muted' }],
	];
}

function linkTo(attribute: string, text: string): Segment {
	return { text, target: { kind: 'attribute', attribute } };
}

function nameColumns(names: readonly string[], columns: number): number {
	const longest = Math.max(0, ...names.map(columnsOf));
	return Math.min(longest, Math.max(12, Math.floor(columns * 0.6)));
}
