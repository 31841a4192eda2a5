import { inflateSync } from 'node:zlib';
import { FileSystemIo } from '../../nix/io/file-system-io.ts';
import { divideInputs, type RecordedInputs, verifyInputs } from '../../nix/io/recording-io.ts';
import type { LoadedSet } from '../protocol/tree-messages.ts';
import type { Entry } from './store/entry-file.ts';
import type { EntryStore } from './store/entry-store.ts';
import {
	type ResultsHeader,
	setSubject,
	type TreeHeader,
	type TreeSummary,
	treeSubject,
} from './store/folder-layout.ts';
import { decodeInputs } from './validity/inputs.ts';
import { decodeLineage } from './validity/lineage.ts';
import { type DividedInputs, UnaffectedResults } from './validity/unaffected.ts';
import type { ResultsWriter } from './writer.ts';

/**
 * An entry whose inputs were verified; `stale` are the indices of results that may have changed.
 */
interface VerifiedEntry<Header> extends Entry<Header> {
	stale: readonly number[];
}

/**
 * Loads results of one key, after verifying the inputs they depend on. Inputs are compared with the
 * file system once: a reader sees the tree in one state.
 */
export class ResultsReader {
	readonly #store: EntryStore;
	readonly #writer: ResultsWriter;
	readonly #startedIn: string;
	/** One view of the file system for everything that is verified. */
	readonly #io = new FileSystemIo();
	/** Whether all inputs of an entry are unchanged, by the entry's name. */
	readonly #areUnchanged = new Map<string, boolean>();
	readonly #divided = new Map<string, DividedInputs | null>();
	#verified: (inputs: RecordedInputs) => void = () => {};

	/**
	 * @param writer stores again what verifying has found out
	 * @param startedIn the folder pyscope was started in, as evaluators hold paths
	 */
	constructor(store: EntryStore, writer: ResultsWriter, startedIn: string) {
		this.#store = store;
		this.#writer = writer;
		this.#startedIn = startedIn;
	}

	/** Calls back once with each group of inputs that was verified to be unchanged. */
	onVerified(verified: (inputs: RecordedInputs) => void): void {
		this.#verified = verified;
	}

	/** What is stored of the tree as a whole; null when that is nothing, or stale. */
	loadTree(): TreeSummary | null {
		const entry = this.#load<TreeHeader>(treeSubject, true);
		if (entry === null || entry.stale.length > 0) return null;
		const { root, sets, title } = entry.header;
		return { root, sets, title };
	}

	/**
	 * A stored set; null when there is none, or all of it is stale.
	 *
	 * @param partly whether a set is of use of which only some attributes are up to date
	 */
	loadSet(set: string, partly = true): LoadedSet | null {
		const entry = this.#load<ResultsHeader>(setSubject(set), partly);
		if (entry === null) return null;
		const body = inflateSync(entry.body);
		const end = body.indexOf('\n');
		const names = JSON.parse(body.toString('utf8', 0, end));
		const stale = entry.stale.map((result) => names.attributes[result]);
		return { ...names, slices: body.subarray(end + 1), stale };
	}

	/**
	 * The results about a subject whose inputs are all unchanged; where there are none, and `partly`
	 * is set, the part of the most recently used results that the changed inputs do not affect.
	 */
	#load<Header extends ResultsHeader>(
		subject: string,
		partly: boolean,
	): VerifiedEntry<Header> | null {
		const names = this.#store.entriesAbout(subject);
		for (const name of names) {
			const entry = this.#store.read<Header>(name);
			if (entry === null || !this.#allUnchanged(entry.header.inputs)) continue;
			this.#store.touch(name);
			return { ...entry, stale: [] };
		}
		const [last] = names;
		const entry = last === undefined || !partly ? null : this.#store.read<Header>(last);
		const unaffected = entry === null ? null : this.#unaffectedBy(entry.header);
		if (entry === null || unaffected === null) return null;
		if (unaffected.stale.length > 0) this.#writer.complete(subject, unaffected);
		else this.#writer.storeUnaffected(subject, entry, unaffected);
		return { ...entry, stale: unaffected.stale };
	}

	#allUnchanged(names: readonly string[]): boolean {
		return names.every((name) => {
			let isUnchanged = this.#areUnchanged.get(name);
			if (isUnchanged === undefined) {
				isUnchanged = this.#verify(name);
				this.#areUnchanged.set(name, isUnchanged);
			}
			return isUnchanged;
		});
	}

	/** Whether all inputs of an entry are unchanged. */
	#verify(name: string): boolean {
		const inputs = this.#readInputs(name);
		const verified = inputs === null ? null : verifyInputs(inputs, this.#io, this.#startedIn);
		if (verified === null) return false;
		if (verified !== inputs) this.#writer.refreshInputs(name, verified);
		this.#verified(verified);
		return true;
	}

	/** The results that changed inputs do not affect; null when there are none. */
	#unaffectedBy({ inputs, lineage }: ResultsHeader): UnaffectedResults | null {
		const divisions: DividedInputs[] = [];
		for (const name of inputs) {
			const divided = this.#divide(name);
			if (divided === null) return null;
			divisions.push(divided);
		}
		const body = lineage === null ? undefined : this.#store.read(lineage)?.body;
		if (body === undefined) return null;
		return UnaffectedResults.find(decodeLineage(inflateSync(body)), divisions);
	}

	#divide(name: string): DividedInputs | null {
		let divided = this.#divided.get(name);
		if (divided === undefined) {
			const inputs = this.#readInputs(name);
			divided = inputs === null ? null : divideInputs(inputs, this.#io, this.#startedIn);
			this.#divided.set(name, divided);
			if (divided !== null) this.#verified(divided.unchanged);
		}
		return divided;
	}

	#readInputs(name: string): RecordedInputs | null {
		const entry = this.#store.read(name);
		return entry === null ? null : decodeInputs(inflateSync(entry.body));
	}
}
