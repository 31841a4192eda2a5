import { childOf, parentOf } from '../../nix/io/path-names.ts';
import { noInputs, type RecordedInputs } from '../../nix/io/recording-io.ts';

/** Objects of the store never change. */
const store = '/nix/store/';

/**
 * What an evaluation inputs of files and folders, arranged by where a change of it shows. Paths are
 * bytes, one a character.
 */
export class WatchedInputs {
	readonly known: RecordedInputs = noInputs();
	readonly #tree: string;
	/** What could not be found, by the first component on the way to it that is missing. */
	readonly #below = new Map<string, Set<string>>();

	/** @param tree the tree's file or folder */
	constructor(tree: string) {
		this.#tree = tree;
	}

	/** Takes in what was inputs. @returns the paths of which nothing was known before */
	learn(inputs: RecordedInputs): string[] {
		const { fingerprints } = this.known;
		for (const [path, fingerprint] of inputs.fingerprints) fingerprints.set(path, fingerprint);
		const fresh = new Set<string>();
		const take = (from: ReadonlyMap<string, string>, to: Map<string, string>) => {
			for (const [path, input] of from) {
				if (to.has(path)) continue;
				to.set(path, input);
				if (!path.startsWith(store)) fresh.add(path);
			}
		};
		take(inputs.statuses, this.known.statuses);
		take(inputs.links, this.known.links);
		take(inputs.folders, this.known.folders);
		take(inputs.files, this.known.files);
		return [...fresh];
	}

	/**
	 * The folders in which changes show of what is at a path: where its name is, and if its entries
	 * matter, itself. The way to the tree is left out: too much else happens there.
	 */
	placesOf(path: string): string[] {
		const places = this.known.folders.has(path) ? [path] : [];
		const isOnTheWay =
			this.known.statuses.get(path) === 'directory' &&
			(path === '/' || path === this.#tree || this.#tree.startsWith(`${path}/`));
		return isOnTheWay ? places : [...places, parentOf(path)];
	}

	/** A path can be noticed by the appearance of another one above it. */
	expect(path: string, above: string): void {
		const expected = this.#below.get(above);
		if (expected === undefined) this.#below.set(above, new Set([path]));
		else expected.add(path);
	}

	/** The paths of which something may be otherwise, when an entry of a folder has changed. */
	touchedBy(folder: string, name: string): string[] {
		const path = childOf(folder, name);
		const { files, folders, links, statuses } = this.known;
		const touched = [...(this.#below.get(path) ?? [])];
		if ([statuses, files, folders, links].some((inputs) => inputs.has(path))) touched.push(path);
		if (folders.has(folder)) touched.push(folder);
		return touched;
	}

	/** All paths right in a folder, and itself. */
	within(folder: string): string[] {
		const { files, folders, links, statuses } = this.known;
		const paths = [statuses, files, folders, links].flatMap((inputs) =>
			[...inputs.keys()].filter((path) => path === folder || parentOf(path) === folder),
		);
		return [...new Set(paths)];
	}
}
