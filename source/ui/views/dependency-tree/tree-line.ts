import { groupTitle } from '../../../package-sets/description/dependency-groups.ts';
import type {
	GroupRow,
	PackageRow,
	TreeRow,
} from '../../../package-sets/relations/dependency-tree.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { type Line, lineColumns, type Segment } from '../../lines/line.ts';
import { clean, formatCount, truncate } from '../../lines/text.ts';
import {
	availabilityGlyph,
	availabilityIn,
	availabilityText,
	signIn,
} from '../../signs/availability.ts';
import { foldGlyphs, guidesSegment } from '../shared/tree-guides.ts';

/** One row of a dependency tree: a heading or a package, behind the guides that lead to it. */
export function treeLine(set: SetSnapshot, row: TreeRow, columns: number): Line {
	const guides = guidesSegment(row.guides);
	const fold: Segment = {
		text: row.kind === 'root' ? '' : foldGlyphs[row.fold],
		token: 'accent',
	};
	if (row.kind === 'more') {
		return [guides, fold, { text: `and ${formatCount(row.count)} more`, token: 'muted' }];
	}
	return row.kind === 'group'
		? [guides, fold, ...groupHeading(row)]
		: packageLine(set, row, [guides, fold], columns);
}

function groupHeading({ group }: GroupRow): Line {
	const text = group.extra === null ? group.kind : `extra [${clean(group.extra)}]`;
	return [
		{ text, token: 'strong' },
		{ text: ` (${formatCount(group.dependencies.length)})`, token: 'muted' },
	];
}

function packageLine(
	set: SetSnapshot,
	row: PackageRow,
	[guides, fold]: readonly [Segment, Segment],
	columns: number,
): Line {
	const { attribute, failure } = row;
	if (failure !== null) return failingLine(row, failure, guides);
	// Which attribute it is may turn out when that one is described.
	const isStranger = row.mark === 'stranger' && set.isComplete;
	const line: Segment[] = [
		guides,
		isStranger ? { text: '≠ ', token: 'stranger' } : fold,
		{
			text: clean(attribute ?? row.pname),
			token: row.kind === 'root' ? 'strong' : 'name',
			target: attribute === null ? undefined : { kind: 'attribute', attribute },
		},
		{ text: ` ${clean(row.version)}`, token: 'muted' },
	];
	if (row.mark === 'repeat') line.push({ text: ' (*)', token: 'muted' });
	if (row.mark === 'cycle') line.push({ text: ' ↻ cycle', token: 'stranger' });
	if (isStranger) line.push({ text: `  not from ${clean(set.label)}`, token: 'stranger' });
	if (attribute === null) return line;
	const availability = availabilityIn(set, attribute);
	if (availability === 'available' || availability === 'unknown') return line;
	const room = Math.max(0, columns - lineColumns(line));
	const text = truncate(`  ${availabilityText(availability)}`, room);
	return [...line, { text, token: signIn(set, attribute).token }];
}

/** A dependency that does not evaluate, and why not. */
function failingLine({ attribute, pname }: PackageRow, failure: string, guides: Segment): Line {
	const { glyph, token } = availabilityGlyph('fails');
	return [
		guides,
		{ text: `${glyph} `, token },
		{
			text: clean(attribute ?? pname) || 'one without a name',
			token: 'name',
			target: attribute === null ? undefined : { kind: 'attribute', attribute },
		},
		{ text: `  does not evaluate: ${clean(failure)}`, token },
	];
}

/** What a search in the tree looks in: the name and the version, or the heading. */
export function treeRowText(row: TreeRow | undefined): string {
	if (row === undefined || row.kind === 'more') return '';
	return row.kind === 'group'
		? groupTitle(row.group)
		: `${row.attribute ?? row.pname} ${row.version}`;
}
