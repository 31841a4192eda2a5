import type { MemberDifference } from '../../../package-sets/comparison/compare-closures.ts';
import {
	closureSize,
	type PackageDifference,
} from '../../../package-sets/comparison/compare-sets.ts';
import type { PackageDescription } from '../../../package-sets/description/description.ts';
import { fitLine, type Line, type Segment } from '../../lines/line.ts';
import { clean, columnsOf, fitText, formatCount, truncate } from '../../lines/text.ts';
import { availabilityIn, availabilityText, signIn } from '../../signs/availability.ts';
import { withDescription } from '../shared/package-row.ts';
import { foldGlyphs } from '../shared/tree-guides.ts';
import type { CompareRow, CompareRows } from './compare-tree.ts';
import { changeText, differenceText } from './difference-text.ts';

/** One row of a comparison of two sets; `textOf` says how an item differs. */
export function compareLine<Item>(
	{ first, second }: CompareRows<Item>,
	row: CompareRow<Item>,
	columns: number,
	itemLine: (item: Item, difference: string, nameColumns: number) => Line,
): Line {
	switch (row.kind) {
		case 'note':
			return fitLine([{ text: row.text, token: row.isNotice ? 'notice' : undefined }], columns);
		case 'group':
			return fitLine(
				[
					{ text: foldGlyphs[row.fold], token: 'accent' },
					{ text: fitText(differenceText(row.difference, first, second), 20), token: 'strong' },
					{ text: formatCount(row.count).padStart(7) },
					{ text: row.note === '' ? '' : `  ${row.note}`, token: 'muted' },
				],
				columns,
			);
		case 'step': {
			const by = row.depth === 0 ? 'by way of ' : `${'  '.repeat(row.depth)}└ `;
			return fitLine(
				[
					{ text: `      ${by}`, token: 'muted' },
					{ text: clean(row.name), token: 'name' },
				],
				columns,
			);
		}
		case 'item': {
			const nameColumns = Math.min(36, Math.max(16, Math.floor(columns * 0.36)));
			const line: Line = [
				{ text: `  ${foldGlyphs[row.fold]}`, token: 'accent' },
				...itemLine(row.item, row.difference, nameColumns),
			];
			return fitLine(line, columns);
		}
	}
}

/** The columns before an item: the indentation, and the sign of its fold. */
const foldColumns = 4;

/** The signs of a package in both sets, and its name. */
function namePart(
	{ first, second }: CompareRows<unknown>,
	attribute: string | null,
	name: string,
	columns: number,
): Line {
	const signs: Line =
		attribute === null
			? [{ text: '≠  ', token: 'stranger' }]
			: [first, second ?? first].map((set): Segment => {
					const { glyph, token } = signIn(set, attribute);
					return { text: glyph, token };
				});
	const target = attribute === null ? undefined : ({ kind: 'attribute', attribute } as const);
	return [
		...signs,
		{ text: attribute === null ? '' : ' ' },
		{ text: fitText(clean(name), columns), token: 'name', target },
		{ text: ' ' },
	];
}

/** A package that differs between two sets, and how it does in one kind of difference. */
export function packageDifferenceLine(
	rows: CompareRows<unknown>,
	item: PackageDifference,
	difference: string,
	nameColumns: number,
	columns: number,
): Line {
	const { attribute, kinds } = item;
	const others = kinds.filter((kind) => kind !== difference && kind !== closureSize);
	const also = others.length === 0 ? '' : `  also ${others.join(', ')}`;
	const line: Line = [
		...namePart(rows, attribute, attribute, nameColumns),
		...partsOf(rows, item, difference, changeRoom(columns, nameColumns)),
		{ text: also, token: 'muted' },
	];
	const { first, second } = rows;
	// The set that has it says what it is.
	const described = item.onlyIn === 'second' && second !== null ? second : first;
	return withDescription(described, attribute, line, columns - foldColumns);
}

function partsOf(
	{ first, second }: CompareRows<unknown>,
	{ attribute, onlyIn, differences }: PackageDifference,
	difference: string,
	room: number,
): Line {
	const before = first.packages.get(attribute);
	const after = second?.packages.get(attribute);
	if (onlyIn !== null) {
		return [{ text: clean((onlyIn === 'first' ? before : after)?.version ?? ''), token: 'muted' }];
	}
	if (difference === closureSize) {
		return [
			{ text: changeText(String(before?.closure ?? '?'), String(after?.closure ?? '?'), room) },
		];
	}
	if (difference === 'state') {
		return [
			{ text: changeText(stateText(before), stateText(after), room) },
			reasonOf(before, after),
		];
	}
	// An extra is a group of its own, titled with its name.
	const told = differences.filter(
		({ label }) => label === difference || label.startsWith(`${difference} [`),
	);
	return told.flatMap((one): Line => {
		const title =
			one.label === difference ? '' : `${clean(one.label.slice(difference.length + 1))} `;
		if (one.kind === 'fact') {
			return [{ text: title + changeText(one.before ?? '–', one.after ?? '–', room) }];
		}
		return [
			{ text: title, token: 'muted' },
			...one.removed.map((name): Segment => ({ text: `−${clean(name)} `, token: 'unavailable' })),
			...one.added.map((name): Segment => ({ text: `+${clean(name)} `, token: 'changed' })),
		];
	});
}

function stateText(description: PackageDescription | undefined): string {
	return description === undefined ? '?' : availabilityText(description.state);
}

/** Why it is not available in the one of the sets where it is not. */
function reasonOf(
	before: PackageDescription | undefined,
	after: PackageDescription | undefined,
): Segment {
	const reason = after?.reason ?? null;
	if (reason !== null) return { text: `: ${clean(reason)}`, token: 'muted' };
	const was = before?.reason ?? null;
	return { text: was === null ? '' : ` (before: ${clean(was)})`, token: 'muted' };
}

/** A member of a closure that differs between two sets, and how it is reached. */
export function memberDifferenceLine(
	rows: CompareRows<unknown>,
	{ first, second }: MemberDifference,
	difference: string,
	nameColumns: number,
	columns: number,
): Line {
	const member = second ?? first;
	if (member === null) return [];
	const { attribute, name, way } = member;
	const room = changeRoom(columns, nameColumns);
	const change = memberText(rows, { first, second }, difference, room);
	const line = [...namePart(rows, attribute, name, nameColumns), { text: change }];
	const between = way.slice(1, -1);
	const by = between.length === 0 ? '' : `  by way of ${between.map(clean).join(' › ')}`;
	const used = nameColumns + columnsOf(change) + 8;
	return [...line, { text: truncate(by, Math.max(0, columns - used)), token: 'muted' }];
}

/** The columns that are left behind the folds, the signs and the name. */
function changeRoom(columns: number, nameColumns: number): number {
	return columns - nameColumns - 8;
}

function memberText(
	sets: CompareRows<unknown>,
	{ first, second }: Pick<MemberDifference, 'first' | 'second'>,
	difference: string,
	room: number,
): string {
	if (first === null || second === null) return clean((first ?? second)?.version ?? '');
	if (difference === 'version') return changeText(first.version, second.version, room);
	const { attribute } = second;
	if (attribute === null || sets.second === null) return '';
	return changeText(
		availabilityText(availabilityIn(sets.first, attribute)),
		availabilityText(availabilityIn(sets.second, attribute)),
		room,
	);
}
