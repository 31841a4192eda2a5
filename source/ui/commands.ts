import type { Folds } from '../package-sets/relations/dependency-tree.ts';
import type { Session } from '../workspace/session/session.ts';
import type { Notice, SortOrder, StateFilter, Trail } from './explorer-state.ts';
import { type Frame, numbered } from './frame.ts';
import type { Command } from './key-bindings.ts';
import { firstPlace, type Motion, movePlace, type Place, placeAt } from './place.ts';
import type { ExplorerAction, SearchEdit } from './reducer.ts';
import { attributePath } from './standing.ts';

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

/** What commands act on. */
export interface CommandHost {
	readonly session: Session;
	readonly surroundings: Surroundings;
	/** What is on screen, with all that was done so far. */
	frame(): Frame;
	do(action: ExplorerAction): void;
	/** Tells the person something, later on. */
	notify(notice: Notice): void;
}

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

/** Commands that act on the rows: without any on screen, or behind the help, they do nothing. */
const rowCommands: ReadonlySet<Command> = new Set<Command>([
	'open',
	'backward',
	'forward',
	'pane',
	'usedBy',
	'copy',
	'homepage',
	'definition',
	'sort',
	'filter',
	'fold',
	'unfoldAll',
	'foldAll',
]);

/** Turns commands into actions on the state, and into requests to session and machine. */
export class Commands {
	readonly #host: CommandHost;

	constructor(host: CommandHost) {
		this.#host = host;
	}

