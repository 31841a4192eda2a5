import { createHighlighterCoreSync, type GrammarState, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import nix from 'shiki/langs/nix.mjs';
import type { Token } from '../../../lines/line.ts';
import { type CodeLine, linesOfPiece, type SourceText } from './code-lines.ts';
import { restartBefore, restartDepths } from './restart-lines.ts';

/**
 * Highlights Nix with shiki. This module is loaded with the first source text that is shown; it and the
 * grammar are larger than the rest of the interface.
 */

/** The colours that stand for tokens: shiki gives colours, and our theme decides about real ones. */
const colours: readonly (readonly [colour: string, token: Token, scopes: readonly string[]])[] = [
	['#000001', 'codeComment', ['comment']],
	['#000002', 'codeString', ['string']],
	['#000003', 'codeKeyword', ['keyword.other', 'keyword.control', 'storage', 'support.function']],
	['#000004', 'codeConstant', ['constant']],
	['#000005', 'codeName', ['entity.other.attribute-name', 'variable.parameter.function']],
];
const plain = '#000000';
const tokens = new Map(colours.map(([colour, token]) => [colour, token]));

const theme = {
	name: 'tokens',
	type: 'dark' as const,
	fg: plain,
	bg: '#ffffff',
	settings: [
		...colours.map(([foreground, , scopes]) => ({
			scope: [...scopes],
			settings: { foreground },
		})),
		// What is interpolated into a string is no string.
		{ scope: ['meta.embedded', 'source.nix.embedded'], settings: { foreground: plain } },
	],
};

/** Lines that are longer are not highlighted: they would take longer than a key may. */
const longestLine = 1000;

/** The lines up to which every piece goes on where the one before ended. */
const exactLines = 1000;

/** How many lines before a piece one is looked for to begin with. */
const restartReach = 150;

let highlighter: HighlighterCore | null = null;
let inSet: GrammarState | undefined;

function shiki(): HighlighterCore {
	highlighter ??= createHighlighterCoreSync({
		themes: [theme],
		langs: [nix],
		engine: createJavaScriptRegexEngine({ forgiving: true }),
	});
	return highlighter;
}

/** What is known of a text already. */
interface Progress {
	/** The state after each piece, of those that go on from one another. */
	states: (GrammarState | undefined)[];
	pieces: CodeLine[][];
	/** As `restartDepths` gives them, once they are needed. */
	depths: readonly (number | null)[] | null;
}

const progress = new WeakMap<SourceText, Progress>();

/**
 * The lines of one piece of a text, highlighted. Between pieces that have to be gone through first,
 * other work is let in.
 */
export async function highlightPiece(
	text: SourceText,
	piece: number,
): Promise<readonly CodeLine[]> {
	const known = progress.get(text) ?? { states: [], pieces: [], depths: null };
	progress.set(text, known);
	if (piece * linesOfPiece >= exactLines) return highlightFar(text, known, piece);
	for (let next = known.pieces.length; next <= piece; next = known.pieces.length) {
		if (next > 0) await new Promise((resolve) => setImmediate(resolve));
		// Another piece may have been asked for meanwhile.
		if (known.pieces.length !== next) continue;
		const start = next * linesOfPiece;
		const lines = text.lines.slice(start, start + linesOfPiece);
		const { highlighted, state } = highlight(lines, known.states[next - 1]);
		known.pieces.push(highlighted);
		known.states.push(state);
	}
	return known.pieces[piece] ?? [];
}

/** A piece far from the beginning: from the nearest line before it that a binding begins with. */
function highlightFar({ lines }: SourceText, known: Progress, piece: number): CodeLine[] {
	const start = piece * linesOfPiece;
	known.depths ??= restartDepths(lines);
	const from = restartBefore(known.depths, start, restartReach);
	if (from === null) return [];
	// With this word it is sure to be a set, whose bindings come next.
	inSet ??= highlight(['rec {'], undefined).state;
	const { highlighted } = highlight(lines.slice(from, start + linesOfPiece), inSet);
	return highlighted.slice(start - from);
}

function highlight(
	lines: readonly string[],
	grammarState: GrammarState | undefined,
): { highlighted: CodeLine[]; state: GrammarState | undefined } {
	const found = shiki().codeToTokensBase(lines.join('\n'), {
		lang: 'nix',
		theme: 'tokens',
		tokenizeMaxLineLength: longestLine,
		// By default a line is given up after half a second: on a slow machine that would be the first.
		tokenizeTimeLimit: 0,
		...(grammarState === undefined ? {} : { grammarState }),
	});
	const highlighted = found.map((line) =>
		line.map(({ content, color }) => ({
			length: content.length,
			token: tokens.get(color?.toLowerCase() ?? plain),
		})),
	);
	return { highlighted, state: shiki().getLastGrammarState(found) };
}
