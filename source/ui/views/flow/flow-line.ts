import type { FlowNode, FlowTone } from '../../../package-sets/flow/flow-node.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { fitLine, type Line, type Segment, spread, type Token } from '../../lines/line.ts';
import { clean, columnsOf, fitText, truncate, truncateStart } from '../../lines/text.ts';
import { signIn } from '../../signs/availability.ts';
import type { LineContext } from '../../store/view.ts';
import { foldGlyphs } from '../shared/tree-guides.ts';
import { type FlowRow, framedFrom, hasSign, shortPlace, signColumns } from './flow-rows.ts';

const tokens: Readonly<Record<FlowTone, Token | undefined>> = {
	plain: undefined,
	strong: 'strong',
	muted: 'muted',
	warning: 'notice',
};

/** One row of the picture, in the width of the context. */
export function flowLine(
	{ columns, set, working }: LineContext,
	attribute: string,
	row: FlowRow,
	isFirst: boolean,
): Line {
	const isFramed = columns >= framedFrom;
	if (row.depth === 0) return sectionLine(row, columns, isFramed, isFirst);
	const content = (width: number) =>
		row.hasSource
			? sourceLine(row, signOf(row, attribute, set, working), width)
			: textLine(row, signOf(row, attribute, set, working), width);
	if (!isFramed) return fitLine(content(columns), columns);
	const edge: Segment = { text: '│', token: 'border' };
	return [edge, ...fitLine(content(columns - 2), columns - 2), edge];
}

/** The heading of a part, with an arrow from the one before. */
function sectionLine(
	{ fold, node, text }: FlowRow,
	columns: number,
	isFramed: boolean,
	isFirst: boolean,
): Line {
	const arrow = isFirst ? '' : '▼ ';
	const folded = fold === 'closed' ? foldGlyphs.closed : '';
	const title: Segment = { text: `${folded}${text}`, token: tokens[node.tone] };
	if (!isFramed) return fitLine([{ text: arrow, token: 'accent' }, title], columns);
	const left = isFirst ? '┌── ' : '├─';
	const shown = truncate(title.text, columns - left.length - columnsOf(arrow) - 3);
	const used = left.length + columnsOf(arrow) + columnsOf(shown) + 2;
	return [
		{ text: left, token: 'border' },
		{ text: arrow, token: 'accent' },
		{ ...title, text: shown },
		{ text: ` ${'─'.repeat(Math.max(0, columns - used))}${isFirst ? '┐' : '┤'}`, token: 'border' },
	];
}

/** The sign of the package in the set that the row is about; none in other rows. */
function signOf(
	row: FlowRow,
	attribute: string,
	set: SetSnapshot,
	working: readonly SetSnapshot[],
): Segment[] {
	if (!hasSign(row)) return [];
	const { node } = row;
	const other = node.set === null ? undefined : working.find(({ name }) => name === node.set);
	const { glyph, token } =
		other === undefined ? signIn(set, node.attribute ?? attribute) : signIn(other, attribute);
	return [{ text: `${glyph} `, token }];
}

function textLine(row: FlowRow, sign: Line, columns: number): Line {
	const { depth, fold, hasPlace, isContinued, node, text } = row;
	const indent = '  '.repeat(depth - 1);
	const hang = isContinued && (node.attribute !== null || node.set !== null) ? '  ' : '';
	const left: Line = [
		{ text: `${indent}${isContinued ? '  ' : foldGlyphs[fold]}${hang}`, token: 'accent' },
		...sign,
		{ text, token: tokens[node.tone] },
	];
	return hasPlace
		? spread(left, [{ text: ' ' }, placeSegment(node, columns)], columns)
		: fitLine(left, columns);
}

/** A line of source text with its place at the right, behind the text or indented below it. */
function sourceLine(row: FlowRow, sign: Line, columns: number): Line {
	const { depth, fold, isContinued, node, text, textColumns } = row;
	const indent = `${'  '.repeat(depth - 1)}${isContinued ? '      ' : foldGlyphs[fold]}`;
	const shown = fitText(text, textColumns - (sign.length === 0 ? 0 : signColumns));
	const left: Line = [
		{ text: indent, token: 'accent' },
		...sign,
		...(isContinued ? [] : [{ text: `${shown}  `, token: tokens[node.tone] }]),
		{ text: clean(node.source ?? ''), token: node.tone === 'muted' ? 'muted' : 'codeString' },
	];
	return spread(left, [{ text: ' ' }, placeSegment(node, columns)], columns);
}

function placeSegment(node: FlowNode, columns: number): Segment {
	return {
		text: truncateStart(shortPlace(node), Math.max(8, Math.floor(columns * 0.42))),
		token: 'muted',
		target: { kind: 'source', position: node.position ?? '' },
	};
}
