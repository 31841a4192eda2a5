import { deserialize, serialize } from 'node:v8';
import { noInputs, type RecordedInputs } from '../../../nix/io/recording-io.ts';

/**
 * Takes what an evaluation inputs apart into pieces: what it had inputs when it first was asked,
 * and what it inputs since. Results made in between depend on all pieces up to then, as anything
 * evaluated earlier may be a part of them.
 */
export class InputIncrements {
	readonly inputs: RecordedInputs;
	#tookFolder = false;
	readonly #taken = { files: 0, folders: 0, statuses: 0, links: 0, variables: 0 };

	constructor(inputs: RecordedInputs) {
		this.inputs = inputs;
	}

	/** Whether results may be found again at all. */
	get canBeReused(): boolean {
		return !this.inputs.time && !this.inputs.inconsistent;
	}

	/** What was inputs since the last time; null when that is nothing. */
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

	#rest<Kept>(
		kind: 'files' | 'folders' | 'statuses' | 'links' | 'variables',
		inputs: ReadonlyMap<string, Kept>,
	): Map<string, Kept> {
		const taken = this.#taken[kind];
		this.#taken[kind] = inputs.size;
		if (taken === inputs.size) return new Map();
		// A map keeps the order in which its keys were inputs.
		return new Map([...inputs].slice(taken));
	}
}

/** Facts as bytes. */
export function encodeInputs(inputs: RecordedInputs): Uint8Array {
	return serialize(inputs);
}

/** Facts of bytes that `encodeInputs` made. */
export function decodeInputs(bytes: Uint8Array): RecordedInputs {
	return deserialize(bytes) as RecordedInputs;
}
