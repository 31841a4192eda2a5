import {
	dependencyGroups,
	isOfTheSet,
} from '../../../package-sets/description/dependency-groups.ts';
import type { Line } from '../../lines/line.ts';
import { clean, wrap } from '../../lines/text.ts';
import { availabilityIn } from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';
import { changeLines } from './change-lines.ts';
import { groupLines, userLines } from './dependency-lines.ts';
import { factLines, versionLines } from './fact-lines.ts';
import { stateLines } from './state-lines.ts';

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
		return [[{ text, token: 'muted' }], [], ...versionLines(context, attribute)];
	}
	const lines: Line[] = [];
	if (description.description !== null) {
		lines.push(...wrap(description.description, columns).map((text) => [{ text }]), []);
	}
	lines.push(...stateLines(set, description, columns, keys.problems), []);
	if (set.note !== null) {
		lines.push(...wrap(set.note, columns).map((text): Line => [{ text, token: 'notice' }]), []);
	}
	const change = set.changes.packages.get(attribute);
	if (change !== undefined) lines.push(...changeLines(change, description, columns), []);
	lines.push(...factLines(description, columns));
	lines.push(...versionLines(context, attribute));
	// Tools come last, and hooks in one line: they are rarely what is looked for.
	const groups = dependencyGroups(description);
	for (const group of groups.filter(({ kind }) => isOfTheSet(kind))) {
		lines.push([], ...groupLines(context, group, attribute));
	}
	lines.push([], ...userLines(context, attribute, keys.usedBy));
	for (const group of groups.filter(({ kind }) => !isOfTheSet(kind))) {
		lines.push([], ...groupLines(context, group, attribute));
	}
	return lines;
}
