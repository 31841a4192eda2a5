import type { Segment, Token } from '../../../lines/line.ts';
import type { LookedUp, Lookup } from '../../../store/lookups.ts';

/** A file's text, by lines that are safe to draw. */
export interface SourceText {
	readonly lines: readonly string[];
}

/** A highlighted line: how many characters have which token, from its beginning. */
export type CodeLine = readonly { readonly length: number; readonly token: Token | undefined }[];

/** How many lines are highlighted at a time: a few milliseconds. */
export const linesOfPiece = 50;

/** The highlighted lines around one of them, where the file is one of Nix. */
export function codeLines(
	file: string,
	text: SourceText,
	line: number,
): Lookup<readonly CodeLine[]> {
	const piece = Math.floor(line / linesOfPiece);
	return {
		key: `code\0${file}\0${piece}`,
		async find() {
			const { highlightPiece } = await import('./highlighter.ts');
			return highlightPiece(text, piece);
		},
	};
}

/** Whether a file is highlighted. */
export function isNixFile(file: string): boolean {
	return file.endsWith('.nix');
}

/** A part of a line as segments; plain where it is not highlighted, or not yet. */
export function codeSegments(
	text: string,
	start: number,
	end: number,
	line: number,
	highlighted: LookedUp<readonly CodeLine[]> | null,
): Segment[] {
	const code = highlighted?.state === 'found' ? highlighted.value[line % linesOfPiece] : undefined;
	if (code === undefined) return [{ text: text.slice(start, end) }];
	const segments: Segment[] = [];
	let at = 0;
	for (const { length, token } of code) {
		const from = Math.max(at, start);
		const to = Math.min(at + length, end);
		if (from < to) segments.push({ text: text.slice(from, to), token });
		at += length;
	}
	// What is too long was not highlighted.
	if (at < end) segments.push({ text: text.slice(Math.max(at, start), end) });
	return segments;
}
