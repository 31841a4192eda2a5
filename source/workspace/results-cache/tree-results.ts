import { randomUUID } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import type { Part } from '../../nix/evaluation/parts.ts';
import { FileSystemIo } from '../../nix/io/file-system-io.ts';
import { divideInputs, type RecordedInputs, verifyInputs } from '../../nix/io/recording-io.ts';
import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { CacheLocation } from '../cache/cache-folder.ts';
import type { LoadedSet } from '../protocol/tree-messages.ts';
import { writeSlices } from './contents/slices.ts';
import { entriesAbout, evictOldest, removeLeftovers, removeResults } from './store/directory.ts';
import { readEntry, writeEntry } from './store/entry-file.ts';
import {
	type EntryHeader,
	inputsEntry,
	lineageEntry,
	type ResultsHeader,
	resultsEntry,
	setSubject,
	type TreeHeader,
	type TreeSummary,
	treeSubject,
} from './store/folder-layout.ts';
import { decodeInputs, encodeInputs, InputIncrements } from './validity/inputs.ts';
import { decodeLineage, encodeLineage, type Lineage, mergeLineages } from './validity/lineage.ts';
import { traceLineage } from './validity/trace-lineage.ts';
import { type DividedInputs, UnaffectedResults } from './validity/unaffected.ts';

/**
 * Of how many states of a tree results are kept: those of the branches one goes to and fro between,
 * or of some edits that may be undone.
 */
const mostStates = 4;

/** Everything that was described of one set. */
export interface DescribedSet {
	attributes: readonly string[];
	/** Those that turned out to be no packages. */
	noPackages: readonly string[];
	packages: readonly PackageDescription[];
}

/** Which parts of an evaluation results come from. */
export interface Origin {
	/** The part of each result, in their order; null for what was loaded. */
	results: readonly (Part | null)[];
	/** What all of them come from. */
	common: Part | null;
}

/**
 * The kept results of one request: found again as long as everything they depend on is as it was.
 * What goes wrong with the cache is no one's concern: then there are no results, and none are kept.
 */
export class TreeResults {
	readonly #place: CacheLocation;
	readonly #key: string;
	readonly #startedIn: string;
	/** One view of the file system for all that is loaded. */
	readonly #io = new FileSystemIo();
	readonly #stillHolds = new Map<string, boolean>();
	readonly #divided = new Map<string, DividedInputs | null>();
	/** What was loaded in part, by its subject: to be kept with what takes the place of the rest. */
	readonly #unaffected = new Map<string, UnaffectedResults>();
	#inputs: InputIncrements | null = null;
	/** The entries with all that was inputs so far. */
	#inputsSoFar: string[] = [];
	#canKeep = true;
	/** Whether what others left behind was removed. */
	#isTidy = false;
	#replacesAll = false;
	#verified: (inputs: RecordedInputs) => void = () => {};
	/** One thing is written after the other: results after what they depend on. */
	#writing: Promise<void> = Promise.resolve();

	/** @param startedIn the folder pyscope was started in, as evaluators hold paths */
	constructor(place: CacheLocation, key: string, startedIn: string) {
		this.#place = place;
		this.#key = key;
		this.#startedIn = startedIn;
	}

	/** From now on, what is kept takes the place of all that was. */
	replaceAll(): void {
		this.#replacesAll = true;
	}

	/** Who hears of the inputs that were found to be true still, once of each. */
	onVerified(verified: (inputs: RecordedInputs) => void): void {
		this.#verified = verified;
	}

	/** Once everything is written that was to be written. */
	written(): Promise<void> {
		return this.#writing;
	}

	/** What is known of the tree; null when that is nothing, or not true any more. */
	loadTree(): TreeSummary | null {
		const entry = this.#load<TreeHeader>(treeSubject);
		if (entry === null || entry.stale.length > 0) return null;
		const { root, sets, title } = entry.header;
		return { root, sets, title };
	}

	/** A set; or `partly`, what is true still of one. */
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
	 * Keeps what a tree is, which depends on what was inputs so far. What is kept is taken at once,
	 * and written while other work goes on; the promise never rejects.
	 */
	storeTree(
		opened: TreeSummary,
		inputs: RecordedInputs,
		origin: Origin | null = null,
	): Promise<void> {
		const body = async () => new Uint8Array();
		return this.#keep(inputs, treeSubject, { parts: opened, body, origin });
	}

