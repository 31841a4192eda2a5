import type { TreeRow } from '../../package-sets/relations/dependency-tree.ts';
import { matchRange } from '../../package-sets/search/search.ts';
import type { SetSnapshot } from '../../workspace/session/session.ts';
import type { NavigationRows } from '../navigation-rows.ts';
import { standingIn } from '../standing.ts';
import {
	clean,
	columnsOf,
	fitLine,
	fitText,
	formatCount,
	type Line,
	type Segment,
	truncate,
} from '../text.ts';
import { changeGlyphs, standingGlyph } from '../theme.ts';
import { stateText } from './details.ts';

export interface RowContext {
	set: SetSnapshot;
	/** The sets a dot is drawn for. */
	working: readonly SetSnapshot[];
	/** The search that led to the rows, to show where it matched. */
	query: string;
	columns: number;
}

/** From this width on, the list has a column of descriptions. */
const describeFrom = 64;

/** One row of the view that is open, in exactly the width given. */
export function navigationLine(context: RowContext, rows: NavigationRows, index: number): Line {
	const dots = dotsOf(context, rows.attributeAt(index));
	const dotColumns = context.working.length + 1;
	const columns = context.columns - dotColumns;
	return [...fitLine(rowLine(context, rows, index, columns), columns), { text: ' ' }, ...dots];
}

function rowLine(context: RowContext, rows: NavigationRows, index: number, columns: number): Line {
	switch (rows.view) {
		case 'list': {
			const attribute = rows.attributes[index];
			return attribute === undefined ? [] : listLine(context, attribute, columns);
		}
		case 'package': {
			const row = rows.tree[index];
			return row === undefined ? [] : treeLine(context, row, columns);
		}
		case 'used-by': {
			const use = rows.uses[index];
			return use === undefined ? [] : userLine(context, use.attribute, use.kinds, columns);
		}
	}
}

/** The mark of a row whose package has changed since the tree was read before. */
export function changeMark(set: SetSnapshot, attribute: string | null): Segment | null {
	const change = attribute === null ? undefined : set.changes.packages.get(attribute);
	return change === undefined ? null : { text: changeGlyphs[change.kind], token: 'changed' };
}

/** One glyph for each working set, so that columns of them can be read down the screen. */
function dotsOf({ working, set }: RowContext, attribute: string | null): Line {
	if (attribute === null) {
		return [{ text: ' '.repeat(working.length) }];
	}
	return working.map((other) => {
		const { glyph, token } = standingGlyph(standingIn(other, attribute));
		return {
			text: glyph,
			token: other.name === set.name || token !== 'available' ? token : 'muted',
		};
	});
}

function listLine({ set, query }: RowContext, attribute: string, columns: number): Line {
	const version = versionSegment(set, attribute);
	const described = columns >= describeFrom;
	const versionColumns = described
		? Math.min(18, Math.floor(columns * 0.18))
		: Math.min(20, Math.max(9, Math.floor(columns * 0.26)));
	const nameColumns = described
		? Math.min(36, Math.floor(columns * 0.42))
		: columns - versionColumns - 1;
	const line: Segment[] = [
		...highlighted(attribute, query, nameColumns),
		{ text: ' ' },
		{ ...version, text: fitText(version.text, versionColumns) },
	];
	if (described) {
		const text = clean(set.packages.get(attribute)?.description ?? '');
		const left = columns - nameColumns - versionColumns - 2;
		line.push({ text: ` ${truncate(text, left)}`, token: 'muted' });
	}
	return line;
}

/** The version, or the state where there is none to show. */
function versionSegment(set: SetSnapshot, attribute: string): Segment {
	const description = set.packages.get(attribute);
	if (description === undefined) {
		return { text: '…', token: 'muted' };
	}
	const version = clean(description.version);
	if (description.state === 'available') {
		return { text: version };
	}
	const { token } = standingGlyph(description.state);
	return { text: version === '' ? stateText(description.state) : version, token };
}

function highlighted(attribute: string, query: string, columns: number): Line {
	const name = fitText(clean(attribute), columns);
	const range = matchRange(attribute, query);
	if (range === null || range[1] > name.trimEnd().length) {
		return [{ text: name, token: 'name' }];
	}
	const [start, end] = range;
	return [
		{ text: name.slice(0, start), token: 'name' },
		{ text: name.slice(start, end), token: 'match' },
		{ text: name.slice(end), token: 'name' },
	];
}

const foldGlyphs = { open: '▾ ', closed: '▸ ', leaf: '  ' } as const;

function treeLine({ set }: RowContext, row: TreeRow, columns: number): Line {
	const guides: Segment = {
		text: row.guides
			.slice(0, -1)
			.map((more) => (more ? '│ ' : '  '))
			.join(''),
		token: 'border',
	};
	const fold: Segment = {
		text: row.kind === 'root' ? '' : foldGlyphs[row.fold],
		token: 'accent',
	};
	if (row.kind === 'group') {
		return [
			guides,
			fold,
			{
				text: row.group.extra === null ? row.group.kind : `extra [${clean(row.group.extra)}]`,
				token: 'strong',
			},
			{ text: ` (${formatCount(row.group.dependencies.length)})`, token: 'muted' },
		];
	}
	const name = clean(row.attribute ?? row.pname);
	// Which attribute it is may turn out when that one is described.
	const isStranger = row.mark === 'stranger' && set.isComplete;
	const line: Segment[] = [
		guides,
		isStranger ? { text: '≠ ', token: 'stranger' } : fold,
		{ text: name, token: row.kind === 'root' ? 'strong' : 'name' },
		{ text: ` ${clean(row.version)}`, token: 'muted' },
	];
	switch (row.mark) {
		case 'repeat':
			line.push({ text: ' (*)', token: 'muted' });
			break;
		case 'cycle':
			line.push({ text: ' ↻ cycle', token: 'stranger' });
			break;
		case 'stranger':
			if (isStranger) {
				line.push({ text: `  not from ${clean(set.label)}`, token: 'stranger' });
			}
			break;
	}
	if (row.attribute !== null) {
		const standing = standingIn(set, row.attribute);
		if (standing !== 'available' && standing !== 'unknown') {
			const used = line.reduce((sum, segment) => sum + columnsOf(segment.text), 0);
			const text = `  ${stateText(standing)}`;
			line.push({
				text: truncate(text, Math.max(0, columns - used)),
				token: standingGlyph(standing).token,
			});
		}
	}
	return line;
}

function userLine(
	{ set }: RowContext,
	attribute: string,
	kinds: readonly string[],
	columns: number,
): Line {
	const version = versionSegment(set, attribute);
	const kindColumns = Math.min(26, Math.max(14, Math.floor(columns * 0.3)));
	const versionColumns = Math.min(18, Math.max(9, Math.floor(columns * 0.2)));
	const nameColumns = columns - kindColumns - versionColumns - 2;
	return [
		{ text: fitText(clean(attribute), nameColumns), token: 'name' },
		{ text: ' ' },
		{ ...version, text: fitText(version.text, versionColumns) },
		{ text: ' ' },
		{ text: fitText(kinds.join(', '), kindColumns), token: 'muted' },
	];
}
