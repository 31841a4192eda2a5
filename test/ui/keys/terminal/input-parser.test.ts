import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InputEvent, InputParser } from '../../../../source/ui/keys/terminal/input-parser.ts';

const keysIn = (events: readonly InputEvent[]) =>
	events.flatMap((event) => (event.kind === 'keys' ? event.keys : []));

/** What comes of pieces that arrive one right after another, and then nothing. */
function eventsOf(...pieces: string[]): InputEvent[] {
	const parser = new InputParser();
	const events = pieces.flatMap((piece) => parser.push(piece, 0));
	if (parser.patience !== null) events.push(...parser.settle(3000));
	return events;
}
const keysOf = (...pieces: string[]) => keysIn(eventsOf(...pieces));

describe('keys', () => {
	test('are what is behind a sequence that a byte introduces, not what is in it', () => {
		expect(keysOf('\ufffd31m?')).toEqual(['?']);
		expect(keysOf('\ufffd31m\ufffd?62;4c\ufffd<0;1;1M\ufffdA')).toEqual([]);
		expect(keysOf('\ufffdq;j\ufffd\ufffd]11;rgb:0/0/0\ufffd')).toEqual([]);
		expect(keysOf('a\ufffdq\ufffdj')).toEqual(['a', 'j']);
		expect(keysOf('\ufffd/b')).toEqual(['/', 'b']);
	});

	test('that arrive together are taken one by one, as one event', () => {
		expect(eventsOf('/torch\r')).toEqual([
			{ kind: 'keys', keys: ['/', 't', 'o', 'r', 'c', 'h', 'enter'] },
		]);
		expect(keysOf('\u0004a\t \u007f𝜋é')).toEqual([
			...['ctrl+d', 'a', 'tab', 'space', 'backspace', '𝜋', 'é'],
		]);
	});

	test.each([
		// xterm, "PC-Style Function Keys"; rxvt; the Linux console.
		['\u001b[A', 'up'],
		['\u001bOA', 'up'],
		['\u001b[1;5A', 'up'],
		['\u001b[H', 'home'],
		['\u001b[1~', 'home'],
		['\u001b[7~', 'home'],
		['\u001b[5~', 'pageup'],
		['\u001b[3~', 'delete'],
		['\u001b[3$', 'delete'],
		['\u001b[Z', 'shift+tab'],
		['\u001bOM', 'enter'],
		// kitty's keyboard protocol, and xterm's modifyOtherKeys.
		['\u001b[27u', 'escape'],
		['\u001b[105;5u', 'ctrl+i'],
		['\u001b[9;2u', 'shift+tab'],
		['\u001b[13;2u', 'enter'],
		['\u001b[97;2u', 'A'],
		['\u001b[49:33;2u', '!'],
		['\u001b[97;1:1;228u', 'ä'],
		['\u001b[1;1:2B', 'down'],
		['\u001b[57400u', '1'],
		['\u001b[27;5;108~', 'ctrl+l'],
	])('%j is a key', (sequence, key) => {
		expect(keysOf(sequence)).toEqual([key]);
	});

	test('Esc and a key right behind it are two, in one piece or in two', () => {
		expect(keysOf('\u001bq')).toEqual(['escape', 'q']);
		expect(keysOf('\u001b', 'q')).toEqual(['escape', 'q']);
		expect(keysOf('\u001b\u001b')).toEqual(['escape', 'escape']);
		expect(keysOf('\u001b\r')).toEqual(['escape', 'enter']);
		expect(keysOf('\u001b\u001b[B')).toEqual(['escape', 'down']);
		for (const introducer of '[O]P_^X') {
			expect(keysOf(`\u001b${introducer}`)).toEqual(['escape', introducer]);
		}
		expect(keysOf('\u001b]j')).toEqual(['escape', ']', 'j']);
		expect(keysOf('\u001bOj')).toEqual(['escape', 'O', 'j']);
	});

	test('Esc alone is told after a moment, and what follows it much later is its rest all the same', () => {
		const parser = new InputParser();
		expect(parser.push('\u001b', 0)).toEqual([]);
		expect(parser.patience).toBeLessThanOrEqual(20);
		expect(keysIn(parser.settle(20))).toEqual(['escape']);
		expect(parser.push('[<0;3;4M', 200)).toEqual([
			{ kind: 'mouse', input: { kind: 'press', column: 2, row: 3 } },
		]);
		expect(keysIn(parser.push('[', 300))).toEqual(['[']);
		for (const rest of [
			'[48;24;80;0;0t',
			']11;rgb:0/0/0\u0007',
			'P>|tmux\u001b\\',
			'_Gi=1;OK\u001b\\',
		]) {
			parser.push('\u001b', 1000);
			expect(keysIn(parser.settle(1020))).toEqual(['escape']);
			expect(parser.push(rest, 1100)).toEqual([]);
		}
	});

	test('the rest of a sequence that was given up is no key', () => {
		const parser = new InputParser();
		parser.push('\u001b[<0;3', 0);
		expect(parser.settle(250)).toEqual([]);
		expect(keysIn(parser.push(';4Mj', 400))).toEqual(['j']);
	});
});

