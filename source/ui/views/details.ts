import {
	type DependencyGroup,
	type DependencyKind,
	dependencyGroups,
	groupTitle,
	isOfTheSet,
} from '../../package-sets/description/dependency-groups.ts';
import type { Dependency, PackageDescription } from '../../package-sets/description/description.ts';
import { closure } from '../../package-sets/relations/closure.ts';
import type { ReverseEdges } from '../../package-sets/relations/reverse-edges.ts';
import type { SetSnapshot } from '../../workspace/session/session.ts';
import { standingIn, workingSets } from '../standing.ts';
import {
	clean,
	columnsOf,
	countOf,
	fitText,
	formatCount,
	type Line,
	truncate,
	truncateStart,
	wrap,
} from '../text.ts';
import { type Standing, standingGlyph, type Token } from '../theme.ts';
import { changeLines } from './changes.ts';

/** One line of the details, and the attribute it leads to. */
export interface DetailLine {
	line: Line;
	attribute: string | null;
}

export interface DetailsContext {
	set: SetSnapshot;
	sets: readonly SetSnapshot[];
	edges: ReverseEdges;
	columns: number;
}

const labelColumns = 12;
/** Users listed here; the used-by view has them all. */
const usersShown = 12;

/** All that is known of one attribute of one set, as lines of a given width. */
export function detailLines(context: DetailsContext, attribute: string): DetailLine[] {
	const { set, columns } = context;
	const description = set.packages.get(attribute);
	if (description === undefined) {
		const text =
			standingIn(set, attribute) === 'missing'
				? `Not in ${clean(set.label)}.`
				: 'Not described yet …';
		return [plain([{ text, token: 'muted' }]), blank, ...versionLines(context, attribute)];
	}
	const lines: DetailLine[] = [];
	if (description.description !== null) {
		lines.push(...wrap(description.description, columns).map((text) => plain([{ text }])), blank);
	}
	lines.push(...stateLines(set, description, columns), blank);
	const change = set.changes.packages.get(attribute);
	if (change !== undefined) {
		lines.push(...changeLines(change, description, columns).map(plain), blank);
	}
	lines.push(...factLines(description, columns));
	lines.push(...versionLines(context, attribute));
	// Hooks and tools come last: there are many of them, and they are rarely what is looked for.
	const groups = dependencyGroups(description);
	for (const group of groups.filter(({ kind }) => isOfTheSet(kind))) {
		lines.push(blank, ...groupLines(context, group, attribute));
	}
	lines.push(blank, ...usedByLines(context, attribute));
	for (const group of groups.filter(({ kind }) => !isOfTheSet(kind))) {
		lines.push(blank, ...groupLines(context, group, attribute));
	}
	return lines;
}

const blank: DetailLine = { line: [], attribute: null };

function plain(line: Line): DetailLine {
	return { line, attribute: null };
}

function stateLines(
	set: SetSnapshot,
	description: PackageDescription,
	columns: number,
): DetailLine[] {
	const { glyph, token } = standingGlyph(description.state);
	const lines = [
		plain([
			{ text: `${glyph} ${stateText(description.state)}`, token },
			{ text: ` in ${clean(set.label)}`, token: 'muted' },
		]),
	];
	if (description.reason !== null) {
		for (const text of wrap(description.reason, columns - 2)) {
			lines.push(plain([{ text: `  ${text}` }]));
		}
	}
	return lines;
}

/** A state in words. */
export function stateText(state: Standing): string {
	switch (state) {
		case 'fails':
			return 'evaluation fails';
		case 'unsupported':
			return 'unsupported platform';
		case 'unknown':
			return 'not described yet';
		default:
			return state;
	}
}

function factLines(description: PackageDescription, columns: number): DetailLine[] {
	const width = Math.max(1, columns - labelColumns);
	const facts: [label: string, value: string | null, cut: typeof truncate][] = [
		['name', description.name, truncate],
		['version', description.version, truncate],
		['licence', description.license.join(', '), truncate],
		['homepage', description.homepage, truncate],
		['changelog', description.changelog, truncate],
		['program', description.mainProgram, truncate],
		['definition', description.definition, truncateStart],
		['registered', description.registration, truncateStart],
	];
	return facts
		.filter(([, value]) => value !== null && value !== '')
		.map(([label, value, cut]) =>
			plain([
				{ text: label.padEnd(labelColumns), token: 'muted' },
				{ text: cut(clean(value ?? ''), width) },
			]),
		);
}

