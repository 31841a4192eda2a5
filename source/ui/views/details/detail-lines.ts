import {
	type DependencyGroup,
	type DependencyKind,
	dependencyGroups,
} from '../../../package-sets/description/dependency-groups.ts';
import type { Line } from '../../lines/line.ts';
import { clean, wrap } from '../../lines/text.ts';
import { availabilityIn } from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';
import { changeLines } from './change-lines.ts';
import { groupLines, moreLines, mostListed, noRuntimeLine, userLines } from './dependency-lines.ts';
import { factLines, importLines } from './fact-lines.ts';
import { stateLines } from './state-lines.ts';
import { otherwiseLines } from './version-lines.ts';

/** The lines of a description; what is said of a package fits in a few. */
const mostOfDescription = 100;

/** The keys that show what the details have no room for. */
export interface DetailKeys {
	usedBy: string;
	problems: string;
}

/**
 * All that is known of one package of the open set, as lines of the context's width. A line that
 * leads somewhere has that as a target.
 */
export function detailLines(context: DetailsContext, attribute: string, keys: DetailKeys): Line[] {
	const { set, columns } = context;
	const description = set.packages.get(attribute);
	if (description === undefined) {
		const text =
			availabilityIn(set, attribute) === 'missing'
				? `Not in ${clean(set.label)}.`
				: 'Not described yet …';
		return [[{ text, token: 'muted' }], ...otherwiseLines(set, context.sets, attribute, columns)];
	}
	const lines: Line[] = [];
	if (description.description !== null) {
		lines.push(
			...wrap(description.description.trim(), columns, mostOfDescription).map((text) => [{ text }]),
			[],
		);
	}
	lines.push(...stateLines(context, description, keys.problems));
	lines.push(...importLines(description, columns), []);
	if (set.note !== null) {
		lines.push(...wrap(set.note, columns).map((text): Line => [{ text, token: 'notice' }]), []);
	}
	const change = set.changes.packages.get(attribute);
	if (change !== undefined) lines.push(...changeLines(change, description, columns), []);
	const groups = dependencyGroups(description);
	const ofKind = (wanted: DependencyKind) => groups.filter(({ kind }) => kind === wanted);
	const add = (group: DependencyGroup) => lines.push(...groupLines(context, group, attribute), []);
	const runtime = ofKind('runtime');
	if (runtime.length === 0) lines.push(noRuntimeLine(), []);
	for (const group of runtime) add(group);
	lines.push(...userLines(context, attribute, keys.usedBy), []);
	// How it is built comes after what it needs and who needs it.
	for (const kind of ['build system', 'native inputs', 'build inputs', 'tests'] as const) {
		for (const group of ofKind(kind)) add(group);
	}
	const foldable = [...ofKind('extra'), ...ofKind('hooks')];
	const listed = foldable.slice(0, mostListed);
	for (const group of listed) lines.push(...groupLines(context, group, attribute));
	lines.push(...moreLines(foldable.length - listed.length));
	if (foldable.length > 0) lines.push([]);
	lines.push(...factLines(description, columns));
	return lines;
}
