/**
 * How results lie in the cache's folder: a folder for every request, named by its key, and in it
 * entries that tell what the tree is, what its sets are, and the inputs these depend on. Of the tree
 * and of a set there are several entries when the tree was seen in several states.
 */
import type { SetDescription } from '../../../package-sets/description/description.ts';

/** What is known of a tree once it is opened. */
export interface TreeSummary {
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
	/** The names of the entries with the inputs that the results depend on. */
	inputs: string[];
	/** The name of the entry that tells which result depends on which of them; null when none does. */
	lineage: string | null;
}

export type TreeHeader = ResultsHeader & TreeSummary;

/** What results can be about: the tree as a whole, or one set. */
export const treeSubject = 'tree';

export function setSubject(set: string): string {
	return `set-${encodeURIComponent(set)}`;
}

const resultsSuffix = '.results';
const inputsSuffix = '.inputs';
const lineageSuffix = '.lineage';
/** How an entry is called while it is written. */
const unfinishedSuffix = '.part';

/** The entry with results about a subject; its time is when they were used last. */
export function resultsEntry(subject: string, id: string): string {
	return `${subject}.${id}${resultsSuffix}`;
}

/** Whether an entry holds results about a subject. */
export function isAbout(name: string, subject: string): boolean {
	const end = name.length - resultsSuffix.length;
	return isResultsEntry(name) && name.slice(0, name.lastIndexOf('.', end - 1)) === subject;
}

export function inputsEntry(id: string): string {
	return `${id}${inputsSuffix}`;
}

export function lineageEntry(id: string): string {
	return `${id}${lineageSuffix}`;
}

export function unfinishedEntry(name: string, id: string): string {
	return `${name}.${id}${unfinishedSuffix}`;
}

/** Whether an entry holds results, which leads to inputs and a lineage. */
export function isResultsEntry(name: string): boolean {
	return name.endsWith(resultsSuffix);
}

/** Whether a file is of use only to others, so that it may have been left behind. */
export function isAuxiliary(name: string): boolean {
	return [inputsSuffix, lineageSuffix, unfinishedSuffix].some((suffix) => name.endsWith(suffix));
}

/** Whether a folder's name is a key, as `entryKey` makes them. */
export function isKey(name: string): boolean {
	return /^[0-9a-f]{32}$/.test(name);
}
