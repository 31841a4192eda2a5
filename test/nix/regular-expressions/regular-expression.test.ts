import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from '../../../source/nix/regular-expressions/automaton.ts';
import {
	isSameForSearch,
	isSameForWhole,
} from '../../../source/nix/regular-expressions/javascript.ts';
import { LongestMatcher } from '../../../source/nix/regular-expressions/longest-match.ts';
import {
	InvalidRegularExpression,
	parsePattern,
} from '../../../source/nix/regular-expressions/pattern.ts';
import {
	compileRegularExpression,
	type Groups,
	RegularExpression,
} from '../../../source/nix/regular-expressions/regular-expression.ts';
import { printValue, readAnswers } from '../answers.ts';
import { outcome } from '../outcome.ts';

describe('match and split answer as real Nix', () => {
	const answers = readAnswers<[string, string]>('regular-expressions/recorded/matches');
	test.each(answers)('$input', ({ input: [pattern, text], value }) => {
		const expression = compileRegularExpression(pattern);
		expect(printValue([expression.matchWhole(text), expression.split(text)])).toBe(value);
	});
});

/** As in `record-answers.ts`. */
const probes = ['a', 'b', '-', 'z', ']', '[', '\\', 'A', 'B', ' ', '\xe9', '\xd0', ''];

describe('patterns are valid, and match, as in real Nix', () => {
	const answers = readAnswers<string>('regular-expressions/recorded/patterns');
	test.each(answers)('$input', ({ input, value, error }) => {
		const ours = outcome(() => {
			const expression = new RegularExpression(input);
			return printValue(probes.map((probe) => expression.matchWhole(probe) !== null));
		});
		expect(ours).toEqual(error === undefined ? { value } : { error });
	});
});

const atom = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '^', '$');
const { pattern: patterns } = fc.letrec<{ pattern: string; branch: string; item: string }>(
	(tie) => ({
		pattern: fc
			.array(tie('branch'), { minLength: 1, maxLength: 3 })
			.map((branches) => branches.join('|')),
		branch: fc.array(tie('item'), { maxLength: 3 }).map((items) => items.join('')),
		item: fc.oneof(
			{ weight: 3, arbitrary: atom },
			fc
				.tuple(tie('pattern'), fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}'))
				.map(([pattern, quantifier]) => `(${pattern})${quantifier}`),
		),
	}),
);

/** What the matcher that needs no proof gives. */
function matchByAutomaton(pattern: string, text: string): Groups | null {
	const parsed = parsePattern(pattern);
	const automaton = buildAutomaton(parsed.pattern);
	const matcher = new LongestMatcher(automaton, parsed.groupCount, text, true, pattern);
	const marks = matcher.matchAt(0, { atBegin: true, notEmpty: false });
	if (marks === null) return null;
	return Array.from({ length: parsed.groupCount }, (_, index) => {
		const end = marks[2 * index + 3] as number;
		return end === -1 ? null : text.slice(marks[2 * index + 2], end);
	});
}

const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('where a pattern is left to JavaScript, it gives what the matcher gives', () => {
	fc.assert(
		fc.property(patterns, texts, (pattern, text) => {
			fc.pre(isSameForWhole(parsePattern(pattern).pattern));
			const groups = new RegularExpression(pattern).matchWhole(text);
			expect(groups).toEqual(matchByAutomaton(pattern, text));
		}),
		{ numRuns: 2000 },
	);
});

test('the usual patterns are left to JavaScript', () => {
	for (const pattern of ['(.*)-(.*)', '[[:space:]]+', '([0-9]+)\\.([0-9]+)', '[.-]', '(a|b)+c']) {
		expect([pattern, isSameForSearch(parsePattern(pattern).pattern)]).toEqual([pattern, true]);
	}
	for (const pattern of ['a|ab', 'a*', '(a*)*', '((a)|b)+']) {
		expect([pattern, isSameForSearch(parsePattern(pattern).pattern)]).toEqual([pattern, false]);
	}
});

/** Null where empty rounds of nested repetitions multiply, which takes Nix minutes too. */
function splitUnlessTooMuch(pattern: string, text: string) {
	try {
		return new RegularExpression(pattern).split(text);
	} catch (error) {
		if (error instanceof InvalidRegularExpression) return null;
		throw error;
	}
}

test('empty rounds of nested repetitions multiply as far as Nix follows them', () => {
	const pattern = new RegularExpression('(((((|)|)+){1,2}){2}|)');
	const empty = Array(5).fill('');
	expect(pattern.split('aaa')).toEqual(['', empty, 'a', empty, 'a', empty, 'a', empty, '']);
});

test('what is split can be put together again', () => {
	fc.assert(
		fc.property(patterns, texts, (pattern, text) => {
			const parts = splitUnlessTooMuch(`(${pattern})`, text);
			fc.pre(parts !== null);
			const joined = parts.map((part) => (typeof part === 'string' ? part : part[0]));
			expect(joined.join('')).toBe(text);
		}),
		{ numRuns: 1000 },
	);
});

test('long texts need neither deep recursion nor exponential time', () => {
	const text = 'ab'.repeat(50_000);
	expect(new RegularExpression('((a)|b)*').matchWhole(text)).toEqual(['b', 'a']);
	expect(new RegularExpression('((a|b|ab)*)*c').matchWhole(text)).toBeNull();
	expect(new RegularExpression('a|ab').split(text)).toHaveLength(100_001);
});

/** A matcher that tries one way after the other takes longer than the world will last. */
test.each([
	['(a|a)*b', null],
	['(a+)+b', null],
	['(a*)*b', null],
	['(.*)(.*)(.*)(.*)(.*)b', null],
	['((a|b)*a)*c', null],
	['(a|aa)+', ['a']],
])('%s is matched in time that grows with the text', (pattern, groups) => {
	expect(new RegularExpression(pattern).matchWhole('a'.repeat(20_001))).toEqual(groups);
});

test.each(['a*b', '(a|b)*c', 'a|a*b'])(
	'a text is split by %s in time that grows with it',
	(pattern) => {
		const parts = new RegularExpression(pattern).split('a'.repeat(20_000));
		expect(parts).toHaveLength(pattern === 'a|a*b' ? 40_001 : 1);
	},
);

test('a pattern whose empty rounds multiply is refused, with the message of Nix', () => {
	const pattern = `${'('.repeat(30)}a*${')*'.repeat(30)}b`;
	expect(() => new RegularExpression(pattern).matchWhole('aaaa')).toThrow(
		`memory limit exceeded by regular expression '${pattern}'`,
	);
});

test('a long text is matched where V8 has no memory for its ways', () => {
	const text = 'ab'.repeat(1_000_000);
	expect(new RegularExpression('(a|b)*').matchWhole(text)).toEqual(['b']);
});
