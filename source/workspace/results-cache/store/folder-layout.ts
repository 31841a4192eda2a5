/**
 * The layout of the cache's folder: a folder for each key, with entries of three kinds. Results are
 * about the tree as a whole or one set, several of them when the tree was seen in several states;
 * they refer to entries of inputs, and to a lineage.
 */
import type { SetDescription } from '../../../package-sets/description/description.ts';

/** What is stored of a tree as a whole. */
export interface TreeSummary {
	title: string;
	/** Absolute path of the tree. */
	root: string;
	sets: SetDescription[];
}

export interface EntryHeader {
	/** The key and the entry's name: no entry passes for another. */
	key: string;
	name: string;
}

export interface ResultsHeader extends EntryHeader {
	/** The names of the entries with the inputs that the results were made from. */
	inputs: string[];
	/** The name of the entry with the results' lineage; null when it is not known. */
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
/** The suffix of an entry while it is written. */
const unfinishedSuffix = '.part';

/** The name of an entry about a subject. Its modification time is when it was used last. */
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

/** Whether an entry holds results. */
export function isResultsEntry(name: string): boolean {
	return name.endsWith(resultsSuffix);
}

/** Whether an entry of this folder is of use only to results that refer to it, or half-written. */
export function isAuxiliary(name: string): boolean {
	if (name.includes('/')) return false;
	return [inputsSuffix, lineageSuffix, unfinishedSuffix].some((suffix) => name.endsWith(suffix));
}

/** Whether a folder's name is a key that `entryKey` made. */
export function isKey(name: string): boolean {
	return /^[0-9a-f]{32}$/.test(name);
}
