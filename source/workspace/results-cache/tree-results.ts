import { randomUUID } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import type { Part } from '../../nix/evaluation/parts.ts';
import { FileSystemIo } from '../../nix/io/file-system-io.ts';
import { type Dependencies, divideChanged, learnAgain } from '../../nix/io/recording-io.ts';
import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { ResultsPlace } from '../cache/cache-folder.ts';
import type { RecalledSet } from '../protocol/tree-messages.ts';
import { writeSlices } from './contents/slices.ts';
import { keepBounded, removeLeftovers, removeResults, resultsAbout } from './store/directory.ts';
import { readEntry, writeEntry } from './store/entry-file.ts';
import {
	type EntryHeader,
	factsEntry,
	lineageEntry,
	type OpenedResults,
	type ResultsHeader,
	resultsEntry,
	setSubject,
	type TreeHeader,
	treeSubject,
} from './store/layout.ts';
import { decodeFacts, encodeFacts, GrowingFacts } from './validity/facts.ts';
import { decodeLineage, encodeLineage, type Lineage, mergeLineages } from './validity/lineage.ts';
import { type Divided, SurvivingResults } from './validity/surviving-results.ts';
import { traceLineage } from './validity/trace-lineage.ts';

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
	/** The part of each result, in their order; null for what was recalled. */
	results: readonly (Part | null)[];
	/** What all of them come from. */
	common: Part | null;
}

/**
 * The kept results of one request: found again as long as everything they depend on is as it was.
 * What goes wrong with the cache is no one's concern: then there are no results, and none are kept.
 */
export class TreeResults {
	readonly #place: ResultsPlace;
	readonly #key: string;
	readonly #startedIn: string;
	/** One view of the file system for all that is recalled. */
	readonly #io = new FileSystemIo();
	readonly #stillHolds = new Map<string, boolean>();
	readonly #divided = new Map<string, Divided | null>();
	/** What was recalled in part, by its subject: to be kept with what takes the place of the rest. */
	readonly #surviving = new Map<string, SurvivingResults>();
	#facts: GrowingFacts | null = null;
	/** The entries with all that was learned so far. */
	#factsSoFar: string[] = [];
	#canKeep = true;
	/** Whether what others left behind was removed. */
	#isTidy = false;
	#replacesAll = false;
	#holding: (facts: Dependencies) => void = () => {};
	/** One thing is written after the other: results after what they depend on. */
	#writing: Promise<void> = Promise.resolve();

	/** @param startedIn the folder pyscope was started in, as evaluators hold paths */
	constructor(place: ResultsPlace, key: string, startedIn: string) {
		this.#place = place;
		this.#key = key;
		this.#startedIn = startedIn;
	}

	/** From now on, what is kept takes the place of all that was. */
	replaceAll(): void {
		this.#replacesAll = true;
	}

	/** Who hears of the facts that were found to be true still, once of each. */
	onHolding(holding: (facts: Dependencies) => void): void {
		this.#holding = holding;
	}

	/** Once everything is written that was to be written. */
	written(): Promise<void> {
		return this.#writing;
	}

	/** What is known of the tree; null when that is nothing, or not true any more. */
	recallTree(): OpenedResults | null {
		const entry = this.#recall<TreeHeader>(treeSubject);
		if (entry === null || entry.stale.length > 0) return null;
		const { root, sets, title } = entry.header;
		return { root, sets, title };
	}

	/** A set; or `partly`, what is true still of one. */
	recallSet(set: string, partly = true): RecalledSet | null {
		const entry = this.#recall<ResultsHeader>(setSubject(set), partly);
		if (entry === null) return null;
		const body = inflateSync(entry.body);
		const end = body.indexOf('\n');
		const names = JSON.parse(body.toString('utf8', 0, end));
		const stale = entry.stale.map((result) => names.attributes[result]);
		return { ...names, slices: body.subarray(end + 1), stale };
	}

	/**
	 * Keeps what a tree is, which depends on what was learned so far. What is kept is taken at once,
	 * and written while other work goes on; the promise never rejects.
	 */
	keepTree(
		opened: OpenedResults,
		dependencies: Dependencies,
		origin: Origin | null = null,
	): Promise<void> {
		const body = async () => new Uint8Array();
		return this.#keep(dependencies, treeSubject, { parts: opened, body, origin });
	}

	/**
	 * Keeps a set, which depends on what was learned so far for the tree and the sets before,
	 * likewise.
	 *
	 * @param origin of the attributes, in their order
	 */
	keepSet(
		set: string,
		described: DescribedSet,
		dependencies: Dependencies,
		origin: Origin | null = null,
	): Promise<void> {
		const { attributes, noPackages, packages } = described;
		const body = async () => {
			const names = Buffer.from(`${JSON.stringify({ attributes, noPackages })}\n`);
			return compress(Buffer.concat([names, await writeSlices(packages)]));
		};
		return this.#keep(dependencies, setSubject(set), { parts: {}, body, origin });
	}

