import { deserialize, serialize } from 'node:v8';
import { noInputs, type RecordedInputs } from '../../../nix/io/recording-io.ts';

/**
 * Splits the growing set of recorded inputs into increments, so that each result stores only the
 * inputs read since the previous one. A result depends on all increments up to its own, as values
 * are shared: anything evaluated earlier may be part of it.
 */
export class InputIncrements {
	readonly inputs: RecordedInputs;
	#tookFolder = false;
	readonly #taken = { files: 0, folders: 0, statuses: 0, links: 0, variables: 0 };

	constructor(inputs: RecordedInputs) {
		this.inputs = inputs;
	}

	/** Whether results of this evaluation can be verified, and so reused, at all. */
	get canBeReused(): boolean {
		return !this.inputs.time && !this.inputs.inconsistent;
	}

	/** The inputs that were recorded since the last call; null when there are none. */
	take(): RecordedInputs | null {
		const inputs: RecordedInputs = {
			...noInputs(),
			startedIn: this.#tookFolder ? null : this.inputs.startedIn,
			files: this.#rest('files', this.inputs.files),
			folders: this.#rest('folders', this.inputs.folders),
			statuses: this.#rest('statuses', this.inputs.statuses),
			links: this.#rest('links', this.inputs.links),
			variables: this.#rest('variables', this.inputs.variables),
		};
		const { files, folders, links, statuses, variables } = inputs;
		const isEmpty = [files, folders, links, statuses, variables].every(({ size }) => size === 0);
		if (isEmpty && inputs.startedIn === null) return null;
		this.#tookFolder ||= inputs.startedIn !== null;
		for (const path of [...files.keys(), ...folders.keys()]) {
			const fingerprint = this.inputs.fingerprints.get(path);
			if (fingerprint !== undefined) inputs.fingerprints.set(path, fingerprint);
		}
		return inputs;
	}

	#rest<Value>(
		kind: 'files' | 'folders' | 'statuses' | 'links' | 'variables',
		inputs: ReadonlyMap<string, Value>,
	): Map<string, Value> {
		const taken = this.#taken[kind];
		this.#taken[kind] = inputs.size;
		if (taken === inputs.size) return new Map();
		// A map keeps the order in which its keys were added.
		return new Map([...inputs].slice(taken));
	}
}

/** Inputs as bytes. */
export function encodeInputs(inputs: RecordedInputs): Uint8Array {
	return serialize(inputs);
}

/** The inputs that `encodeInputs` made bytes of. */
export function decodeInputs(bytes: Uint8Array): RecordedInputs {
	return deserialize(bytes) as RecordedInputs;
}
