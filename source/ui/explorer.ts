import { findSet } from '../package-sets/description/find-set.ts';
import { noChanges, type SetChanges } from '../workspace/session/changes.ts';
import type { Session, SessionSnapshot, SetSnapshot } from '../workspace/session/session.ts';
import { Commands, type Surroundings, trailHere } from './commands.ts';
import { type ExplorerState, initialState, type Notice } from './explorer-state.ts';
import { createFraming, type Frame, type Framing } from './frame.ts';
import { keyText } from './input-keys.ts';
import { type Context, commandFor } from './key-bindings.ts';
import { type Layout, layoutFor } from './layout.ts';
import { type ExplorerAction, reduce } from './reducer.ts';
import { changesText } from './views/changes.ts';

export interface ExplorerOptions {
	query?: string | undefined;
	set?: string | undefined;
	attribute?: string | undefined;
	treeName?: string | undefined;
}

/** Descriptions may arrive thousands a second; frames are derived from them this often at most. */
const snapshotInterval = 80;

/** How long no key was pressed when sets that are not shown are prepared, in milliseconds. */
const pause = 500;

/**
 * The explorer without a screen: takes keys, keeps the state, gives frames. React draws the frames
 * and nothing else, so that a burst of keys is worked through at once and drawn once.
 */
export class Explorer {
	readonly options: ExplorerOptions;
	readonly #session: Session;
	readonly #commands: Commands;
	readonly #framing: Framing;
	readonly #listeners = new Set<() => void>();
	readonly #unsubscribe: () => void;
	#state: ExplorerState;
	#snapshot: SessionSnapshot;
	#layout: Layout;
	#frame: Frame | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#lastTaken = 0;
	#focused = '';
	/** The sets that were prepared, and whether they were complete then. */
	readonly #prepared = new Map<string, boolean>();
	#preparation: ReturnType<typeof setTimeout> | null = null;
	/** Up to which reading of the tree it was told what came of it, and what had changed then. */
	#toldReading = 0;
	#toldChanges: readonly SetChanges[] = [];
	#readingNotice: Notice | null = null;

