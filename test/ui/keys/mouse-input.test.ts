import { describe, expect, test } from 'vitest';
import { splitMouseInput, takeMouseInput } from '../../../source/ui/keys/mouse-input.ts';

const reportsOf = (...texts: string[]) =>
	texts.flatMap((text) => splitMouseInput(`\u001b[<${text}`).reports);

describe('the input of the mouse', () => {
	test('is told from keys', () => {
		expect(reportsOf('0;12;5M', '0;12;5m', '2;300;1M', '64;1;1M', '81;1;1M')).toEqual([
			{ kind: 'press', column: 11, row: 4 },
			{ kind: 'other', column: 11, row: 4 },
			{ kind: 'other', column: 299, row: 0 },
			{ kind: 'wheel-up', column: 0, row: 0 },
			// With Ctrl held.
			{ kind: 'wheel-down', column: 0, row: 0 },
		]);
		expect(splitMouseInput('j[<0;1;1M\u001b[A')).toEqual({
			reports: [],
			rest: 'j[<0;1;1M\u001b[A',
			pending: '',
		});
	});

	test('is taken out of what is read, in however many pieces it comes', () => {
		const chunks = ['j\u001b[<0;3', ';4Mk', '\u001b', null];
		const stream = { read: (): unknown => chunks.shift() ?? null };
		const { read } = stream;
		const met: unknown[] = [];
		const stop = takeMouseInput(stream, (input) => met.push(input));
		expect([stream.read(), stream.read(), stream.read(), stream.read()]).toEqual([
			...['j', 'k', '\u001b', null],
		]);
		expect(met).toEqual([{ kind: 'press', column: 2, row: 3 }]);
		stop();
		expect(stream.read).toBe(read);
	});
});
