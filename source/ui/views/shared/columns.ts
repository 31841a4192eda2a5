import type { PackageDescription } from '../../../package-sets/description/description.ts';
import type { Line, Segment } from '../../lines/line.ts';
import { columnsOf, fitText, formatCount, truncate, truncateMiddle } from '../../lines/text.ts';
import type { LineContext } from '../../store/view.ts';
import { type ColumnName, columnNames } from './column-names.ts';
import type { Order } from './order.ts';
import { descriptionIn, versionSegment } from './package-row.ts';

/** One column beside the names, with the gap before it. */
export interface Column {
	name: ColumnName;
	columns: number;
}

/** What a column is, and what it has of a package. */
interface ColumnKind {
	label: string;
	/** The columns it takes at least, its gap included. */
	least: number;
	isNumber: boolean;
	segment(context: LineContext, attribute: string): Segment;
}

type Described = (description: PackageDescription) => number | null;

/** A count, or a dot where it is not known. */
const number = (count: number | null | undefined): Segment => ({
	text: count === null || count === undefined ? '·' : formatCount(count),
	token: 'muted',
});

const described =
	(countOf: Described): ColumnKind['segment'] =>
	({ set }, attribute) => {
		const description = set.packages.get(attribute);
		return number(description === undefined ? null : countOf(description));
	};

/** Until every package is described, nobody knows how many use one. */
const users =
	(count: 'direct' | 'inAll'): ColumnKind['segment'] =>
	({ set, edges }, attribute) =>
		number(set.isComplete ? edges().countUsers(attribute, 'runtime')[count] : null);

const kinds: Readonly<Record<ColumnName, ColumnKind>> = {
	version: {
		label: '',
		least: 10,
		isNumber: false,
		segment: ({ set }, attribute) => versionSegment(set, attribute),
	},
	users: { label: 'users', least: 7, isNumber: true, segment: users('direct') },
	'users-in-all': { label: 'in all', least: 8, isNumber: true, segment: users('inAll') },
	closure: {
		label: 'closure',
		least: 9,
		isNumber: true,
		segment: described(({ closure }) => closure),
	},
	blockers: {
		label: 'blockers',
		least: 10,
		isNumber: true,
		segment: described(({ blockedBy }) => blockedBy.length),
	},
	description: {
		label: '',
		least: 24,
		isNumber: false,
		segment: ({ set }, attribute) => ({
			text: descriptionIn(set, attribute),
			token: 'muted',
		}),
	},
};

/** The column of the number that an order goes by. */
const columnOfOrder: Readonly<Record<Order, ColumnName | null>> = {
	name: null,
	users: 'users-in-all',
	closure: 'closure',
	blockers: 'blockers',
};

const leastName = 20;

/** How wide the names and the columns are. */
export interface ColumnWidths {
	name: number;
	columns: readonly Column[];
}

/**
 * The columns that there is room for, those asked for first being the more important ones; that of
 * the order is always there. What room is left goes to names and versions, then to the description.
 */
export function columnWidths(
	wanted: readonly ColumnName[],
	order: Order,
	room: number,
): ColumnWidths {
	const ordering = columnOfOrder[order];
	const byImportance = [...new Set([...(ordering === null ? [] : [ordering]), ...wanted])];
	let left = room - leastName;
	const chosen = new Set<ColumnName>();
	for (const name of byImportance) {
		const { least } = kinds[name];
		if (least > left) continue;
		chosen.add(name);
		left -= least;
	}
	const grow = (by: number) => {
		const grown = Math.max(0, Math.min(left, by));
		left -= grown;
		return grown;
	};
	let name = leastName;
	let version = chosen.has('version') ? kinds.version.least : 0;
	// By turns, so that neither is cut much while the other has more than it mostly needs.
	for (const [mostOfName, mostOfVersion] of [
		[24, 13],
		[30, 16],
		[chosen.has('description') ? 30 : room, 16],
	] as const) {
		name += grow(mostOfName - name);
		if (version > 0) version += grow(mostOfVersion - version);
	}
	const columns = columnNames
		.filter((one) => chosen.has(one))
		.map((one) => {
			if (one === 'version') return { name: one, columns: version };
			return { name: one, columns: kinds[one].least + (one === 'description' ? left : 0) };
		});
	return { name, columns };
}

/** The column of the number that an order goes by, as wide as its label; null where there is none. */
export function orderColumn(order: Order): Column | null {
	const name = columnOfOrder[order];
	return name === null ? null : { name, columns: kinds[name].least };
}

/** One column of a package. */
export function columnSegments(context: LineContext, attribute: string, column: Column): Line {
	const { isNumber, segment } = kinds[column.name];
	const shown = segment(context, attribute);
	if (isNumber) {
		const gap = Math.max(0, column.columns - columnsOf(shown.text));
		return [{ text: ' '.repeat(gap) }, shown];
	}
	const gap = column.name === 'version' ? 1 : 2;
	const room = column.columns - gap;
	// The end of a version tells it from others; that of a word does not.
	const cut = /\d/.test(shown.text) && column.name === 'version' ? truncateMiddle : truncate;
	return [{ text: ' '.repeat(gap) }, { ...shown, text: fitText(cut(shown.text, room), room) }];
}

/** The labels over the columns, that of the order lit. */
export function columnLabels({ columns }: ColumnWidths, order: Order): Line[] {
	const last = columns.findLastIndex(({ name }) => kinds[name].label !== '');
	const first = columns.findIndex(({ name }) => kinds[name].label !== '');
	if (first === -1) return [];
	// What comes behind the last label still takes its room, so that labels stand over their columns.
	return columns.slice(first).map((column, index): Line => {
		const { label } = kinds[column.name];
		const isOrder = columnOfOrder[order] === column.name;
		const text = label.padStart(index === 0 ? label.length : column.columns);
		return first + index > last
			? [{ text: ' '.repeat(column.columns) }]
			: [{ text, token: isOrder ? 'accent' : 'muted' }];
	});
}
