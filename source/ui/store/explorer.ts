import { findSet } from '../../package-sets/description/find-set.ts';
import type { Session, SessionSnapshot } from '../../workspace/session/session.ts';
import { Throttle } from '../../workspace/session/throttle.ts';
import { keyLabel } from '../keys/key-labels.ts';
import { keyText } from '../keys/key-names.ts';
import { PendingNumber } from '../keys/pending-number.ts';
import { lastOf, type Trail } from '../location/location.ts';
import { longestSearch } from '../location/search-line.ts';
import type { Machine } from '../machine/machine.ts';
import type { Action, ActionHost } from './action.ts';
import { createActionHost } from './action-host.ts';
import { type ExplorerState, initialState, typedSearch } from './explorer-state.ts';
import { FocusRequester } from './focus-requester.ts';
import {
	createFraming,
	type Frame,
	type Framing,
	paletteContexts,
	searchContexts,
} from './frame.ts';
import { Lookups } from './lookups.ts';
import { eventNotice, type Notice } from './notice.ts';
import { Prefetch } from './prefetch.ts';
import { reduce, type StateChange } from './reducer.ts';
import { ReloadReport } from './reload-report.ts';
import { type Layout, layoutFor } from './screen-layout.ts';
import { prepareSearch } from './search-host.ts';
import type { Setup, StartOptions } from './setup.ts';
import type { Pointed } from './situation.ts';

/** What an explorer opens with, and how it is called. */
export interface ExplorerOptions extends StartOptions {
	set?: string | undefined;
	treeName?: string | undefined;
	/** Whether the mouse is the explorer's at first, and not the terminal's own. */
	mouse?: boolean | undefined;
}

/** Descriptions may arrive thousands a second; frames are derived from them this often at most. */
const snapshotInterval = 80;

/**
 * The explorer without a screen: takes keys, keeps the state, gives frames. React draws the frames
 * and nothing else, so that a burst of keys is worked through at once and drawn once.
 *
 * Between `start` and `stop` it follows the session; it may be started again after it was stopped.
 */
export class Explorer {
	readonly #session: Session;
	readonly #machine: Machine;
	readonly #setup: Setup;
	readonly #wantedSet: string | undefined;
	readonly #host: ActionHost;
	readonly #framing: Framing;
	readonly #snapshots: Throttle;
	readonly #prefetch: Prefetch;
	readonly #focus: FocusRequester;
	readonly #reloadReport = new ReloadReport();
	readonly #listeners = new Set<() => void>();
	/** The keys of which it was said that they do nothing, and where. */
	readonly #told = new Set<string>();
	readonly #lookups: Lookups;
	readonly #number = new PendingNumber();
	/** The keys pressed so far of several that do something together. */
	#begun = '';
	#unsubscribe: (() => void) | null = null;
	#state: ExplorerState;
	#snapshot: SessionSnapshot;
	#layout: Layout;
	#frame: Frame | null = null;

