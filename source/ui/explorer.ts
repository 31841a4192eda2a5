import { findSet } from '../package-sets/find-set.ts';
import type { Folds } from '../package-sets/relate.ts';
import type { Session, SessionSnapshot } from '../workspace/session.ts';
import {
	type ExplorerState,
	initialState,
	type Notice,
	type SortOrder,
	type StateFilter,
	type Trail,
} from './explorer-state.ts';
import { createFraming, type Frame, numbered } from './frame.ts';
import { keyText } from './input-keys.ts';
import { type Command, type Context, commandFor } from './key-bindings.ts';
import { type Layout, layoutFor } from './layout.ts';
import { firstPlace, type Motion, movePlace, type Place, placeAt } from './place.ts';
import { type ExplorerAction, reduce, type SearchEdit } from './reducer.ts';
import { attributePath, hasAttribute } from './standing.ts';

/** What the explorer asks of the machine around it. Each may say something to the person. */
export interface Surroundings {
	quit(): void;
	/** Hands the terminal back to the shell until the program is continued. */
	suspend(): Promise<void>;
	copy(text: string): Promise<Notice | null>;
	openUrl(url: string): Promise<Notice | null>;
	/** Opens `file:line`, relative to the tree's root, in the person's editor. */
	openEditor(root: string, position: string): Promise<Notice | null>;
}

export interface ExplorerOptions {
	query?: string | undefined;
	set?: string | undefined;
	attribute?: string | undefined;
	treeName?: string | undefined;
}

/** Descriptions may arrive thousands a second; frames are derived from them this often at most. */
const snapshotInterval = 80;

const motions: ReadonlySet<string> = new Set<Motion>([
	'up',
	'down',
	'halfPageUp',
	'halfPageDown',
	'pageUp',
	'pageDown',
	'first',
	'last',
]);

/**
 * The explorer without a screen: takes keys, keeps the state, gives frames. React draws the frames
 * and nothing else, so that a burst of keys is worked through at once and drawn once.
 */
export class Explorer {
	readonly options: ExplorerOptions;
	readonly #session: Session;
	readonly #surroundings: Surroundings;
	readonly #derive: ReturnType<typeof createFraming>;
	readonly #listeners = new Set<() => void>();
	readonly #unsubscribe: () => void;
	#state: ExplorerState;
	#snapshot: SessionSnapshot;
	#layout: Layout;
	#frame: Frame | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#lastTaken = 0;
	#focused = '';

	constructor(
		session: Session,
		surroundings: Surroundings,
		options: ExplorerOptions,
		size: { columns: number; rows: number },
	) {
		this.options = options;
		this.#session = session;
		this.#surroundings = surroundings;
		this.#derive = createFraming(options.set);
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
		this.#frame ??= this.#derive(this.#state, this.#snapshot, this.#layout);
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
		for (const key of keys) {
			this.#pressOne(key);
		}
		this.#changed();
	}

