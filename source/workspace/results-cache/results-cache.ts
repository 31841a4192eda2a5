/**
 * The results cache: what was found out about trees, stored between runs.
 *
 * A key (`key/`) stands for what is asked: the program, the tree and its arguments. It leads to
 * entries of results (`store/`): one about the tree as a whole and one a set, for each of the last
 * states of the tree. Each entry names the inputs it was made from (files, listings, variables),
 * and a graph that leads from inputs to attributes, its lineage (`validity/`). An entry is loaded
 * when all its inputs are unchanged. After an edit, the attributes that can be reached from changed
 * inputs are stale, and only they are evaluated again. `contents/` is the format of a set's
 * descriptions.
 *
 * All of it runs in the evaluating worker, but for `contents/`, which the session reads too, and
 * `report.ts`, which `pyscope cache` uses in the main thread.
 */
import { bytesFromText } from '../../nix/text.ts';
import { type CacheLocation, resultsLocation } from '../cache/cache-folder.ts';
import { currentSystem } from '../programs/current-system.ts';
import type { TreeSettings } from '../protocol/tree-messages.ts';
import { entryKey } from './key/entry-key.ts';
import { programIdentity } from './key/program-identity.ts';
import { ResultsReader } from './reader.ts';
import { EntryStore } from './store/entry-store.ts';
import { ResultsWriter } from './writer.ts';

/** The results of one key. */
export class ResultsCache {
	readonly reader: ResultsReader;
	readonly writer: ResultsWriter;
	readonly #store: EntryStore;

	/** @param startedIn the folder pyscope was started in, as evaluators hold paths */
	constructor(location: CacheLocation, key: string, startedIn: string) {
		this.#store = new EntryStore(location, key);
		this.writer = new ResultsWriter(this.#store);
		this.reader = new ResultsReader(this.#store, this.writer, startedIn);
	}

	/** Settles once everything is written that was to be written. */
	written(): Promise<void> {
		return this.#store.written;
	}
}

/** The results for these settings; null when the cache is off. */
export function openResultsCache(
	settings: TreeSettings,
	environment: NodeJS.ProcessEnv,
): ResultsCache | null {
	const location = resultsLocation(environment);
	if (location === null) return null;
	const program = programIdentity();
	const nixPath = environment.NIX_PATH ?? '';
	const key = entryKey(settings, { program, system: currentSystem(), nixPath });
	return new ResultsCache(location, key, bytesFromText(settings.folder));
}
