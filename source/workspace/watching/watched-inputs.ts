import { childOf, parentOf } from '../../nix/io/path-names.ts';
import { noInputs, type RecordedInputs } from '../../nix/io/recording-io.ts';

/** Store paths never change: they need not be watched. */
const store = '/nix/store/';

/**
 * The inputs of an evaluation that are files and folders, arranged by the folder in which a change
 * of each shows. Paths are bytes, one a character.
 */
export class WatchedInputs {
	/** All of them, also those that cannot be watched. */
	readonly inputs: RecordedInputs = noInputs();
	readonly #tree: string;
	/** Paths where nothing is, by the first component on the way to them that is missing. */
	readonly #below = new Map<string, Set<string>>();

	/** @param tree the tree's file or folder */
	constructor(tree: string) {
		this.#tree = tree;
	}

	/** Adds inputs. @returns the paths that had none before and are not in the store */
	add(inputs: RecordedInputs): string[] {
		const { fingerprints } = this.inputs;
		for (const [path, fingerprint] of inputs.fingerprints) fingerprints.set(path, fingerprint);
		const fresh = new Set<string>();
		const take = (from: ReadonlyMap<string, string>, to: Map<string, string>) => {
			for (const [path, input] of from) {
				if (to.has(path)) continue;
				to.set(path, input);
				if (!path.startsWith(store)) fresh.add(path);
			}
		};
		take(inputs.statuses, this.inputs.statuses);
		take(inputs.links, this.inputs.links);
		take(inputs.folders, this.inputs.folders);
		take(inputs.files, this.inputs.files);
		return [...fresh];
	}

	/**
	 * The folders in which a change at a path shows: the one it is in, and if its listing is an
	 * input, itself. Folders above the tree are left out: too much else happens there.
	 */
	foldersOf(path: string): string[] {
		const folders = this.inputs.folders.has(path) ? [path] : [];
		const isOnTheWay =
			this.inputs.statuses.get(path) === 'directory' &&
			(path === '/' || path === this.#tree || this.#tree.startsWith(`${path}/`));
		return isOnTheWay ? folders : [...folders, parentOf(path)];
	}

	/** A path will be noticed when another one above it appears. */
	expect(path: string, above: string): void {
		const expected = this.#below.get(above);
		if (expected === undefined) this.#below.set(above, new Set([path]));
		else expected.add(path);
	}

	/** The paths whose inputs may have changed when an entry of a folder has changed. */
	touchedBy(folder: string, name: string): string[] {
		const path = childOf(folder, name);
		const { files, folders, links, statuses } = this.inputs;
		const touched = [...(this.#below.get(path) ?? [])];
		if ([statuses, files, folders, links].some((inputs) => inputs.has(path))) touched.push(path);
		if (folders.has(folder)) touched.push(folder);
		return touched;
	}

	/** The folder itself and the paths directly in it, as far as they are inputs. */
	within(folder: string): string[] {
		const { files, folders, links, statuses } = this.inputs;
		const paths = [statuses, files, folders, links].flatMap((inputs) =>
			[...inputs.keys()].filter((path) => path === folder || parentOf(path) === folder),
		);
		return [...new Set(paths)];
	}
}
