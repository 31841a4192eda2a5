import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Part } from '../../nix/index.ts';
import type { RecordedInputs } from '../../nix/io/recording-io.ts';
import type { PackageDescription } from '../../package-sets/description/description.ts';
import { writeSlices } from './contents/slices.ts';
import type { EntryStore } from './store/entry-store.ts';
import {
	inputsEntry,
	lineageEntry,
	type ResultsHeader,
	resultsEntry,
	setSubject,
	type TreeSummary,
	treeSubject,
} from './store/folder-layout.ts';
import { encodeInputs, InputIncrements } from './validity/inputs.ts';
import { encodeLineage, type Lineage, mergeLineages } from './validity/lineage.ts';
import { traceLineage } from './validity/trace-lineage.ts';
import type { UnaffectedResults } from './validity/unaffected.ts';

/** Everything that was described of one set. */
export interface DescribedSet {
	attributes: readonly string[];
	/** Those that turned out to be no packages. */
	noPackages: readonly string[];
	packages: readonly PackageDescription[];
}

/** Which parts of an evaluation results come from. */
export interface Origin {
	/** The part of each result, in their order; null for a result that was loaded. */
	results: readonly (Part | null)[];
	/** What all of them come from. */
	common: Part | null;
}

/** Results to be written. */
interface NewResults {
	/** Fields of the header. */
	fields: object;
	body: () => Promise<Uint8Array>;
	origin: Origin | null;
}

/**
 * Stores the results of one key. Results are taken as they are at the call and written in the
 * background. Where the cache cannot be written, nothing is stored and nothing fails.
 */
export class ResultsWriter {
	readonly #store: EntryStore;
	/** Results that were loaded in part, by subject: stored again with what completes them. */
	readonly #unaffected = new Map<string, UnaffectedResults>();
	#increments: InputIncrements | null = null;
	/** The entries with all inputs of the evaluation so far. */
	#inputEntries: string[] = [];
	#replacesAll = false;

	constructor(store: EntryStore) {
		this.#store = store;
	}

	/** From now on, results replace those of all earlier states of the tree. */
	replaceAll(): void {
		this.#replacesAll = true;
	}

	/** Results about this subject that are stored from now on complete these. */
	complete(subject: string, unaffected: UnaffectedResults): void {
		this.#unaffected.set(subject, unaffected);
	}

	/**
	 * Stores what a tree is, which depends on the inputs read so far.
	 *
	 * @param inputs those of the evaluation: an object that grows
	 * @returns a promise that settles when it is written, and never rejects
	 */
	storeTree(
		summary: TreeSummary,
		inputs: RecordedInputs,
		origin: Origin | null = null,
	): Promise<void> {
		const body = async () => new Uint8Array();
		return this.#storeResults(inputs, treeSubject, { fields: summary, body, origin });
	}

	/**
	 * Stores a set, which depends on all inputs read so far: those of the tree and of sets stored
	 * earlier included.
	 *
	 * @param inputs those of the evaluation: an object that grows
	 * @param origin of the attributes, in their order
	 * @returns a promise that settles when it is written, and never rejects
	 */
	storeSet(
		set: string,
		described: DescribedSet,
		inputs: RecordedInputs,
		origin: Origin | null = null,
	): Promise<void> {
		const { attributes, noPackages, packages } = described;
		const body = async () => {
			const names = Buffer.from(`${JSON.stringify({ attributes, noPackages })}\n`);
			return compress(Buffer.concat([names, await writeSlices(packages)]));
		};
		return this.#storeResults(inputs, setSubject(set), { fields: {}, body, origin });
	}

	/** Stores inputs with fingerprints that are newer than those of the entry. */
	refreshInputs(name: string, inputs: RecordedInputs): void {
		// Without them, files are read again to verify them.
		this.#store.enqueueOptional(() => this.#writeInputs(name, inputs));
	}

	/**
	 * Stores results that an edit did not affect for the tree's new state: it then finds them at
	 * once.
	 */
	storeUnaffected(
		subject: string,
		{ body, header }: { header: ResultsHeader; body: Buffer },
		unaffected: UnaffectedResults,
	): void {
		void this.#store.enqueue(async () => {
			const { inputs, lineage } = await unaffected.origin();
			await this.#writeResults(
				subject,
				header,
				body,
				[await this.#writeNewInputs(inputs)],
				lineage,
			);
		});
	}

	#storeResults(inputs: RecordedInputs, subject: string, results: NewResults): Promise<void> {
		if (this.#increments?.inputs !== inputs) {
			// Another evaluation, which shares nothing with the one before.
			this.#increments = new InputIncrements(inputs);
			this.#inputEntries = [];
		}
		if (!this.#increments.canBeReused) return this.#store.written;
		const increment = this.#increments.take();
		const newEntry = increment === null ? null : inputsEntry(randomUUID());
		if (newEntry !== null) this.#inputEntries.push(newEntry);
		const inputEntries = [...this.#inputEntries];
		const unaffected = this.#unaffected.get(subject) ?? null;
		return this.#store.enqueue(async () => {
			if (newEntry !== null) await this.#writeInputs(newEntry, increment as RecordedInputs);
			const { body, fields, origin } = results;
			let lineage = origin === null ? null : await traceLineage(origin.results, origin.common);
			if (unaffected !== null) {
				const earlier = await unaffected.origin();
				inputEntries.push(await this.#writeNewInputs(earlier.inputs));
				if (lineage !== null) lineage = await mergeLineages(earlier.lineage, lineage);
			}
			await this.#writeResults(subject, fields, await body(), inputEntries, lineage);
		});
	}

	/** Writes results after everything they refer to. */
	async #writeResults(
		subject: string,
		fields: object,
		body: Uint8Array,
		inputs: string[],
		lineage: Lineage | null,
	): Promise<void> {
		const lineageName = lineage === null ? null : lineageEntry(randomUUID());
		if (lineageName !== null) {
			await this.#store.write(lineageName, {}, await compress(encodeLineage(lineage as Lineage)));
		}
		const name = resultsEntry(subject, randomUUID());
		await this.#store.write(name, { ...fields, inputs, lineage: lineageName }, body);
		this.#store.prune(subject, name, !this.#replacesAll);
	}

	/** @returns the entry's name */
	async #writeNewInputs(inputs: RecordedInputs): Promise<string> {
		const name = inputsEntry(randomUUID());
		await this.#writeInputs(name, inputs);
		return name;
	}

	async #writeInputs(name: string, inputs: RecordedInputs): Promise<void> {
		await this.#store.write(name, {}, await compress(encodeInputs(inputs)));
	}
}

const deflateInBackground = promisify(deflate);

/** Compresses at the third of nine levels: half the time of the default, for a tenth more bytes. */
function compress(bytes: Uint8Array): Promise<Uint8Array> {
	return deflateInBackground(bytes, { level: 3 });
}
