import type { SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import { clean } from '../lines/text.ts';
import type { Location } from '../location/location.ts';
import { availabilityText, hasAttribute, workingSets } from '../signs/availability.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { Notice } from './notice.ts';
import type { Layout } from './screen-layout.ts';
import type { View } from './view.ts';

/** The notice that the rows are those of an earlier state of the tree, and why. */
export function treeNotice(
	{ label, outdated }: SetSnapshot,
	{ phase, folder, summary }: SessionSnapshot,
): Notice | null {
	const reason =
		phase === 'failed'
			? positionFirst(summary ?? '', folder)
			: outdated === null
				? null
				: `${clean(label)}: ${positionFirst(outdated, folder)}`;
	return reason === null ? null : { source: 'tree', text: `✗ ${reason}`, tone: 'error' };
}

/**
 * Moves the `(file:line:column)` at the end of an error to its front: where there is little room,
 * the position is what must not be cut off. Files within the tree are named relative to it.
 */
export function positionFirst(sentence: string, root: string): string {
	const [, message = '', position = ''] = /^([\s\S]*) \((\S.*:\d+:\d+)\)$/.exec(sentence) ?? [];
	if (position === '') return sentence;
	const folder = root.endsWith('/') ? root : `${root}/`;
	return `${position.startsWith(folder) ? position.slice(folder.length) : position}: ${message}`;
}

/** What a notice about the row depends on. */
interface Situation {
	active: SetSnapshot;
	snapshot: SessionSnapshot;
	state: ExplorerState;
	layout: Layout;
	view: View;
	location: Location;
	/** The package for which the trail ends early. */
	lacking: string | null;
	/** The package of the selected row. */
	selected: string | null;
}

/** The notice that the package one was at is not in this set, or is not available, and why. */
export function rowNotice(situation: Situation): Notice | null {
	const { active, snapshot, state, layout, view, location, lacking, selected } = situation;
	const wanted = lacking ?? view.selected?.(location) ?? null;
	if (wanted !== null && active.attributes.length > 0 && !hasAttribute(active, wanted)) {
		const others = workingSets(snapshot.sets)
			.filter((set) => hasAttribute(set, wanted))
			.map((set) => clean(set.label));
		const where = others.length === 0 ? '' : `, only in ${others.join(' ')}`;
		return row(`${clean(wanted)} is not in ${clean(active.label)}${where}`);
	}
	// With both panes on screen, the details say it.
	if (selected === null || layout.panes !== 'single' || state.pane !== 'rows') return null;
	const description = active.packages.get(selected);
	if (description === undefined || description.state === 'available') return null;
	const reason = description.reason === null ? '' : `: ${clean(description.reason)}`;
	return row(`${clean(selected)} ${availabilityText(description.state)}${reason}`);
}

function row(text: string): Notice {
	return { source: 'row', text, tone: 'notice' };
}
