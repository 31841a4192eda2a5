import { describe, expect, test } from 'vitest';
import type { Location, Trail } from '../../../source/ui/location/location.ts';
import { firstPosition, rowsOf } from '../../../source/ui/location/row-position.ts';
import { createSetup } from '../../../source/ui/setup.ts';
import { type ExplorerState, initialState } from '../../../source/ui/store/explorer-state.ts';
import { createFraming } from '../../../source/ui/store/frame.ts';
import { layoutFor } from '../../../source/ui/store/screen-layout.ts';
import type { View } from '../../../source/ui/store/view.ts';
import { exampleSets } from '../example-sets.ts';
import { snapshotOf } from '../fake-session.ts';

interface PairLocation extends Location {
	view: 'pair';
	attributes: readonly string[];
}

/** A view that is about two packages. */
const pairView: View<PairLocation> = {
	id: 'pair',
	subjects: ({ attributes }) => attributes,
	createRows: () => ({
		rows: (_context, { attributes }) => ({
			...rowsOf(attributes),
			subjectAt: (index) => attributes[index] ?? null,
		}),
	}),
	line: () => [],
	emptyText: () => '',
	title: () => 'pair',
	crumb: ({ attributes }) => attributes.join(' and '),
	hints: [],
};

const setup = createSetup();
const snapshot = snapshotOf(exampleSets());
const [list] = setup.startTrail({});
const pair = (...attributes: string[]): PairLocation => ({
	view: 'pair',
	position: firstPosition,
	attributes,
});

function frameOf(
	trail: Trail,
	state: Partial<ExplorerState> = {},
	size: [number, number] = [120, 24],
) {
	const framing = createFraming({ ...setup, views: [...setup.views, pairView] }, undefined, () => ({
		state: 'pending',
	}));
	return framing.derive({ ...initialState(trail), ...state }, snapshot, layoutFor(...size));
}

describe('the trail', () => {
	test('is shown as far as the set has all packages that a location is about', () => {
		const trail: Trail = [list, pair('backports-zstd', 'torch')];
		const whole = frameOf(trail, { set: 'python312Packages' });
		expect(whole.crumbs).toEqual(['python312Packages', 'backports-zstd and torch']);
		const cut = frameOf(trail, { set: 'python313Packages' });
		expect(cut.crumbs).toEqual(['python313Packages']);
		expect(cut.location.position.key).toBe('backports-zstd');
		expect(cut.notice).toEqual({
			source: 'row',
			text: 'backports-zstd is not in 3.13, only in 3.12',
			tone: 'notice',
		});
	});

	test('leads to a view that has nothing to do with packages', () => {
		const { rows, selected, details } = frameOf([list, pair()]);
		expect([rows.length, selected, details]).toEqual([0, null, []]);
	});

	test('that leads to a view which does not exist is an error', () => {
		const nowhere = { view: 'nowhere', position: firstPosition };
		expect(() => frameOf([nowhere])).toThrow('there is no view nowhere');
	});
});

describe('a frame', () => {
	test('has the same parts as the one before where nothing changed', () => {
		const framing = createFraming(setup, undefined, () => ({ state: 'pending' }));
		const layout = layoutFor(120, 24);
		const state = initialState(setup.startTrail({ attribute: 'torch' }));
		const before = framing.derive(state, snapshot, layout);
		const after = framing.derive({ ...state, pane: 'details' }, snapshot, layout);
		expect(after).not.toBe(before);
		for (const part of ['rows', 'details', 'working', 'trail'] as const) {
			expect(after[part]).toBe(before[part]);
		}
	});

	test('says where keys go: to the view first, and to the view only in its own pane', () => {
		expect(frameOf([list]).contexts).toEqual(['packages', 'rows', 'everywhere']);
		expect(frameOf([list], { pane: 'details' }).contexts).toEqual(['rows', 'everywhere']);
		expect(frameOf([list], { overlay: 'help' }).contexts).toEqual(['rows', 'everywhere']);
		const search = { text: '', cursor: 0, editing: true };
		expect(frameOf([{ ...list, search }]).contexts).toEqual(['search']);
	});

	test('tells what has just happened before anything else', () => {
		const trail = setup.startTrail({ attribute: 'torch' });
		const disabled = frameOf(trail, { set: 'python314Packages' }, [80, 24]);
		expect(disabled.notice?.source).toBe('row');
		const notice = { source: 'event', text: 'copied', tone: 'notice' } as const;
		const told = frameOf(trail, { set: 'python314Packages', notice }, [80, 24]);
		expect(told.notice).toBe(notice);
	});
});
