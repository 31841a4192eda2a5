import { vi } from 'vitest';
import type { Machine } from '../../source/ui/machine/machine.ts';
import { createSetup } from '../../source/ui/setup.ts';
import { Explorer, type ExplorerOptions } from '../../source/ui/store/explorer.ts';
import type { Frame } from '../../source/ui/store/frame.ts';
import { exampleSets } from './example-sets.ts';
import { FakeSession, snapshotOf } from './fake-session.ts';

/** A machine that does nothing but remember what it was asked for. */
export const machine = {
	quit: vi.fn<Machine['quit']>(),
	suspend: vi.fn<Machine['suspend']>(async () => {}),
	redraw: vi.fn<Machine['redraw']>(async () => {}),
	followSignals: () => () => {},
	setMouse: vi.fn<Machine['setMouse']>(),
	copy: vi.fn<Machine['copy']>(async () => null),
	openUrl: vi.fn<Machine['openUrl']>(async () => null),
	openEditor: vi.fn<Machine['openEditor']>(async () => null),
};

/** An explorer on the example sets, with the default set open. */
export function start(
	options: ExplorerOptions = {},
	session = new FakeSession(snapshotOf(exampleSets())),
	size = { columns: 120, rows: 24 },
) {
	const explorer = new Explorer(session, machine, createSetup(), options, size);
	explorer.start();
	const press = (...keys: string[]) => {
		explorer.press(keys);
		return explorer.frame();
	};
	const type = (text: string) => press(...text);
	return { explorer, session, press, type };
}

/** The way to where an explorer is: each location's view, and the package that it is about. */
export function trailOf({ trail }: Frame): string[] {
	return trail.map(({ view, ...location }) =>
		'attribute' in location
			? `${view} ${location.attribute ?? ('name' in location ? location.name : '')}`
			: view,
	);
}
