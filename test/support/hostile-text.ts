import fc from 'fast-check';

/** What steers a terminal, or shows something else than is there, by code points. */
const steering = [
	...range(0x00, 0x1f),
	...range(0x7f, 0x9f),
	...[0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0xfeff],
	...range(0x202a, 0x202e),
	...range(0x2060, 0x206f),
	...range(0xfff9, 0xfffb),
	...[0xe0001, 0xe0041, 0xe007f],
];

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether a text has anything that steers a terminal; line ends are for who composes lines. */
export function steers(text: string, allowed = ''): boolean {
	return [...text].some(
		(character) =>
			!allowed.includes(character) &&
			(steering.includes(character.codePointAt(0) ?? 0) || /^\p{Cs}$/u.test(character)),
	);
}

/** Text with all that: sequences, controls, directions, half characters, marks, joined and wide ones. */
export const hostileText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			fc.constantFrom(...steering).map((code) => String.fromCodePoint(code)),
			fc.constantFrom(
				'\u001b[2J',
				'\u001b]0;owned\u0007',
				'\u001b]8;;http://x\u001b\\',
				'\u009b31m',
			),
			fc.constantFrom(
				'\u001bP1$r0m\u001b\\',
				'\u001b[?1049l',
				'\r\n',
				'\ud800',
				'\udfff',
				'\ufffd',
			),
			fc.constantFrom(
				'日本',
				'👩\u200d👩\u200d👧',
				'❤\ufe0f',
				'e\u0301\u0302',
				'\u1100\u1161',
				'🇩🇪',
			),
			fc.constantFrom('क्\u200dष', 'می\u200cخواهم', 'שלום', ' ', 'a', 'word', '/', 'https://x/'),
			fc.string({ unit: 'binary', maxLength: 4 }),
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join(''));
