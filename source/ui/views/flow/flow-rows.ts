import type { PackageFlow } from '../../../package-sets/description/package-flow.ts';
import type { FlowInSet, FlowNode } from '../../../package-sets/flow/flow-node.ts';
import { flowOutline } from '../../../package-sets/flow/outline.ts';
import { type Folds, isOpenByRule } from '../../../package-sets/relations/dependency-tree.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Target } from '../../lines/line.ts';
import { clean, columnsOf, wrap } from '../../lines/text.ts';
import { rowsOf } from '../../location/row-position.ts';
import { hasAttribute } from '../../signs/availability.ts';
import type { LookedUp, Lookup } from '../../store/lookups.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import type { FoldableRows } from '../shared/fold-actions.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';
import type { FlowLocation } from './flow-location.ts';

/** One row of the picture: a node, or a further line of one. */
export interface FlowRow {
	readonly key: string;
	readonly depth: number;
	readonly fold: 'open' | 'closed' | 'leaf';
	readonly node: FlowNode;
	/** What the row says of the node. */
	readonly text: string;
	/** Whether the place alone stands at the end of this row, behind the text. */
	readonly hasPlace: boolean;
	/** Whether the line of source text, with its place, stands in this row, behind the text or for itself. */
	readonly hasSource: boolean;
	/** Whether it goes on with the node of the row above. */
	readonly isContinued: boolean;
	/** The columns of the sign and the text, where rows below each other have their source in one column. */
	readonly textColumns: number;
}

export interface FlowRows extends FoldableRows<FlowRow> {
	/** Why there is nothing to show; null where there is, or it is still to come. */
	readonly failure: string | null;
}

/** Texts up to this many columns stand before their line of source text, others above it. */
const inlineColumns = 26;

/** The columns of the sign of a package. */
export const signColumns = 2;

/** What a row has beside its text: the frame, the glyph of a fold, and a sign. */
const rowMargin = 8;

/** From this width on the parts of the picture have a frame. */
export const framedFrom = 66;

/** Makes the rows, and remembers the last ones. */
export function createFlowRows(): RowSource<FlowLocation, FlowRows> {
	const inSets = new Map<string, typeof flowInSet>();
	const known = (set: string): typeof flowInSet => {
		const made = inSets.get(set) ?? memoizeLast(flowInSet);
		inSets.set(set, made);
		return made;
	};
	const outline = memoizeLast((open: FlowInSet, ...all: FlowInSet[]) =>
		open.flow === null ? [] : flowOutline({ ...open, flow: open.flow }, all),
	);
	const rows = memoizeLast(flowRows);
	return {
		rows({ columns, look, set, sets }, { attribute, folds }) {
			const inSet = (one: SetSnapshot): FlowInSet => {
				const has = one.attributes.length === 0 ? null : hasAttribute(one, attribute);
				const flow = has === true ? look(flowLookup(one.name, attribute)) : null;
				const description = one.packages.get(attribute) ?? null;
				return known(one.name)(one.name, one.label, flow, description, has);
			};
			// The open set is asked first.
			const open = inSet(set);
			const all = sets.filter((other) => other === set || isCompared(other)).map(inSet);
			return rows(outline(open, ...all), attribute, folds, columns, open.failure);
		},
	};
}

/** The sets that are compared with the open one: those that are described without being looked at. */
function isCompared({ isSecondary, reason }: SetSnapshot): boolean {
	return reason === null && !isSecondary;
}

function flowLookup(set: string, attribute: string): Lookup<PackageFlow> {
	return {
		key: `flow\0${set}\0${attribute}`,
		find: (session) => session.ask('flow', { set, attribute }),
	};
}

/** What is known of the package in one set. */
function flowInSet(
	set: string,
	label: string,
	flow: LookedUp<PackageFlow> | null,
	description: FlowInSet['description'],
	has: boolean | null,
): FlowInSet {
	return {
		set,
		label,
		flow: flow?.state === 'found' ? flow.value : null,
		failure: flow?.state === 'failed' ? flow.reason : null,
		description,
		hasAttribute: has,
	};
}

