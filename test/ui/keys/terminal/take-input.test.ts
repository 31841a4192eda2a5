import { expect, test } from 'vitest';
import { takeInput } from '../../../../source/ui/keys/terminal/take-input.ts';

test('all that is read is told, and Ink is left what it has asked for', () => {
	const chunks = ['j\u001b[<0;3', ';4Mk\u001b[?1u', null];
	const stream = { read: (): unknown => chunks.shift() ?? null };
	const { read } = stream;
	const met: unknown[] = [];
	const stop = takeInput(stream, (event) => met.push(event));
	expect([stream.read(), stream.read(), stream.read()]).toEqual(['', '\u001b[?1u', null]);
	expect(met).toEqual([
		{ kind: 'keys', keys: ['j'] },
		{ kind: 'mouse', input: { kind: 'press', column: 2, row: 3 } },
		{ kind: 'keys', keys: ['k'] },
	]);
	stop();
	expect(stream.read).toBe(read);
});