	#keep(dependencies: Dependencies, subject: string, results: ResultsToKeep): Promise<void> {
		if (this.#facts?.dependencies !== dependencies) {
			// Another evaluation, which shares nothing with the one before.
			this.#facts = new GrowingFacts(dependencies);
			this.#factsSoFar = [];
		}
		if (!this.#facts.canHold) return this.#writing;
		const learned = this.#facts.take();
		const newFacts = learned === null ? null : factsEntry(randomUUID());
		if (newFacts !== null) this.#factsSoFar.push(newFacts);
		const facts = [...this.#factsSoFar];
		const surviving = this.#surviving.get(subject) ?? null;
		return this.#writeNext(async () => {
			if (newFacts !== null) await this.#writeFacts(newFacts, learned as Dependencies);
			await this.#writeResults(subject, results, facts, surviving);
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
		facts: string[],
		surviving: SurvivingResults | null,
	): Promise<void> {
		let lineage = origin === null ? null : await traceLineage(origin.results, origin.common);
		if (surviving !== null) {
			const earlier = await surviving.origin();
			facts.push(await this.#writeNewFacts(earlier.facts));
			if (lineage !== null) lineage = await mergeLineages(earlier.lineage, lineage);
		}
		await this.#writeEntry(subject, parts, await body(), facts, lineage);
	}

	async #writeEntry(
		subject: string,
		parts: object,
		body: Uint8Array,
		facts: string[],
		lineage: Lineage | null,
	): Promise<void> {
		const lineageName = lineage === null ? null : lineageEntry(randomUUID());
		if (lineageName !== null) {
			await this.#write(lineageName, {}, await compress(encodeLineage(lineage as Lineage)));
		}
		const name = resultsEntry(subject, randomUUID());
		await this.#write(name, { ...parts, facts, lineage: lineageName }, body);
		this.#dropOthers(subject, name);
		if (!this.#isTidy) removeLeftovers(this.#folder);
		this.#isTidy = true;
		keepBounded(this.#place);
	}

	/** @returns the entry's name */
	async #writeNewFacts(facts: Dependencies): Promise<string> {
		const name = factsEntry(randomUUID());
		await this.#writeFacts(name, facts);
		return name;
	}

	async #writeFacts(name: string, facts: Dependencies): Promise<void> {
		await this.#write(name, {}, await compress(encodeFacts(facts)));
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
		const facts = decodeFacts(inflateSync(entry.body));
		const again = learnAgain(facts, this.#io, this.#startedIn);
		if (again === null) return false;
		if (again !== facts) this.#refresh(name, again);
		this.#holding(again);
		return true;
	}

	/** What had to be read to be known the same need not be read the next time. */
	#refresh(name: string, facts: Dependencies): void {
		this.#writing = this.#writing
			.then(() => this.#writeFacts(name, facts))
			.catch(() => {
				// It will be read again.
			});
	}

	/**
	 * The results about a subject that hold now, or `partly` those used last as far as they do; `stale`
	 * are the places of results that do not.
	 */
	#recall<Header extends ResultsHeader>(
		subject: string,
		partly = true,
	): { header: Header; body: Buffer; stale: readonly number[] } | null {
		const names = resultsAbout(this.#folder, subject);
		for (const name of names) {
			const entry = this.#read<Header>(name);
			if (entry === null || !this.#allHold(entry.header.facts)) continue;
			this.#markUsed(name);
			return { ...entry, stale: [] };
		}
		const [last] = names;
		const entry = last === undefined || !partly ? null : this.#read<Header>(last);
		const surviving = entry === null ? null : this.#survivingOf(entry.header);
		if (entry === null || surviving === null) return null;
		if (surviving.stale.length > 0) this.#surviving.set(subject, surviving);
		else this.#renew(subject, entry, surviving);
		return { ...entry, stale: surviving.stale };
	}

	/** What has changed concerns none of these results: the next time they are found at once. */
	#renew(
		subject: string,
		{ body, header }: { header: ResultsHeader; body: Buffer },
		surviving: SurvivingResults,
	): void {
		void this.#writeNext(async () => {
			const { facts, lineage } = await surviving.origin();
			await this.#writeEntry(subject, header, body, [await this.#writeNewFacts(facts)], lineage);
		});
	}

	/** Which of some results hold, although something is not as it was; null when none does. */
	#survivingOf({ facts, lineage }: ResultsHeader): SurvivingResults | null {
		const learned: Divided[] = [];
		for (const name of facts) {
			const divided = this.#divide(name);
			if (divided === null) return null;
			learned.push(divided);
		}
		const body = lineage === null ? undefined : this.#read(lineage)?.body;
		if (body === undefined) return null;
		return SurvivingResults.find(decodeLineage(inflateSync(body)), learned);
	}

	#divide(name: string): Divided | null {
		let divided = this.#divided.get(name);
		if (divided === undefined) {
			const entry = this.#read(name);
			const facts = entry === null ? null : decodeFacts(inflateSync(entry.body));
			divided = facts === null ? null : divideChanged(facts, this.#io, this.#startedIn);
			this.#divided.set(name, divided);
			if (divided !== null) this.#holding(divided.holding);
		}
		return divided;
	}

	/** Drops results of a subject that are too many, or are to be replaced by the new ones. */
	#dropOthers(subject: string, name: string): void {
		const others = resultsAbout(this.#folder, subject).filter((other) => other !== name);
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
