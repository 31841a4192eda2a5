/**
 * How results lie in the cache's folder: a folder for every request, named by its key, and in it
 * one entry that tells what the tree is, one for every set, and those with the facts they depend on.
 */
import type { SetDescription } from '../../package-sets/description.ts';

/** Where results are kept, and how many bytes they may take. */
export interface ResultsPlace {
	folder: string;
	limit: number;
}

/** What is known of a tree once it is opened. */
export interface OpenedResults {
	title: string;
	/** Absolute path of the tree. */
	root: string;
	sets: SetDescription[];
}

export interface EntryHeader {
	/** The request's key and the entry's name: no entry passes for another. */
	key: string;
	name: string;
}

export interface ResultsHeader extends EntryHeader {
	/** The names of the entries with the facts that the results depend on. */
	facts: string[];
}

export type TreeHeader = ResultsHeader & OpenedResults;

/** The entry that tells what a tree is; it is touched when its tree is opened. */
export const treeEntry = 'tree';

const setSuffix = '.set';
const factsSuffix = '.facts';
/** How an entry is called while it is written. */
const unfinishedSuffix = '.part';

export function setEntry(set: string): string {
	return `${encodeURIComponent(set)}${setSuffix}`;
}

export function factsEntry(id: string): string {
	return `${id}${factsSuffix}`;
}

export function unfinishedEntry(name: string, id: string): string {
	return `${name}.${id}${unfinishedSuffix}`;
}

/** Whether an entry holds results, which leads to facts. */
export function isResultsEntry(name: string): boolean {
	return name === treeEntry || name.endsWith(setSuffix);
}

/** Whether a file is of use only to others, so that it may have been left behind. */
export function isAuxiliary(name: string): boolean {
	return name.endsWith(factsSuffix) || name.endsWith(unfinishedSuffix);
}

/** Whether a folder's name is a key, as `entryKey` makes them. */
export function isKey(name: string): boolean {
	return /^[0-9a-f]{32}$/.test(name);
}
