import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { takeInput } from '../../../source/ui/keys/terminal/take-input.ts';
import { terminalBackground } from '../../../source/ui/machine/terminal-background.ts';
import type { Rgb } from '../../../source/ui/theme/colours.ts';

it('leaves late answers out of what is read, and lets its input be taken', async () => {
	const keyboard = Object.assign(new PassThrough(), { setRawMode: () => {} });
	const told: Rgb[] = [];
	const { colour, input } = await terminalBackground(
		keyboard as unknown as NodeJS.ReadStream,
		new PassThrough() as unknown as NodeJS.WriteStream,
		0,
		(background) => told.push(background),
	);
	expect(colour).toBeNull();
	const kinds: string[] = [];
	const stop = takeInput(input, ({ kind }) => kinds.push(kind));
	keyboard.write('a\u001b]11;rgb:ffff/ffff/ffff\u0007\u001b[<64;3;4Mb');
	expect(input.read()).toBe('');
	expect(input.read()).toBeNull();
	expect(kinds).toEqual(['keys', 'mouse', 'keys']);
	expect(told).toHaveLength(1);
	stop();
	keyboard.write('\u001b[<64;3;4Mc');
	expect(input.read()).toBe('\u001b[<64;3;4Mc');
});
