import { noChanges, type SetChanges } from '../../workspace/session/changes.ts';
import type { SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import { changesText } from '../signs/package-changes.ts';
import { eventNotice, type Notice } from './notice.ts';

/** Reports what changed when the tree was read again, once for each time. */
export class ReloadReport {
	/** The last reload that was reported, and what had changed in each set by then. */
	#reported = 0;
	#reportedChanges: readonly SetChanges[] = [];
	/** The report that was made last. */
	#notice: Notice | null = null;

	/** The notice to show, given the one that is shown now: the same, unless there is news. */
	update(
		{ phase, readings, sets }: SessionSnapshot,
		active: SetSnapshot | null,
		shown: Notice | null,
	): Notice | null {
		if (readings === this.#reported) return shown;
		if (phase === 'opening' || phase === 'describing') return shown === this.#notice ? null : shown;
		this.#reported = readings;
		const changes = sets.map((set) => set.changes);
		const known = this.#reportedChanges;
		this.#reportedChanges = changes;
		// An error is told as long as it lasts, in a notice of its own.
		const hasFailed = phase === 'failed' || sets.some(({ outdated }) => outdated !== null);
		const isSame = changes.every((one, index) => one === (known[index] ?? noChanges));
		const text = isSame
			? 'Read again: no package is described otherwise'
			: `Read again: ${changesText(active?.changes) || 'no change in this version'}`;
		this.#notice = hasFailed ? null : eventNotice(text);
		return this.#notice;
	}
}
