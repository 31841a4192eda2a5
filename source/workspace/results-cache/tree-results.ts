import { randomUUID } from 'node:crypto';
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { FileSystemIo } from '../../nix/io/file-system-io.ts';
import { type Dependencies, learnAgain } from '../../nix/io/recording-io.ts';
import type { PackageDescription } from '../../package-sets/description.ts';
import { keepBounded, removeLeftovers, resultsAbout } from './cache-size.ts';
import { readEntry, writeEntry } from './entry-file.ts';
import { decodeFacts, encodeFacts, GrowingFacts } from './facts.ts';
import {
	type EntryHeader,
	factsEntry,
	type OpenedResults,
	type ResultsHeader,
	type ResultsPlace,
	resultsEntry,
	setSubject,
	type TreeHeader,
	treeSubject,
} from './layout.ts';
import { writeSlices } from './slices.ts';

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

/** A set as it was kept; its descriptions are for `readSlices`. */
export interface RecalledSet {
	attributes: string[];
	noPackages: string[];
	slices: Uint8Array;
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
	#facts: GrowingFacts | null = null;
	/** The entries with all that was learned so far. */
	#factsSoFar: string[] = [];
	#canKeep = true;
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
		if (entry === null) return null;
		const { root, sets, title } = entry.header;
		return { root, sets, title };
	}

	/** A set, likewise. */
	recallSet(set: string): RecalledSet | null {
		const entry = this.#recall<ResultsHeader>(setSubject(set));
		if (entry === null) return null;
		const body = inflateSync(entry.body);
		const end = body.indexOf('\n');
		const names = JSON.parse(body.toString('utf8', 0, end));
		return { ...names, slices: body.subarray(end + 1) };
	}

	/**
	 * Keeps what a tree is, which depends on what was learned so far. What is kept is taken at once,
	 * and written while other work goes on; the promise never rejects.
	 */
	keepTree(opened: OpenedResults, dependencies: Dependencies): Promise<void> {
		return this.#keep(dependencies, treeSubject, opened, async () => new Uint8Array());
	}

	/**
	 * Keeps a set, which depends on what was learned so far for the tree and the sets before,
	 * likewise.
	 */
	keepSet(set: string, described: DescribedSet, dependencies: Dependencies): Promise<void> {
		const { attributes, noPackages, packages } = described;
		return this.#keep(dependencies, setSubject(set), {}, async () => {
			const names = Buffer.from(`${JSON.stringify({ attributes, noPackages })}\n`);
			return compress(Buffer.concat([names, await writeSlices(packages)]));
		});
	}

	#keep(
		dependencies: Dependencies,
		subject: string,
		parts: object,
		body: () => Promise<Uint8Array>,
	): Promise<void> {
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
		this.#writing = this.#writing.then(async () => {
			if (!this.#canKeep) return;
			try {
				if (newFacts !== null) await this.#writeFacts(newFacts, learned as Dependencies);
				const name = resultsEntry(subject, randomUUID());
				await this.#write(name, { facts, ...parts }, await body());
				this.#dropOthers(subject, name);
				removeLeftovers(this.#folder);
				keepBounded(this.#place);
			} catch {
				// A full disk, a folder that may not be written: next time is no better.
				this.#canKeep = false;
			}
		});
		return this.#writing;
	}

	async #writeFacts(name: string, facts: Dependencies): Promise<void> {
		await this.#write(name, {}, await compress(encodeFacts(facts)));
	}

	get #folder(): string {
		return join(this.#place.folder, this.#key);
	}

	#write(name: string, parts: object, body: Uint8Array): Promise<void> {
		return writeEntry(join(this.#folder, name), { key: this.#key, name, ...parts }, body);
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

	/** The results about a subject that hold now. */
	#recall<Header extends ResultsHeader>(subject: string): { header: Header; body: Buffer } | null {
		for (const name of resultsAbout(this.#folder, subject)) {
			const entry = this.#read<Header>(name);
			if (entry === null || !this.#allHold(entry.header.facts)) continue;
			this.#markUsed(name);
			return entry;
		}
		return null;
	}

	/** Drops results of a subject that are too many, or are to be replaced by the new ones. */
	#dropOthers(subject: string, name: string): void {
		const others = resultsAbout(this.#folder, subject).filter((other) => other !== name);
		for (const other of others.slice(this.#replacesAll ? 0 : mostStates - 1)) {
			rmSync(join(this.#folder, other), { force: true });
		}
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

const deflateSoon = promisify(deflate);

/** At the third of nine levels: half the time of the usual one, for a tenth more bytes. */
function compress(bytes: Uint8Array): Promise<Uint8Array> {
	return deflateSoon(bytes, { level: 3 });
}
