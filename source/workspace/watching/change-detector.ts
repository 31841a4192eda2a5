import { FileSystemIo } from '../../nix/io/file-system-io.ts';
import { baseName, childOf, parentOf } from '../../nix/io/path-names.ts';
import { isUnchangedAt, type RecordedInputs } from '../../nix/io/recording-io.ts';
import { Debounce } from './debounce.ts';
import type { FolderWatch, WatchFolder } from './watch-folders.ts';
import { WatchedInputs } from './watched-inputs.ts';

export interface ChangeDetectorOptions {
	/** The tree's file or folder, as bytes. */
	tree: string;
	watchFolder: WatchFolder;
	/** What tells the folder at a path from all others; null when there is none. */
	identityOf: (folder: string) => string | null;
	/** An input has changed. Called once an evaluation. */
	changed: () => void;
	/** The system watches no more folders: inputs in others are polled. */
	limited: () => void;
	times?: Partial<WatchTimes>;
}

/** In milliseconds. */
export interface WatchTimes {
	/** For how long nothing must have changed before it is looked at. */
	quiet: number;
	/** How long changes may go on before they are looked at all the same. */
	longest: number;
	/** How long to work without a pause, and how long to pause. */
	slice: number;
	pause: number;
	/** How often inputs are polled that cannot be watched. */
	poll: number;
}

const usualTimes: WatchTimes = { quiet: 150, longest: 2000, slice: 5, pause: 5, poll: 3000 };

/** The system's errors for a limit that is reached. */
const limits: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

interface Watched extends FolderWatch {
	/** The last evaluation that has inputs in this folder. */
	evaluation: number;
}

/**
 * Runs in the watch thread: watches the inputs of an evaluation, and tells when one has changed.
 * The system's events are only a hint where to look: fingerprints and contents decide.
 */
export class ChangeDetector {
	readonly #options: ChangeDetectorOptions;
	readonly #times: WatchTimes;
	readonly #debounce: Debounce;
	readonly #watched = new Map<string, Watched>();
	#evaluation = 0;
	#watchedInputs: WatchedInputs;
	/** The paths of inputs that are not watched yet. */
	#unwatched: Iterator<string>[] = [];
	/** Paths whose inputs may have changed. */
	readonly #touched = new Set<string>();
	/** Folders that may have been replaced by others. */
	readonly #replaced = new Set<string>();
	/** Paths that cannot be watched. */
	readonly #polled = new Set<string>();
	#isLimited = false;
	/** Whether it was told that an input of this evaluation has changed. */
	#hasReported = false;
	#isWatchingNew = false;
	#timer: NodeJS.Timeout | null = null;
	#poll: NodeJS.Timeout | null = null;

	constructor(options: ChangeDetectorOptions) {
		this.#options = options;
		this.#times = { ...usualTimes, ...options.times };
		this.#debounce = new Debounce(this.#times.quiet, this.#times.longest);
		this.#watchedInputs = new WatchedInputs(options.tree);
	}

	/** Another evaluation replaces the one before; it has no inputs yet. */
	begin(): void {
		for (const [folder, watched] of this.#watched) {
			if (watched.evaluation < this.#evaluation) this.#drop(folder, watched);
		}
		this.#evaluation++;
		this.#watchedInputs = new WatchedInputs(this.#options.tree);
		this.#unwatched = [];
		this.#touched.clear();
		this.#polled.clear();
		this.#hasReported = false;
	}

	/** The evaluation has read these inputs as well. */
	add(inputs: RecordedInputs): void {
		this.#unwatched.push(this.#watchedInputs.add(inputs).values());
		if (this.#isWatchingNew) return;
		this.#isWatchingNew = true;
		void this.#watchNew().finally(() => {
			this.#isWatchingNew = false;
		});
	}

