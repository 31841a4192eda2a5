import type { Measurement } from './measure.ts';

/** Runs something once and tells what it took. */
export type Run = () => Promise<Measurement>;

/** What several runs of two programs took, turn by turn. */
export interface Comparison {
	subject: readonly Measurement[];
	reference: readonly Measurement[];
}

/**
 * Runs all in turn, so that what else the machine does meets all alike.
 *
 * @param warmUp runs each once before, for work so short that a file read first would count
 */
export async function inTurn<Side extends string>(
	sides: Readonly<Partial<Record<Side, Run>>>,
	runs: number,
	{ warmUp = false }: { warmUp?: boolean } = {},
): Promise<Record<Side, readonly Measurement[]>> {
	const entries = Object.entries(sides) as [Side, Run][];
	const measured = new Map(entries.map(([side]) => [side, [] as Measurement[]]));
	for (let turn = warmUp ? -1 : 0; turn < runs; turn++) {
		for (const [side, run] of entries) {
			const measurement = await run();
			if (turn >= 0) measured.get(side)?.push(measurement);
		}
	}
	return Object.fromEntries(measured) as Record<Side, Measurement[]>;
}

/** Runs two in turn. */
export function compare(
	subject: Run,
	reference: Run,
	runs: number,
	options: { warmUp?: boolean } = {},
): Promise<Comparison> {
	return inTurn({ subject, reference }, runs, options);
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
	return (lower + upper) / 2;
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

/** One quantity of both sides as a ratio. */
export interface Ratio {
	/** Between the medians. */
	median: number;
	/** The smallest and largest between runs of the same turn. */
	least: number;
	most: number;
}

/** Null where the system does not tell the quantity. */
export function ratioOf(
	{ subject, reference }: Comparison,
	quantity: keyof Measurement,
): Ratio | null {
	const ours = known(subject, quantity);
	const theirs = known(reference, quantity);
	if (ours.length === 0 || ours.length !== theirs.length) return null;
	const ratios = ours.map((value, turn) => value / (theirs[turn] ?? Number.NaN));
	return {
		median: median(ours) / median(theirs),
		least: Math.min(...ratios),
		most: Math.max(...ratios),
	};
}

function known(measurements: readonly Measurement[], quantity: keyof Measurement): number[] {
	return measurements.flatMap((measurement) => measurement[quantity] ?? []);
}
