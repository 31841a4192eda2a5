import { describe, expect, test } from 'vitest';
import type { Location } from '../../../source/ui/location/location.ts';
import { firstPosition, type RowPosition } from '../../../source/ui/location/row-position.ts';
import { emptySearch, searchFor } from '../../../source/ui/location/search-line.ts';
import {
	currentTrail,
	type ExplorerState,
	initialState,
} from '../../../source/ui/store/explorer-state.ts';
import { reduce, type StateChange } from '../../../source/ui/store/reducer.ts';

const list: Location = { view: 'list', position: firstPosition, search: emptySearch };
const start = initialState([list]);
const backward: StateChange = { type: 'visit', step: -1 };
const forward: StateChange = { type: 'visit', step: 1 };

function perform(state: ExplorerState, ...changes: StateChange[]): ExplorerState {
	return changes.reduce(reduce, state);
}

function where(state: ExplorerState): string[] {
	return currentTrail(state).map(({ view }) => view);
}

function open(state: ExplorerState, view: string): ExplorerState {
	const location = { view, position: firstPosition };
	return reduce(state, { type: 'open', trail: currentTrail(state), location });
}

const at = (key: string, index = 0): RowPosition => ({ key, index, offset: 0 });

describe('navigation', () => {
	test('drilling in lengthens the trail, backing out shortens it', () => {
		const deep = open(open(start, 'torch'), 'sympy');
		expect(where(deep)).toEqual(['list', 'torch', 'sympy']);
		const out = reduce(deep, { type: 'out', trail: currentTrail(deep) });
		expect(where(out)).toEqual(['list', 'torch']);
		const root = perform(start, { type: 'out', trail: currentTrail(start) });
		expect(root).toBe(start);
	});

	test('history goes back and forward, and a new step forgets what was forward', () => {
		const deep = open(open(start, 'torch'), 'sympy');
		const back = reduce(deep, backward);
		expect(where(back)).toEqual(['list', 'torch']);
		expect(where(reduce(back, forward))).toEqual(where(deep));
		expect(where(perform(deep, backward, backward))).toEqual(['list']);
		const elsewhere = open(back, 'numpy');
		expect(reduce(elsewhere, forward)).toBe(elsewhere);
		expect(where(reduce(start, backward))).toEqual(['list']);
	});

	test('the position left is the position come back to', () => {
		const moved = reduce(start, {
			type: 'move',
			trail: currentTrail(start),
			position: at('torch', 7),
		});
		const back = perform(open(moved, 'torch'), backward);
		expect(currentTrail(back)[0].position).toEqual(at('torch', 7));
	});

	test('moving is no step of the history', () => {
		const moved = reduce(start, { type: 'move', trail: currentTrail(start), position: at('b', 1) });
		expect(moved.history.length).toBe(1);
	});

	test('a long walk does not grow the history without end', () => {
		let state = start;
		for (let step = 0; step < 1000; step++) {
			const away = open(state, `package-${step}`);
			state = reduce(away, { type: 'out', trail: currentTrail(away) });
		}
		expect(state.history.length).toBeLessThanOrEqual(200);
		expect(where(state)).toEqual(['list']);
	});

	test('opening goes back to the rows, and to the top of the details', () => {
		const reading = perform(
			start,
			{ type: 'enter-pane', pane: 'details' },
			{ type: 'move-details', position: at('5', 5) },
		);
		const opened = open(reading, 'torch');
		expect(opened.pane).toBe('rows');
		expect(opened.details.index).toBe(0);
	});

	test('who acts on a shorter trail gives up the rest', () => {
		const deep = open(open(start, 'torch'), 'sympy');
		const moved = reduce(deep, { type: 'move', trail: [list], position: at('numpy') });
		expect(where(moved)).toEqual(['list']);
		expect(where(reduce(deep, { type: 'start-search', trail: [list] }))).toEqual(['list']);
	});
});

describe("a view's own state", () => {
	const unfolded: Location = { view: 'torch', position: at('torch'), search: searchFor('all') };

	test('is there again after going back, and no step of the history', () => {
		const torch = open(start, 'torch');
		const updated = reduce(torch, {
			type: 'update',
			trail: currentTrail(torch),
			location: unfolded,
			details: 'first',
		});
		expect(updated.history.length).toBe(torch.history.length);
		const back = perform(open(updated, 'sympy'), backward);
		expect(currentTrail(back).at(-1)).toEqual(unfolded);
	});

	test('shows the details from their beginning, or keeps them', () => {
		const read = reduce(start, { type: 'move-details', position: at('5', 5) });
		const update = (details: 'first' | 'keep') =>
			reduce(read, { type: 'update', trail: [list], location: unfolded, details });
		expect(update('first').details).toEqual(firstPosition);
		expect(update('keep').details).toEqual(at('5', 5));
	});
});

describe('starting a search', () => {
	const searched = initialState([{ ...list, search: searchFor('tor') }]);

	test('goes to the nearest view that has one, which is one step of the history', () => {
		const torch = open(searched, 'torch');
		const state = reduce(torch, { type: 'start-search', trail: currentTrail(torch) });
		expect(where(state)).toEqual(['list']);
		// Another search takes the place of the old one, which can be brought back.
		expect(currentTrail(state)[0].search).toMatchObject({ text: '', cursor: 0, editing: true });
		expect(state.searches).toEqual(['tor']);
		expect(where(reduce(state, backward))).toEqual(['list', 'torch']);
	});

	test('is no step of the history in a view that has one itself', () => {
		const state = reduce(searched, { type: 'start-search', trail: currentTrail(searched) });
		expect(state.history.length).toBe(1);
		expect(currentTrail(state)[0].search?.editing).toBe(true);
	});
});
