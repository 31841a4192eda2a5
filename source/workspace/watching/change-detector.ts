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
	/** The inode of the folder at a path; null when there is none. */
	inodeOf: (folder: string) => number | null;
	/** Something that was read is not as it was. */
	changed: () => void;
	/** The system watches no more folders: what is in the others is looked at now and then. */
	limited: () => void;
	times?: Partial<WatchTimes>;
}

/** In milliseconds. */
export interface WatchTimes {
	/** How long nothing must have changed before it is looked at. */
	quiet: number;
	/** How long changes may go on until they are looked at all the same. */
	longest: number;
	/** How long to work without a pause, and how long to pause. */
	slice: number;
	pause: number;
	/** How often is looked at what cannot be watched. */
	poll: number;
}

const usualTimes: WatchTimes = { quiet: 150, longest: 2000, slice: 5, pause: 5, poll: 3000 };

/** What the system says when it has no more to give. */
const limits: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

interface Watched extends FolderWatch {
	/** The last evaluation that has inputs something here. */
	evaluation: number;
}

/**
 * Watches what an evaluation has read, and says when it would read something else now. What the
 * system tells is only a hint where to look: the contents decide.
 */
export class ChangeDetector {
	readonly #options: ChangeDetectorOptions;
	readonly #times: WatchTimes;
	readonly #debounce: Debounce;
	readonly #watched = new Map<string, Watched>();
	#evaluation = 0;
	#inputs: WatchedInputs;
	/** What was inputs and is not yet watched. */
	#arrived: Iterator<string>[] = [];
	/** What may have changed. */
	readonly #touched = new Set<string>();
	/** Folders that may have been replaced by others. */
	readonly #replaced = new Set<string>();
	/** What cannot be watched. */
	readonly #polled = new Set<string>();
	#isLimited = false;
	/** Whether it was told that this evaluation does not hold any more. */
	#hasTold = false;
	#isTaking = false;
	#timer: NodeJS.Timeout | null = null;
	#poll: NodeJS.Timeout | null = null;

	constructor(options: ChangeDetectorOptions) {
		this.#options = options;
		this.#times = { ...usualTimes, ...options.times };
		this.#debounce = new Debounce(this.#times.quiet, this.#times.longest);
		this.#inputs = new WatchedInputs(options.tree);
	}

	/** Another evaluation takes the place of the one before; it has inputs nothing so far. */
	begin(): void {
		for (const [folder, watched] of this.#watched) {
			if (watched.evaluation < this.#evaluation) this.#drop(folder, watched);
		}
		this.#evaluation++;
		this.#inputs = new WatchedInputs(this.#options.tree);
		this.#arrived = [];
		this.#touched.clear();
		this.#polled.clear();
		this.#hasTold = false;
	}

	/** The evaluation has inputs this as well. */
	learn(inputs: RecordedInputs): void {
		this.#arrived.push(this.#inputs.learn(inputs).values());
		if (this.#isTaking) return;
		this.#isTaking = true;
		void this.#take().finally(() => {
			this.#isTaking = false;
		});
	}

	close(): void {
		this.begin();
		for (const [folder, watched] of this.#watched) this.#drop(folder, watched);
		for (const timer of [this.#timer, this.#poll]) clearTimeout(timer ?? undefined);
		this.#hasTold = true;
	}

	/** Watches what has arrived, and looks whether it changed before it was watched. */
	async #take(): Promise<void> {
		for (;;) {
			const io = new FileSystemIo();
			const inputs = this.#inputs;
			const until = performance.now() + this.#times.slice;
			while (performance.now() < until) {
				const next = this.#arrived[0]?.next();
				if (next === undefined) return;
				if (next.done === true) {
					this.#arrived.shift();
					continue;
				}
				this.#watch(next.value);
				if (!isUnchangedAt(inputs.known, next.value, io)) this.#touch(next.value);
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
		for (const place of this.#inputs.placesOf(path)) {
			let folder = place;
			// Where nothing is, it shows in the nearest folder that is there.
			while (!this.#watchFolder(folder, path) && folder !== '/') {
				this.#inputs.expect(path, folder);
				folder = parentOf(folder);
			}
		}
	}

	/** False when there is no such folder. */
	#watchFolder(folder: string, path: string): boolean {
		const before = this.#watched.get(folder);
		if (before?.evaluation === this.#evaluation) return true;
		if (before !== undefined) {
			if (this.#options.inodeOf(folder) === before.inode) {
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
		if (this.#hasTold) return;
		if (name === null) {
			this.#replaced.add(folder);
			for (const path of this.#inputs.within(folder)) this.#touch(path);
			return;
		}
		for (const path of this.#inputs.touchedBy(folder, name)) this.#touch(path);
		const path = childOf(folder, name);
		if (this.#watched.has(path)) this.#replace(path);
		// A folder that is moved or removed says so by its own name.
		if (name === baseName(folder)) this.#replace(folder);
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
		if (this.#hasTold) return;
		const io = new FileSystemIo();
		const { known } = this.#inputs;
		if (touched.some((path) => !isUnchangedAt(known, path, io))) {
			this.#hasTold = true;
			this.#options.changed();
			return;
		}
		this.#watchReplaced();
	}

	/** Another folder in the place of one, with the same in it: the old one is watched in vain. */
	#watchReplaced(): void {
		const replaced = [...this.#replaced];
		this.#replaced.clear();
		for (const top of replaced) {
			if (this.#options.inodeOf(top) === this.#watched.get(top)?.inode) continue;
			for (const [folder, watched] of [...this.#watched]) {
				if (folder !== top && !folder.startsWith(`${top}/`)) continue;
				this.#drop(folder, watched);
				const paths = this.#inputs.within(folder);
				for (const path of paths) this.#watch(path);
				// What changed while nobody watched.
				for (const path of paths) this.#touch(path);
			}
		}
	}

	#pollFor(path: string): void {
		this.#polled.add(path);
		this.#poll ??= setTimeout(() => void this.#pollAll(), this.#times.poll);
	}

	async #pollAll(): Promise<void> {
		const { known } = this.#inputs;
		const evaluation = this.#evaluation;
		const paths = [...this.#polled].values();
		for (let isLeft = true; isLeft && evaluation === this.#evaluation && !this.#hasTold; ) {
			const io = new FileSystemIo();
			const until = performance.now() + this.#times.slice;
			while (isLeft && performance.now() < until) {
				const next = paths.next();
				if (next.done === true) isLeft = false;
				else if (!isUnchangedAt(known, next.value, io)) this.#touch(next.value);
			}
			await this.#pause();
		}
		this.#poll =
			this.#polled.size === 0 ? null : setTimeout(() => void this.#pollAll(), this.#times.poll);
	}
}
