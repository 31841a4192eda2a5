/** A set of bytes: 1 where the byte of this index is in it. */
export type CharacterSet = Uint8Array;

export function emptySet(): CharacterSet {
	return new Uint8Array(256);
}

/** Every byte: a dot matches line feeds too. */
export function fullSet(): CharacterSet {
	return new Uint8Array(256).fill(1);
}

export function singleton(code: number): CharacterSet {
	const set = emptySet();
	set[code] = 1;
	return set;
}

export function complement(set: CharacterSet): CharacterSet {
	return set.map((member) => 1 - member);
}

export function intersects(one: CharacterSet, other: CharacterSet): boolean {
	return one.some((member, code) => member === 1 && other[code] === 1);
}

/** Adds all members of another set. */
export function addAll(set: CharacterSet, other: CharacterSet): void {
	for (let code = 0; code < 256; code++) {
		if (other[code] === 1) set[code] = 1;
	}
}

/**
 * Adds a range; false when its end is before its start. Bytes are signed to the C++ library, so
 * those beyond ASCII come before it.
 */
export function addRange(set: CharacterSet, first: number, last: number): boolean {
	const start = signed(first);
	const end = signed(last);
	if (start > end) return false;
	for (let code = start; code <= end; code++) set[code & 255] = 1;
	return true;
}

function signed(code: number): number {
	return code > 127 ? code - 256 : code;
}

// The classes of the C locale, whatever the user's is; `d`, `w` and `s` are the library's own.
const classPatterns: Record<string, RegExp> = {
	alnum: /[0-9A-Za-z]/,
	alpha: /[A-Za-z]/,
	blank: /[ \t]/,
	cntrl: /[\0-\x1f\x7f]/,
	d: /[0-9]/,
	digit: /[0-9]/,
	graph: /[!-~]/,
	lower: /[a-z]/,
	print: /[ -~]/,
	punct: /[!-/:-@[-`{-~]/,
	s: /[ \t-\r]/,
	space: /[ \t-\r]/,
	upper: /[A-Z]/,
	w: /[0-9A-Za-z_]/,
	xdigit: /[0-9A-Fa-f]/,
};

/** The class of a name such as `alpha`, in whatever case, or null. */
export function namedClass(name: string): CharacterSet | null {
	const key = name.toLowerCase();
	const pattern = Object.hasOwn(classPatterns, key) ? classPatterns[key] : undefined;
	if (pattern === undefined) return null;
	return emptySet().map((_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

// POSIX's names of the characters of the portable set, in the order of their codes.
const collatingNames = [
	'NUL SOH STX ETX EOT ENQ ACK alert backspace tab newline vertical-tab form-feed',
	'carriage-return SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC IS4 IS3 IS2 IS1 space',
	'exclamation-mark quotation-mark number-sign dollar-sign percent-sign ampersand apostrophe',
	'left-parenthesis right-parenthesis asterisk plus-sign comma hyphen period slash zero one two',
	'three four five six seven eight nine colon semicolon less-than-sign equals-sign',
	'greater-than-sign question-mark commercial-at A B C D E F G H I J K L M N O P Q R S T U V W X',
	'Y Z left-square-bracket backslash right-square-bracket circumflex underscore grave-accent a b',
	'c d e f g h i j k l m n o p q r s t u v w x y z left-curly-bracket vertical-line',
	'right-curly-bracket tilde DEL',
]
	.join(' ')
	.split(' ');

/** The code of a collating element such as `hyphen`, or null. */
export function collatingElement(name: string): number | null {
	const code = collatingNames.indexOf(name);
	return code === -1 ? null : code;
}

/** What sorts as the character does: both cases of a letter. */
export function equivalenceClass(code: number): CharacterSet {
	const set = singleton(code);
	const character = String.fromCharCode(code);
	set[character.toLowerCase().charCodeAt(0)] = 1;
	set[character.toUpperCase().charCodeAt(0)] = 1;
	return set;
}
