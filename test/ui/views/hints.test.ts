import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closingHintsOf, hintsOf } from '../../../source/ui/views/hints.ts';
import { start } from '../example-explorer.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

describe('hints', () => {
	const hints = (keys: string, columns = 120) => {
		const { press } = start({}, undefined, { columns, rows: 24 });
		const frame = press(...keys.split(' ').filter((key) => key !== ''));
		return [hintsOf(frame), closingHintsOf(frame)].map((all) => all.map(({ id }) => id));
	};

	test('are those of the view, the details, the search, the help or a message', () => {
		const closing = ['palette', 'help', 'quit'];
		expect(hints('')[0]?.slice(0, 2)).toEqual(['open', 'search']);
		expect(hints('enter')[0]?.slice(0, 3)).toEqual(['open', 'fold', 'unfold-all']);
		expect(hints('tab')[0]?.slice(0, 3)).toEqual(['escape', 'next-set', 'problems']);
		expect(hints('/')).toEqual([
			['accept-search', 'cancel-search', 'next-match', 'next-set-of-search'],
			[],
		]);
		expect(hints('?')).toEqual([['escape', 'down', 'search'], closing]);
		expect(hints('4')).toEqual([['next-set', 'search', 'reload'], closing]);
	});

	test('promise to open only what can be opened', () => {
		const openIn = (keys: string) => hints(keys)[0]?.includes('open');
		expect(openIn('')).toBe(true);
		// The details: what it is, then its dependencies, and its definition last.
		expect(openIn('/ r e q enter tab')).toBe(false);
		expect(openIn('/ r e q enter tab j j j')).toBe(true);
		expect(openIn('/ r e q enter tab G')).toBe(true);
		// A stranger in the tree, and a list of nothing.
		expect(openIn('/ r e q enter enter j j j')).toBe(true);
		expect(openIn('/ r e q enter enter j j j j')).toBe(false);
		expect(openIn('/ n o n e enter')).toBe(false);
	});

	test('have the other pane only where one pane is shown', () => {
		expect(hints('')[0]).not.toContain('pane');
		expect(hints('', 80)[0]).toContain('pane');
	});
});
