import type { Line } from '../../lines/line.ts';
import { clean, fitText, formatCount, truncate, truncateStart, wrap } from '../../lines/text.ts';
import type { CopyEntry } from './copy-entries.ts';

/** As wide as the longest label. */
const labelColumns = 20;

/** One entry: what it is, and what it copies as far as there is room. */
export function copyLine({ label, text, note }: CopyEntry, columns: number): Line {
	const name = fitText(clean(label), Math.min(labelColumns, Math.floor(columns / 2)));
	if (text === null) {
		return [
			{ text: name, token: 'name' },
			{ text: ` ${clean(note ?? '')}`, token: 'muted' },
		];
	}
	const lines = text.trimEnd().split('\n');
	const count = lines.length === 1 ? '' : `  ${formatCount(lines.length)} lines`;
	const room = columns - name.length - count.length - 1;
	return [
		{ text: name, token: 'name' },
		{ text: ` ${shortened(text.trim(), Math.max(1, room))}` },
		{ text: count, token: 'muted' },
	];
}

/** All that an entry copies, line by line, and what there is to know of it. */
export function copyPreview({ text, note }: CopyEntry, columns: number): Line[] {
	const notes =
		note === null ? [] : wrap(note, columns).map((line): Line => [{ text: line, token: 'notice' }]);
	if (text === null) return notes;
	const lines = text
		.trimEnd()
		.split('\n')
		.flatMap((line) => wrap(line, columns))
		.map((line): Line => [{ text: line }]);
	return notes.length === 0 ? lines : [...notes, [], ...lines];
}

/** A text in one line: of a name or path the end is kept, of everything else the beginning. */
function shortened(text: string, columns: number): string {
	const line = clean(text.replaceAll(/\s+/g, ' '));
	return line.includes(' ') ? truncate(line, columns) : truncateStart(line, columns);
}
