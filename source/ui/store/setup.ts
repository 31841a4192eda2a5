import type { SetSnapshot } from '../../workspace/session/session.ts';
import type { KeyMap } from '../keys/key-map.ts';
import type { Line } from '../lines/line.ts';
import type { Location, Trail } from '../location/location.ts';
import type { Action } from './action.ts';
import type { RowsContext, View } from './view.ts';

/** What there is to start with, from the command line. */
export interface StartOptions {
	query?: string | undefined;
	attribute?: string | undefined;
}

/** What the details are made from. */
export type DetailsContext = RowsContext;

/** What an explorer consists of. The store holds it together without knowing any of it by name. */
export interface Setup {
	readonly views: readonly View[];
	/** Where an explorer starts. */
	startTrail(options: StartOptions): Trail;
	/** Where a package is opened. */
	packageLocation(attribute: string): Location;
	/** All that is known of a package, as lines of the context's width. */
	detailLines(context: DetailsContext, attribute: string): readonly Line[];
	helpLines(): readonly Line[];
	readonly keyMap: KeyMap<Action>;
}

/** Does ahead of time what the first look at a set takes. */
export type Prepare = (set: SetSnapshot) => void;
