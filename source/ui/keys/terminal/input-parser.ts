import { type MouseInput, mouseReport } from './mouse-reports.ts';
import { characterKey, sequenceKey } from './sequence-keys.ts';

/** What somebody did, or a terminal said, as it is told by what a terminal sends. */
export type InputEvent =
	/** Keys by name (`keys/key-names.ts`) that arrived together. */
	| { kind: 'keys'; keys: string[] }
	/** Pasted text, of which only the beginning is kept. */
	| { kind: 'paste'; text: string }
	| { kind: 'mouse'; input: MouseInput }
	/** The answer to the question for kitty's keyboard protocol. */
	| { kind: 'keyboard-answer'; sequence: string };

const escape = '\u001b';
const pasteEnd = '\u001b[201~';
/** How much of a paste is kept: many times what any line takes. */
const keptOfPaste = 8192;
/** So many characters at once are not typed by anybody, whether or not a terminal marks a paste. */
const barePaste = 400;
/** A sequence of more characters is none. */
const longestSequence = 256;
/** Of a paste that seemed to have ended, a piece from this length on is no key either. */
const restOfPaste = 16;

/** What begins a string (ECMA-48, 5.6) after an escape: DCS, OSC, APC, PM and SOS. */
const stringIntroducers = 'P]_^X';
/** The same and the other introducers as characters of their own, for terminals that send those. */
const singleIntroducers: Readonly<Record<string, string>> = {
	'\u008f': 'O',
	'\u0090': 'P',
	'\u0098': 'X',
	'\u009b': '[',
	'\u009d': ']',
	'\u009e': '^',
	'\u009f': '_',
};
const anyIntroducer = /[\u001b\u008f\u0090\u0098\u009b\u009d-\u009f]/;
const control = /[\u0000-\u001f\u007f-\u009f]/g;

