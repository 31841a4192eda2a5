import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readHeader } from './entry-file.ts';
import {
	isAbout,
	isAuxiliary,
	isKey,
	isResultsEntry,
	type ResultsHeader,
	treeSubject,
} from './folder-layout.ts';

/** The folder with the entries of one key. */
export interface TreeFolder {
	folder: string;
	/** In bytes. */
	size: number;
	/** When it was opened last, in milliseconds since 1970. */
	usedAt: number;
}

/** The folders of all keys, the most recently used first. What cannot be read is left out. */
export function treeFolders(folder: string): TreeFolder[] {
	return entriesOf(folder)
		.filter(isKey)
		.map((key): TreeFolder => {
			const tree = join(folder, key);
			let size = 0;
			let usedAt = 0;
			for (const name of entriesOf(tree)) {
				const status = statSync(join(tree, name), { throwIfNoEntry: false });
				size += status?.size ?? 0;
				if (isAbout(name, treeSubject)) usedAt = Math.max(usedAt, status?.mtimeMs ?? 0);
			}
			return { folder: tree, size, usedAt };
		})
		.sort((a, b) => b.usedAt - a.usedAt);
}

/** How long another instance may take to write an entry and what it refers to, in milliseconds. */
const longestWrite = 3_600_000;

/** Removes from a tree's folder half-written entries, and those that no results refer to. */
export function removeLeftovers(tree: string, now = Date.now()): void {
	const used = usedEntries(tree);
	for (const name of entriesOf(tree)) {
		if (!isAuxiliary(name) || used.has(name)) continue;
		const path = join(tree, name);
		const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
		if (modified < now - longestWrite) rmSync(path, { force: true });
	}
}

/** Removes results from a tree's folder, with the entries that only they refer to. */
export function removeResults(tree: string, names: readonly string[]): void {
	if (names.length === 0) return;
	const theirs = names.flatMap((name) => entriesUsedBy(tree, name));
	for (const name of names) rmSync(join(tree, name), { force: true });
	const used = usedEntries(tree);
	for (const name of theirs) if (!used.has(name)) rmSync(join(tree, name), { force: true });
}

/** The entries that results in a tree's folder refer to. */
function usedEntries(tree: string): Set<string> {
	const results = entriesOf(tree).filter(isResultsEntry);
	return new Set(results.flatMap((name) => entriesUsedBy(tree, name)));
}

function entriesUsedBy(tree: string, name: string): string[] {
	const header = readHeader<ResultsHeader>(join(tree, name));
	if (header === null) return [];
	return header.lineage === null ? header.inputs : [...header.inputs, header.lineage];
}

/** The entries about a subject in a tree's folder, the most recently used first. */
export function entriesAbout(tree: string, subject: string): string[] {
	return entriesOf(tree)
		.filter((name) => isAbout(name, subject))
		.map((name) => {
			const status = statSync(join(tree, name), { throwIfNoEntry: false });
			return { name, usedAt: status?.mtimeMs ?? 0 };
		})
		.sort((a, b) => b.usedAt - a.usedAt)
		.map(({ name }) => name);
}

function entriesOf(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
