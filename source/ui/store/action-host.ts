import type { Session } from '../../workspace/session/session.ts';
import { type Location, type Trail, withLast } from '../location/location.ts';
import type { Machine } from '../machine/machine.ts';
import type { ActionHost } from './action.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { Frame } from './frame.ts';
import { eventNotice, type Notice } from './notice.ts';
import type { StateChange } from './reducer.ts';
import { createSearchHost } from './search-host.ts';
import type { Subject } from './setup.ts';
import { positionOfSelected, shownPosition, subjectOf } from './situation.ts';

/** What an action host is made from. */
export interface ActionHostOptions {
	session: Session;
	machine: Machine;
	frame(): Frame;
	state(): ExplorerState;
	/** The trail that the frame shows; cheap even where the frame is not. */
	shownTrail(): Trail;
	/** Whether the search of a location goes from match to match, and leaves out no rows. */
	finds(location: Location): boolean;
	packageLocation(attribute: string): Location;
	sourceLocation(subject: Subject | null, position: string): Location;
	change(change: StateChange): void;
	/** Tells the person something later on, when no action is under way. */
	notifyLater(notice: Notice): void;
}

/** Turns what actions ask for into changes of the state. */
export function createActionHost(options: ActionHostOptions): ActionHost {
	const {
		session,
		machine,
		frame,
		shownTrail,
		packageLocation,
		sourceLocation,
		change,
		notifyLater,
	} = options;
	const notify: ActionHost['notify'] = (text, tone) =>
		change({ type: 'notice', notice: eventNotice(text, tone) });
	/** The trail that is shown, its position tied to the selected row. */
	const trailHere = (): Trail => {
		const here = frame();
		return withLast(here.trail, { ...here.location, position: shownPosition(here) });
	};
	const update = (location: Location, details: 'first' | 'keep' = 'first') => {
		change({ type: 'update', trail: shownTrail(), location, details });
	};
	const open = (location: Location) => change({ type: 'open', trail: trailHere(), location });
	const move: ActionHost['move'] = (position) => {
		change({ type: 'move', trail: shownTrail(), position });
	};
	const openPackage = (attribute: string) => open(packageLocation(attribute));
	const host: ActionHost = {
		...createSearchHost({ ...options, trailHere, update, notify }),
		session,
		machine,
		situation: frame,
		open,
		openPackage,
		openRow: () => {
			const { view, location, rows, window, selected } = frame();
			if (view.openRow !== undefined) {
				view.openRow(host, location, rows, window.index);
			} else if (selected !== null) {
				openPackage(selected);
			}
		},
		openSource: (position) => {
			const here = frame();
			const attribute = subjectOf(here);
			const description = attribute === null ? undefined : here.active?.packages.get(attribute);
			const subject = attribute === null ? null : { attribute, description };
			open(sourceLocation(subject, position));
		},
		outTo: (depth) => change({ type: 'out-to', trail: trailHere(), depth }),
		out: () => change({ type: 'out', trail: trailHere() }),
		visit: (step) => {
			move(shownPosition(frame()));
			change({ type: 'visit', step });
		},
		update,
		move,
		moveDetails: (position) => change({ type: 'move-details', position }),
		showOverlay: (overlay) => change({ type: 'show-overlay', overlay }),
		moveText: (position) => change({ type: 'move-text', position }),
		enterPane: (pane) => change({ type: 'enter-pane', pane }),
		mark: (attributes) => change({ type: 'mark', attributes }),
		chooseSet: (set) => {
			const here = frame();
			// Tied to the row that it shows, the position is found again among other rows.
			if (here.location.position.key === null && here.rows.length > 0) move(shownPosition(here));
			change({ type: 'choose-set', set });
		},
		widen: () => {
			const here = frame();
			const widened = here.view.widened?.(here.location) ?? null;
			if (widened === null) return false;
			update({ ...widened, position: positionOfSelected(here) });
			return true;
		},
		setMouse: (mouse) => change({ type: 'set-mouse', mouse }),
		notify,
		report: (request) => {
			request.then(
				(outcome) => {
					if (outcome !== null) notifyLater(eventNotice(outcome.text, outcome.tone));
				},
				(error: unknown) => {
					const text = error instanceof Error ? error.message : String(error);
					notifyLater(eventNotice(text, 'error'));
				},
			);
		},
	};
	return host;
}
