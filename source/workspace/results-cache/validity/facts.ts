import { deserialize, serialize } from 'node:v8';
import { type Dependencies, noDependencies } from '../../../nix/io/recording-io.ts';

/**
 * Takes what an evaluation learned apart into pieces: what it had learned when it first was asked,
 * and what it learned since. Results made in between depend on all pieces up to then, as anything
 * evaluated earlier may be a part of them.
 */
export class GrowingFacts {
	readonly dependencies: Dependencies;
	#tookFolder = false;
	readonly #taken = { files: 0, folders: 0, statuses: 0, links: 0, variables: 0 };

	constructor(dependencies: Dependencies) {
		this.dependencies = dependencies;
	}

	/** Whether results may be found again at all. */
	get canHold(): boolean {
		return !this.dependencies.time && !this.dependencies.inconsistent;
	}

	/** What was learned since the last time; null when that is nothing. */
	take(): Dependencies | null {
		const facts: Dependencies = {
			...noDependencies(),
			startedIn: this.#tookFolder ? null : this.dependencies.startedIn,
			files: this.#rest('files', this.dependencies.files),
			folders: this.#rest('folders', this.dependencies.folders),
			statuses: this.#rest('statuses', this.dependencies.statuses),
			links: this.#rest('links', this.dependencies.links),
			variables: this.#rest('variables', this.dependencies.variables),
		};
		const { files, folders, links, statuses, variables } = facts;
		const isEmpty = [files, folders, links, statuses, variables].every(({ size }) => size === 0);
		if (isEmpty && facts.startedIn === null) return null;
		this.#tookFolder ||= facts.startedIn !== null;
		for (const path of [...files.keys(), ...folders.keys()]) {
			const fingerprint = this.dependencies.fingerprints.get(path);
			if (fingerprint !== undefined) facts.fingerprints.set(path, fingerprint);
		}
		return facts;
	}

	#rest<Kept>(
		kind: 'files' | 'folders' | 'statuses' | 'links' | 'variables',
		learned: ReadonlyMap<string, Kept>,
	): Map<string, Kept> {
		const taken = this.#taken[kind];
		this.#taken[kind] = learned.size;
		if (taken === learned.size) return new Map();
		// A map keeps the order in which its keys were learned.
		return new Map([...learned].slice(taken));
	}
}

/** Facts as bytes. */
export function encodeFacts(facts: Dependencies): Uint8Array {
	return serialize(facts);
}

/** Facts of bytes that `encodeFacts` made. */
export function decodeFacts(bytes: Uint8Array): Dependencies {
	return deserialize(bytes) as Dependencies;
}