	/** `size` is that of the screen. */
	constructor(
		session: Session,
		machine: Machine,
		setup: Setup,
		options: ExplorerOptions,
		size: { columns: number; rows: number },
	) {
		this.#session = session;
		this.#machine = machine;
		this.#setup = setup;
		this.#wantedSet = options.set;
		this.#lookups = new Lookups(session, () => this.#takeLookup());
		this.#framing = createFraming(setup, options.set, this.#lookups.look);
		this.#snapshots = new Throttle(snapshotInterval, () => this.#takeSnapshot());
		this.#prefetch = new Prefetch(this.#framing.prepare, () => prepareSearch(this.frame()));
		this.#focus = new FocusRequester(session);
		this.#state = initialState(setup.startTrail(options), options.mouse);
		this.#snapshot = session.snapshot();
		this.#layout = layoutFor(size.columns, size.rows);
		this.#host = createActionHost({
			session,
			machine,
			frame: this.frame,
			state: () => this.#state,
			shownTrail: () => this.#shownTrail(),
			finds: ({ view }) => setup.views.find(({ id }) => id === view)?.searchText !== undefined,
			packageLocation: (attribute) => setup.packageLocation(attribute),
			sourceLocation: (subject, position) => setup.sourceLocation(subject, position),
			change: (change) => this.#change(change),
			notifyLater: (notice) => this.#notify(notice),
		});
	}

	/** Follows the session from now on. */
	start(): void {
		if (this.#unsubscribe !== null) return;
		this.#unsubscribe = this.#session.subscribe(() =>
			this.#snapshots.request(this.#showsNothing()),
		);
		if (this.#session.snapshot() === this.#snapshot) {
			this.#focus.request(this.frame());
		} else {
			this.#snapshots.request(true);
		}
	}

	/** Follows the session no longer, and does nothing by itself. */
	stop(): void {
		this.#unsubscribe?.();
		this.#unsubscribe = null;
		this.#snapshots.cancel();
		this.#prefetch.cancel();
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** What to draw now; the same object until something changes. */
	readonly frame = (): Frame => {
		this.#frame ??= this.#framing.derive(this.#state, this.#snapshot, this.#layout);
		return this.#frame;
	};

	resize(columns: number, rows: number): void {
		if (this.#layout.columns === columns && this.#layout.rows === rows) return;
		this.#layout = layoutFor(columns, rows);
		this.#frame = null;
		this.#tell();
	}

	/** Works through the keys of one input event, in order. */
	press(keys: readonly string[]): void {
		// Whatever else was typed, and whatever it would take.
		if (keys.includes('ctrl+c')) {
			this.#machine.quit();
			return;
		}
		// Not between two keys.
		this.#prefetch.postpone();
		for (const key of keys) this.#pressOne(key);
		this.#tell();
	}

	/** Pasted text is a search, wherever it is pasted. */
	paste(text: string): void {
		if (this.#typing() === null) this.#host.startSearch();
		this.#change({ type: 'notice', notice: null });
		this.#host.editSearch({ kind: 'insert', text: text.trim() });
		if (text.trim().length > longestSearch) {
			const told = `Only the first ${longestSearch} characters of what was pasted are searched for`;
			this.#change({ type: 'notice', notice: eventNotice(told) });
		}
		this.#tell();
	}

	/** What the mouse clicked on. */
	click(pointed: Pointed): void {
		this.#prefetch.postpone();
		this.#change({ type: 'notice', notice: null });
		if (pointed.kind === 'target' && pointed.target.kind === 'action') {
			const action = this.#setup.action(pointed.target.action);
			if (action !== null && action.isPossible?.(this.frame()) !== false) {
				action.run(this.#host, 0, null);
			}
		} else {
			// What is searched for is kept, as one goes on with what was found.
			if (this.#typing() !== null) this.#host.acceptSearch();
			this.#setup.click(this.#host, pointed);
		}
		this.#tell();
	}

	/** Over what the wheel was turned, up (-1) or down (1). */
	wheel(pointed: Pointed | null, direction: -1 | 1): void {
		this.#prefetch.postpone();
		this.#setup.scrollAt(this.#host, pointed, direction);
		this.#tell();
	}

	#pressOne(key: string): void {
		const { keyMap } = this.#setup;
		// While a search is typed no frame is derived for each letter.
		const typing = this.#typing();
		this.#change({ type: 'notice', notice: null });
		if (typing !== null) {
			this.#pressTyping(key, typing);
			return;
		}
		const { contexts } = this.frame();
		const keys = this.#begun === '' ? key : `${this.#begun} ${key}`;
		const wasBegun = this.#begun !== '';
		this.#begun = '';
		if (!wasBegun && /^\d$/.test(key)) {
			this.#pressDigit(key, keyMap.actionFor(key, contexts));
			return;
		}
		const longer = keyMap.actionsAfter(keys, contexts);
		if (longer.length > 0) {
			this.#begun = keys;
			this.#change({ type: 'notice', notice: eventNotice(this.#setup.keysAfter(keys, contexts)) });
			return;
		}
		const action = keyMap.actionFor(keys, contexts);
		const number = this.#number.take(wasBegun);
		if (action === null || action.isPossible?.(this.frame()) === false) {
			// Esc gives up what was begun.
			if (!wasBegun || key !== 'escape') this.#tellIdle(keys, contexts);
			return;
		}
		let count: number | null = null;
		if (number !== null && action.takesCount === true) {
			count = number.value;
			// Its digits have chosen a set meanwhile, which was not meant.
			this.#change({ type: 'choose-set', set: number.setBefore });
		}
		action.run(this.#host, keyMap.keysOf(action).indexOf(keys), count);
	}

	#pressTyping(key: string, contexts: readonly string[]): void {
		const { keyMap } = this.#setup;
		const action = keyMap.actionFor(key, contexts);
		const text = action === null ? keyText(key) : null;
		if (text !== null) {
			this.#host.editSearch({ kind: 'insert', text });
			return;
		}
		const possible = action ?? keyMap.actionFor(key, ['everywhere']);
		if (possible === null || possible.isPossible?.(this.frame()) === false) {
			this.#tellIdle(key, contexts);
			return;
		}
		possible.run(this.#host, keyMap.keysOf(possible).indexOf(key), null);
	}

	/** A digit does at once what it does alone, though it may turn out to begin a count. */
	#pressDigit(digit: string, action: Action | null): void {
		const value = this.#number.add(digit, this.#state.set);
		if (action === null || action.isPossible?.(this.frame()) === false) return;
		const { sets } = this.#snapshot;
		const number = action.isNumbered && value <= sets.length ? value : Number(digit);
		action.run(this.#host, action.isNumbered ? (number || 10) - 1 : 0, null);
	}

	/** Says that a key does nothing here, once for each place. */
	#tellIdle(key: string, [place = '']: readonly string[]): void {
		const name = `${place} ${key}`;
		if (this.#told.has(name)) return;
		this.#told.add(name);
		const text = `${keyLabel(key)} does nothing here; ${this.#setup.helpKey()} shows the keys`;
		this.#change({ type: 'notice', notice: eventNotice(text) });
	}

	/** Where keys go while something is typed; null while nothing is. */
	#typing(): readonly string[] | null {
		if (this.#state.overlay === 'palette') return paletteContexts;
		return typedSearch(this.#state, lastOf(this.#shownTrail())) === null ? null : searchContexts;
	}

	#shownTrail(): Trail {
		return this.#framing.shownTrail(this.#state, this.#snapshot);
	}

	#takeSnapshot(): void {
		const before = this.#snapshot;
		this.#snapshot = this.#session.snapshot();
		this.#frame = null;
		if (before.readings !== this.#snapshot.readings) this.#lookups.forget();
		if (before.sets.length === 0) this.#checkWantedSet();
		const { notice, sets } = this.#snapshot;
		if (notice !== null && notice !== before.notice) {
			this.#change({ type: 'notice', notice: eventNotice(notice, 'error') });
		}
		const { active } = this.frame();
		const shown = this.#reloadReport.update(this.#snapshot, active, this.#state.notice);
		this.#change({ type: 'notice', notice: shown });
		this.#tell();
		this.#prefetch.update(sets);
	}

	/** Something that a view looks up has been found. */
	#takeLookup(): void {
		this.#frame = null;
		if (this.#unsubscribe !== null) this.#tell();
	}

	/** Whether the first rows, or all that is known of them, are still to come. */
	#showsNothing(): boolean {
		const { active, rows, selected } = this.frame();
		return (
			active === null || rows.length === 0 || (selected !== null && !active.packages.has(selected))
		);
	}

	/** Says so when the tree does not have the set that the command line names. */
	#checkWantedSet(): void {
		const { sets } = this.#snapshot;
		const wanted = this.#wantedSet;
		if (sets.length === 0 || wanted === undefined || findSet(sets, wanted) !== undefined) return;
		const notice = eventNotice(`This tree has no Python ${wanted}`, 'error');
		this.#change({ type: 'notice', notice });
	}

	#notify(notice: Notice): void {
		this.#change({ type: 'notice', notice });
		this.#tell();
	}

	#change(change: StateChange): void {
		const next = reduce(this.#state, change);
		if (next === this.#state) return;
		this.#state = next;
		this.#frame = null;
	}

	/** Tells everyone that there may be another frame. */
	#tell(): void {
		this.#focus.request(this.frame());
		for (const listener of this.#listeners) listener();
	}
}
