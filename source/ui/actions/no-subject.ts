import { strangerName } from '../../package-sets/relations/strangers.ts';
import { clean } from '../lines/text.ts';
import type { ActionHost } from '../store/action.ts';
import { subjectKeyOf } from '../store/situation.ts';

/** Says why an action that is about a package of the set does nothing here. */
export function notifyNoSubject(host: ActionHost): void {
	const situation = host.situation();
	const stranger = strangerName(subjectKeyOf(situation) ?? '');
	const label = clean(situation.active?.label ?? 'the set');
	host.notify(
		stranger === null
			? 'No package is selected'
			: `${clean(stranger)} is no package of ${label}: nothing more is known of it`,
	);
}