function flowRows(
	nodes: readonly FlowNode[],
	attribute: string,
	folds: Folds,
	columns: number,
	failure: string | null,
): FlowRows {
	const tree = nodes.flatMap((node) => rowsOfNode(node, '', 0, folds, columns, 0));
	const keys = tree.map(({ key }) => key);
	return {
		...rowsOf(keys),
		tree,
		failure,
		// What is about no other package is about the one whose picture it is.
		subjectAt: (index) => tree[index]?.node.attribute ?? attribute,
		hasMark: (index) => hasSign(tree[index]),
		targetAt: (index) => targetOf(tree[index]),
		canOpen: (index) => tree[index] !== undefined,
		nearest: (key) => nearestAncestor(keys, key),
	};
}

/** Whether the sign of a package stands in a row. */
export function hasSign(row: FlowRow | undefined): boolean {
	if (row === undefined || row.isContinued) return false;
	return row.node.attribute !== null || row.node.set !== null;
}

/**
 * What a search looks in: all that a node says, which is one match however many rows it takes, in the
 * first of them.
 */
export function flowRowText(row: FlowRow | undefined): string {
	if (row === undefined || row.isContinued) return '';
	const { node } = row;
	return [node.text, node.source, node.position]
		.map((text) => clean(text ?? ''))
		.join(' ')
		.trim();
}

/** What `e` and `v` open: the line that the row is about. */
function targetOf(row: FlowRow | undefined): Target | null {
	const position = row?.node.position ?? null;
	return position === null ? null : { kind: 'source', position };
}

function rowsOfNode(
	node: FlowNode,
	parent: string,
	depth: number,
	folds: Folds,
	columns: number,
	textColumns: number,
): FlowRow[] {
	const key = parent === '' ? node.key : `${parent}\0${node.key}`;
	const isOpen = isOpenIn(folds, key, node, depth);
	const fold = node.children.length === 0 ? 'leaf' : isOpen ? 'open' : 'closed';
	const own = ownRows(node, key, depth, fold, columns, textColumns);
	if (!isOpen) return own;
	const width = node.children
		.filter(isInline)
		.reduce((most, child) => Math.max(most, inlineWidth(child)), 0);
	return [
		...own,
		...node.children.flatMap((child) => rowsOfNode(child, key, depth + 1, folds, columns, width)),
	];
}

function isOpenIn(folds: Folds, key: string, node: FlowNode, depth: number): boolean {
	const byRule = folds.rule === 'first' ? node.isOpen : isOpenByRule(folds, depth + 1);
	return folds.toggled.has(key) !== byRule;
}

function isInline({ position, text }: FlowNode): boolean {
	return position !== null && columnsOf(text) <= inlineColumns;
}

/** The columns of a text with the sign before it. */
function inlineWidth({ attribute, text }: FlowNode): number {
	return columnsOf(text) + (attribute === null ? 0 : signColumns);
}

/** A node's own rows: its text in as many as it takes, then its line of source text. */
function ownRows(
	node: FlowNode,
	key: string,
	depth: number,
	fold: FlowRow['fold'],
	columns: number,
	textColumns: number,
): FlowRow[] {
	const common = {
		depth,
		node,
		hasPlace: false,
		hasSource: false,
		isContinued: false,
		textColumns: 0,
	};
	const text = clean(node.text);
	if (depth === 0) return [{ ...common, key, fold, text }];
	if (isInline(node)) return [{ ...common, key, fold, text, hasSource: true, textColumns }];
	const hasPlace = node.position !== null && node.source === null;
	const width = columns - rowMargin - 2 * depth - (hasPlace ? columnsOf(shortPlace(node)) + 2 : 0);
	const rows = wrap(text, Math.max(20, width)).map((line, index): FlowRow => {
		const own = { ...common, text: line };
		return index === 0
			? { ...own, key, fold, hasPlace }
			: { ...own, key: `${key}\0\0${index}`, fold: 'leaf', isContinued: true };
	});
	if (node.source === null) return rows;
	const source = { key: `${key}\0\0source`, fold: 'leaf', text: '', hasSource: true } as const;
	return [...rows, { ...common, ...source, isContinued: true }];
}

/** The end of a place says most: its last folder, its file and its line. */
export function shortPlace({ position }: FlowNode): string {
	return clean(position ?? '')
		.split('/')
		.slice(-2)
		.join('/');
}
