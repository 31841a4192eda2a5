import { notifyNoSubject } from '../../actions/no-subject.ts';
import type { Action, ActionHost, CommonContext } from '../../store/action.ts';
import { type Situation, showsRows, subjectOf, targetOf } from '../../store/situation.ts';
import { isSourceLocation, type SourceLocation, sourceLocation } from './source-location.ts';
import { locationOfPosition, placesOf } from './source-places.ts';

/** The line of source that what has the keys is about, where that is not what defines its package. */
function sourceOf(situation: Situation): string | null {
	const target = targetOf(situation);
	if (target?.kind === 'source') return target.position;
	const { state, rows, window } = situation;
	if (state.pane === 'details' || window.index < 0) return null;
	return rows.sourceAt?.(window.index) ?? null;
}

/** Opens the source of what has the keys: the line that it leads to, else the package's first place. */
function openWhatIsMeant(host: ActionHost): void {
	const situation = host.situation();
	const attribute = subjectOf(situation);
	const { active } = situation;
	const description = attribute === null ? undefined : active?.packages.get(attribute);
	const position = sourceOf(situation);
	if (position !== null) {
		host.open(locationOfPosition(attribute, description, position));
		return;
	}
	if (attribute === null) {
		notifyNoSubject(host);
		return;
	}
	const [first] = description === undefined ? [] : placesOf(description);
	if (description !== undefined && first === undefined) {
		host.notify(`where ${attribute} is defined is not known`);
	} else {
		host.open(sourceLocation(attribute, first));
	}
}

/** Shows the next place of the same package. */
function showNextPlace(host: ActionHost, { attribute, place }: SourceLocation): void {
	const { active } = host.situation();
	const description = attribute === null ? undefined : active?.packages.get(attribute);
	if (attribute === null || description === undefined) {
		host.notify(
			attribute === null ? 'The line is of no package' : `${attribute} is not described yet`,
		);
		return;
	}
	const places = placesOf(description);
	const current = place === 'line' ? -1 : places.indexOf(place);
	const next = places[(current + 1) % places.length];
	if (next === undefined || next === place) {
		host.notify(`no other place of ${attribute} is known`);
	} else {
		host.update(sourceLocation(attribute, next));
	}
}

export const openSource: Action<CommonContext> = {
	id: 'source',
	keys: ['v'],
	context: 'rows',
	description:
		'The source of the selected package or line; there, from the definition to the registration and the line of its state',
	hint: 'source',
	isPossible: showsRows,
	run(host) {
		const { location, state } = host.situation();
		if (isSourceLocation(location) && state.pane === 'rows') showNextPlace(host, location);
		else openWhatIsMeant(host);
	},
};
