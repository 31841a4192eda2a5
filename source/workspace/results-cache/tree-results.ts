import { randomUUID } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { FileSystemIo } from '../../nix/io/file-system-io.ts';
import { type Dependencies, learnAgain } from '../../nix/io/recording-io.ts';
import type { PackageDescription } from '../../package-sets/description.ts';
import { keepBounded, removeLeftovers } from './cache-size.ts';
import { readEntry, writeEntry } from './entry-file.ts';
import { decodeFacts, encodeFacts, GrowingFacts } from './facts.ts';
import {
	type EntryHeader,
	factsEntry,
	type OpenedResults,
	type ResultsHeader,
	type ResultsPlace,
	setEntry,
	type TreeHeader,
	treeEntry,
} from './layout.ts';
import { writeSlices } from './slices.ts';

/** Everything that was described of one set. */
export interface DescribedSet {
	attributes: readonly string[];
	/** Those that turned out to be no packages. */
	noPackages: readonly string[];
	packages: Iterable<PackageDescription>;
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
	/** One view of the file system for all that is recalled. */
	readonly #io = new FileSystemIo();
	readonly #stillHolds = new Map<string, boolean>();
	#facts: GrowingFacts | null = null;
	readonly #keptFacts: string[] = [];
	#canKeep = true;

	constructor(place: ResultsPlace, key: string) {
		this.#place = place;
		this.#key = key;
	}

	/** What is known of the tree; null when that is nothing, or not true any more. */
	recallTree(): OpenedResults | null {
		const entry = this.#read<TreeHeader>(treeEntry);
		if (entry === null || !this.#allHold(entry.header.facts)) return null;
		this.#markUsed();
		const { root, sets, title } = entry.header;
		return { root, sets, title };
	}

	/** A set, likewise. */
	recallSet(set: string): RecalledSet | null {
		const entry = this.#read<ResultsHeader>(setEntry(set));
		if (entry === null || !this.#allHold(entry.header.facts)) return null;
		const body = inflateSync(entry.body);
		const end = body.indexOf('\n');
		const names = JSON.parse(body.toString('utf8', 0, end));
		return { ...names, slices: body.subarray(end + 1) };
	}

	/** Keeps what a tree is, which depends on what was learned so far. */
	keepTree(opened: OpenedResults, dependencies: Dependencies): void {
		this.#keep(dependencies, treeEntry, opened, () => new Uint8Array());
	}

	/** Keeps a set, which depends on what was learned so far for the tree and the sets before. */
	keepSet(set: string, described: DescribedSet, dependencies: Dependencies): void {
		const { attributes, noPackages, packages } = described;
		this.#keep(dependencies, setEntry(set), {}, () => {
			const names = Buffer.from(`${JSON.stringify({ attributes, noPackages })}\n`);
			return deflateSync(Buffer.concat([names, writeSlices(packages)]), { level: compression });
		});
	}

	#keep(dependencies: Dependencies, name: string, parts: object, body: () => Uint8Array): void {
		this.#facts ??= new GrowingFacts(dependencies);
		if (!this.#canKeep || !this.#facts.canHold) return;
		try {
			const facts = this.#facts.take();
			if (facts !== null) this.#keepFacts(facts);
			this.#write(name, { facts: this.#keptFacts, ...parts }, body());
			if (name === treeEntry) removeLeftovers(this.#folder);
			keepBounded(this.#place);
		} catch {
			// A full disk, a folder that may not be written: next time is no better.
			this.#canKeep = false;
		}
	}

	#keepFacts(facts: Dependencies): void {
		const name = factsEntry(randomUUID());
		this.#writeFacts(name, facts);
		this.#keptFacts.push(name);
	}

	#writeFacts(name: string, facts: Dependencies): void {
		this.#write(name, {}, deflateSync(encodeFacts(facts), { level: compression }));
	}

	get #folder(): string {
		return join(this.#place.folder, this.#key);
	}

	#write(name: string, parts: object, body: Uint8Array): void {
		writeEntry(join(this.#folder, name), { key: this.#key, name, ...parts }, body);
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
		const again = learnAgain(facts, this.#io);
		if (again === null) return false;
		if (again !== facts) this.#refresh(name, again);
		return true;
	}

	/** What had to be read to be known the same need not be read the next time. */
	#refresh(name: string, facts: Dependencies): void {
		try {
			this.#writeFacts(name, facts);
		} catch {
			// It will be read again.
		}
	}

	#markUsed(): void {
		try {
			const now = new Date();
			utimesSync(join(this.#folder, treeEntry), now, now);
		} catch {
			// It counts as older than it is.
		}
	}
}

/** Of nine levels: half the time of the usual one, for a tenth more bytes. */
const compression = 3;
