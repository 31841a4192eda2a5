import { describe, expect, test } from 'vitest';
import {
	currentTrail,
	type ExplorerState,
	initialState,
	type Location,
} from '../../../source/ui/store/explorer-state.ts';
import { type ExplorerAction, reduce, type SearchEdit } from '../../../source/ui/store/reducer.ts';
import type { RowPosition } from '../../../source/ui/store/row-position.ts';

function perform(state: ExplorerState, ...actions: ExplorerAction[]): ExplorerState {
	return actions.reduce(reduce, state);
}

function where(state: ExplorerState): string[] {
	return currentTrail(state).map((location: Location) =>
		location.view === 'list' ? 'list' : `${location.view} ${location.attribute}`,
	);
}

function open(state: ExplorerState, attribute: string): ExplorerState {
	return reduce(state, { type: 'open', trail: currentTrail(state), attribute });
}

const at = (key: string, index = 0): RowPosition => ({ key, index, offset: 0 });

describe('navigation', () => {
	const start = initialState({});

	test('drilling in lengthens the trail, backing out shortens it', () => {
		const deep = open(open(start, 'torch'), 'sympy');
		expect(where(deep)).toEqual(['list', 'package torch', 'package sympy']);
		const out = reduce(deep, { type: 'out', trail: currentTrail(deep) });
		expect(where(out)).toEqual(['list', 'package torch']);
		const root = perform(start, { type: 'out', trail: currentTrail(start) });
		expect(root).toBe(start);
	});

	test('history goes back and forward, and a new step forgets what was forward', () => {
		const deep = open(open(start, 'torch'), 'sympy');
		const back = reduce(deep, { type: 'backward' });
		expect(where(back)).toEqual(['list', 'package torch']);
		expect(where(reduce(back, { type: 'forward' }))).toEqual(where(deep));
		expect(where(perform(deep, { type: 'backward' }, { type: 'backward' }))).toEqual(['list']);
		const elsewhere = open(back, 'numpy');
		expect(reduce(elsewhere, { type: 'forward' })).toBe(elsewhere);
		expect(where(reduce(start, { type: 'backward' }))).toEqual(['list']);
	});

	test('the place left is the place come back to', () => {
		const moved = reduce(start, {
			type: 'place',
			trail: currentTrail(start),
			position: at('torch', 7),
		});
		const back = perform(open(moved, 'torch'), { type: 'backward' });
		expect(currentTrail(back)[0].position).toEqual(at('torch', 7));
	});

	test('moving is no step of the history', () => {
		const moved = reduce(start, {
			type: 'place',
			trail: currentTrail(start),
			position: at('b', 1),
		});
		expect(moved.history.length).toBe(1);
	});

	test('who uses it is a place like any other', () => {
		const users = reduce(open(start, 'numpy'), {
			type: 'used by',
			trail: currentTrail(open(start, 'numpy')),
			attribute: 'numpy',
		});
		expect(where(users)).toEqual(['list', 'package numpy', 'used-by numpy']);
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
			{ type: 'pane', pane: 'details' },
			{ type: 'place details', position: at('5', 5) },
		);
		const opened = open(reading, 'torch');
		expect(opened.pane).toBe('rows');
		expect(opened.details.index).toBe(0);
	});

	test('a package asked for at the start is open, its row selected in the list', () => {
		const state = initialState({ attribute: 'torch' });
		expect(where(state)).toEqual(['list', 'package torch']);
		expect(currentTrail(state)[0].position.key).toBe('torch');
	});
});

describe('folding', () => {
	test('is part of the place: it is there again after going back', () => {
		const torch = open(initialState({}), 'torch');
		const folds = { rule: 'all' as const, toggled: new Set<string>() };
		const unfolded = reduce(torch, {
			type: 'folds',
			trail: currentTrail(torch),
			folds,
			position: at('torch'),
		});
		const back = perform(open(unfolded, 'sympy'), { type: 'backward' });
		expect(currentTrail(back).at(-1)).toMatchObject({ attribute: 'torch', folds });
		const list = initialState({});
		expect(
			reduce(list, { type: 'folds', trail: currentTrail(list), folds, position: at('x') }),
		).toBe(list);
	});
});

describe('the search line', () => {
	const typing = reduce(initialState({}), {
		type: 'start search',
		trail: currentTrail(initialState({})),
	});
	const edit = (state: ExplorerState, ...edits: SearchEdit[]) =>
		edits.reduce((so, one) => reduce(so, { type: 'edit search', edit: one }), state);
	const type = (state: ExplorerState, text: string) => edit(state, { kind: 'insert', text });

	test('takes text where the cursor is', () => {
		const state = edit(type(typing, 'trch'), { kind: 'cursorStart' }, { kind: 'cursorRight' });
		expect(type(state, 'o').search).toEqual({ text: 'torch', cursor: 2, editing: true });
	});

	test('deletes characters, words, and to both ends', () => {
		const state = type(typing, 'google-cloud core');
		expect(edit(state, { kind: 'deleteBackward' }).search.text).toBe('google-cloud cor');
		expect(edit(state, { kind: 'deleteWord' }).search.text).toBe('google-cloud ');
		expect(edit(state, { kind: 'deleteWord' }, { kind: 'deleteWord' }).search.text).toBe('google-');
		const middle = edit(state, ...Array<SearchEdit>(4).fill({ kind: 'cursorLeft' }));
		expect(edit(middle, { kind: 'deleteToStart' }).search.text).toBe('core');
		expect(edit(middle, { kind: 'deleteToEnd' }).search.text).toBe('google-cloud ');
		expect(edit(middle, { kind: 'deleteForward' }).search.text).toBe('google-cloud ore');
	});

	test('counts a character beyond the basic plane as one', () => {
		const state = type(typing, 'a𝜋');
		expect(edit(state, { kind: 'deleteBackward' }).search).toMatchObject({ text: 'a', cursor: 1 });
		expect(edit(state, { kind: 'cursorLeft' }).search.cursor).toBe(1);
	});

	test('drops what a paste must not bring', () => {
		expect(type(typing, 'tor\nch\u001b[31m').search.text).toBe('tor ch[31m');
	});

	test('is left by deleting when it is empty', () => {
		expect(edit(typing, { kind: 'deleteBackward' }).search.editing).toBe(false);
	});

	test('selects the best match of another query, and keeps the row when it is cleared', () => {
		const moved = reduce(type(typing, 'to'), {
			type: 'place',
			trail: currentTrail(typing),
			position: at('torchvision', 3),
		});
		expect(currentTrail(type(moved, 'r'))[0].position).toEqual({ key: null, index: 0, offset: 0 });
		const cleared = reduce(moved, { type: 'clear search', selected: 'torchvision' });
		expect(cleared.search).toEqual({ text: '', cursor: 0, editing: false });
		expect(currentTrail(cleared)[0].position.key).toBe('torchvision');
	});

	test('starting from a package goes to the list, one step of the history', () => {
		const torch = open(initialState({ query: 'tor' }), 'torch');
		const state = reduce(torch, { type: 'start search', trail: currentTrail(torch) });
		expect(where(state)).toEqual(['list']);
		expect(state.search).toEqual({ text: 'tor', cursor: 3, editing: true });
		expect(where(reduce(state, { type: 'backward' }))).toEqual(['list', 'package torch']);
	});
});
