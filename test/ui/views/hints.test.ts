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
		const closing = ['help', 'quit'];
		expect(hints('')[0]?.slice(0, 2)).toEqual(['open', 'search']);
		expect(hints('enter')[0]?.slice(0, 3)).toEqual(['open', 'fold', 'unfold-all']);
		expect(hints('tab')[0]?.slice(0, 3)).toEqual(['open', 'escape', 'next-set']);
		expect(hints('/')).toEqual([
			['accept-search', 'cancel-search', 'next-match', 'next-set-of-search'],
			[],
		]);
		expect(hints('?')).toEqual([['escape', 'down'], closing]);
		expect(hints('4')).toEqual([['next-set', 'search', 'reload'], closing]);
	});

	test('have the other pane only where one pane is shown', () => {
		expect(hints('')[0]).not.toContain('pane');
		expect(hints('', 80)[0]).toContain('pane');
	});
});