describe('what is no key', () => {
	test.each([
		['with Alt in kitty’s protocol', '\u001b[113;3u'],
		['a key that is let go', '\u001b[113;1:3u\u001b[1;1:3A'],
		['a key that stands for no text', '\u001b[57358u\u001b[1114112u\u001b[0u'],
		['function keys', '\u001bOP\u001b[15~\u001b[[A\u001b[24~\u001b[2~'],
		['focus', '\u001b[I\u001b[O'],
		['where the cursor is', '\u001b[12;40R\u001b[?12;40;1R'],
		['what terminal it is', '\u001b[?62;22c\u001b[>41;354;0c\u001b[=0c'],
		['a mode', '\u001b[?2026;2$y\u001b[4;2$y'],
		['the size', '\u001b[8;24;80t\u001b[4;600;800t'],
		['a colour', '\u001b]11;rgb:ffff/ffff/ffff\u001b\\\u001b]4;1;rgb:0/0/0\u0007'],
		[
			'a setting, a name',
			'\u001bP1$r0m\u001b\\\u001bP>|XTerm(392)\u001b\\\u001bP!|00000000\u001b\\',
		],
		['an answer about a picture', '\u001b_Gi=31;OK\u001b\\'],
		['strings of any kind', '\u001bXquit\u001b\\\u001b^quit\u001b\\\u009dquit\u009c'],
		['an answer in characters of eight bits', '\u009b12;40R\u0090>|q\u009c'],
		['the mouse in its first encoding', '\u001b[M !!\u001b[M#\ufffd\ufffd\u001b[M`qq'],
		['the mouse in that of urxvt', '\u001b[32;3;4M\u001b[96;3;4M'],
		['the mouse beyond the first column', '\u001b[<0;0;0M\u001b[<0;;M\u001b[<0;1M'],
		['bytes that are no text', '\ufffd\u0000\u0080\u009a'],
		['an end of a paste without its beginning', '\u001b[201~'],
	])('%s does nothing', (_, sequence) => {
		expect(eventsOf(sequence)).toEqual([]);
		expect(keysOf(`${sequence}j`)).toEqual(['j']);
		expect(keysOf(...sequence, 'j')).toEqual(['j']);
	});

	test('the answer for the keyboard protocol is told apart', () => {
		expect(eventsOf('\u001b[?1u')).toEqual([{ kind: 'keyboard-answer', sequence: '\u001b[?1u' }]);
	});

	test('what begins and does not end holds up the next key for a moment only', () => {
		for (const begun of [
			'\u001b[12;',
			'\u001b]11;rgb:ff',
			'\u001bP1$r',
			'\u001b[M ',
			'\u001b[<0;1',
		]) {
			const parser = new InputParser();
			parser.push(begun, 0);
			expect(parser.patience).toBeLessThanOrEqual(400);
			expect(keysIn(parser.settle(400))).toEqual([]);
			expect(keysIn(parser.push('j', 2000))).toEqual(['j']);
			// One key after another, never with a pause, and the end asked for.
			const busy = new InputParser();
			busy.push(begun, 0);
			expect(keysIn(busy.push('\u0003', 1))).toContain('ctrl+c');
		}
		const parser = new InputParser();
		parser.push('\u001b]0;', 0);
		const typed = Array.from({ length: 30 }, (_, index) => keysIn(parser.push('j', index * 100)));
		expect(typed.at(-1)).toEqual(['j']);
	});
});

