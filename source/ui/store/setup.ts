import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import type { KeyMap } from '../keys/key-map.ts';
import type { Line } from '../lines/line.ts';
import type { Location, Trail } from '../location/location.ts';
import type { Action, ActionHost } from './action.ts';
import type { Notice } from './notice.ts';
import type { Body, PaletteEntry, Pointed, TextPane } from './situation.ts';
import type { LinkTarget, RowsContext, View } from './view.ts';

/** What there is to start with, from the command line. */
export interface StartOptions {
	query?: string | undefined;
	attribute?: string | undefined;
	/** The view to open, and with what. */
	link?: (LinkTarget & { view: string }) | undefined;
}

/** What the details are made from. */
export type DetailsContext = Omit<RowsContext, 'look' | 'marks' | 'root'>;

/** A package of the open set. */
export interface Subject {
	readonly attribute: string;
	/** Undefined until it is described. */
	readonly description: PackageDescription | undefined;
}

/** What a message is made from. */
export interface MessageContext {
	body: Body;
	snapshot: SessionSnapshot;
	active: SetSnapshot | null;
	/** The last notice that there was. */
	notice: Notice | null;
	/** The width of a line. */
	columns: number;
}

/** What an explorer consists of. The store holds it together without knowing any of it by name. */
export interface Setup {
	readonly views: readonly View[];
	/** Where an explorer starts. */
	startTrail(options: StartOptions): Trail;
	/** Where a package is opened. */
	packageLocation(attribute: string): Location;
	/** Where a line of source text, `file:line`, is opened; `subject` is the package it was met at. */
	sourceLocation(subject: Subject | null, position: string): Location;
	/** All that is known of a package, as lines of the context's width. */
	detailLines(context: DetailsContext, attribute: string): readonly Line[];
	/** All that is known of a stranger, by its key, likewise. */
	strangerLines(context: DetailsContext, key: string): readonly Line[];
	/** The help, as lines of some width. */
	helpLines(columns: number): readonly Line[];
	/** The actions that match what is typed, those that can be done in these contexts first. */
	palette(query: string, contexts: readonly string[]): readonly PaletteEntry[];
	/** The text that stands in place of the panes, the help aside; null where there is none. */
	message(context: MessageContext): TextPane | null;
	/** The action of an id; null where there is none. */
	action(id: string): Action | null;
	/** Does what a click on something does. */
	click(host: ActionHost, pointed: Pointed): void;
	/** Does what the wheel does over something. */
	scrollAt(host: ActionHost, pointed: Pointed | null, direction: -1 | 1): void;
	/** What there is to press after some keys, for people. */
	keysAfter(keys: string, contexts: readonly string[]): string;
	/** The key of the help, as people write it. */
	helpKey(): string;
	readonly keyMap: KeyMap<Action>;
}

/** Does ahead of time what the first look at a set takes. */
export type Prepare = (set: SetSnapshot) => void;
