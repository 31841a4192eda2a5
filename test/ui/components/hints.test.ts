import { expect, test } from 'vitest';
import { hintsLine } from '../../../source/ui/components/hints.ts';
import { lineColumns } from '../../../source/ui/lines/line.ts';

const hints = [
	{ action: 'open', keys: '↵', text: 'open' },
	{ action: 'next-set', keys: '[ ]', text: 'version' },
	{ action: 'quit', keys: 'q', text: 'quit' },
];

test('hints are shown whole, as many as fit, each leading to its action', () => {
	const line = hintsLine(hints, 40);
	expect(line.map(({ text }) => text).join('')).toBe(' ↵ open  [ ] version  q quit ');
	expect(line.map(({ target }) => target?.kind === 'action' && target.action)).toEqual([
		...['open', 'open', 'next-set', 'next-set', 'quit', 'quit'],
	]);
	expect(lineColumns(hintsLine(hints, 28))).toBe(21);
	expect(hintsLine(hints, 7)).toEqual([]);
});
