/** What a terminal, a line or a person may send to a program, none of which it may stumble over. */
import fc from 'fast-check';

/** One rough treatment: pieces that are sent one after another, and what may come of it. */
export interface Treatment {
	readonly kind: string;
	readonly pieces: readonly (string | Buffer)[];
	/** Whether it may change what is shown; otherwise the screen must be the same afterwards. */
	readonly isFelt: boolean;
	/** Whether it may take a moment until keys work again, since its end is waited for. */
	readonly isOpen: boolean;
}

const ESC = '\u001b';
const number = fc.integer({ min: 0, max: 99_999 });
const parameters = fc.array(number, { maxLength: 5 }).map((numbers) => numbers.join(';'));
const hex = fc.stringMatching(/^[0-9a-f]{1,4}$/);
const printable = fc.stringMatching(/^[ -~]{0,60}$/);
const end = fc.constantFrom('\u0007', `${ESC}\\`);
const oldMouse = fc.stringMatching(/^[ -~]{3}$/);

/** What is an answer or a report, and never a key. */
const answers: readonly fc.Arbitrary<string>[] = [
	// Where the cursor is, what terminal it is, whether it is well, its modes and its size.
	fc.tuple(number, number).map(([row, column]) => `${ESC}[${row};${column}R`),
	fc.tuple(number, number).map(([row, column]) => `${ESC}[?${row};${column};1R`),
	fc.tuple(fc.constantFrom('?', '>', '='), parameters).map(([sign, ps]) => `${ESC}[${sign}${ps}c`),
	fc.constantFrom(`${ESC}[0n`, `${ESC}[3n`, `${ESC}[?13n`, `${ESC}[?997;1n`),
	fc.tuple(number, fc.nat(4)).map(([mode, value]) => `${ESC}[?${mode};${value}$y`),
	fc.tuple(number, number).map(([height, width]) => `${ESC}[8;${height};${width}t`),
	fc.tuple(number, number).map(([height, width]) => `${ESC}[48;${height};${width};0;0t`),
	fc.constantFrom(`${ESC}[I`, `${ESC}[O`),
	// Colours, names, the clipboard, settings, pictures.
	fc.tuple(hex, hex, hex, end).map(([r, g, b, st]) => `${ESC}]11;rgb:${r}/${g}/${b}${st}`),
	fc.tuple(fc.nat(255), hex, end).map(([n, c, st]) => `${ESC}]4;${n};rgb:${c}/${c}/${c}${st}`),
	fc
		.tuple(fc.constantFrom('l', 'L', '0;', '2;', '52;c;'), printable, end)
		.map((all) => `${ESC}]${all.join('')}`),
	fc
		.tuple(fc.constantFrom('1$r', '0$r', '1+r', '0+r', '>|', '!|'), printable)
		.map((all) => `${ESC}P${all.join('')}${ESC}\\`),
	fc.tuple(fc.constantFrom('_', '^', 'X'), printable).map((all) => `${ESC}${all.join('')}${ESC}\\`),
	fc.tuple(printable, end).map((all) => `${ESC}]1${all.join('')}`),
	// Keys that are let go, keys with Alt, Super and others held, keys that are no text (kitty).
	fc
		.tuple(number, fc.integer({ min: 1, max: 256 }))
		.map(([key, held]) => `${ESC}[${key};${held}:3u`),
	fc.integer({ min: 97, max: 122 }).map((key) => `${ESC}[${key};3u`),
	fc.integer({ min: 57_441, max: 57_454 }).map((key) => `${ESC}[${key}u`),
	fc.constantFrom('A', 'B', 'C', 'D', 'H', 'F').map((key) => `${ESC}[1;1:3${key}`),
	fc.constantFrom(`${ESC}[?0u`, `${ESC}[?1u`, `${ESC}[?31u`),
	// Function keys, and none at all.
	fc.integer({ min: 11, max: 34 }).map((key) => `${ESC}[${key}~`),
	fc.constantFrom(
		`${ESC}OP`,
		`${ESC}OS`,
		`${ESC}[[A`,
		`${ESC}[[E`,
		`${ESC}[2~`,
		`${ESC}[E`,
		`${ESC}OE`,
	),
	fc
		.tuple(
			parameters,
			fc.constantFrom('G', 'J', 'K', 'L', 'S', 'T', 'X', 'f', 'g', 'h', 'l', 'm', 'r', 's', 'x'),
		)
		.map(([ps, final]) => `${ESC}[${ps}${final}`),
	fc
		.tuple(parameters, fc.constantFrom(' q', '"q', "'{", '$p', '!p', '*y'))
		.map(([ps, final]) => `${ESC}[?${ps}${final}`),
	// The mouse in all its encodings, in places that are none, from buttons that are none.
	oldMouse.map((place) => `${ESC}[M${place}`),
	fc.tuple(number, number, number).map(([b, c, r]) => `${ESC}[${b};${c};${r}M`),
	fc
		.tuple(number, fc.constantFrom(0, 9999), number, fc.constantFrom('M', 'm'))
		.map(([b, c, r, final]) => `${ESC}[<${b};${c};${r}${final}`),
	fc
		.tuple(number, number, fc.constantFrom('M', 'm'))
		.map(([b, c, final]) => `${ESC}[<${b};${c}${final}`),
	// An end without its beginning, bytes that are no text.
	fc.constant(`${ESC}[201~`),
	fc.constantFrom('\u0000', '\u0080', '\ufffd', '\u009b0c', '\u009d11;?\u009c', '\u0090q\u009c'),
];