	close(): void {
		this.begin();
		for (const [folder, watched] of this.#watched) this.#drop(folder, watched);
		for (const timer of [this.#timer, this.#poll]) clearTimeout(timer ?? undefined);
		this.#hasReported = true;
	}

	/** Watches new inputs, in slices, and verifies that none changed before it was watched. */
	async #watchNew(): Promise<void> {
		for (;;) {
			const io = new FileSystemIo();
			const { inputs } = this.#watchedInputs;
			const until = performance.now() + this.#times.slice;
			while (performance.now() < until) {
				const next = this.#unwatched[0]?.next();
				if (next === undefined) return;
				if (next.done === true) {
					this.#unwatched.shift();
					continue;
				}
				this.#watch(next.value);
				if (!isUnchangedAt(inputs, next.value, io)) this.#touch(next.value);
			}
			await this.#pause();
		}
	}

	#pause(): Promise<void> {
		return new Promise((resolve) => {
			setTimeout(resolve, this.#times.pause);
		});
	}

	#watch(path: string): void {
		for (const nearest of this.#watchedInputs.foldersOf(path)) {
			let folder = nearest;
			// A path where nothing is shows in the nearest folder that exists.
			while (!this.#watchFolder(folder, path) && folder !== '/') {
				this.#watchedInputs.expect(path, folder);
				folder = parentOf(folder);
			}
		}
	}

	/** False when there is no such folder. */
	#watchFolder(folder: string, path: string): boolean {
		const before = this.#watched.get(folder);
		if (before?.evaluation === this.#evaluation) return true;
		if (before !== undefined) {
			if (this.#options.identityOf(folder) === before.identity) {
				before.evaluation = this.#evaluation;
				return true;
			}
			this.#drop(folder, before);
		}
		try {
			const watch = this.#options.watchFolder(folder, (name) => this.#heard(folder, name));
			this.#watched.set(folder, { ...watch, evaluation: this.#evaluation });
			return true;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ENOENT' || code === 'ENOTDIR') return false;
			this.#pollFor(path);
			if (limits.has(code) && !this.#isLimited) {
				this.#isLimited = true;
				this.#options.limited();
			}
			return true;
		}
	}

	#drop(folder: string, watched: FolderWatch): void {
		watched.close();
		this.#watched.delete(folder);
	}

	#heard(folder: string, name: string | null): void {
		if (this.#hasReported) return;
		if (name === null) {
			this.#replaced.add(folder);
			for (const path of this.#watchedInputs.within(folder)) this.#touch(path);
			return;
		}
		for (const path of this.#watchedInputs.touchedBy(folder, name)) this.#touch(path);
		const path = childOf(folder, name);
		if (this.#watched.has(path)) this.#replace(path);
		// A folder that is moved, removed or forbidden is reported by its own name.
		if (name !== baseName(folder)) return;
		this.#replace(folder);
		for (const inside of this.#watchedInputs.within(folder)) this.#touch(inside);
	}

	#touch(path: string): void {
		this.#touched.add(path);
		this.#lookLater();
	}

	#replace(folder: string): void {
		this.#replaced.add(folder);
		this.#lookLater();
	}

	#lookLater(): void {
		this.#debounce.changed(performance.now());
		if (this.#timer !== null) return;
		const wait = () => {
			const left = (this.#debounce.due ?? 0) - performance.now();
			if (left > 0) {
				this.#timer = setTimeout(wait, left);
				return;
			}
			this.#timer = null;
			this.#debounce.looked();
			this.#look();
		};
		this.#timer = setTimeout(wait, this.#times.quiet);
	}

	#look(): void {
		const touched = [...this.#touched];
		this.#touched.clear();
		if (this.#hasReported) return;
		const io = new FileSystemIo();
		const { inputs } = this.#watchedInputs;
		if (touched.some((path) => !isUnchangedAt(inputs, path, io))) {
			this.#hasReported = true;
			this.#options.changed();
			return;
		}
		this.#watchReplaced();
	}

	/** A folder was replaced by another with the same contents: the watch is on the old one. */
	#watchReplaced(): void {
		const replaced = [...this.#replaced];
		this.#replaced.clear();
		for (const top of replaced) {
			if (this.#options.identityOf(top) === this.#watched.get(top)?.identity) continue;
			for (const [folder, watched] of [...this.#watched]) {
				if (folder !== top && !folder.startsWith(`${top}/`)) continue;
				this.#drop(folder, watched);
				const paths = this.#watchedInputs.within(folder);
				for (const path of paths) this.#watch(path);
				// These may have changed while nobody watched.
				for (const path of paths) this.#touch(path);
			}
		}
	}

	#pollFor(path: string): void {
		this.#polled.add(path);
		this.#poll ??= setTimeout(() => void this.#pollAll(), this.#times.poll);
	}

	async #pollAll(): Promise<void> {
		const { inputs } = this.#watchedInputs;
		const evaluation = this.#evaluation;
		const paths = [...this.#polled].values();
		for (let isLeft = true; isLeft && evaluation === this.#evaluation && !this.#hasReported; ) {
			const io = new FileSystemIo();
			const until = performance.now() + this.#times.slice;
			while (isLeft && performance.now() < until) {
				const next = paths.next();
				if (next.done === true) isLeft = false;
				else if (!isUnchangedAt(inputs, next.value, io)) this.#touch(next.value);
			}
			await this.#pause();
		}
		this.#poll =
			this.#polled.size === 0 ? null : setTimeout(() => void this.#pollAll(), this.#times.poll);
	}
}
