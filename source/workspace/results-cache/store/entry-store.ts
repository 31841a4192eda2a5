import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheLocation } from '../../cache/cache-folder.ts';
import { entriesAbout, removeLeftovers, removeResults } from './directory.ts';
import { type Entry, readEntry, writeEntry } from './entry-file.ts';
import type { EntryHeader } from './folder-layout.ts';
import { evictOldest, mostStates } from './limits.ts';

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

	constructor(location: CacheLocation, key: string) {
		this.#location = location;
		this.#key = key;
		this.#folder = join(location.folder, key);
	}

	/** Settles once everything asked for so far is written. */
	get written(): Promise<void> {
		return this.#written;
	}

	/** The names of the entries about a subject, the most recently used first. */
	entriesAbout(subject: string): string[] {
		return entriesAbout(this.#folder, subject);
	}

	/** An entry by its name; null when there is none, or when it is damaged. */
	read<Header extends EntryHeader>(name: string): Entry<Header> | null {
		const entry = readEntry<Header>(join(this.#folder, name));
		return entry?.header.name === name && entry.header.key === this.#key ? entry : null;
	}

	/**
	 * Writes an entry. Its header gets the key and the name, so that no entry passes for another.
	 *
	 * @throws what the file system throws
	 */
	write(name: string, fields: object, body: Uint8Array): Promise<void> {
		return writeEntry(join(this.#folder, name), { ...fields, key: this.#key, name }, body);
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
		const others = entriesAbout(this.#folder, subject).filter((name) => name !== newest);
		removeResults(this.#folder, others.slice(keepOthers ? mostStates - 1 : 0));
		if (!this.#isTidy) removeLeftovers(this.#folder);
		this.#isTidy = true;
		evictOldest(this.#location);
	}

	/** Marks an entry as the most recently used. */
	touch(name: string): void {
		try {
			const now = new Date();
			utimesSync(join(this.#folder, name), now, now);
		} catch {
			// It counts as older than it is.
		}
	}
}