	/** Pasted text is a search, wherever it is pasted. */
	paste(text: string): void {
		if (!this.#state.search.editing) {
			this.#do({ type: 'start search', trail: this.#trailHere() });
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
		if (this.#timer !== null) {
			clearTimeout(this.#timer);
		}
	}

	#takeSnapshotSoon(): void {
		if (this.#timer !== null) {
			return;
		}
		const wait = this.#lastTaken + snapshotInterval - performance.now();
		const take = () => {
			this.#timer = null;
			this.#lastTaken = performance.now();
			const isFirst = this.#snapshot.sets.length === 0;
			this.#snapshot = this.#session.snapshot();
			if (isFirst) this.#checkWantedSet();
			this.#changed();
		};
		if (wait <= 0) {
			take();
		} else {
			this.#timer = setTimeout(take, wait);
		}
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

	/** Asks for what is on screen and not described yet: in the open set, then in the others. */
	#focusSession(): void {
		const { active, working, rows, window, selected, body } = this.frame();
		if (active === null || body !== 'rows') {
			return;
		}
		const visible = new Set<string>();
		if (selected !== null) {
			visible.add(selected);
		}
		for (let index = window.top; index < window.end; index++) {
			const attribute = rows.attributeAt(index);
			if (attribute !== null) {
				visible.add(attribute);
			}
		}
		const neighbours = selected === null ? [] : (active.packages.get(selected)?.dependencies ?? []);
		for (const { attribute } of neighbours) {
			if (attribute !== null) {
				visible.add(attribute);
			}
		}
		for (const set of [active, ...working]) {
			const missing = set.isComplete
				? []
				: [...visible].filter(
						(attribute) => !set.packages.has(attribute) && hasAttribute(set, attribute),
					);
			if (missing.length > 0) {
				const request = `${set.set}\0${missing.join('\0')}`;
				if (request !== this.#focused) {
					this.#focused = request;
					this.#session.focus(set.set, missing);
				}
				return;
			}
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
			this.#perform(anywhere, key);
		}
	}

	#perform(command: Command, key: string): void {
		if (motions.has(command)) {
			this.#move(command as Motion);
			return;
		}
		switch (command) {
			case 'open':
				this.#open();
				break;
			case 'out':
				this.#out();
				break;
			case 'escape':
				this.#escape();
				break;
			case 'backward':
			case 'forward':
				this.#do({ type: 'place', trail: this.#trailHere(), place: this.#placeHere() });
				this.#do({ type: command });
				break;
			case 'pane':
				this.#do({ type: 'pane', pane: this.#state.pane === 'rows' ? 'details' : 'rows' });
				break;
			case 'usedBy': {
				const attribute = this.#subject();
				if (attribute !== null) {
					this.#do({ type: 'used by', trail: this.#trailHere(), attribute });
				}
				break;
			}
			case 'copy':
				this.#copy();
				break;
			case 'homepage':
				this.#openHomepage();
				break;
			case 'definition':
				this.#openDefinition();
				break;
			case 'sort':
				this.#sort(this.#state.sort === 'name' ? 'uses' : 'name');
				break;
			case 'filter':
				this.#filter(nextFilter[this.#state.filter]);
				break;
			case 'fold':
				this.#fold();
				break;
			case 'unfoldAll':
				this.#foldAll('all');
				break;
			case 'foldAll':
				this.#foldAll('none');
				break;
			case 'search':
				this.#do({ type: 'place help', place: null });
				this.#do({ type: 'start search', trail: this.#trailHere() });
				break;
			case 'acceptSearch':
				this.#do({ type: 'accept search' });
				break;
			case 'cancelSearch':
				this.#do({ type: 'clear search', selected: this.frame().selected });
				break;
			case 'previousSet':
				this.#stepSet(-1);
				break;
			case 'nextSet':
				this.#stepSet(1);
				break;
			case 'chooseSet':
				this.#chooseSet(Number(key) - 1);
				break;
			case 'reload':
				this.#session.reload();
				this.#do({ type: 'notice', notice: { text: 'Reading the tree again …', tone: 'notice' } });
				break;
			case 'help':
				this.#do({ type: 'place help', place: this.#state.help === null ? firstPlace : null });
				break;
			case 'quit':
				this.#surroundings.quit();
				break;
			case 'suspend':
				void this.#surroundings.suspend();
				break;
			default:
				this.#do({ type: 'edit search', edit: { kind: command } as SearchEdit });
		}
	}