	/**
	 * Keeps a set, which depends on what was inputs so far for the tree and the sets before,
	 * likewise.
	 *
	 * @param origin of the attributes, in their order
	 */
	storeSet(
		set: string,
		described: DescribedSet,
		inputs: RecordedInputs,
		origin: Origin | null = null,
	): Promise<void> {
		const { attributes, noPackages, packages } = described;
		const body = async () => {
			const names = Buffer.from(`${JSON.stringify({ attributes, noPackages })}\n`);
			return compress(Buffer.concat([names, await writeSlices(packages)]));
		};
		return this.#keep(inputs, setSubject(set), { parts: {}, body, origin });
	}

	#keep(inputs: RecordedInputs, subject: string, results: ResultsToKeep): Promise<void> {
		if (this.#inputs?.inputs !== inputs) {
			// Another evaluation, which shares nothing with the one before.
			this.#inputs = new InputIncrements(inputs);
			this.#inputsSoFar = [];
		}
		if (!this.#inputs.canBeReused) return this.#writing;
		const fresh = this.#inputs.take();
		const newEntry = fresh === null ? null : inputsEntry(randomUUID());
		if (newEntry !== null) this.#inputsSoFar.push(newEntry);
		const names = [...this.#inputsSoFar];
		const unaffected = this.#unaffected.get(subject) ?? null;
		return this.#writeNext(async () => {
			if (newEntry !== null) await this.#writeFacts(newEntry, fresh as RecordedInputs);
			await this.#writeResults(subject, results, names, unaffected);
		});
	}

	/** Writes something after all else. */
	#writeNext(write: () => Promise<void>): Promise<void> {
		this.#writing = this.#writing.then(async () => {
			if (!this.#canKeep) return;
			try {
				await write();
			} catch {
				// A full disk, a folder that may not be written: next time is no better.
				this.#canKeep = false;
			}
		});
		return this.#writing;
	}

	async #writeResults(
		subject: string,
		{ body, origin, parts }: ResultsToKeep,
		inputs: string[],
		unaffected: UnaffectedResults | null,
	): Promise<void> {
		let lineage = origin === null ? null : await traceLineage(origin.results, origin.common);
		if (unaffected !== null) {
			const earlier = await unaffected.origin();
			inputs.push(await this.#writeNewFacts(earlier.inputs));
			if (lineage !== null) lineage = await mergeLineages(earlier.lineage, lineage);
		}
		await this.#writeEntry(subject, parts, await body(), inputs, lineage);
	}

	async #writeEntry(
		subject: string,
		parts: object,
		body: Uint8Array,
		inputs: string[],
		lineage: Lineage | null,
	): Promise<void> {
		const lineageName = lineage === null ? null : lineageEntry(randomUUID());
		if (lineageName !== null) {
			await this.#write(lineageName, {}, await compress(encodeLineage(lineage as Lineage)));
		}
		const name = resultsEntry(subject, randomUUID());
		await this.#write(name, { ...parts, inputs, lineage: lineageName }, body);
		this.#dropOthers(subject, name);
		if (!this.#isTidy) removeLeftovers(this.#folder);
		this.#isTidy = true;
		evictOldest(this.#place);
	}

	/** @returns the entry's name */
	async #writeNewFacts(inputs: RecordedInputs): Promise<string> {
		const name = inputsEntry(randomUUID());
		await this.#writeFacts(name, inputs);
		return name;
	}

	async #writeFacts(name: string, inputs: RecordedInputs): Promise<void> {
		await this.#write(name, {}, await compress(encodeInputs(inputs)));
	}

	get #folder(): string {
		return join(this.#place.folder, this.#key);
	}

	#write(name: string, parts: object, body: Uint8Array): Promise<void> {
		return writeEntry(join(this.#folder, name), { ...parts, key: this.#key, name }, body);
	}

	#read<Header extends EntryHeader>(name: string): { header: Header; body: Buffer } | null {
		const entry = readEntry<Header>(join(this.#folder, name));
		return entry?.header.name === name && entry.header.key === this.#key ? entry : null;
	}

	#allHold(names: readonly string[]): boolean {
		return names.every((name) => {
			let holds = this.#stillHolds.get(name);
			if (holds === undefined) {
				holds = this.#holds(name);
				this.#stillHolds.set(name, holds);
			}
			return holds;
		});
	}

	#holds(name: string): boolean {
		const entry = this.#read(name);
		if (entry === null) return false;
		const inputs = decodeInputs(inflateSync(entry.body));
		const again = verifyInputs(inputs, this.#io, this.#startedIn);
		if (again === null) return false;
		if (again !== inputs) this.#refresh(name, again);
		this.#verified(again);
		return true;
	}

	/** What had to be read to be known the same need not be read the next time. */
	#refresh(name: string, inputs: RecordedInputs): void {
		this.#writing = this.#writing
			.then(() => this.#writeFacts(name, inputs))
			.catch(() => {
				// It will be read again.
			});
	}

	/**
	 * The results about a subject that hold now, or `partly` those used last as far as they do; `stale`
	 * are the places of results that do not.
	 */
	#load<Header extends ResultsHeader>(
		subject: string,
		partly = true,
	): { header: Header; body: Buffer; stale: readonly number[] } | null {
		const names = entriesAbout(this.#folder, subject);
		for (const name of names) {
			const entry = this.#read<Header>(name);
			if (entry === null || !this.#allHold(entry.header.inputs)) continue;
			this.#markUsed(name);
			return { ...entry, stale: [] };
		}
		const [last] = names;
		const entry = last === undefined || !partly ? null : this.#read<Header>(last);
		const unaffected = entry === null ? null : this.#unaffectedOf(entry.header);
		if (entry === null || unaffected === null) return null;
		if (unaffected.stale.length > 0) this.#unaffected.set(subject, unaffected);
		else this.#renew(subject, entry, unaffected);
		return { ...entry, stale: unaffected.stale };
	}

	/** What has changed concerns none of these results: the next time they are found at once. */
	#renew(
		subject: string,
		{ body, header }: { header: ResultsHeader; body: Buffer },
		unaffected: UnaffectedResults,
	): void {
		void this.#writeNext(async () => {
			const { inputs, lineage } = await unaffected.origin();
			await this.#writeEntry(subject, header, body, [await this.#writeNewFacts(inputs)], lineage);
		});
	}

	/** Which of some results hold, although something is not as it was; null when none does. */
	#unaffectedOf({ inputs, lineage }: ResultsHeader): UnaffectedResults | null {
		const divisions: DividedInputs[] = [];
		for (const name of inputs) {
			const divided = this.#divide(name);
			if (divided === null) return null;
			divisions.push(divided);
		}
		const body = lineage === null ? undefined : this.#read(lineage)?.body;
		if (body === undefined) return null;
		return UnaffectedResults.find(decodeLineage(inflateSync(body)), divisions);
	}

	#divide(name: string): DividedInputs | null {
		let divided = this.#divided.get(name);
		if (divided === undefined) {
			const entry = this.#read(name);
			const inputs = entry === null ? null : decodeInputs(inflateSync(entry.body));
			divided = inputs === null ? null : divideInputs(inputs, this.#io, this.#startedIn);
			this.#divided.set(name, divided);
			if (divided !== null) this.#verified(divided.unchanged);
		}
		return divided;
	}

	/** Drops results of a subject that are too many, or are to be replaced by the new ones. */
	#dropOthers(subject: string, name: string): void {
		const others = entriesAbout(this.#folder, subject).filter((other) => other !== name);
		removeResults(this.#folder, others.slice(this.#replacesAll ? 0 : mostStates - 1));
	}

	#markUsed(name: string): void {
		try {
			const now = new Date();
			utimesSync(join(this.#folder, name), now, now);
		} catch {
			// It counts as older than it is.
		}
	}
}

interface ResultsToKeep {
	/** What goes into the header. */
	parts: object;
	body: () => Promise<Uint8Array>;
	origin: Origin | null;
}

const deflateSoon = promisify(deflate);

/** At the third of nine levels: half the time of the usual one, for a tenth more bytes. */
function compress(bytes: Uint8Array): Promise<Uint8Array> {
	return deflateSoon(bytes, { level: 3 });
}
