import { hash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import type { TreeSettings } from '../../protocol/tree-messages.ts';

/** What decides a tree's results besides its settings, and is known before anything is read. */
export interface Circumstances {
	/** What `programIdentity` gives. */
	program: string;
	/** The system trees are evaluated for. */
	system: string;
	/** `NIX_PATH`; its relative entries start at the folder the program was started in. */
	nixPath: string;
}

/** The key of a tree's results: 32 hexadecimal digits, different wherever the question differs. */
export function entryKey(
	settings: TreeSettings,
	{ nixPath, program, system }: Circumstances,
): string {
	const { file, folder, impure, include, inputOverrides, nixArguments, nixSettings, part, sets } =
		settings;
	// The folder counts only where something may be relative to it.
	const isRelative =
		nixArguments.length > 0 ||
		(nixSettings ?? []).some(({ name }) => name === 'nix-path') ||
		(inputOverrides ?? []).some(({ path }) => !isAbsolute(path)) ||
		!isAbsolute(file) ||
		include.some(isRelativeEntry) ||
		nixPath.split(':').some((entry) => entry !== '' && isRelativeEntry(entry));
	const asked = [
		program,
		system,
		file,
		isRelative ? folder : null,
		impure,
		include,
		nixArguments.map(({ kind, name, value }) => [kind, name, value]),
		(nixSettings ?? []).map(({ name, value }) => [name, value]),
		part ?? '',
		sets ?? [],
		(inputOverrides ?? []).map(({ input, path }) => [input, path]),
	];
	return hash('sha256', JSON.stringify(asked), 'hex').slice(0, 32);
}

/** Whether an entry of a search path may be relative; the pieces of a URL seem to be. */
function isRelativeEntry(entry: string): boolean {
	return !isAbsolute(entry.slice(entry.indexOf('=') + 1));
}