	#move(motion: Motion): void {
		const { body, layout, state, help, details, rows, location } = this.frame();
		if (body === 'help') {
			const scrolled = scrollPlace(state.help ?? firstPlace, help.length, layout.bodyRows, motion);
			this.#do({ type: 'place help', place: scrolled });
		} else if (state.pane === 'details' && !state.search.editing) {
			const place = movePlace(state.details, numbered(details.length), layout.bodyRows, motion);
			this.#do({ type: 'place details', place });
		} else if (rows.length > 0) {
			const place = movePlace(location.place, rows, layout.bodyRows, motion);
			this.#do({ type: 'place', trail: this.frame().trail, place });
		}
	}

	/** The package a command is about: that of the selected line, else that of the selected row. */
	#subject(): string | null {
		const { state, selected, details, detailsWindow } = this.frame();
		const line = state.pane === 'details' ? details[detailsWindow.index] : undefined;
		return line?.attribute ?? selected;
	}

	#open(): void {
		const { state, body, rows, window, details, detailsWindow, selected, active } = this.frame();
		if (body !== 'rows') {
			return;
		}
		if (state.pane === 'details') {
			const attribute = details[detailsWindow.index]?.attribute;
			if (attribute !== undefined && attribute !== null) {
				this.#openPackage(attribute);
			}
			return;
		}
		const row = rows.view === 'package' ? rows.tree[window.index] : undefined;
		if (row?.kind === 'group') {
			this.#fold();
		} else if (row?.kind === 'root') {
			this.#do({ type: 'pane', pane: 'details' });
		} else if (selected !== null) {
			this.#openPackage(selected);
		} else if (row !== undefined) {
			const text = active?.isComplete
				? `${row.pname} here is not an object of ${active.label}: nothing to open`
				: `which attribute ${row.pname} is, is not known yet`;
			this.#do({ type: 'notice', notice: { text, tone: 'notice' } });
		}
	}

	#openPackage(attribute: string): void {
		this.#do({ type: 'open', trail: this.#trailHere(), attribute });
	}

	#out(): void {
		if (this.#state.help !== null) {
			this.#do({ type: 'place help', place: null });
		} else if (this.#state.pane === 'details') {
			this.#do({ type: 'pane', pane: 'rows' });
		} else {
			this.#do({ type: 'out', trail: this.#trailHere() });
		}
	}

	#escape(): void {
		const { state, trail } = this.frame();
		if (state.help !== null || state.pane === 'details' || trail.length > 1) {
			this.#out();
		} else if (state.search.text !== '') {
			this.#do({ type: 'clear search', selected: this.frame().selected });
		} else {
			this.#surroundings.quit();
		}
	}

	#fold(): void {
		const { rows, window, location } = this.frame();
		const row = rows.view === 'package' ? rows.tree[window.index] : undefined;
		if (row === undefined || rows.view !== 'package' || location.view !== 'package') {
			return;
		}
		if (row.kind !== 'group' && (row.mark === 'repeat' || row.mark === 'cycle')) {
			const shown = rows.tree.findIndex(
				(other) =>
					other.kind !== 'group' &&
					other.attribute === row.attribute &&
					(other.kind === 'root' || other.fold === 'open'),
			);
			if (shown >= 0) {
				const place = placeAt(shown, rows, this.#layout.bodyRows, window.top);
				this.#do({ type: 'place', trail: this.#trailHere(), place });
			}
			return;
		}
		if (row.fold === 'leaf') {
			return;
		}
		const toggled = new Set(location.folds.toggled);
		if (!toggled.delete(row.key)) {
			toggled.add(row.key);
		}
		this.#setFolds({ ...location.folds, toggled });
	}

	#foldAll(rule: Folds['rule']): void {
		this.#setFolds({ rule, toggled: new Set() });
	}

	#setFolds(folds: Folds): void {
		const place = this.#placeHere();
		this.#do({ type: 'folds', trail: this.#trailHere(), folds, place });
	}

	#sort(sort: SortOrder): void {
		this.#do({ type: 'sort', sort, selected: this.frame().selected });
		const text = sort === 'name' ? 'Sorted by name' : 'Sorted by how many packages use each';
		this.#do({ type: 'notice', notice: { text, tone: 'notice' } });
	}

	#filter(filter: StateFilter): void {
		this.#do({ type: 'filter', filter, selected: this.frame().selected });
	}

	#stepSet(step: number): void {
		const { snapshot, active } = this.frame();
		const { length } = snapshot.sets;
		const index = snapshot.sets.findIndex((set) => set.set === active?.set);
		if (index >= 0) {
			this.#chooseSet((index + step + length) % length);
		}
	}

	#chooseSet(index: number): void {
		const set = this.frame().snapshot.sets[index];
		if (set !== undefined) {
			this.#rememberPlace();
			this.#do({ type: 'choose set', set: set.set });
		}
	}

	/** Ties the place to the row it shows, so that it is found again among other rows. */
	#rememberPlace(): void {
		const { location, rows } = this.frame();
		if (location.place.key === null && rows.length > 0) {
			this.#do({ type: 'place', trail: this.frame().trail, place: this.#placeHere() });
		}
	}

	/** The place as it shows, tied to its row. */
	#placeHere(): Place {
		const { rows, window, layout, location } = this.frame();
		return window.index < 0
			? location.place
			: placeAt(window.index, rows, layout.bodyRows, window.top);
	}

	/** The trail as it shows. */
	#trailHere(): Trail {
		const { trail } = this.frame();
		const place = this.#placeHere();
		const [first, ...rest] = trail;
		const last = rest.pop();
		return last === undefined ? [{ ...first, place }] : [first, ...rest, { ...last, place }];
	}

	#copy(): void {
		const { active } = this.frame();
		const attribute = this.#subject();
		if (active !== null && attribute !== null) {
			this.#say(this.#surroundings.copy(attributePath(active.set, attribute)));
		}
	}

	#openHomepage(): void {
		const attribute = this.#subject();
		const { active } = this.frame();
		if (active === null || attribute === null) {
			return;
		}
		const homepage = active.packages.get(attribute)?.homepage ?? null;
		if (homepage === null) {
			this.#notice(`${attribute} names no homepage`);
		} else {
			this.#say(this.#surroundings.openUrl(homepage));
		}
	}

	#openDefinition(): void {
		const attribute = this.#subject();
		const { active, snapshot } = this.frame();
		if (active === null || attribute === null) {
			return;
		}
		const description = active.packages.get(attribute);
		const position = description?.position ?? description?.registration ?? null;
		if (position === null) {
			this.#notice(`where ${attribute} is defined is not known`);
		} else {
			this.#say(this.#surroundings.openEditor(snapshot.root, position));
		}
	}

	#notice(text: string): void {
		this.#do({ type: 'notice', notice: { text, tone: 'notice' } });
	}

	#say(result: Promise<Notice | null>): void {
		result.then(
			(notice) => {
				if (notice !== null) {
					this.notify(notice);
				}
			},
			(error: unknown) => {
				const text = error instanceof Error ? error.message : String(error);
				this.notify({ text, tone: 'error' });
			},
		);
	}
}

const searchContexts: readonly Context[] = ['search'];

const nextFilter: Readonly<Record<StateFilter, StateFilter>> = {
	all: 'available',
	available: 'unavailable',
	unavailable: 'all',
};

/** Help has no selected row: a motion scrolls it. */
function scrollPlace(place: Place, length: number, height: number, motion: Motion): Place {
	const page = Math.max(1, height - 1);
	const half = Math.max(1, Math.floor(height / 2));
	const steps: Readonly<Record<Motion, number>> = {
		up: -1,
		down: 1,
		halfPageUp: -half,
		halfPageDown: half,
		pageUp: -page,
		pageDown: page,
		first: -length,
		last: length,
	};
	const top = Math.min(place.index + steps[motion], length - height);
	return { key: null, index: Math.max(0, top), offset: 0 };
}
