import { NixError } from '../errors/nix-error.ts';
import {
	addAll,
	addRange,
	type CharacterSet,
	collatingElement,
	complement,
	emptySet,
	equivalenceClass,
	fullSet,
	namedClass,
	singleton,
} from './character-set.ts';

/** The tree of a regular expression. */
export type Pattern =
	| { readonly kind: 'characters'; readonly set: CharacterSet }
	| { readonly kind: 'begin' }
	| { readonly kind: 'end' }
	| { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
	| { readonly kind: 'alternatives'; readonly items: readonly Pattern[] }
	| { readonly kind: 'group'; readonly index: number; readonly body: Pattern }
	| {
			readonly kind: 'repeat';
			readonly body: Pattern;
			readonly least: number;
			/** Infinity without a bound. */
			readonly most: number;
			/** Written in braces, which copy their body; the other quantifiers loop. */
			readonly counted: boolean;
	  };

/** A pattern that Nix refuses; the message is Nix's. */
export class InvalidRegularExpression extends NixError {
	constructor(source: string, problem = 'invalid regular expression') {
		super('other', `${problem} '${source}'`);
		this.name = 'InvalidRegularExpression';
	}
}

/** The error for a pattern that takes too much, with Nix's message. */
export function memoryExceeded(source: string): InvalidRegularExpression {
	return new InvalidRegularExpression(source, 'memory limit exceeded by regular expression');
}

/** The pattern, and how many groups it has. */
export interface ParsedPattern {
	readonly pattern: Pattern;
	readonly groupCount: number;
}

/**
 * Reads a POSIX extended regular expression as C++'s `std::regex::extended` does: a backslash
 * before an ordinary character is an error, as is a quantifier with nothing before it; empty
 * alternatives and repeated quantifiers are not.
 * @throws InvalidRegularExpression
 */
export function parsePattern(source: string): ParsedPattern {
	const parser = new PatternParser(source);
	const pattern = parser.alternatives();
	parser.finish();
	return { pattern, groupCount: parser.groupCount };
}

const escapable = '.[\\()*+?{|^$';
const largestCount = 2 ** 31 - 1;

class PatternParser {
	groupCount = 0;
	readonly #source: string;
	#position = 0;

	constructor(source: string) {
		this.#source = source;
	}

	finish(): void {
		if (this.#position < this.#source.length) throw this.#invalid();
	}

	alternatives(): Pattern {
		const items = [this.#sequence()];
		while (this.#eat('|')) items.push(this.#sequence());
		return items.length === 1 ? (items[0] as Pattern) : { kind: 'alternatives', items };
	}

	#sequence(): Pattern {
		const items: Pattern[] = [];
		for (;;) {
			if (this.#eat('^')) {
				items.push({ kind: 'begin' });
			} else if (this.#eat('$')) {
				items.push({ kind: 'end' });
			} else {
				const atom = this.#atom();
				if (atom === null) break;
				items.push(this.#quantified(atom));
			}
		}
		return items.length === 1 ? (items[0] as Pattern) : { kind: 'sequence', items };
	}

	#atom(): Pattern | null {
		const character = this.#source[this.#position];
		switch (character) {
			case undefined:
			case '|':
			case ')':
			case '*':
			case '+':
			case '?':
			case '{':
				return null;
			case '.':
				this.#position++;
				return { kind: 'characters', set: fullSet() };
			case '(': {
				this.#position++;
				const index = ++this.groupCount;
				const body = this.alternatives();
				if (!this.#eat(')')) throw this.#invalid();
				return { kind: 'group', index, body };
			}
			case '[':
				this.#position++;
				return { kind: 'characters', set: this.#bracketExpression() };
			case '\\': {
				const escaped = this.#source[this.#position + 1];
				if (escaped === undefined || !escapable.includes(escaped)) throw this.#invalid();
				this.#position += 2;
				return { kind: 'characters', set: singleton(escaped.charCodeAt(0)) };
			}
			default:
				this.#position++;
				return { kind: 'characters', set: singleton(character.charCodeAt(0)) };
		}
	}

	#quantified(atom: Pattern): Pattern {
		let body = atom;
		for (;;) {
			if (this.#eat('*')) {
				body = { kind: 'repeat', body, least: 0, most: Infinity, counted: false };
			} else if (this.#eat('+')) {
				body = { kind: 'repeat', body, least: 1, most: Infinity, counted: false };
			} else if (this.#eat('?')) {
				body = { kind: 'repeat', body, least: 0, most: 1, counted: false };
			} else if (this.#eat('{')) {
				body = { kind: 'repeat', body, ...this.#interval(), counted: true };
			} else {
				return body;
			}
		}
	}

	#interval(): { least: number; most: number } {
		const least = this.#count();
		if (least === null) throw this.#invalid();
		const most = this.#eat(',') ? (this.#count() ?? Infinity) : least;
		if (most < least || !this.#eat('}')) throw this.#invalid();
		return { least, most };
	}

	#count(): number | null {
		const start = this.#position;
		while (/^[0-9]$/.test(this.#source[this.#position] ?? '')) this.#position++;
		if (this.#position === start) return null;
		const count = Number(this.#source.slice(start, this.#position));
		if (count > largestCount) throw this.#invalid();
		return count;
	}

	#bracketExpression(): CharacterSet {
		const negated = this.#eat('^');
		const set = emptySet();
		// What a dash could begin a range with: a code; 'class' when it cannot; null after a range.
		let previous: number | 'class' | null = null;
		const push = (code: number) => {
			set[code] = 1;
			previous = code;
		};
		if (this.#source[this.#position] === '-' || this.#source[this.#position] === ']') {
			push(this.#source.charCodeAt(this.#position++));
		}
		for (;;) {
			const character = this.#source[this.#position];
			if (character === undefined) throw this.#invalid();
			if (character === ']') {
				this.#position++;
				return negated ? complement(set) : set;
			}
			if (character === '-') {
				this.#position++;
				if (this.#source[this.#position] === ']') push(0x2d);
				else if (typeof previous === 'number') {
					this.#finishRange(set, previous);
					previous = null;
				} else throw this.#invalid();
				continue;
			}
			const delimiter = character === '[' ? this.#source[this.#position + 1] : undefined;
			if (delimiter === '.') {
				push(this.#collatingElement(this.#named('.')));
			} else if (delimiter === '=') {
				addAll(set, equivalenceClass(this.#collatingElement(this.#named('='))));
				previous = 'class';
			} else if (delimiter === ':') {
				const named = namedClass(this.#named(':'));
				if (named === null) throw this.#invalid();
				addAll(set, named);
				previous = 'class';
			} else {
				this.#position++;
				push(character.charCodeAt(0));
			}
		}
	}

	/** Reads what follows the dash of a range; only a plain character or a dash may. */
	#finishRange(set: CharacterSet, first: number): void {
		const last = this.#source[this.#position];
		const delimiter = last === '[' ? (this.#source[this.#position + 1] ?? '') : '';
		if (last === undefined || (delimiter !== '' && '.=:'.includes(delimiter))) {
			throw this.#invalid();
		}
		this.#position++;
		if (!addRange(set, first, last.charCodeAt(0))) throw this.#invalid();
	}

	/** Reads `[:name:]` and its like, from the first bracket on. */
	#named(delimiter: string): string {
		const start = this.#position + 2;
		const end = this.#source.indexOf(delimiter, start);
		if (end === -1 || this.#source[end + 1] !== ']') throw this.#invalid();
		this.#position = end + 2;
		return this.#source.slice(start, end);
	}

	#collatingElement(name: string): number {
		const code = collatingElement(name);
		if (code === null) throw this.#invalid();
		return code;
	}

	#eat(character: string): boolean {
		if (this.#source[this.#position] !== character) return false;
		this.#position++;
		return true;
	}

	#invalid(): InvalidRegularExpression {
		return new InvalidRegularExpression(this.#source);
	}
}