	/** What is on screen, with all that was done so far. */
	get #frame(): Frame {
		return this.#host.frame();
	}

	/** Does what a command says; `key` tells the digits apart. */
	run(command: Command, key: string): void {
		if (rowCommands.has(command) && this.#frame.body !== 'rows') {
			return;
		}
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
				this.#host.do({
					type: 'place',
					trail: trailHere(this.#frame),
					place: placeHere(this.#frame),
				});
				this.#host.do({ type: command });
				break;
			case 'pane':
				this.#host.do({
					type: 'pane',
					pane: this.#frame.state.pane === 'rows' ? 'details' : 'rows',
				});
				break;
			case 'usedBy': {
				const attribute = this.#subject();
				if (attribute !== null) {
					this.#host.do({ type: 'used by', trail: trailHere(this.#frame), attribute });
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
				this.#sort(this.#frame.state.sort === 'name' ? 'uses' : 'name');
				break;
			case 'filter':
				this.#filter(this.#nextFilter());
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
				this.#host.do({ type: 'place help', place: null });
				this.#host.do({ type: 'start search', trail: trailHere(this.#frame) });
				break;
			case 'acceptSearch':
				this.#host.do({ type: 'accept search' });
				break;
			case 'cancelSearch':
				this.#host.do({ type: 'clear search', selected: this.#frame.selected });
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
				this.#host.session.reload();
				this.#host.do({
					type: 'notice',
					notice: { text: 'Reading the tree again …', tone: 'notice' },
				});
				break;
			case 'help':
				this.#host.do({
					type: 'place help',
					place: this.#frame.state.help === null ? firstPlace : null,
				});
				break;
			case 'quit':
				this.#host.surroundings.quit();
				break;
			case 'suspend':
				void this.#host.surroundings.suspend();
				break;
			default:
				this.#host.do({ type: 'edit search', edit: { kind: command } as SearchEdit });
		}
	}

	#move(motion: Motion): void {
		const { body, layout, state, help, details, rows, location } = this.#frame;
		if (body === 'help') {
			const scrolled = scrollPlace(state.help ?? firstPlace, help.length, layout.bodyRows, motion);
			this.#host.do({ type: 'place help', place: scrolled });
		} else if (state.pane === 'details' && !state.search.editing) {
			const place = movePlace(state.details, numbered(details.length), layout.bodyRows, motion);
			this.#host.do({ type: 'place details', place });
		} else if (rows.length > 0) {
			const place = movePlace(location.place, rows, layout.bodyRows, motion);
			this.#host.do({ type: 'place', trail: this.#frame.trail, place });
		}
	}

	/** The package a command is about: that of the selected line, else that of the selected row. */
	#subject(): string | null {
		const { state, selected, details, detailsWindow } = this.#frame;
		const line = state.pane === 'details' ? details[detailsWindow.index] : undefined;
		return line?.attribute ?? selected;
	}

	#open(): void {
		const { state, body, rows, window, details, detailsWindow, selected, active } = this.#frame;
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
			this.#host.do({ type: 'pane', pane: 'details' });
		} else if (selected !== null) {
			this.#openPackage(selected);
		} else if (row !== undefined) {
			const text = active?.isComplete
				? `${row.pname} here is not an object of ${active.label}: nothing to open`
				: `which attribute ${row.pname} is, is not known yet`;
			this.#host.do({ type: 'notice', notice: { text, tone: 'notice' } });
		}
	}

	#openPackage(attribute: string): void {
		this.#host.do({ type: 'open', trail: trailHere(this.#frame), attribute });
	}

	#out(): void {
		if (this.#frame.state.help !== null) {
			this.#host.do({ type: 'place help', place: null });
		} else if (this.#frame.state.pane === 'details') {
			this.#host.do({ type: 'pane', pane: 'rows' });
		} else {
			this.#host.do({ type: 'out', trail: trailHere(this.#frame) });
		}
	}

	#escape(): void {
		const { state, trail } = this.#frame;
		if (state.help !== null || state.pane === 'details' || trail.length > 1) {
			this.#out();
		} else if (state.search.text !== '') {
			this.#host.do({ type: 'clear search', selected: this.#frame.selected });
		} else {
			this.#host.surroundings.quit();
		}
	}

	#fold(): void {
		const { rows, window, location } = this.#frame;
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
				const place = placeAt(shown, rows, this.#frame.layout.bodyRows, window.top);
				this.#host.do({ type: 'place', trail: trailHere(this.#frame), place });
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
		const place = placeHere(this.#frame);
		this.#host.do({ type: 'folds', trail: trailHere(this.#frame), folds, place });
	}

	#sort(sort: SortOrder): void {
		this.#host.do({ type: 'sort', sort, selected: this.#frame.selected });
		const text = sort === 'name' ? 'Sorted by name' : 'Sorted by how many packages use each';
		this.#host.do({ type: 'notice', notice: { text, tone: 'notice' } });
	}

	/** Only where something has changed there is a list of it. */
	#nextFilter(): StateFilter {
		const { active, state } = this.#frame;
		const next = nextFilter[state.filter];
		return next === 'changed' && (active?.changes.packages.size ?? 0) === 0 ? 'all' : next;
	}

	#filter(filter: StateFilter): void {
		this.#host.do({ type: 'filter', filter, selected: this.#frame.selected });
	}

	#stepSet(step: number): void {
		const { snapshot, active } = this.#frame;
		const { length } = snapshot.sets;
		const index = snapshot.sets.findIndex((set) => set.name === active?.name);
		if (index >= 0) {
			this.#chooseSet((index + step + length) % length);
		}
	}

	#chooseSet(index: number): void {
		const set = this.#frame.snapshot.sets[index];
		if (set !== undefined) {
			this.#rememberPlace();
			this.#host.do({ type: 'choose set', set: set.name });
		}
	}

	/** Ties the place to the row it shows, so that it is found again among other rows. */
	#rememberPlace(): void {
		const { location, rows } = this.#frame;
		if (location.place.key === null && rows.length > 0) {
			this.#host.do({
				type: 'place',
				trail: this.#frame.trail,
				place: placeHere(this.#frame),
			});
		}
	}

	#copy(): void {
		const { active } = this.#frame;
		const attribute = this.#subject();
		if (active !== null && attribute !== null) {
			this.#say(this.#host.surroundings.copy(attributePath(active.name, attribute)));
		}
	}

	#openHomepage(): void {
		const attribute = this.#subject();
		const { active } = this.#frame;
		if (active === null || attribute === null) {
			return;
		}
		const homepage = active.packages.get(attribute)?.homepage ?? null;
		if (homepage === null) {
			this.#notice(`${attribute} names no homepage`);
		} else {
			this.#say(this.#host.surroundings.openUrl(homepage));
		}
	}

	#openDefinition(): void {
		const attribute = this.#subject();
		const { active, snapshot } = this.#frame;
		if (active === null || attribute === null) {
			return;
		}
		const description = active.packages.get(attribute);
		const position = description?.definition ?? description?.registration ?? null;
		if (position === null) {
			this.#notice(`where ${attribute} is defined is not known`);
		} else {
			this.#say(this.#host.surroundings.openEditor(snapshot.root, position));
		}
	}

	#notice(text: string): void {
		this.#host.do({ type: 'notice', notice: { text, tone: 'notice' } });
	}

	#say(result: Promise<Notice | null>): void {
		result.then(
			(notice) => {
				if (notice !== null) {
					this.#host.notify(notice);
				}
			},
			(error: unknown) => {
				const text = error instanceof Error ? error.message : String(error);
				this.#host.notify({ text, tone: 'error' });
			},
		);
	}
}

/** The place as it shows, tied to its row. */
function placeHere({ rows, window, layout, location }: Frame): Place {
	return window.index < 0
		? location.place
		: placeAt(window.index, rows, layout.bodyRows, window.top);
}

/** The trail as it shows. */
export function trailHere(frame: Frame): Trail {
	const place = placeHere(frame);
	const [first, ...rest] = frame.trail;
	const last = rest.pop();
	return last === undefined ? [{ ...first, place }] : [first, ...rest, { ...last, place }];
}

const nextFilter: Readonly<Record<StateFilter, StateFilter>> = {
	all: 'available',
	available: 'unavailable',
	unavailable: 'changed',
	changed: 'all',
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
