import type { Question } from './question.ts';

/** Tells for each question whether the two still differ in the way of interest. */
export type Judge = (questions: readonly Question[]) => Promise<boolean[]>;

const word = /\s+|[A-Za-z_][\w'-]*|\d+|''|\$\{|[\s\S]/g;
/** In milliseconds, of a machine that does nothing else. */
const patience = 10_000;
const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}', '${': '}' };

/**
 * The smallest program found, by leaving out words, for which the two still differ in the same way.
 * What no longer is a program fails alike in both and is passed over.
 */
export async function reduce(question: Question, judge: Judge): Promise<Question> {
	let best = question;
	for (const end = performance.now() + patience; performance.now() < end; ) {
		const programs = [...new Set(candidates(best.program))]
			.filter((program) => program.length < best.program.length)
			.sort((one, other) => one.length - other.length)
			.slice(0, 400);
		const questions = programs.map((program) => ({ ...best, program }));
		const smaller = (await judge(questions)).indexOf(true);
		if (smaller < 0) return best;
		best = questions[smaller] as Question;
	}
	return best;
}

function* candidates(program: string): Iterable<string> {
	const words = program.match(word) ?? [];
	const without = (start: number, end: number, ...instead: string[]) =>
		[...words.slice(0, start), ...instead, ...words.slice(end)].join('');
	for (let size = words.length; size >= 1; size = size > 8 ? Math.ceil(size / 2) : size - 1) {
		const step = Math.max(1, size >> 2);
		for (let start = 0; start < words.length; start += step) yield without(start, start + size);
	}
	for (const [open, text] of words.entries()) {
		const close = matching(words, open);
		if (/^\d\d/.test(text)) yield without(open, open + 1, text.slice(1));
		if (/^[A-Za-z]{2}/.test(text)) yield without(open, open + 1, 'x');
		if (close < 0) continue;
		const inside = words.slice(open + 1, close);
		yield inside.join('');
		yield words.slice(open, close + 1).join('');
		yield without(open, close + 1);
		yield without(open, close + 1, '0');
		yield without(open, close + 1, ...inside);
		yield without(open + 1, close);
	}
}

function matching(words: readonly string[], open: number): number {
	const wanted = closing[words[open] as string];
	if (wanted === undefined) return -1;
	let depth = 0;
	for (let index = open; index < words.length; index++) {
		const text = words[index] as string;
		if (closing[text] === wanted) depth++;
		else if (text === wanted && --depth === 0) return index;
	}
	return -1;
}
