import { normalise } from './names.ts';
import { parseQuery, type Term } from './query.ts';
import { fillers } from './ranking.ts';

/** A part of a text, in UTF-16 units: from its start to before its end. */
export type Range = readonly [start: number, end: number];

/** Tells where in texts a query is found, to highlight it; sorted, and none overlap. */
export interface Highlighter {
	inName(name: string): readonly Range[];
	inText(text: string): readonly Range[];
	/** Of some modules the one that the query names; null when it names none. */
	importOf(modules: readonly string[]): string | null;
}

/** Prepares to highlight a query. */
export function highlighterOf(query: string): Highlighter {
	const { clauses, words } = parseQuery(query);
	const terms = clauses.flat().filter(({ isNegated }) => !isNegated);
	const whole = words.length === 0 ? null : normalise(words.join(' '));
	const lower = [...words.map((word) => word.toLowerCase()), ...textsOf(terms, 'word')];
	const single = lower.map(normalise);
	const texts = terms.flatMap((term) => (term.kind === 'field' ? [] : [term]));
	const telling = lower.filter((word) => !fillers.has(word));
	const inText = telling.length > 0 ? telling : lower;
	return {
		inName(name) {
			const normal = normalise(name);
			const found = whole === null ? null : placeInName(normal, whole);
			if (found !== null) return [found];
			return merged([
				...single.flatMap((word) => {
					const place = placeInName(normal, word);
					return place === null ? [] : [place];
				}),
				...texts.flatMap((term) => placeOfTerm(normal, term)),
			]);
		},
		inText(shown) {
			const text = shown.toLowerCase();
			// Some letters have another length in lower case, and nothing would be where it seems.
			if (text.length !== shown.length) return [];
			return merged([
				...inText.flatMap((word) => placesAtWords(text, word)),
				...textsOf(terms, 'text').flatMap((wanted): Range[] => {
					const at = text.indexOf(wanted);
					return at < 0 ? [] : [[at, at + wanted.length]];
				}),
			]);
		},
		importOf(modules) {
			if (whole === null) return null;
			const normals = modules.map(normalise);
			const exact = normals.indexOf(whole);
			const index = exact >= 0 ? exact : normals.findIndex((module) => module.startsWith(whole));
			return modules[index] ?? null;
		},
	};
}

function textsOf(terms: readonly Term[], kind: 'word' | 'text'): string[] {
	return terms.flatMap((term) => (term.kind === kind ? [term.text.toLowerCase()] : []));
}

/** The place that ranks a name: its start, a word's start, or else anywhere. */
function placeInName(name: string, word: string): Range | null {
	if (word === '') return null;
	const atWord = name.startsWith(word) ? 0 : name.indexOf(`-${word}`) + 1;
	const start = atWord > 0 || name.startsWith(word) ? atWord : name.indexOf(word);
	return start < 0 ? null : [start, start + word.length];
}

function placeOfTerm(name: string, term: Exclude<Term, { kind: 'field' }>): Range[] {
	const text = normalise(term.text);
	switch (term.kind) {
		case 'word':
			return [];
		case 'text': {
			const start = name.indexOf(text);
			return start < 0 ? [] : [[start, start + text.length]];
		}
		case 'start':
			return name.startsWith(text) ? [[0, text.length]] : [];
		case 'end':
			return name.endsWith(text) ? [[name.length - text.length, name.length]] : [];
		case 'whole':
			return name === text ? [[0, text.length]] : [];
	}
}

/** Wherever in a text, in lower case, a word starts so. */
function placesAtWords(text: string, word: string): Range[] {
	const places: Range[] = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (at === 0 || !isWordCharacter.test(text[at - 1] as string))
			places.push([at, at + word.length]);
	}
	return places;
}

const isWordCharacter = /[\p{L}\p{N}]/u;

/** Ranges in their order, with those that touch made one. */
function merged(ranges: readonly Range[]): Range[] {
	const apart: [number, number][] = [];
	for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
		const last = apart.at(-1);
		if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
		else apart.push([start, end]);
	}
	return apart;
}
