import type { UserRow } from '../../../package-sets/relations/users-tree.ts';
import { fitLine, type Line } from '../../lines/line.ts';
import { clean, fitText } from '../../lines/text.ts';
import type { LineContext } from '../../store/view.ts';
import { type Column, columnSegments } from '../shared/columns.ts';
import { versionSegment } from '../shared/package-row.ts';
import { foldGlyphs, guidesSegment } from '../shared/tree-guides.ts';

/**
 * One package that uses another: its name, its version, as what kinds of dependency, and the number
 * that the rows are ordered by.
 */
export function usedByLine(
	context: LineContext,
	row: UserRow,
	number: Column | null,
	columns: number,
): Line {
	const { set } = context;
	const { attribute, kinds, fold, guides, mark } = row;
	const version = versionSegment(set, attribute);
	const left = columns - (number?.columns ?? 0);
	const kindColumns = Math.min(26, Math.max(14, Math.floor(left * 0.3)));
	const versionColumns = Math.min(18, Math.max(9, Math.floor(left * 0.2)));
	const nameColumns = left - kindColumns - versionColumns - 2;
	const name: Line = [
		guidesSegment(guides),
		{ text: foldGlyphs[fold], token: 'accent' },
		{ text: clean(attribute), token: 'name', target: { kind: 'attribute', attribute } },
		...(mark === 'repeat' ? [{ text: ' (*)', token: 'muted' as const }] : []),
		...(mark === 'cycle' ? [{ text: ' ↻ cycle', token: 'stranger' as const }] : []),
	];
	return [
		...fitLine(name, nameColumns),
		{ text: ' ' },
		{ ...version, text: fitText(version.text, versionColumns) },
		{ text: ' ' },
		{ text: fitText(kinds.join(', '), kindColumns), token: 'muted' },
		...(number === null ? [] : columnSegments(context, attribute, number)),
	];
}
