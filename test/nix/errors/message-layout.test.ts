import { describe, expect, it } from 'vitest';
import { indentLines, plainMessage } from '../../../source/nix/errors/message-layout.ts';

// The expected texts are what Nix 2.34.8 writes to a log that is no terminal.
describe('plainMessage', () => {
	it('fills tabs up to every eighth column, counted across lines', () => {
		expect(plainMessage('trace: a\tb\tc\nx\ty')).toBe('trace: a        b       c\nx      y');
	});

	it('counts characters, not bytes', () => {
		expect(plainMessage('\xc3\xa9\tx')).toBe('\xc3\xa9       x');
	});

	it('drops escape sequences, carriage returns and bells', () => {
		expect(plainMessage('\x1b[31mred\x1b[0m\r\x07\x1b]0;title\x1b\\!')).toBe('red!');
	});
});

describe('indentLines', () => {
	it('leaves no blanks at the ends of lines', () => {
		expect(indentLines('warning: ', '         ', '\na  \n\nb')).toBe(
			'warning:\n         a\n\n         b',
		);
	});
});
