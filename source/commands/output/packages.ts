/** Package descriptions as text and as JSON (docs/json.md). */
import { compilePicker } from '../../package-sets/description/compile-fields.ts';
import type {
	PackageDescription,
	SetDescription,
} from '../../package-sets/description/description.ts';
import { fields } from '../../package-sets/description/fields.ts';
import { compareCodeUnits } from '../../package-sets/relations/names.ts';
import { toJson } from '../writing/write.ts';
import { asColumns } from './table.ts';

/** One set and those of its packages that are to be printed, in their order. */
export interface PackagesOfSet {
	set: SetDescription;
	packages: readonly Pick<PackageDescription, 'attribute' | 'version' | 'state'>[];
}

/**
 * One line a package: attribute, version, and what it is, or why it is not available.
 * Cut to `width` columns; by default not at all.
 */
export function packagesAsText(
	packages: readonly PackageDescription[],
	width = Number.POSITIVE_INFINITY,
): string {
	const rows = packages.map((package_) => [
		package_.attribute,
		package_.version,
		package_.state === 'available' ? (package_.description ?? '').trim() : stateAsText(package_),
	]);
	return asColumns(rows, width);
}

/**
 * One line an attribute and one column a set: the version, or the state where there is none.
 * Sorted by attribute, or as they are `ranked` already.
 */
export function packagesOfAllSetsAsText(
	sets: readonly PackagesOfSet[],
	ranked: boolean,
	width = Number.POSITIVE_INFINITY,
): string {
	const rows = new Map<string, string[]>();
	for (const [index, { packages }] of sets.entries()) {
		for (const { attribute, version, state } of packages) {
			const row = rows.get(attribute) ?? [attribute, ...sets.map(() => '-')];
			row[index + 1] = state === 'available' ? version || '?' : state;
			rows.set(attribute, row);
		}
	}
	if (rows.size === 0) return '';
	const lines = [...rows.values()];
	if (!ranked) lines.sort(([a = ''], [b = '']) => compareCodeUnits(a, b));
	return asColumns([['', ...sets.map(({ set }) => set.label)], ...lines], width);
}

/** How many packages are one piece of text. */
const packagesPerPiece = 500;

/**
 * A JSON array, one package a line, in pieces: sets as they come, in each sorted by attribute. No
 * more than one set is held at a time.
 */
export async function* packagesAsJson(
	sets: AsyncIterable<readonly PackageDescription[]> | Iterable<readonly PackageDescription[]>,
): AsyncGenerator<string> {
	let before = '[\n';
	for await (const packages of sets) {
		const sorted = packages.toSorted((a, b) => compareCodeUnits(a.attribute, b.attribute));
		for (let start = 0; start < sorted.length; start += packagesPerPiece) {
			const piece = sorted.slice(start, start + packagesPerPiece);
			yield before + piece.map((package_) => toJson(packageAsJson(package_))).join(',\n');
			before = ',\n';
		}
	}
	yield before === ',\n' ? '\n]\n' : '[]\n';
}

/** A package as JSON has it: the fields that docs/json.md documents, in its order. */
const packageAsJson = compilePicker<PackageDescription>(
	fields.filter(({ json }) => json !== undefined),
);

function stateAsText({ state, reason }: PackageDescription): string {
	return reason === null ? `[${state}]` : `[${state}] ${reason}`;
}
