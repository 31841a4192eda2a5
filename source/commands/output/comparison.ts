/** A comparison as text and as JSON (docs/json.md). */
import type { ClosureComparison } from '../../package-sets/comparison/compare-closures.ts';
import {
	type Cell,
	isLeading,
	type VersionsRow,
} from '../../package-sets/comparison/compare-package.ts';
import {
	closureSize,
	onlyFirst,
	onlySecond,
	type PackageDifference,
	type SetComparison,
} from '../../package-sets/comparison/compare-sets.ts';
import type { Difference } from '../../package-sets/description/differences.ts';
import type { SetSnapshot } from '../../workspace/session/session.ts';
import { toJson } from '../writing/write.ts';
import { asColumns } from './table.ts';

/** The first set and the second. */
export type ComparedPair = readonly [SetSnapshot, SetSnapshot];

/** How many packages differ in what, then a line for each difference of each package. */
export function setsAsText(
	[first, second]: ComparedPair,
	{ byKind, differing, onlyInSize, packages, total }: SetComparison,
	width = Number.POSITIVE_INFINITY,
): string {
	const more = onlyInSize === 0 ? '' : `, ${onlyInSize} more in the size of their closure alone`;
	const title = `${first.label} against ${second.label}: ${differing} of ${total} packages differ${more}\n`;
	const kindText = (kind: string) => {
		if (kind === onlyFirst) return `only in ${first.label}`;
		return kind === onlySecond ? `only in ${second.label}` : kind;
	};
	const counts = Array.from(byKind, ([kind, list]) => [kindText(kind), String(list.length)]);
	const rows = packages.flatMap(({ attribute, onlyIn, differences }) => {
		if (onlyIn === null) {
			const after = second.packages.get(attribute)?.reason;
			const reason = after ?? first.packages.get(attribute)?.reason ?? null;
			return differences.map((one) => {
				const why = one.label === 'state' && reason !== null ? `: ${reason}` : '';
				return [attribute, one.label, differenceText(one) + why];
			});
		}
		const set = onlyIn === 'first' ? first : second;
		return [[attribute, `only in ${set.label}`, set.packages.get(attribute)?.version ?? '']];
	});
	return [
		title,
		asColumns(counts, width),
		rows.length === 0 ? '' : '\n',
		asColumns(rows, width),
	].join('');
}

function differenceText(difference: Difference): string {
	if (difference.kind === 'fact')
		return `${difference.before ?? '-'} -> ${difference.after ?? '-'}`;
	return [
		...difference.removed.map((name) => `-${name}`),
		...difference.added.map((name) => `+${name}`),
	].join(' ');
}

/** The comparison of two sets as one JSON object. */
export function setsAsJson(pair: ComparedPair, { byKind, packages, total }: SetComparison): string {
	const [first, second] = pair;
	return asJson({
		...sidesOf(pair),
		total,
		counts: Object.fromEntries(Array.from(byKind, ([kind, list]) => [kind, list.length])),
		packages: packages.map(({ attribute, onlyIn, kinds, differences }: PackageDifference) => ({
			attribute,
			onlyIn: onlyIn === null ? null : onlyIn === 'first' ? first.name : second.name,
			kinds,
			differences: [
				...differences,
				...(kinds.includes(closureSize)
					? [
							{
								kind: 'fact',
								label: closureSize,
								before: String(first.packages.get(attribute)?.closure),
								after: String(second.packages.get(attribute)?.closure),
							},
						]
					: []),
			],
		})),
	});
}

/** The rows of one package, marked where they differ, then what differs in its closure. */
export function packageAsText(
	[first, second]: ComparedPair,
	attribute: string,
	rows: readonly VersionsRow[],
	closures: ClosureComparison,
	width = Number.POSITIVE_INFINITY,
): string {
	const shown = rows.filter((row) => row.kind !== 'field' || row.differs || isLeading(row));
	const table = shown.map((row): string[] => {
		const mark = row.differs ? '~' : '';
		if (row.kind === 'group') return ['', `${row.title} (${row.count})`];
		const label = row.kind === 'field' ? row.label : `  ${row.name}`;
		return [mark, label, ...row.cells.map(cellText)];
	});
	const [a, b] = [first.label, second.label];
	const head = ['', attribute, a, b];
	const isSame = !rows.some(({ differs }) => differs);
	const same = isSame ? `${attribute}: nothing differs between ${a} and ${b}\n` : '';
	return `${asColumns([head, ...table], width)}${same}\n${closureText(a, b, closures, width)}`;
}

function cellText(cell: Cell): string {
	switch (cell.kind) {
		case 'text':
			return `${cell.isStranger ? '≠ ' : ''}${cell.text}`;
		case 'unknown':
			return '?';
		case 'missing':
			return 'missing';
		case 'none':
			return '-';
	}
}

function closureText(
	a: string,
	b: string,
	{ differences, lackedBy, sizes, strangers }: ClosureComparison,
	width: number,
): string {
	if (lackedBy.length > 0) {
		return `${lackedBy.includes('first') ? a : b} lacks it: there is no closure to compare\n`;
	}
	const size = `${sizes.first} in ${a}, ${sizes.second} in ${b}`;
	const limit =
		strangers === 0 ? '' : `\n${strangers} not from the set, whose own needs are not compared`;
	if (differences.length === 0) {
		return `closure: nothing differs, the same packages, versions and states (${size})${limit}\n`;
	}
	const rows = differences.map(({ first, second, kinds }) => {
		const member = second ?? first;
		const was = first === null ? '-' : `${first.version} ${first.state ?? ''}`.trim();
		const is = second === null ? '-' : `${second.version} ${second.state ?? ''}`.trim();
		const kind = kinds
			.map((one) =>
				one === onlyFirst ? `only in ${a}` : one === onlySecond ? `only in ${b}` : one,
			)
			.join(', ');
		return [`  ${member?.name ?? ''}`, kind, `${was} -> ${is}`, (member?.way ?? []).join(' > ')];
	});
	return `closure: ${differences.length} differ (${size})${limit}\n${asColumns(rows, width)}`;
}

/** The comparison of one package as one JSON object. */
export function packageAsJson(
	pair: ComparedPair,
	attribute: string,
	rows: readonly VersionsRow[],
	{ differences, lackedBy, sizes, strangers }: ClosureComparison,
): string {
	let group = '';
	const told = rows.flatMap((row): object[] => {
		if (row.kind === 'group') {
			group = row.title;
			return [];
		}
		const values = row.cells.map((cell) => (cell.kind === 'text' ? cell.text : null));
		return row.kind === 'field'
			? [{ field: row.label, values, differs: row.differs }]
			: [{ group, dependency: row.name, values, differs: row.differs }];
	});
	return asJson({
		...sidesOf(pair),
		attribute,
		rows: told,
		closure:
			lackedBy.length > 0
				? null
				: {
						sizes: [sizes.first, sizes.second],
						strangers,
						differences: differences.map(({ first, second, kinds }) => ({
							name: (second ?? first)?.name,
							attribute: (second ?? first)?.attribute,
							kinds,
							first: first && { version: first.version, state: first.state },
							second: second && { version: second.version, state: second.state },
							way: (second ?? first)?.way,
						})),
					},
	});
}

function sidesOf([first, second]: ComparedPair): { first: string; second: string } {
	return { first: first.name, second: second.name };
}

function asJson(value: unknown): string {
	return `${toJson(value, '\t')}\n`;
}
