import { hash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import type { TreeSettings } from '../../protocol/tree-messages.ts';

/** What besides the settings decides what a tree's results are, before anything is read. */
export interface Circumstances {
	/** Of pyscope's version, its code and the engine it runs on. */
	program: string;
	/** The system trees are evaluated for. */
	system: string;
	/** `NIX_PATH`, whose relative entries start where the program was started. */
	nixPath: string;
}

/** The name results of a settings are found by: settingss that differ in what they ask have others. */
export function entryKey(
	settings: TreeSettings,
	{ nixPath, program, system }: Circumstances,
): string {
	const { file, folder, impure, include, nixArguments } = settings;
	// A tree is found again from another folder, unless something may be relative to the folder.
	const isRelative =
		nixArguments.length > 0 ||
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
	];
	return hash('sha256', JSON.stringify(asked), 'hex').slice(0, 32);
}

/** Whether an entry of a search path may start at a folder; a piece of a URL seems to. */
function isRelativeEntry(entry: string): boolean {
	return !isAbsolute(entry.slice(entry.indexOf('=') + 1));
}
