import type { UserRow } from '../../../package-sets/relations/users-tree.ts';
import { fitLine, type Line } from '../../lines/line.ts';
import { clean, fitText } from '../../lines/text.ts';
import type { LineContext } from '../../store/view.ts';
import { type Column, columnSegments } from '../shared/columns.ts';
import { fittedVersion, withDescription } from '../shared/package-row.ts';
import { foldGlyphs, guidesSegment } from '../shared/tree-guides.ts';

/** The columns of names, versions and kinds at most. */
const mostColumns = 72;

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
	const whole = columns - (number?.columns ?? 0);
	// Wide rows have room for what a package is.
	const left = Math.min(whole, mostColumns);
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
	const line: Line = [
		...fitLine(name, nameColumns),
		{ text: ' ' },
		fittedVersion(set, attribute, versionColumns),
		{ text: ' ' },
		{ text: fitText(kinds.join(', '), kindColumns), token: 'muted' },
	];
	return [
		...fitLine(withDescription(set, attribute, line, whole), whole),
		...(number === null ? [] : columnSegments(context, attribute, number)),
	];
}