describe('the mouse', () => {
	test('is told from keys', () => {
		const reports = ['0;12;5M', '0;12;5m', '2;300;1M', '64;1;1M', '81;1;1M'];
		expect(eventsOf(reports.map((report) => `\u001b[<${report}`).join(''))).toEqual(
			[
				{ kind: 'press', column: 11, row: 4 },
				{ kind: 'other', column: 11, row: 4 },
				{ kind: 'other', column: 299, row: 0 },
				{ kind: 'wheel-up', column: 0, row: 0 },
				// With Ctrl held.
				{ kind: 'wheel-down', column: 0, row: 0 },
			].map((input) => ({ kind: 'mouse', input })),
		);
	});
});

describe('a paste', () => {
	const whole = '\u001b[200~q\u001b[Aq\n\u0003\u001b[201~';

	test('is one event, whatever it holds and in however many pieces it comes', () => {
		const expected = [
			{ kind: 'paste', text: 'q\u001b[Aq\n\u0003' },
			{ kind: 'keys', keys: ['j'] },
		];
		expect(eventsOf(`${whole}j`)).toEqual(expected);
		for (let cut = 1; cut < whole.length; cut++) {
			// One character alone is a key that somebody presses.
			if (/^[\u001b\u0003]$/.test(whole.slice(cut))) continue;
			expect(eventsOf(whole.slice(0, cut), `${whole.slice(cut)}j`)).toEqual(expected);
		}
	});

	test('that does not end is taken after a while, its rest later, and keys work', () => {
		const parser = new InputParser();
		expect(parser.push('\u001b[200~numpy', 0)).toEqual([]);
		expect(parser.settle(1000)).toEqual([{ kind: 'paste', text: 'numpy' }]);
		expect(keysIn(parser.push('j', 1500))).toEqual(['j']);
		const rest = 'quit and quit and quit';
		expect(parser.push(rest, 2000)).toEqual([]);
		expect(parser.settle(3000)).toEqual([{ kind: 'paste', text: rest }]);
	});

	test('that does not end gives way to Esc and to ^C', () => {
		for (const [key, name] of [
			['\u001b', 'escape'],
			['\u0003', 'ctrl+c'],
		]) {
			expect(eventsOf('\u001b[200~numpy', key ?? '')).toEqual([
				{ kind: 'paste', text: 'numpy' },
				{ kind: 'keys', keys: [name] },
			]);
		}
	});

	test('of any size is kept to its beginning', () => {
		const [event] = eventsOf('\u001b[200~', ...Array(100).fill('q'.repeat(4096)), '\u001b[201~');
		expect(event).toEqual({ kind: 'paste', text: 'q'.repeat(8192) });
	});

	test('that a terminal does not mark is no row of keys', () => {
		const piece = 'quit\r'.repeat(100);
		expect(eventsOf(piece, piece, 'quit quit quit')).toEqual([
			{ kind: 'paste', text: `${piece}${piece}quit quit quit` },
		]);
		expect(keysOf(piece, 'j')).toEqual(['j']);
		expect(keysOf(`${piece}\u0003`)).toContain('ctrl+c');
	});
});

test('whatever arrives, in whatever pieces: a key behind it works', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.string({
			unit: fc.constantFrom(...'\u001b[]OP_<>?;:0159~$MmuAR\\\u0007\u009b\u009c\u0000\ufffd'),
			maxLength: 12,
		}),
		fc.constantFrom('\u001b[200~', '\u001b[201~', '\u001b', 'j', 'x'.repeat(500)),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const parser = new InputParser();
			for (const [index, one] of pieces.entries()) parser.push(one, index * 5);
			if (parser.patience !== null) parser.settle(1000);
			expect(parser.patience).toBeNull();
			expect(keysIn(parser.push('j', 1005))).toEqual(['j']);
		}),
		{ numRuns: 150 },
	);
});
