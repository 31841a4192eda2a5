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

/** The results of one request as files. */
export interface TreeFolder {
	folder: string;
	/** In bytes. */
	size: number;
	/** When it was opened last, in milliseconds since 1970. */
	usedAt: number;
}

/** All results in a folder, those used last first. What cannot be looked at is left out. */
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

/** How long another instance may take for what it has begun to write, in milliseconds. */
const longestWrite = 3_600_000;

/** Removes from the folder of a tree what was begun and never finished, and what no results use. */
export function removeLeftovers(tree: string, now = Date.now()): void {
	const used = usedEntries(tree);
	for (const name of entriesOf(tree)) {
		if (!isAuxiliary(name) || used.has(name)) continue;
		const path = join(tree, name);
		const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
		if (modified < now - longestWrite) rmSync(path, { force: true });
	}
}

/** Removes results from the folder of a tree, with what no others use. */
export function removeResults(tree: string, names: readonly string[]): void {
	if (names.length === 0) return;
	const theirs = names.flatMap((name) => entriesUsedBy(tree, name));
	for (const name of names) rmSync(join(tree, name), { force: true });
	const used = usedEntries(tree);
	for (const name of theirs) if (!used.has(name)) rmSync(join(tree, name), { force: true });
}

/** What all results in the folder of a tree use. */
function usedEntries(tree: string): Set<string> {
	const results = entriesOf(tree).filter(isResultsEntry);
	return new Set(results.flatMap((name) => entriesUsedBy(tree, name)));
}

function entriesUsedBy(tree: string, name: string): string[] {
	const header = readHeader<ResultsHeader>(join(tree, name));
	if (header === null) return [];
	return header.lineage === null ? header.inputs : [...header.inputs, header.lineage];
}

/** The entries with results about a subject in the folder of a tree, those used last first. */
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