/** What begins something and leaves it. */
const beginnings = fc.constantFrom(
	...[`${ESC}[12;`, `${ESC}[<0;3`, `${ESC}[?`, `${ESC}[M`, `${ESC}[M !`, `${ESC}]11;rgb:ff`],
	...[`${ESC}P1$r0;`, `${ESC}_Gi=1`, `${ESC}^12`, `${ESC}X12`, '\u009b12', '\u009d0;'],
);

const pastes = fc.oneof(
	{ weight: 6, arbitrary: printable },
	{ weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom('numpy\n'.repeat(17_000), 'q'.repeat(100_000), '日'.repeat(34_000)),
	},
	{ weight: 1, arbitrary: fc.constantFrom('', '\n', `${ESC}[A`, 'q\rq\rq', `${ESC}[200~q`) },
);

/** Keys that neither leave the program nor have it start another. */
const keys = fc.constantFrom(
	...['j', 'k', 'G', 'g', '/', '?', ':', '\t', '\r', ' ', '[', ']', 'n', 'N', 'h', 'l', '!', 'm'],
	...[ESC, `${ESC}j`, `${ESC}k`, `${ESC}[A`, `${ESC}[B`, `${ESC}[5~`, `${ESC}[6~`, `${ESC}OA`],
	...['1', '2', '9', '\u0004', '\u0015', '\u007f', `${ESC}[27u`, `${ESC}[106;2u`, `${ESC}[Z`],
);

/** Pieces of a text, cut anywhere: lines cut what they carry. */
function cut(text: string, places: readonly number[]): string[] {
	const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
	return [0, ...at]
		.map((start, index) => text.slice(start, at[index] ?? text.length))
		.filter((piece) => piece !== '');
}

const anyAnswer = fc.oneof(...answers);
const places = fc.array(fc.nat({ max: 300 }), { maxLength: 3 });

const treatments: fc.Arbitrary<Treatment> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc
			.tuple(fc.array(anyAnswer, { minLength: 1, maxLength: 4 }), places)
			.map(([several, where]) => ({
				kind: 'answers',
				pieces: cut(several.join(''), where),
				isFelt: false,
				isOpen: false,
			})),
	},
	{
		weight: 1,
		arbitrary: beginnings.map((begun) => ({
			kind: 'a beginning',
			pieces: [begun],
			isFelt: false,
			isOpen: true,
		})),
	},
	{
		weight: 3,
		arbitrary: fc.tuple(pastes, places).map(([text, where]) => ({
			kind: 'a paste',
			pieces: cut(`${ESC}[200~${text.replaceAll(`${ESC}[201~`, '')}${ESC}[201~`, where),
			isFelt: true,
			isOpen: false,
		})),
	},
	{
		weight: 1,
		arbitrary: pastes.map((text) => ({
			kind: 'a paste without an end',
			pieces: [`${ESC}[200~${text.replaceAll(`${ESC}[201~`, '')}`],
			isFelt: true,
			isOpen: true,
		})),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom('quit\r'.repeat(20_000), 'q'.repeat(5000)).map((text) => ({
			kind: 'a paste that is not marked',
			pieces: [text],
			isFelt: true,
			isOpen: true,
		})),
	},
	{
		weight: 5,
		arbitrary: fc
			.array(fc.oneof(keys, anyAnswer), { minLength: 1, maxLength: 25 })
			.map((several) => ({
				kind: 'keys and answers',
				pieces: several,
				isFelt: true,
				isOpen: false,
			})),
	},
	{
		weight: 2,
		arbitrary: fc
			.uint8Array({ min: 0x80, max: 0xff, minLength: 1, maxLength: 40 })
			.map((bytes) => ({
				kind: 'bytes that are no text',
				pieces: [Buffer.from(bytes)],
				isFelt: true,
				isOpen: false,
			})),
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(
				fc.constantFrom(0x90, 0x9b, 0x9d, 0x9e, 0x9f),
				parameters,
				fc.constantFrom('m', 'q', 'R'),
			)
			.map(([introducer, numbers, final]) => ({
				kind: 'an answer that a single byte introduces',
				pieces: [Buffer.from([introducer, ...Buffer.from(`${numbers}${final}`), 0x9c])],
				isFelt: false,
				isOpen: false,
			})),
	},
);

/** So many treatments of a seed. */
export function treatmentsOf(count: number, seed: number): Treatment[] {
	return fc.sample(treatments, { numRuns: count, seed });
}
