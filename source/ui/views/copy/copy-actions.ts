import { attributePathText } from '../../../package-sets/snippets/attribute-names.ts';
import { notifyNoSubject } from '../../actions/no-subject.ts';
import { targetText } from '../../lines/line.ts';
import type { Action, ActionHost, CommonContext } from '../../store/action.ts';
import { showsRows, subjectOf, targetOf } from '../../store/situation.ts';
import { copyLocation, isCopyLocation } from './copy-location.ts';
import type { CopyRows } from './copy-rows.ts';

/** Copies an entry, and goes back to where it was asked for. */
export function copyEntry(host: ActionHost, rows: CopyRows, index: number): void {
	const entry = rows.entries[index];
	if (entry === undefined) return;
	if (entry.text === null) {
		host.notify(`${entry.label}: ${entry.note ?? 'not known'}`);
		return;
	}
	host.out();
	host.report(host.machine.copy(entry.text));
}

export const copy: Action<CommonContext> = {
	id: 'copy',
	keys: ['y'],
	context: 'rows',
	description:
		'Copy: a menu of what there is to copy of the package or line; pressed twice, the attribute path',
	hint: 'copy',
	isPossible: showsRows,
	run(host) {
		const situation = host.situation();
		const { active, location } = situation;
		if (active === null) return;
		if (isCopyLocation(location)) {
			const text =
				location.attribute === null
					? location.value
					: attributePathText(active.name, location.attribute);
			if (text === null) return;
			host.out();
			host.report(host.machine.copy(text));
			return;
		}
		const attribute = subjectOf(situation);
		const target = targetOf(situation);
		const value = target === null ? null : targetText(target);
		if (attribute === null && value === null && situation.state.marks.length === 0) {
			notifyNoSubject(host);
			return;
		}
		host.open(copyLocation(attribute, value));
	},
};