	constructor(
		session: Session,
		surroundings: Surroundings,
		options: ExplorerOptions,
		size: { columns: number; rows: number },
	) {
		this.options = options;
		this.#session = session;
		this.#commands = new Commands({
			session,
			surroundings,
			frame: this.frame,
			do: (action) => this.#do(action),
			notify: (notice) => this.notify(notice),
		});
		this.#framing = createFraming(options.set);
		this.#state = initialState(options);
		this.#snapshot = session.snapshot();
		this.#layout = layoutFor(size.columns, size.rows);
		this.#unsubscribe = session.subscribe(() => this.#takeSnapshotSoon());
		this.#focusSession();
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
		if (this.#layout.columns !== columns || this.#layout.rows !== rows) {
			this.#layout = layoutFor(columns, rows);
			this.#changed();
		}
	}

	/** Works through the keys of one input event, in order. */
	press(keys: readonly string[]): void {
		// Not between two keys.
		this.#preparation?.refresh();
		for (const key of keys) {
			this.#pressOne(key);
		}
		this.#changed();
	}

	/** Pasted text is a search, wherever it is pasted. */
	paste(text: string): void {
		if (!this.#state.search.editing) {
			this.#do({ type: 'start search', trail: trailHere(this.frame()) });
		}
		this.#do({ type: 'edit search', edit: { kind: 'insert', text: text.trim() } });
		this.#changed();
	}

	notify(notice: Notice | null): void {
		this.#do({ type: 'notice', notice });
		this.#changed();
	}

	dispose(): void {
		this.#unsubscribe();
		for (const timer of [this.#timer, this.#preparation]) {
			if (timer !== null) clearTimeout(timer);
		}
	}

	#takeSnapshotSoon(): void {
		if (this.#timer !== null) {
			return;
		}
		const wait = this.#showsNothing() ? 0 : this.#lastTaken + snapshotInterval - performance.now();
		const take = () => {
			this.#timer = null;
			this.#lastTaken = performance.now();
			const before = this.#snapshot;
			this.#snapshot = this.#session.snapshot();
			this.#frame = null;
			if (before.sets.length === 0) this.#checkWantedSet();
			const { notice } = this.#snapshot;
			if (notice !== null && notice !== before.notice) {
				this.#do({ type: 'notice', notice: { text: notice, tone: 'error' } });
			}
			this.#tellReading();
			this.#changed();
			this.#prepareLater();
		};
		if (wait <= 0) {
			take();
		} else {
			this.#timer = setTimeout(take, wait);
		}
	}

	/** Says what came of reading the tree again, once. */
	#tellReading(): void {
		const { phase, readings, sets } = this.#snapshot;
		if (readings === this.#toldReading) return;
		if (phase === 'opening' || phase === 'describing') {
			if (this.#state.notice === this.#readingNotice) this.#do({ type: 'notice', notice: null });
			return;
		}
		this.#toldReading = readings;
		const changes = sets.map((set) => set.changes);
		const known = this.#toldChanges;
		this.#toldChanges = changes;
		// What is wrong is said for as long as it is.
		const hasTrouble = phase === 'failed' || sets.some(({ outdated }) => outdated !== null);
		const text = changes.every((one, index) => one === (known[index] ?? noChanges))
			? 'Read again: no package is described otherwise'
			: `Read again: ${changesText(this.frame().active?.changes ?? noChanges) || 'no change in this version'}`;
		this.#readingNotice = hasTrouble ? null : { text, tone: 'notice' };
		this.#do({ type: 'notice', notice: this.#readingNotice });
	}

	/** Whether the first rows, or all that is known of them, are still to come. */
	#showsNothing(): boolean {
		const { active, rows, selected } = this.frame();
		return (
			active === null || rows.length === 0 || (selected !== null && !active.packages.has(selected))
		);
	}

	/**
	 * Prepares sets while nothing is pressed, one at a time, so that neither the first search nor the
	 * first look at another tab takes longer than later ones: when their names are known, and again
	 * when they are complete.
	 */
	#prepareLater(): void {
		const isLeft = (set: SetSnapshot) =>
			set.attributes.length > 0 && this.#prepared.get(set.name) !== set.isComplete;
		if (this.#preparation !== null || !this.#snapshot.sets.some(isLeft)) return;
		this.#preparation = setTimeout(() => {
			this.#preparation = null;
			const set = this.#snapshot.sets.find(isLeft);
			if (set === undefined) return;
			this.#prepared.set(set.name, set.isComplete);
			this.#framing.prepare(set);
			this.#prepareLater();
		}, pause);
	}

	/** Says so when the tree does not have the set that the command line names. */
	#checkWantedSet(): void {
		const { sets } = this.#snapshot;
		const { set } = this.options;
		if (sets.length === 0 || set === undefined || findSet(sets, set) !== undefined) return;
		const text = `This tree has no Python ${set}`;
		this.#do({ type: 'notice', notice: { text, tone: 'error' } });
	}

	#changed(): void {
		this.#frame = null;
		this.#focusSession();
		for (const listener of this.#listeners) {
			listener();
		}
	}

	#do(action: ExplorerAction): void {
		this.#state = reduce(this.#state, action);
		this.#frame = null;
	}

	/** Says what is on screen, and what surrounds it, as long as something is not described yet. */
	#focusSession(): void {
		const { active, working, rows, window, selected, body } = this.frame();
		if (active === null || body !== 'rows' || working.every(({ isComplete }) => isComplete)) {
			return;
		}
		const attributesOf = (from: number, to: number): string[] => {
			const attributes: string[] = [];
			for (let index = Math.max(from, 0); index < Math.min(to, rows.length); index++) {
				const attribute = rows.attributeAt(index);
				if (attribute !== null) attributes.push(attribute);
			}
			return attributes;
		};
		const { top, end } = window;
		const shown = new Set(selected === null ? [] : [selected]);
		for (const attribute of attributesOf(top, end)) shown.add(attribute);
		if (selected !== null) {
			for (const { attribute } of active.packages.get(selected)?.dependencies ?? []) {
				if (attribute !== null) shown.add(attribute);
			}
		}
		const page = end - top;
		const nearby = [...attributesOf(end, end + page), ...attributesOf(top - page, top)];
		const request = [active.name, ...shown, '', ...nearby].join('\0');
		if (request !== this.#focused) {
			this.#focused = request;
			this.#session.focus(active.name, [...shown], nearby);
		}
	}

	#pressOne(key: string): void {
		// While typing no frame is derived for each letter: of letters that come together, only the
		// last one's search is ever seen.
		const isTyping = this.#state.search.editing && this.#state.help === null;
		const contexts = isTyping ? searchContexts : this.frame().contexts;
		this.#do({ type: 'notice', notice: null });
		const command = commandFor(key, contexts);
		if (contexts[0] === 'search' && command === null) {
			const text = keyText(key);
			if (text !== null) {
				this.#do({ type: 'edit search', edit: { kind: 'insert', text } });
				return;
			}
		}
		const anywhere = command ?? commandFor(key, ['everywhere']);
		if (anywhere !== null) {
			this.#commands.run(anywhere, key);
		}
	}
}

const searchContexts: readonly Context[] = ['search'];
