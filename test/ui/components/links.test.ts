import { hostname } from 'node:os';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { addressOf, hasLinks, linked } from '../../../source/ui/components/links.ts';
import { columnsOf } from '../../../source/ui/lines/text.ts';

describe('links of the terminal', () => {
	test('lead to files of the tree and to web addresses', () => {
		const file = (position: string) => addressOf({ kind: 'source', position }, '/my tree');
		expect(file('pkgs/a.nix:12')).toBe(`file://${hostname()}/my%20tree/pkgs/a.nix`);
		expect(file('/else/ü#.nix:3')).toBe(`file://${hostname()}/else/%C3%BC%23.nix`);
		expect(addressOf({ kind: 'address', url: 'https://a.example/b?c' }, '/')).toBe(
			'https://a.example/b?c',
		);
		expect(addressOf({ kind: 'attribute', attribute: 'a' }, '/')).toBeNull();
	});

	test('never carry what a terminal would obey', () => {
		const file = addressOf({ kind: 'source', position: 'a\u0007\u001b]0;x.nix:1' }, '/');
		expect(file).not.toMatch(/[\u0000-\u001f]/);
		expect(addressOf({ kind: 'address', url: 'https://a\u0007b' }, '/')).toBeNull();
		expect(addressOf({ kind: 'address', url: 'javascript:alert(1)' }, '/')).toBeNull();
	});

	test('take no columns', () => {
		const text = linked('pkgs/a.nix:12', 'file:///a');
		expect(columnsOf(text)).toBe(13);
		expect(stringWidth(text)).toBe(13);
	});

	test.each([
		[{ TERM: 'xterm-kitty' }, true],
		[{ TERM: 'xterm-256color' }, false],
		[{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, true],
		[{ TERM: 'xterm-256color', VTE_VERSION: '4602' }, false],
		[{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.1' }, true],
		[{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
		[{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
		[{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.96.2' }, true],
		[{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', TERM: 'tmux-256color' }, false],
		[{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.5a', TERM: 'tmux-256color' }, true],
		[{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
		[{ WT_SESSION: '1' }, true],
		[{ TERM: 'foot', NO_COLOR: '1' }, false],
		[{ TERM: 'foot', INK_SCREEN_READER: 'true' }, false],
		[{ TERM: 'dumb', FORCE_HYPERLINK: '1' }, true],
		[{ TERM: 'foot', FORCE_HYPERLINK: '0' }, false],
		[{}, false],
	])('are there as the terminal says of itself: %j', (environment, expected) => {
		expect(hasLinks(environment)).toBe(expected);
	});
});
