import { noPosition, type Position } from './position.ts';

/** Where a text came from, as error messages name it. */
export type Origin =
	| { type: 'file'; path: string }
	/** `-E` / `--expr`: shown as `«string»`. */
	| { type: 'string' }
	/** Standard input: shown as `«stdin»`. */
	| { type: 'stdin' }
	/** Nix code that is part of the language: `derivation`. */
	| { type: 'internal' };

/** A place in a text, with 1-based line and column (columns count bytes, as C++ Nix does). */
export interface Location {
	origin: Origin;
	line: number;
	column: number;
}

interface Source {
	origin: Origin;
	text: string;
	base: number;
	/** Offsets at which lines begin; made on demand. */
	lineStarts: number[] | null;
}

/**
 * Every text read so far, laid end to end, so that one number names any place in any of them.
 * The idea is C++ Nix's PosTable.
 */
export class PositionTable {
	readonly #sources: Source[] = [];
	readonly #files = new Map<string, Source>();
	#nextBase = 1;

	/**
	 * Adds a text (one character per byte); a place in it is the returned base plus its offset. A file
	 * that is read once more, unchanged, has the same base again.
	 */
	add(origin: Origin, text: string): number {
		const known = origin.type === 'file' ? this.#files.get(origin.path) : undefined;
		if (known?.text === text) return known.base;
		const base = this.#nextBase;
		const source = { origin, text, base, lineStarts: null };
		this.#sources.push(source);
		if (origin.type === 'file') this.#files.set(origin.path, source);
		this.#nextBase += text.length + 1;
		return base;
	}

	/** The location of a position; null for `noPosition`. */
	locate(position: Position): Location | null {
		const source = this.#find(position);
		if (source === null) return null;
		const starts = lineStartsOf(source);
		const offset = position - source.base;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return { origin: source.origin, line: low + 1, column: offset - starts[low] + 1 };
	}

	/** The text that a position is in, and the position of its beginning; null when it is unknown. */
	source(position: Position): { origin: Origin; text: string; base: Position } | null {
		return this.#find(position);
	}

	/** One line of the text a position is in, without its end; null when there is no such line. */
	line(position: Position, line: number): string | null {
		const source = this.#find(position);
		if (source === null) return null;
		const starts = lineStartsOf(source);
		if (line < 1 || line > starts.length) return null;
		const end = line < starts.length ? starts[line] - 1 : source.text.length;
		return source.text.slice(starts[line - 1], end).replace(/\r$/, '');
	}

	#find(position: Position): Source | null {
		if (position === noPosition) return null;
		let low = 0;
		let high = this.#sources.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#sources[middle].base <= position) low = middle;
			else high = middle - 1;
		}
		return this.#sources[low] ?? null;
	}
}

/** Lines end with LF, CR LF or a lone CR. */
function lineStartsOf(source: Source): number[] {
	if (source.lineStarts !== null) return source.lineStarts;
	const starts = [0];
	const { text } = source;
	for (let index = 0; index < text.length; index++) {
		const character = text.charCodeAt(index);
		if (character === 10 || (character === 13 && text.charCodeAt(index + 1) !== 10)) {
			starts.push(index + 1);
		}
	}
	source.lineStarts = starts;
	return starts;
}
