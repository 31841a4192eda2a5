import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheLocation } from '../../cache/cache-folder.ts';
import { statusOf } from '../../cache/status-of.ts';
import { entriesAbout, removeLeftovers, removeResults } from './directory.ts';
import { type Entry, readEntry, writeEntry } from './entry-file.ts';
import type { EntryHeader } from './folder-layout.ts';
import { evictOldest, mostStates } from './limits.ts';
import { makeSeal, readSeal } from './seal.ts';

/** The entries of one key: read at once, written one after the other. */
export class EntryStore {
	readonly #location: CacheLocation;
	readonly #key: string;
	readonly #folder: string;
	/** Settles once everything asked for so far is written; it never rejects. */
	#written: Promise<void> = Promise.resolve();
	/** False once writing has failed: a full disk, a folder that may not be written. */
	#canWrite = true;
	/** Whether leftovers of other instances were removed. */
	#isTidy = false;
	/** Null as long as there is none: then there are no entries either. */
	#seal: string | null;

	constructor(location: CacheLocation, key: string) {
		this.#location = location;
		this.#key = key;
		this.#folder = join(location.folder, key);
		this.#seal = readSeal(location.folder);
	}

	/** Settles once everything asked for so far is written. */
	get written(): Promise<void> {
		return this.#written;
	}

	/** The names of the entries about a subject, the most recently used first. */
	entriesAbout(subject: string): string[] {
		return entriesAbout(this.#folder, subject);
	}

	/** An entry by its name; null when there is none. What is there and is none is removed. */
	read<Header extends EntryHeader>(name: string): Entry<Header> | null {
		if (this.#seal === null) return null;
		const path = join(this.#folder, name);
		const entry = readEntry<Header>(path, this.#seal);
		if (entry === null) this.#attempt(() => rmSync(path, { recursive: true, force: true }));
		return entry;
	}

	/**
	 * Writes an entry. Its header gets the key and the name, so that no entry passes for another.
	 *
	 * @throws what the file system throws
	 */
	write(name: string, fields: object, body: Uint8Array): Promise<void> {
		this.#seal ??= makeSeal(this.#location.folder);
		// Nothing else has a key for its name.
		if (statusOf(this.#folder)?.isDirectory() !== true) rmSync(this.#folder, { force: true });
		const header = { ...fields, key: this.#key, name };
		return writeEntry(join(this.#folder, name), header, body, this.#seal);
	}

	/**
	 * Runs a task that writes entries, after all earlier ones, and not at all once one has failed.
	 * The promise settles when it is done and never rejects.
	 */
	enqueue(task: () => Promise<void>): Promise<void> {
		this.#written = this.#written.then(async () => {
			if (!this.#canWrite) return;
			try {
				await task();
			} catch {
				// The next attempt would fare no better.
				this.#canWrite = false;
			}
		});
		return this.#written;
	}

	/** Like `enqueue`, for what may fail or be left out without harm. */
	enqueueOptional(task: () => Promise<void>): void {
		this.#written = this.#written.then(task).catch(() => {});
	}

	/**
	 * Removes what a new entry about a subject makes superfluous: entries about it beyond the number
	 * of states that are stored, or all others; leftovers; and whole trees beyond the cache's limit.
	 */
	prune(subject: string, newest: string, keepOthers: boolean): void {
		// What may not be removed stays.
		this.#attempt(() => this.#prune(subject, newest, keepOthers));
	}

	#prune(subject: string, newest: string, keepOthers: boolean): void {
		const others = entriesAbout(this.#folder, subject).filter((name) => name !== newest);
		removeResults(this.#folder, others.slice(keepOthers ? mostStates - 1 : 0));
		if (!this.#isTidy) removeLeftovers(this.#folder);
		this.#isTidy = true;
		evictOldest(this.#location);
	}

	/** Marks an entry as the most recently used. */
	touch(name: string): void {
		const now = new Date();
		// Where it fails, the entry counts as older than it is.
		this.#attempt(() => utimesSync(join(this.#folder, name), now, now));
	}

	/** Does what may as well be left undone. */
	#attempt(change: () => void): void {
		try {
			change();
		} catch {
			// The folder may not be changed, or another pyscope has changed it.
		}
	}
}
