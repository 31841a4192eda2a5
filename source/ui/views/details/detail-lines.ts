import {
	dependencyGroups,
	isOfTheSet,
} from '../../../package-sets/description/dependency-groups.ts';
import type { PackageDescription } from '../../../package-sets/description/description.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line } from '../../lines/line.ts';
import { clean, wrap } from '../../lines/text.ts';
import { availabilityIn, availabilityText, signIn } from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';
import { changeLines } from './change-lines.ts';
import { groupLines, userLines } from './dependency-lines.ts';
import { factLines, versionLines } from './fact-lines.ts';

/**
 * All that is known of one package of the open set, as lines of the context's width. A line that
 * leads to a package has it as a target. `usedByKey` is the key that shows all users of the package.
 */
export function detailLines(context: DetailsContext, attribute: string, usedByKey: string): Line[] {
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
	lines.push(...stateLines(set, description, columns), []);
	const change = set.changes.packages.get(attribute);
	if (change !== undefined) lines.push(...changeLines(change, description, columns), []);
	lines.push(...factLines(description, columns));
	lines.push(...versionLines(context, attribute));
	// Hooks and tools come last: there are many of them, and they are rarely what is looked for.
	const groups = dependencyGroups(description);
	for (const group of groups.filter(({ kind }) => isOfTheSet(kind))) {
		lines.push([], ...groupLines(context, group, attribute));
	}
	lines.push([], ...userLines(context, attribute, usedByKey));
	for (const group of groups.filter(({ kind }) => !isOfTheSet(kind))) {
		lines.push([], ...groupLines(context, group, attribute));
	}
	return lines;
}

function stateLines(set: SetSnapshot, description: PackageDescription, columns: number): Line[] {
	const { attribute, state, reason, isConfirmed } = description;
	const { glyph, token } = signIn(set, attribute);
	const unconfirmed = isConfirmed ? '' : ', not confirmed yet';
	const lines: Line[] = [
		[
			{ text: `${glyph} ${availabilityText(state)}`, token },
			{ text: ` in ${clean(set.label)}${unconfirmed}`, token: 'muted' },
		],
	];
	if (reason !== null) {
		for (const text of wrap(reason, columns - 2)) lines.push([{ text: `  ${text}` }]);
	}
	return lines;
}
