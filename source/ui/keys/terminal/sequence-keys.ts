/** The names of the keys that terminals send as sequences. */

/** A sequence, without the escape before it. */
export interface Sequence {
	introducer: '[' | 'O';
	parameters: string;
	final: string;
}

/** By the final letter, after `ESC [` and after `ESC O`. */
const byLetter: Readonly<Record<string, string | null>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	E: null,
	F: 'end',
	H: 'home',
	P: null,
	Q: null,
	R: null,
	S: null,
};
/** With Shift or Ctrl held, as rxvt sends them. */
const byRxvtLetter: Readonly<Record<string, string>> = {
	a: 'up',
	b: 'down',
	c: 'right',
	d: 'left',
};
/** By the number before a `~`, and in rxvt before `$`, `^` and `@`. */
const byNumber: Readonly<Record<string, string>> = {
	1: 'home',
	3: 'delete',
	4: 'end',
	5: 'pageup',
	6: 'pagedown',
	7: 'home',
	8: 'end',
};
/** By the number that kitty's protocol has for a key. */
const byCode: Readonly<Record<number, string>> = {
	9: 'tab',
	13: 'enter',
	27: 'escape',
	32: 'space',
	127: 'backspace',
	57409: '.',
	57410: '/',
	57411: '*',
	57412: '-',
	57413: '+',
	57414: 'enter',
	57415: '=',
	57416: ',',
	57417: 'left',
	57418: 'right',
	57419: 'up',
	57420: 'down',
	57421: 'pageup',
	57422: 'pagedown',
	57423: 'home',
	57424: 'end',
	57426: 'delete',
};
const keypadZero = 57399;
/** The private characters that stand for keys without a text. */
const firstPrivate = 57344;
const lastPrivate = 63743;

/**
 * The key of a sequence; null where it is none that has a name, such as a report; undefined where there
 * is no such sequence after SS3.
 */
export function sequenceKey({
	introducer,
	parameters,
	final,
}: Sequence): string | null | undefined {
	if (introducer === 'O') {
		if (final === 'M' && parameters === '') return 'enter';
		return byLetter[final] ?? byRxvtLetter[final] ?? (final in byLetter ? null : undefined);
	}
	const [first = '', second = '', third = ''] = parameters.split(';');
	if (final === 'u') return codeKey(first, second, third);
	if (final === '~' && first === '27' && third !== '') return codeKey(third, second, '');
	if (isReleased(second)) return null;
	if ('~$^@'.includes(final)) return byNumber[first] ?? null;
	if (final === 'Z') return 'shift+tab';
	if (parameters === '' && final in byRxvtLetter) return byRxvtLetter[final] ?? null;
	return first === '' || first === '1' ? (byLetter[final] ?? null) : null;
}

/** A key of kitty's protocol: its code and what it is with Shift, the keys held and the event, its text. */
function codeKey(codes: string, held: string, text: string): string | null {
	if (isReleased(held)) return null;
	const [code = 0, shifted] = codes.split(':').map(Number);
	const bits = Math.max(0, Number.parseInt(held, 10) - 1 || 0);
	const [shift, ctrl] = [(bits & 1) !== 0, (bits & 4) !== 0];
	// Nothing is bound to Alt, Super, Hyper or Meta with a key.
	if ((bits & (2 | 8 | 16 | 32)) !== 0) return null;
	if (code === 9 && shift) return 'shift+tab';
	const named = byCode[code];
	if (named !== undefined) return named;
	if (code >= keypadZero && code < keypadZero + 10) return String(code - keypadZero);
	if (code >= firstPrivate && code <= lastPrivate) return null;
	if (ctrl) return code >= 97 && code <= 122 ? `ctrl+${String.fromCharCode(code)}` : null;
	const told = Number(text.split(':')[0]) || (shift ? shifted : undefined);
	const character = characterOf(told ?? code);
	const isToBeShifted = shift && told === undefined;
	return characterKey(isToBeShifted ? character.toUpperCase() : character);
}

/** Whether the event behind the keys that are held is the key's release. */
function isReleased(held: string): boolean {
	return held.split(':')[1] === '3';
}

function characterOf(code: number): string {
	const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : '';
}

/** The key of one character; null for what stands for no key, such as bytes that are no text. */
export function characterKey(character: string): string | null {
	switch (character) {
		case '\r':
		case '\n':
			return 'enter';
		case '\t':
			return 'tab';
		case ' ':
			return 'space';
		case '\u001b':
			return 'escape';
		case '\u007f':
		case '\b':
			return 'backspace';
		case '':
		case '\ufffd':
			return null;
	}
	const code = character.codePointAt(0) ?? 0;
	if (code >= 1 && code <= 26) return `ctrl+${String.fromCharCode(code + 96)}`;
	const isSurrogate = code >= 0xd800 && code <= 0xdfff;
	return code < 32 || (code >= 127 && code < 160) || isSurrogate ? null : character;
}
