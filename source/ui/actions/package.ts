import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { SetSnapshot } from '../../workspace/session/session.ts';
import type { Action, ActionHost } from '../store/action.ts';
import { showsRows, subjectOf, targetOf } from '../store/situation.ts';
import { editSource } from './edit-source.ts';
import { notifyNoSubject } from './no-subject.ts';

/** The package that an action is about, and the set it is in; null where there is none. */
function subjectIn(host: ActionHost): { set: SetSnapshot; attribute: string } | null {
	const situation = host.situation();
	const attribute = subjectOf(situation);
	const { active } = situation;
	return active === null || attribute === null ? null : { set: active, attribute };
}

/** The description of the package that an action is about; where there is none, that is said. */
function describedSubject(
	host: ActionHost,
): { attribute: string; description: PackageDescription } | null {
	const subject = subjectIn(host);
	if (subject === null) {
		notifyNoSubject(host);
		return null;
	}
	const { set, attribute } = subject;
	const description = set.packages.get(attribute);
	if (description !== undefined) return { attribute, description };
	host.notify(
		set.isComplete
			? `nothing is known of ${attribute}`
			: `${attribute} is not described yet: it is next, press it again in a moment`,
	);
	return null;
}

export const homepage: Action = {
	id: 'homepage',
	keys: ['o'],
	context: 'rows',
	description: 'Open the homepage',
	hint: 'homepage',
	isPossible: showsRows,
	run(host) {
		const subject = describedSubject(host);
		if (subject === null) return;
		const { attribute, description } = subject;
		const url = description.homepage;
		if (url === null) {
			host.notify(`${attribute} names no homepage`);
		} else {
			host.report(host.machine.openUrl(url));
		}
	},
};

export const definition: Action = {
	id: 'definition',
	keys: ['e'],
	context: 'rows',
	description: 'Open in $VISUAL or $EDITOR what puts it in its state, or else its definition',
	hint: 'edit',
	isPossible: showsRows,
	run(host) {
		const target = targetOf(host.situation());
		if (target?.kind === 'source') {
			editSource(host, target.position);
			return;
		}
		const subject = describedSubject(host);
		if (subject === null) return;
		const { attribute, description } = subject;
		const position = description.reasonAt ?? description.definition ?? description.registration;
		if (position === null) {
			host.notify(`where ${attribute} is defined is not known`);
		} else {
			editSource(host, position);
		}
	},
};

/** What can be done with the package that is selected. */
export const packageActions: readonly Action[] = [homepage, definition];
