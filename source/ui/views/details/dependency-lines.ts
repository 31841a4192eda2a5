import {
	type DependencyGroup,
	type DependencyKind,
	groupTitle,
	isOfTheSet,
} from '../../../package-sets/description/dependency-groups.ts';
import type { Dependency } from '../../../package-sets/description/description.ts';
import { closure } from '../../../package-sets/relations/closure.ts';
import type { ReverseEdges } from '../../../package-sets/relations/reverse-edges.ts';
import { strangerKey } from '../../../package-sets/relations/strangers.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Segment, Target } from '../../lines/line.ts';
import { clean, columnsOf, countOf, fitText, formatCount, truncate } from '../../lines/text.ts';
import {
	availabilityGlyph,
	availabilityIn,
	availabilityText,
	signIn,
} from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';
import { indented } from './state-lines.ts';

/** The number of users listed here; the view of the users has them all. */
const usersShown = 12;

/** The dependencies of one kind, a line each below a heading; hooks in one line. */
export function groupLines(
	context: DetailsContext,
	group: DependencyGroup,
	attribute: string,
): Line[] {
	const { set, columns } = context;
	const { dependencies, kind } = group;
	if (kind === 'hooks') return hookLines(group, columns);
	const heading: Line = [
		{ text: groupTitle(group), token: 'strong' },
		{ text: ` (${formatCount(dependencies.length)})`, token: 'muted' },
		...(kind === 'runtime' ? closureText(context, attribute) : []),
	];
	const names = dependencies.map(dependencyName);
	const width = nameColumns(names, columns);
	return [
		heading,
		...dependencies.flatMap((dependency, index) => {
			const name = fitText(names[index] ?? '', width);
			return dependency.failure === undefined
				? [dependencyLine(set, kind, dependency, name)]
				: failureLines(dependency, dependency.failure, columns);
		}),
	];
}

/** Every package has the same ones, near enough: one line, of which no name is looked at alone. */
function hookLines({ kind, dependencies }: DependencyGroup, columns: number): Line[] {
	const isSound = ({ failure }: Dependency) => failure === undefined;
	const names = dependencies.filter(isSound).map(dependencyName).join(', ');
	const heading = `  ${formatCount(dependencies.length)}: `;
	return [
		[
			{ text: kind, token: 'strong' },
			{
				text: truncate(`${heading}${names}`, columns - columnsOf(kind)),
				token: 'muted',
				target: { kind: 'text', text: names },
			},
		],
		...dependencies.flatMap((one) =>
			one.failure === undefined ? [] : failureLines(one, one.failure, columns),
		),
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
		...indented(failure, columns, 4, { kind: 'text', text: failure }),
	];
}

/** What a dependency is called; one that does not evaluate may have no name. */
function dependencyName({ attribute, pname }: Dependency): string {
	return clean(attribute ?? pname) || 'one without a name';
}

function closureText({ set }: DetailsContext, attribute: string): Line {
	const counted = set.packages.get(attribute)?.closure ?? null;
	return [{ text: ` · closure ${closureCount(set, attribute, counted)}`, token: 'muted' }];
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

function dependencyLine(
	set: SetSnapshot,
	kind: DependencyKind,
	dependency: Dependency,
	name: string,
): Line {
	const { attribute, version } = dependency;
	const versionText: Segment = { text: `  ${clean(version)}`, token: 'muted' };
	if (attribute === null && !isOfTheSet(kind)) {
		return [{ text: '  ' }, { text: name, target: toStranger(dependency) }, versionText];
	}
	if (attribute === null && !set.isComplete) {
		// Which attribute it is may turn out when that one is described.
		return [{ text: '· ', token: 'missing' }, { text: name }, versionText];
	}
	if (attribute === null) {
		return [
			{ text: '≠ ', token: 'stranger' },
			{ text: name, target: toStranger(dependency) },
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
	const counts: Line[] =
		uses.length === 0 ? [] : [[{ text: userCountsText(edges(), attribute), token: 'muted' }]];
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
	if (rest === 0) return [heading, ...counts, ...lines];
	return [
		heading,
		...counts,
		...lines,
		[{ text: `  and ${formatCount(rest)} more: press ${usedByKey}`, token: 'muted' }],
	];
}

/**
 * How many use a package, with those that use these and so on: by runtime dependencies, and by all
 * inputs.
 */
function userCountsText(edges: ReverseEdges, attribute: string): string {
	const [runtime, inputs] = (['runtime', 'inputs'] as const).map((kinds) => {
		const { direct, inAll } = edges.countUsers(attribute, kinds);
		return `${formatCount(direct)} (${formatCount(inAll)} in all)`;
	});
	return `  runtime ${runtime} · all inputs ${inputs}`;
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