/** The versions in all sets: one line for each different version or state. */
function versionLines({ sets, columns }: DetailsContext, attribute: string): DetailLine[] {
	const alike = new Map<
		string,
		{ glyph: string; token: Token; text: string; isUnknown: boolean; labels: string[] }
	>();
	for (const set of workingSets(sets)) {
		const standing = standingIn(set, attribute);
		const version = clean(set.packages.get(attribute)?.version ?? '');
		const words = standing === 'available' ? [version] : [version, stateText(standing)];
		const text = words.filter((word) => word !== '').join(' ');
		const key = `${standing} ${text}`;
		const same = alike.get(key);
		if (same === undefined) {
			alike.set(key, {
				...standingGlyph(standing),
				text,
				isUnknown: standing === 'unknown',
				labels: [clean(set.label)],
			});
		} else {
			same.labels.push(clean(set.label));
		}
	}
	// What is not known yet comes last: it will join one of the others.
	const groups = [...alike.values()].sort((a, b) => Number(a.isUnknown) - Number(b.isUnknown));
	const width = Math.min(
		Math.max(0, ...groups.map((group) => columnsOf(group.text))),
		Math.max(8, Math.floor((columns - labelColumns) / 2)),
	);
	return groups.flatMap(({ glyph, token, text, labels }, index) =>
		wrapLabels(labels, columns - labelColumns - width - 4).map((shown, line) =>
			plain([
				{ text: (index + line === 0 ? 'versions' : '').padEnd(labelColumns), token: 'muted' },
				{ text: line === 0 ? `${glyph} ` : '  ', token },
				{ text: `${fitText(line === 0 ? text : '', width)}  ` },
				{ text: shown, token: 'muted' },
			]),
		),
	);
}

/** Never breaks within a label such as `PyPy 3.11`. */
function wrapLabels(labels: readonly string[], columns: number): string[] {
	const unbroken = labels.map((label) => label.replaceAll(' ', '\u00a0'));
	return wrap(unbroken.join(', '), columns).map((line) => line.replaceAll('\u00a0', ' '));
}

function groupLines(
	context: DetailsContext,
	group: DependencyGroup,
	attribute: string,
): DetailLine[] {
	const { dependencies } = group;
	const heading: Line = [
		{ text: groupTitle(group), token: 'strong' },
		{ text: ` (${formatCount(dependencies.length)})`, token: 'muted' },
		...(group.kind === 'runtime' ? closureText(context, attribute) : []),
	];
	const names = dependencies.map(dependencyName);
	const width = nameColumns(names, context.columns);
	return [
		plain(heading),
		...dependencies.map((dependency, index) => ({
			line: dependencyLine(context.set, group.kind, dependency, fitText(names[index] ?? '', width)),
			attribute: dependency.attribute,
		})),
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
	dependency: Dependency,
	name: string,
): Line {
	const version: Line = [{ text: `  ${clean(dependency.version)}`, token: 'muted' }];
	if (dependency.attribute === null && !isOfTheSet(kind)) {
		return [{ text: '  ' }, { text: name }, ...version];
	}
	if (dependency.attribute === null && !set.isComplete) {
		// Which attribute it is may turn out when that one is described.
		return [{ text: '· ', token: 'missing' }, { text: name }, ...version];
	}
	if (dependency.attribute === null) {
		return [
			{ text: '≠ ', token: 'stranger' },
			{ text: name },
			...version,
			{ text: `  not from ${clean(set.label)}`, token: 'stranger' },
		];
	}
	const standing = standingIn(set, dependency.attribute);
	const { glyph, token } = standingGlyph(standing);
	const state: Line =
		standing === 'available' || standing === 'unknown'
			? []
			: [{ text: `  ${stateText(standing)}`, token }];
	return [{ text: `${glyph} `, token }, { text: name }, ...version, ...state];
}

/** A dependency's name: its attribute, and the project's name where that differs. */
export function dependencyName(dependency: Dependency): string {
	return clean(dependency.attribute ?? dependency.pname);
}

function nameColumns(names: readonly string[], columns: number): number {
	const longest = Math.max(0, ...names.map(columnsOf));
	return Math.min(longest, Math.max(12, Math.floor(columns * 0.6)));
}

function usedByLines({ set, edges, columns }: DetailsContext, attribute: string): DetailLine[] {
	const uses = edges.usedBy(attribute);
	const soFar = set.isComplete ? '' : ' so far';
	const heading = plain([
		{ text: 'used by', token: 'strong' },
		{ text: ` (${formatCount(uses.length)}${soFar})`, token: 'muted' },
	]);
	const shown = uses.slice(0, usersShown);
	const names = shown.map((use) => clean(use.attribute));
	const width = nameColumns(names, columns);
	const lines = shown.map((use, index) => {
		const { glyph, token } = standingGlyph(standingIn(set, use.attribute));
		return {
			line: [
				{ text: `${glyph} `, token },
				{ text: fitText(names[index] ?? '', width) },
				{ text: `  ${use.kinds.join(', ')}`, token: 'muted' as const },
			],
			attribute: use.attribute,
		};
	});
	const rest = uses.length - shown.length;
	return rest === 0
		? [heading, ...lines]
		: [
				heading,
				...lines,
				plain([{ text: `  and ${formatCount(rest)} more: press u`, token: 'muted' }]),
			];
}
