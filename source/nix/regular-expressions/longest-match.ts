import type { Automaton, State } from './automaton.ts';
import { memoryExceeded } from './pattern.ts';

/**
 * A way to accept: where it ends, and the marks it passes on the way, first to last. Ways share
 * their tails.
 */
interface Way {
	readonly end: number;
	readonly mark: Mark | null;
}

interface Mark {
	readonly slot: number;
	readonly position: number;
	readonly after: Mark | null;
}

/** What bears on the first step only. */
export interface SearchOptions {
	/** Whether `^` matches where the search begins. */
	readonly atBegin: boolean;
	readonly notEmpty: boolean;
}

/** Positions of the marks: slots 0 and 1 are the whole match's, -1 where there is none. */
export type Marks = readonly number[];

/** So many steps take a few seconds; only some patterns with nested repetitions need them. */
const mostSteps = 2 ** 28;

/** So many ways take some hundred megabytes. */
const mostKnown = 2 ** 22;

/** So many ways are found again quickly. */
const fewKnown = 2 ** 5;

const afterInput: SearchOptions = { atBegin: false, notEmpty: false };

/**
 * Matches as the C++ library's executor for POSIX expressions does. From a state and a position
 * it follows every choice both ways and keeps the longest way, the first among equals; a
 * repetition tries another round, and goes on without it only if that leads nowhere. An empty
 * round may be followed by one more at the same position. What lies behind a character depends
 * on nothing before it, so it is computed once: time grows with text and pattern, not beyond. Where
 * empty rounds of nested repetitions multiply all the same, or the text is too long, it gives up.
 */
export class LongestMatcher {
	readonly #automaton: Automaton;
	readonly #text: string;
	readonly #wholeText: boolean;
	readonly #groupCount: number;
	/** Ways from a state that is entered by a character, by position and state. */
	readonly #known = new Map<number, Way | null>();
	readonly #source: string;
	#steps = 0;
	/** The last position of which something is known. */
	#farthest = 0;
	/** What was asked for and is not known yet. */
	#missing = -1;
	/** For each repetition, where it was last entered, and how often there. */
	readonly #enteredAt: Int32Array;
	readonly #entries: Uint8Array;

	/** @param source the pattern, for messages */
	constructor(
		automaton: Automaton,
		groupCount: number,
		text: string,
		wholeText: boolean,
		source: string,
	) {
		this.#source = source;
		this.#automaton = automaton;
		this.#groupCount = groupCount;
		this.#text = text;
		this.#wholeText = wholeText;
		this.#enteredAt = new Int32Array(automaton.states.length).fill(-1);
		this.#entries = new Uint8Array(automaton.states.length);
	}

	/**
	 * The match that begins at a position, or null.
	 *
	 * @throws InvalidRegularExpression when it takes too much
	 */
	matchAt(position: number, options: SearchOptions): Marks | null {
		const way = this.#solve(this.#automaton.start, position, options);
		if (way === null) return null;
		const marks = new Array<number>(2 * (this.#groupCount + 1)).fill(-1);
		marks[0] = position;
		marks[1] = way.end;
		for (let mark = way.mark; mark !== null; mark = mark.after) {
			marks[mark.slot] = mark.position;
		}
		return marks;
	}

	/**
	 * The first match that begins at a position or after it, or null.
	 *
	 * @throws InvalidRegularExpression when it takes too much
	 */
	search(position: number, atBegin: boolean): Marks | null {
		for (let begin = position; begin <= this.#text.length; begin++) {
			const options = { atBegin: atBegin && begin === position, notEmpty: false };
			this.#forgetBefore(begin);
			const marks = this.matchAt(begin, options);
			if (marks !== null) return marks;
		}
		return null;
	}

	/** Forgets what is known where it is of no use, but nothing that would have to be found again. */
	#forgetBefore(position: number): void {
		const { size } = this.#known;
		const most = this.#farthest <= position ? fewKnown : mostKnown / 2;
		if (size > most) this.#known.clear();
	}

	// Behind each character the answer is looked up, and pushed here when it is not known: deep
	// recursion would be as deep as the text is long.
	#solve(start: number, position: number, options: SearchOptions): Way | null {
		const { states } = this.#automaton;
		const pending: number[] = [];
		for (;;) {
			const key = pending.at(-1);
			this.#missing = -1;
			let way: Way | null;
			let at = position;
			if (key === undefined) {
				way = this.#follow(start, position, position, options);
			} else {
				at = Math.floor(key / states.length);
				way = this.#follow(key % states.length, at, at, afterInput);
			}
			if (this.#missing !== -1) {
				pending.push(this.#missing);
			} else if (key === undefined) {
				return way;
			} else {
				if (this.#known.size === mostKnown) throw memoryExceeded(this.#source);
				this.#known.set(key, way);
				if (at > this.#farthest) this.#farthest = at;
				pending.pop();
			}
		}
	}

	/** Follows what can be followed without a character. */
	#follow(id: number, position: number, begin: number, options: SearchOptions): Way | null {
		if (++this.#steps > mostSteps) throw memoryExceeded(this.#source);
		const state = this.#automaton.states[id] as State;
		switch (state.kind) {
			case 'accept':
				if (this.#wholeText && position !== this.#text.length) return null;
				return options.notEmpty && position === begin ? null : { end: position, mark: null };
			case 'characters': {
				const code = this.#text.charCodeAt(position);
				if (position >= this.#text.length || state.set[code] !== 1) return null;
				const key = (position + 1) * this.#automaton.states.length + state.next;
				const way = this.#known.get(key);
				if (way === undefined) {
					this.#missing = key;
					return null;
				}
				return way;
			}
			case 'begin':
				return options.atBegin && position === begin
					? this.#follow(state.next, position, begin, options)
					: null;
			case 'end':
				return position === this.#text.length
					? this.#follow(state.next, position, begin, options)
					: null;
			case 'mark': {
				const way = this.#follow(state.next, position, begin, options);
				if (way === null) return null;
				return { end: way.end, mark: { slot: state.slot, position, after: way.mark } };
			}
			case 'choice': {
				const left = this.#follow(state.left, position, begin, options);
				if (this.#missing !== -1) return null;
				const right = this.#follow(state.right, position, begin, options);
				if (left === null || right === null) return left ?? right;
				return right.end > left.end ? right : left;
			}
			case 'repeat': {
				const way = this.#again(id, state.more, position, begin, options);
				if (way !== null || this.#missing !== -1) return way;
				return this.#follow(state.next, position, begin, options);
			}
		}
	}

	/** Another round of a repetition; at one position there are two at most. */
	#again(
		id: number,
		more: number,
		position: number,
		begin: number,
		options: SearchOptions,
	): Way | null {
		const lastPosition = this.#enteredAt[id] as number;
		const lastEntries = this.#entries[id] as number;
		const isNew = lastEntries === 0 || lastPosition !== position;
		if (!isNew && lastEntries >= 2) return null;
		this.#enteredAt[id] = position;
		this.#entries[id] = isNew ? 1 : lastEntries + 1;
		const way = this.#follow(more, position, begin, options);
		this.#enteredAt[id] = lastPosition;
		this.#entries[id] = lastEntries;
		return way;
	}
}
