import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isForFetching, isLookUp } from '../programs/program-file.ts';
import type { NixArgument, NixSetting } from '../protocol/evaluation-settings.ts';
import { warnsWhileParsing } from '../protocol/nix-settings.ts';
import type { InputOverride, TreeSettings } from '../protocol/tree-messages.ts';
import { defaultTime } from '../protocol/trial-name.ts';
import { defaultMemory } from '../protocol/worker-thread.ts';
import type { Session } from './session.ts';
import { WorkerSession } from './worker-session.ts';

/** Which tree to open, and how; without a file the tree that comes with pyscope. */
export interface TreeChoice {
	file?: string | undefined;
	/** `-I`, in the order given. */
	include?: readonly string[] | undefined;
	nixArguments?: readonly NixArgument[] | undefined;
	/** Settings of Nix, in the order given. */
	nixSettings?: readonly NixSetting[] | undefined;
	/** The attribute path of the part of the tree to open; the whole tree unless given. */
	part?: string | undefined;
	/** Attribute paths of sets, interpreters, environments or shells that are meant. */
	set?: readonly string[] | undefined;
	/** Folders to be used instead of locked inputs, where the tree is a flake. */
	inputOverrides?: readonly InputOverride[] | undefined;
	/** Let the tree read files outside of itself, its overlays and the search path. */
	impure?: boolean | undefined;
	/** How much the evaluation may use, in MB; otherwise `defaultMemory` decides. */
	memory?: number | undefined;
	/** How long a package and the tree itself may take, in seconds; otherwise `defaultTime`. */
	timeLimit?: number | undefined;
	/** Show the default set before the others are looked for: `sets` is then not all of them. */
	defaultFirst?: boolean | undefined;
	/** Whether errors have whole traces. */
	showTrace?: boolean | undefined;
	/** Called with warnings about what `lint-…` settings discourage. */
	warned?: ((message: string) => void) | undefined;
	/** False to neither load nor store results of other runs. */
	cache?: boolean | undefined;
}

/** The folder of the tree that comes with pyscope. */
export function bundledTree(): string {
	// Bundled this file is in dist/, otherwise three folders down.
	const data = import.meta.url.endsWith('.ts') ? '../../../data/nixpkgs' : '../data/nixpkgs';
	return fileURLToPath(new URL(data, import.meta.url));
}

/** Opens a tree in a worker of its own. It never throws: what goes wrong is in the snapshot. */
export function openSession(choice: TreeChoice): Session {
	const folder = process.cwd();
	const settings: TreeSettings = {
		file: choice.file === undefined ? bundledTree() : nameOfTree(choice.file, folder),
		impure: choice.impure ?? false,
		// What is loaded is not parsed, and could not be warned of.
		cache: choice.cache === false || warnsWhileParsing(choice.nixSettings) ? 'off' : 'use',
		defaultFirst: choice.defaultFirst ?? false,
		folder,
		include: choice.include ?? [],
		nixArguments: choice.nixArguments ?? [],
		nixSettings: choice.nixSettings ?? [],
		part: choice.part ?? '',
		sets: choice.set ?? [],
		inputOverrides: choice.inputOverrides ?? [],
		showTrace: choice.showTrace ?? false,
	};
	const limits = {
		memory: choice.memory ?? defaultMemory(),
		time: choice.timeLimit ?? defaultTime,
	};
	return new WorkerSession(settings, limits, choice.warned);
}

/** An absolute path; `<name>` and what would have to be fetched stay as they are. */
function nameOfTree(file: string, folder: string): string {
	return isLookUp(file) || isForFetching(file) ? file : resolve(folder, file);
}