/** What nobody types at once right after Esc: keys, reports and answers. */
const restOfSequence =
	/^(?:\[[\d<=>?][0-?]*[ -/]*[@-~]|\[[A-DFHIOZ]|O[A-DFHM]|\][\dlLI]|P[\d>!|+]|_G)/;

/**
 * A string or a sequence after an introducer that is one byte and so no text, as some terminals write
 * it: which of the introducers it was is not known.
 */
const introducedByByte =
	/\ufffd(?:[0-?]+[ -/]*[@-~]|[A-DFHIOZ]|[^\u0000-\u001f\ufffd]+(?=\ufffd))/g;

/** How long what has begun may take to go on before it is decided about, in milliseconds. */
const patienceFor = {
	/** Longer, and the Esc key would feel slow. */
	escape: 20,
	introducer: 60,
	sequence: 250,
	string: 400,
	paste: 1000,
	barePaste: 60,
};
/** How long the rest of a sequence that was decided about may still arrive, in milliseconds. */
const restPatience = 1000;
/** The same of the rest of a paste. */
const pasteRestPatience = 10_000;
/** A string that goes on for longer has no end, though something arrives. */
const longestString = 2000;

/** A paste whose end is to come. */
interface Paste {
	text: string;
	/** Whether no end of it will be told, as its beginning was not. */
	isBare: boolean;
	/** What may be the beginning of its end. */
	tail: string;
}

/**
 * Makes events of what a terminal sends, in whatever pieces it arrives (ECMA-48, xterm's "Control
 * Sequences", kitty's keyboard protocol). What is no key is never taken for one: answers to questions,
 * reports of focus and of the mouse in all encodings, and what is pasted. Nothing that has begun and does
 * not end holds up the keys behind it for long.
 *
 * Esc and a key right behind it are two keys, also where Alt was held: old terminals send the same for
 * both, and only one of them is ever meant here.
 */
export class InputParser {
	#events: InputEvent[] = [];
	/** The beginning of a sequence, from its escape on. */
	#held = '';
	/** A string whose end is to come: its introducer, and the first of its characters. */
	#string: { introducer: string; begin: string; begun: number } | null = null;
	#paste: Paste | null = null;
	/** A beginning that was decided about without its rest. */
	#settled: { text: string; at: number } | null = null;
	/** When a paste that has no end yet was taken to have ended. */
	#lacksPasteEnd: number | null = null;

	/** The milliseconds after which `settle` is to be called if nothing arrives; null for never. */
	get patience(): number | null {
		if (this.#paste !== null) return this.#paste.isBare ? patienceFor.barePaste : patienceFor.paste;
		if (this.#held === escape) return patienceFor.escape;
		if (this.#string !== null) return patienceFor.string;
		if (this.#held === '') return null;
		return this.#held.length === 2 ? patienceFor.introducer : patienceFor.sequence;
	}

	/** What a piece of input tells; `now` is in milliseconds. */
	push(piece: string, now: number): InputEvent[] {
		this.#resume(piece, now);
		let text = this.#held + piece;
		this.#held = '';
		const rest = this.#restOf(piece, now);
		if (rest !== null) text = rest;
		for (let at = 0; at < text.length; ) at = this.#next(text, at, now);
		return this.#take();
	}

	/** What there is to tell since nothing more arrives. */
	settle(now: number): InputEvent[] {
		const held = this.#held;
		this.#held = '';
		if (this.#paste !== null) {
			this.#lacksPasteEnd = this.#paste.isBare ? null : now;
			this.#endPaste();
		} else if (this.#string !== null) {
			this.#settleString(now);
			this.#typed(held);
		} else if (held !== '') {
			this.#settled = { text: held, at: now };
			if (held.length <= 2 || held === '\u001b[[') this.#typed(held);
		}
		return this.#take();
	}

	/** Ends what a person plainly does not go on with, and takes up again what was not at its end. */
	#resume(piece: string, now: number): void {
		const isKey = piece === escape || piece === '\u0003';
		if (this.#paste !== null && (isKey || (this.#paste.isBare && piece.length <= 2))) {
			this.#lacksPasteEnd = this.#paste.isBare ? null : now;
			this.#endPaste();
		} else if (
			this.#paste === null &&
			this.#lacksPasteEnd !== null &&
			now - this.#lacksPasteEnd < pasteRestPatience &&
			piece.length >= restOfPaste &&
			piece.search(anyIntroducer) !== 0
		) {
			this.#paste = { text: '', isBare: false, tail: '' };
		}
		if (this.#string !== null && now - this.#string.begun > longestString) this.#settleString(now);
	}

	/**
	 * What is left of a piece that is the rest of a sequence which was decided about; null where it is
	 * none. Who types has not typed several characters since.
	 */
	#restOf(piece: string, now: number): string | null {
		const settled = this.#settled;
		this.#settled = null;
		if (settled === null || now - settled.at > restPatience || piece.length < 2) return null;
		const whole = settled.text + piece;
		return settled.text.length > 2 || restOfSequence.test(whole.slice(1)) ? whole : null;
	}

	/** Reads on from a place; where it has read to. */
	#next(text: string, at: number, now: number): number {
		if (this.#paste !== null) return this.#readPaste(this.#paste, text, at);
		if (this.#string !== null) return this.#readString(this.#string, text, at);
		const character = text[at] ?? '';
		const single = singleIntroducers[character];
		if (single !== undefined) return this.#readIntroduced(text, at, at + 1, single, now);
		if (character === escape) {
			const introducer = text[at + 1];
			if (introducer === undefined) return this.#hold(text, at);
			if (introducer === '[' || introducer === 'O' || stringIntroducers.includes(introducer)) {
				return this.#readIntroduced(text, at, at + 2, introducer, now);
			}
			this.#key('escape');
			return at + 1;
		}
		return this.#readTyped(text, at);
	}

	#readTyped(text: string, at: number): number {
		const length = text.slice(at).search(anyIntroducer);
		const end = length === -1 ? text.length : at + length;
		const typed = text.slice(at, end);
		// What asks for the end is heard, however much is before it.
		if (typed.length >= barePaste && !typed.includes('\u0003')) {
			this.#paste = { text: '', isBare: true, tail: '' };
			return at;
		}
		this.#typed(typed.replaceAll(introducedByByte, ''));
		return end;
	}

	#readIntroduced(
		text: string,
		start: number,
		from: number,
		introducer: string,
		now: number,
	): number {
		if (introducer === '[') return this.#readSequence(text, start, from);
		if (introducer === 'O') return this.#readShifted(text, start, from);
		if (from === text.length) return this.#hold(text, start);
		this.#string = { introducer, begin: '', begun: now };
		return from;
	}

	/** A control sequence: parameters, intermediates, and a final character. */
	#readSequence(text: string, start: number, from: number): number {
		let at = from;
		while (isBetween(text, at, 0x30, 0x3f)) at++;
		const parameters = text.slice(from, at);
		while (isBetween(text, at, 0x20, 0x2f)) {
			at++;
			// Shifted keys of rxvt end so; the report of a mode has more than a digit before.
			if (text[at - 1] === '$' && /^[2-8]$/.test(parameters)) {
				return this.#sequence(parameters, '', '$', at);
			}
		}
		if (at - start > longestSequence) return at;
		if (at === text.length) return this.#hold(text, start);
		const final = text[at] ?? '';
		if (!isBetween(text, at, 0x40, 0x7e)) {
			// Something else has begun.
			if (at === from) this.#typed(`${escape}[`);
			return at;
		}
		if (at === from && final === 'M') return this.#readOldMouse(text, start, at + 1);
		if (at === from && final === '[') {
			// Function keys of the Linux console.
			return at + 1 === text.length ? this.#hold(text, start) : at + 2;
		}
		return this.#sequence(parameters, text.slice(from + parameters.length, at), final, at + 1);
	}

	/** The first encoding of the mouse: three characters, which may be any. */
	#readOldMouse(text: string, start: number, from: number): number {
		let at = from;
		for (let count = 0; count < 3; count++) {
			const code = text.codePointAt(at);
			// No place is told by a control character: it is a key.
			if (code !== undefined && code < 0x20) return at;
			if (code === undefined) return this.#hold(text, start);
			at += code > 0xffff ? 2 : 1;
		}
		return at;
	}

	/** A key after SS3, old ones with numbers before their letter. */
	#readShifted(text: string, start: number, from: number): number {
		let at = from;
		while (isBetween(text, at, 0x30, 0x39) || text[at] === ';') at++;
		if (at === text.length) return this.#hold(text, start);
		const key = isBetween(text, at, 0x40, 0x7e)
			? sequenceKey({ introducer: 'O', parameters: text.slice(from, at), final: text[at] ?? '' })
			: undefined;
		if (key === undefined) {
			this.#typed(`${escape}O`);
			return from;
		}
		if (key !== null) this.#key(key);
		return at + 1;
	}

	#sequence(parameters: string, intermediates: string, final: string, end: number): number {
		if (intermediates !== '') return end;
		if (parameters.startsWith('<')) {
			const input = mouseReport(parameters.slice(1), final);
			if (input !== null) this.#events.push({ kind: 'mouse', input });
		} else if (final === '~' && parameters === '200') {
			this.#paste = { text: '', isBare: false, tail: '' };
		} else if (final === '~' && parameters === '201') {
			this.#lacksPasteEnd = null;
		} else if (final === 'u' && /^\?\d+$/.test(parameters)) {
			this.#events.push({ kind: 'keyboard-answer', sequence: `${escape}[${parameters}u` });
		} else {
			const key = sequenceKey({ introducer: '[', parameters, final }) ?? null;
			if (key !== null) this.#key(key);
		}
		return end;
	}

	#readString(string: { introducer: string; begin: string }, text: string, from: number): number {
		control.lastIndex = from;
		const found = control.exec(text);
		const end = found?.index ?? text.length;
		if (string.begin.length < 4) string.begin += text.slice(from, Math.min(end, from + 4));
		if (found === null) return end;
		const [character] = found;
		if (character === escape && end + 1 === text.length) return this.#hold(text, end);
		this.#string = null;
		const isEnd = character === '\u0007' || character === '\u009c';
		if (isEnd || (character === escape && text[end + 1] === '\\')) {
			return end + (isEnd ? 1 : 2);
		}
		// Whatever else begins is nothing that a string holds.
		return end;
	}

	/** A string without an end: an Esc that a few letters follow is typed. */
	#settleString(now: number): void {
		const { introducer = '', begin = '' } = this.#string ?? {};
		this.#string = null;
		if (/^[a-z]{1,2}$/i.test(begin)) this.#typed(escape + introducer + begin);
		else this.#settled = { text: escape + introducer + begin, at: now };
	}

	#readPaste(paste: Paste, text: string, from: number): number {
		if (paste.isBare) {
			this.#keep(paste, text.slice(from));
			return text.length;
		}
		const whole = paste.tail + text.slice(from);
		const end = whole.indexOf(pasteEnd);
		if (end === -1) {
			const cut = Math.max(0, whole.length - pasteEnd.length + 1);
			this.#keep(paste, whole.slice(0, cut));
			paste.tail = whole.slice(cut);
			return text.length;
		}
		this.#keep(paste, whole.slice(0, end));
		const behind = whole.length - end - pasteEnd.length;
		paste.tail = '';
		this.#lacksPasteEnd = null;
		this.#endPaste();
		return text.length - behind;
	}

	#keep(paste: { text: string }, text: string): void {
		paste.text += text.slice(0, Math.max(0, keptOfPaste - paste.text.length));
	}

	#endPaste(): void {
		const { text = '', tail = '' } = this.#paste ?? {};
		this.#paste = null;
		this.#events.push({ kind: 'paste', text: text + tail });
	}

	#hold(text: string, from: number): number {
		this.#held = text.slice(from);
		return text.length;
	}

	#typed(text: string): void {
		for (const character of text) {
			const key = characterKey(character);
			if (key !== null) this.#key(key);
		}
	}

	#key(key: string): void {
		const last = this.#events.at(-1);
		if (last?.kind === 'keys') last.keys.push(key);
		else this.#events.push({ kind: 'keys', keys: [key] });
	}

	#take(): InputEvent[] {
		const events = this.#events;
		this.#events = [];
		return events;
	}
}

function isBetween(text: string, at: number, first: number, last: number): boolean {
	const code = text.charCodeAt(at);
	return code >= first && code <= last;
}
