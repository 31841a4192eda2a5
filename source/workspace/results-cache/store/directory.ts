import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { statusOf } from '../../cache/status-of.ts';
import { readHeader } from './entry-file.ts';
import { isAbout, isAuxiliary, isKey, isResultsEntry, treeSubject } from './folder-layout.ts';

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
				const status = statusOf(join(tree, name));
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
		const modified = statusOf(path)?.mtimeMs ?? now;
		if (modified < now - longestWrite) remove(path);
	}
}

/** Removes results from a tree's folder, with the entries that only they refer to. */
export function removeResults(tree: string, names: readonly string[]): void {
	if (names.length === 0) return;
	const theirs = names.flatMap((name) => entriesUsedBy(tree, name));
	for (const name of names) remove(join(tree, name));
	const used = usedEntries(tree);
	for (const name of theirs) if (!used.has(name)) remove(join(tree, name));
}

/** The entries that results in a tree's folder refer to. */
function usedEntries(tree: string): Set<string> {
	const results = entriesOf(tree).filter(isResultsEntry);
	return new Set(results.flatMap((name) => entriesUsedBy(tree, name)));
}

/** What results say they refer to, as far as it can be entries: nobody has verified them here. */
function entriesUsedBy(tree: string, name: string): string[] {
	const header = readHeader(join(tree, name));
	if (typeof header !== 'object' || header === null) return [];
	const inputs = 'inputs' in header && Array.isArray(header.inputs) ? header.inputs : [];
	const lineage = 'lineage' in header ? header.lineage : null;
	return [...inputs, lineage].filter((name) => typeof name === 'string' && isAuxiliary(name));
}

/** Removes whatever is at a path. */
function remove(path: string): void {
	rmSync(path, { recursive: true, force: true });
}

/** The entries about a subject in a tree's folder, the most recently used first. */
export function entriesAbout(tree: string, subject: string): string[] {
	return entriesOf(tree)
		.filter((name) => isAbout(name, subject))
		.map((name) => {
			const status = statusOf(join(tree, name));
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
