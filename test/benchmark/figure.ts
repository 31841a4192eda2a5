import type { Comparison } from './comparison.ts';
import { ratioOf } from './comparison.ts';
import type { Program } from './measure.ts';

/** What the figures are measured with. */
export interface Settings {
	/** Node, and the program's first file. */
	pyscope: readonly string[];
	/** pyscope's options against answers from its cache; empty before there was one. */
	uncached: readonly string[];
	/** The command that stands for `nix-instantiate`; null when there is none. */
	nix: readonly string[] | null;
	nixpkgs: string | null;
	corepkgs: string | null;
	/** Attributes of nixpkgs that real Nix cannot evaluate. */
	skip: readonly string[];
	runs: number;
	/** A folder for what is written on the way. */
	scratch: string;
	/** Tells how far it is. */
	say: (message: string) => void;
}

/** One line of the table. */
export interface Row {
	work: string;
	against: string;
	/** What must not be exceeded, if anything. */
	target: number | null;
	/** A ratio, or milliseconds. */
	unit: 'ratio' | 'ms';
	value: number;
	/** The smallest and largest of the single runs. */
	least: number | null;
	most: number | null;
	/** The same of processor time and peak memory, where it is known. */
	processor: number | null;
	memory: number | null;
	/** Every single run, for further reckoning. */
	comparison: Comparison | null;
}

/** Why a figure cannot be taken here, in one sentence. */
export class Skipped extends Error {
	override name = 'Skipped';
}

/** A measurement that can be asked for by name. */
export interface Figure {
	name: string;
	/** What it measures, for the help text. */
	summary: string;
	/** @throws Skipped when something is missing that it needs */
	measure(settings: Settings): Promise<Row[]>;
}

/** The row of a comparison by wall time. */
export function rowOf(
	work: string,
	against: string,
	target: number | null,
	comparison: Comparison,
): Row {
	const wall = ratioOf(comparison, 'wall');
	return {
		work,
		against,
		target,
		unit: 'ratio',
		value: wall?.median ?? Number.NaN,
		least: wall?.least ?? null,
		most: wall?.most ?? null,
		processor: ratioOf(comparison, 'processor')?.median ?? null,
		memory: ratioOf(comparison, 'memory')?.median ?? null,
		comparison,
	};
}

/** pyscope with these arguments, evaluating everything anew. */
export function uncached(settings: Settings, ...args: readonly string[]): Program {
	return { command: [...settings.pyscope, ...args, ...settings.uncached] };
}

/** @throws Skipped when there is no Nix to compare with */
export function nixWith(settings: Settings, ...args: readonly string[]): Program {
	if (settings.nix === null) {
		throw new Skipped(
			'there is no nix-instantiate on PATH; name its command in the variable NIX_INSTANTIATE',
		);
	}
	return { command: [...settings.nix, '--eval', ...args] };
}

/** @throws Skipped when no such tree was named */
export function treeOf(settings: Settings, tree: 'nixpkgs' | 'corepkgs'): string {
	const path = settings[tree];
	if (path === null) throw new Skipped(`no tree was named: --${tree} PATH`);
	return path;
}
