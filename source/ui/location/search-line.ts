import type { Folds } from '../../package-sets/relations/dependency-tree.ts';
import { clean } from '../lines/text.ts';
import type { RowPosition } from './row-position.ts';

/** The line in which a search is typed. */
export interface SearchLine {
	readonly text: string;
	/** Where the next character goes, counted in UTF-16 units. */
	readonly cursor: number;
	/** Whether keys go to the line. */
	readonly editing: boolean;
	/** Which of the earlier searches was brought back, from 0, until it is edited. */
	readonly recalled?: number | undefined;
	/** Where one was when the search was begun, for a search that goes from match to match. */
	readonly origin?: { readonly position: RowPosition; readonly folds?: Folds | undefined };
}

/** The UTF-16 units of a search at most: nobody types as many, and each word is looked for everywhere. */
export const longestSearch = 300;

/** A search that leaves out nothing. */
export const emptySearch: SearchLine = { text: '', cursor: 0, editing: false };

/** A search for some text, as if it had been typed and kept. */
export function searchFor(text: string): SearchLine {
	const begin = text.slice(0, longestSearch).toWellFormed();
	return { text: begin, cursor: begin.length, editing: false };
}

/** A search about to be typed. */
export function beginSearch(origin?: SearchLine['origin']): SearchLine {
	return { text: '', cursor: 0, editing: true, ...(origin === undefined ? {} : { origin }) };
}

/** One edit of the search line. */
export type SearchEdit =
	| { kind: 'insert'; text: string }
	| {
			kind:
				| 'cursor-left'
				| 'cursor-right'
				| 'cursor-start'
				| 'cursor-end'
				| 'delete-backward'
				| 'delete-forward'
				| 'delete-word'
				| 'delete-to-start'
				| 'delete-to-end';
	  };

/** The line after an edit. Deleting backward in an empty line leaves it. */
export function editSearch(line: SearchLine, edit: SearchEdit): SearchLine {
	const { text, cursor } = line;
	const before = text.slice(0, cursor);
	const after = text.slice(cursor);
	switch (edit.kind) {
		case 'insert': {
			const room = Math.max(0, longestSearch - text.length);
			const inserted = clean(edit.text).slice(0, room).toWellFormed();
			return { ...line, text: before + inserted + after, cursor: cursor + inserted.length };
		}
		case 'cursor-left':
			return { ...line, cursor: cursor - lastCharacter(before).length };
		case 'cursor-right':
			return { ...line, cursor: cursor + firstCharacter(after).length };
		case 'cursor-start':
			return { ...line, cursor: 0 };
		case 'cursor-end':
			return { ...line, cursor: text.length };
		case 'delete-backward': {
			if (text === '') return { ...line, editing: false };
			const kept = before.slice(0, before.length - lastCharacter(before).length);
			return { ...line, text: kept + after, cursor: kept.length };
		}
		case 'delete-forward':
			return { ...line, text: before + after.slice(firstCharacter(after).length) };
		case 'delete-word': {
			const kept = before.replace(/[^\s\-_.]*[\s\-_.]*$/, '');
			return { ...line, text: kept + after, cursor: kept.length };
		}
		case 'delete-to-start':
			return { ...line, text: after, cursor: 0 };
		case 'delete-to-end':
			return { ...line, text: before };
	}
}

function firstCharacter(text: string): string {
	return [...text][0] ?? '';
}

function lastCharacter(text: string): string {
	return [...text].at(-1) ?? '';
}
