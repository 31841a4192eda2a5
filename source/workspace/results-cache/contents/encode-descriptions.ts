import {
	compileReader,
	compileWriter,
	type FieldSink,
	type FieldSource,
} from '../../../package-sets/description/compile-fields.ts';
import type {
	Blocker,
	BlockerStep,
	Conflict,
	Dependency,
	InputKind,
	PackageDescription,
	PackageState,
} from '../../../package-sets/description/description.ts';
import { fields } from '../../../package-sets/description/fields.ts';

/**
 * Some descriptions as plain data that is quick to write and to read: texts, dependencies and lists
 * of them are told once, and are numbers from then on, also in the slices that follow. In JSON this
 * takes a fifth of what the descriptions themselves take.
 */
export interface EncodedSlice {
	/** Texts that occur for the first time; the first of all is number 1, and 0 is null. */
	texts: string[];
	/** Dependencies that occur for the first time, five numbers each; the first of all is 0. */
	dependencies: number[];
	/** Lists that occur for the first time: how many dependencies and which. The first of all is 0. */
	lists: number[];
	/** The values of the descriptions, one after the other, in the order of the table of fields. */
	rows: number[];
}

const writeFields = compileWriter<PackageDescription>(fields);
const readFields = compileReader<PackageDescription>(fields);

/** What stands for a path that was not asked for, and for a count that is not known. */
const absent = -1;

/** Encodes the descriptions of one set, a slice at a time; every slice builds on those before. */
export class DescriptionEncoder {
	readonly #writer = new SliceWriter();

	encode(descriptions: Iterable<PackageDescription>): EncodedSlice {
		for (const description of descriptions) writeFields(description, this.#writer);
		return this.#writer.takeSlice();
	}
}

/** How the value of each kind of field is written; `SliceReader` reads it likewise. */
class SliceWriter implements FieldSink {
	readonly #texts = new Map<string, number>();
	readonly #dependencies = new Map<string, number>();
	/** Most dependencies are objects met before. */
	readonly #dependencyObjects = new Map<Dependency, number>();
	readonly #lists = new Map<string, number>();
	#slice: EncodedSlice = emptySlice();

	/** What was written since the last slice was taken. */
	takeSlice(): EncodedSlice {
		const slice = this.#slice;
		this.#slice = emptySlice();
		return slice;
	}

	/** The decoder is told the set by its user. */
	setName(): void {}

	text(text: string | null): void {
		this.#slice.rows.push(this.#numberOfText(text));
	}

	optionalText(text: string | null): void {
		this.text(text);
	}

	message(text: string | null): void {
		this.text(text);
	}

	location(text: string | null): void {
		this.text(text);
	}

	state(state: PackageState): void {
		this.text(state);
	}

	flag(flag: boolean): void {
		this.#slice.rows.push(flag ? 1 : 0);
	}

	texts(texts: readonly string[]): void {
		this.#slice.rows.push(texts.length);
		for (const text of texts) this.text(text);
	}

	dependencies(dependencies: readonly Dependency[]): void {
		const numbers = dependencies.map((dependency) => {
			let number = this.#dependencyObjects.get(dependency);
			if (number === undefined) {
				number = this.#numberOfDependency(dependency);
				this.#dependencyObjects.set(dependency, number);
			}
			return number;
		});
		const key = numbers.join(' ');
		let number = this.#lists.get(key);
		if (number === undefined) {
			number = this.#lists.size;
			this.#lists.set(key, number);
			this.#slice.lists.push(numbers.length, ...numbers);
		}
		this.#slice.rows.push(number);
	}

	extras(extras: Readonly<Record<string, readonly Dependency[]>>): void {
		const entries = Object.entries(extras);
		this.#slice.rows.push(entries.length);
		for (const [extra, dependencies] of entries) {
			this.text(extra);
			this.dependencies(dependencies);
		}
	}

	blockers(blockers: readonly Blocker[]): void {
		const { rows } = this.#slice;
		rows.push(blockers.length);
		for (const { attribute, definition, name, onlyTests, path, reason, state } of blockers) {
			for (const text of [attribute, name, state, reason, definition]) this.text(text);
			rows.push(onlyTests ? 1 : 0);
			this.#steps(path);
		}
	}

	conflicts(conflicts: readonly Conflict[]): void {
		const { rows } = this.#slice;
		rows.push(conflicts.length);
		for (const { copies, pname } of conflicts) {
			this.text(pname);
			rows.push(copies.length);
			for (const { attribute, name, path } of copies) {
				this.text(attribute);
				this.text(name);
				this.#steps(path);
			}
		}
	}

	count(count: number | null): void {
		this.#slice.rows.push(count ?? absent);
	}

	#steps(path: readonly BlockerStep[]): void {
		this.#slice.rows.push(path.length);
		for (const { attribute, name, kind } of path) {
			for (const text of [attribute, name, kind]) this.text(text);
		}
	}

	path(path: string | null | undefined): void {
		this.#slice.rows.push(path === undefined ? absent : this.#numberOfText(path));
	}

	#numberOfDependency({ attribute, failure, member, pname, version }: Dependency): number {
		const parts = [
			this.#numberOfText(attribute),
			this.#numberOfText(pname),
			this.#numberOfText(version),
			member ? 1 : 0,
			this.#numberOfText(failure ?? null),
		] as const;
		const key = parts.join(' ');
		let number = this.#dependencies.get(key);
		if (number === undefined) {
			number = this.#dependencies.size;
			this.#dependencies.set(key, number);
			this.#slice.dependencies.push(...parts);
		}
		return number;
	}

	#numberOfText(text: string | null): number {
		if (text === null) return 0;
		let number = this.#texts.get(text);
		if (number === undefined) {
			number = this.#texts.size + 1;
			this.#texts.set(text, number);
			this.#slice.texts.push(text);
		}
		return number;
	}
}

/** Decodes slices in the order they were encoded. */
export class DescriptionDecoder {
	readonly #reader: SliceReader;

	/**
	 * @param set the set all the descriptions are of
	 * @param sharedTexts the texts of sets decoded before, which name the same files and homepages
	 */
	constructor(set: string, sharedTexts: Map<string, string> = new Map()) {
		this.#reader = new SliceReader(set, sharedTexts);
	}

	/** The descriptions of a slice; equal dependencies, lists and texts are one object. */
	decode(slice: EncodedSlice): PackageDescription[] {
		const reader = this.#reader;
		reader.open(slice);
		const descriptions: PackageDescription[] = [];
		while (reader.hasMore) descriptions.push(readFields(reader));
		return descriptions;
	}
}

/** How the value of each kind of field is read, from the slice that was opened last. */
class SliceReader implements FieldSource {
	readonly #set: string;
	readonly #sharedTexts: Map<string, string>;
	readonly #texts: (string | null)[] = [null];
	readonly #dependencies: Dependency[] = [];
	readonly #lists: Dependency[][] = [];
	/** Packages have the same licences, maintainers and teams. */
	readonly #textLists = new Map<string, string[]>();
	#rows: readonly number[] = [];
	#next = 0;

	constructor(set: string, sharedTexts: Map<string, string>) {
		this.#set = set;
		this.#sharedTexts = sharedTexts;
	}

	get hasMore(): boolean {
		return this.#next < this.#rows.length;
	}

	open(slice: EncodedSlice): void {
		for (const text of slice.texts) this.#texts.push(this.#shared(text));
		const { dependencies } = slice;
		for (let index = 0; index < dependencies.length; index += 5) {
			const failure = this.#textAt(dependencies[index + 4]);
			this.#dependencies.push({
				attribute: this.#textAt(dependencies[index]),
				pname: this.#textAt(dependencies[index + 1]) as string,
				version: this.#textAt(dependencies[index + 2]) as string,
				member: dependencies[index + 3] === 1,
				...(failure === null ? {} : { failure }),
			});
		}
		const { lists } = slice;
		for (let index = 0; index < lists.length; ) {
			const end = index + 1 + (lists[index] as number);
			const numbers = lists.slice(index + 1, end);
			this.#lists.push(numbers.map((number) => this.#dependencies[number] as Dependency));
			index = end;
		}
		this.#rows = slice.rows;
		this.#next = 0;
	}

	setName(): string {
		return this.#set;
	}

	text(): string {
		return this.#texts[this.#number()] as string;
	}

	optionalText(): string | null {
		return this.#textAt(this.#number());
	}

	message(): string | null {
		return this.optionalText();
	}

	location(): string | null {
		return this.optionalText();
	}

	state(): PackageState {
		return this.text() as PackageState;
	}

	flag(): boolean {
		return this.#number() === 1;
	}

	texts(): string[] {
		const end = this.#next + 1 + (this.#rows[this.#next] as number);
		const numbers = this.#rows.slice(this.#next + 1, end);
		this.#next = end;
		const key = numbers.join(' ');
		let texts = this.#textLists.get(key);
		if (texts === undefined) {
			texts = numbers.map((number) => this.#texts[number] as string);
			this.#textLists.set(key, texts);
		}
		return texts;
	}

	dependencies(): Dependency[] {
		return this.#lists[this.#number()] as Dependency[];
	}

	extras(): Record<string, Dependency[]> {
		let left = this.#number();
		if (left === 0) return {};
		const extras: [string, Dependency[]][] = [];
		for (; left > 0; left--) extras.push([this.text(), this.dependencies()]);
		// Unlike an assignment this takes `__proto__` for a name.
		return Object.fromEntries(extras);
	}

	blockers(): Blocker[] {
		const blockers: Blocker[] = [];
		for (let left = this.#number(); left > 0; left--) {
			const attribute = this.optionalText();
			const name = this.text();
			const state = this.state();
			const reason = this.text();
			const definition = this.optionalText();
			const onlyTests = this.flag();
			const path = this.#steps();
			blockers.push({ attribute, name, state, reason, definition, path, onlyTests });
		}
		return blockers;
	}

	conflicts(): Conflict[] {
		const conflicts: Conflict[] = [];
		for (let left = this.#number(); left > 0; left--) {
			const pname = this.text();
			const copies: Conflict['copies'] = [];
			for (let more = this.#number(); more > 0; more--) {
				const attribute = this.optionalText();
				copies.push({ attribute, name: this.text(), path: this.#steps() });
			}
			conflicts.push({ pname, copies });
		}
		return conflicts;
	}

	count(): number | null {
		const number = this.#number();
		return number === absent ? null : number;
	}

	#steps(): BlockerStep[] {
		const path: BlockerStep[] = [];
		for (let left = this.#number(); left > 0; left--) {
			const attribute = this.optionalText();
			path.push({ attribute, name: this.text(), kind: this.text() as InputKind });
		}
		return path;
	}

	path(): string | null | undefined {
		const number = this.#number();
		return number === absent ? undefined : this.#textAt(number);
	}

	#number(): number {
		return this.#rows[this.#next++] as number;
	}

	#textAt(number: number | undefined): string | null {
		return this.#texts[number ?? 0] ?? null;
	}

	#shared(text: string): string {
		const shared = this.#sharedTexts.get(text);
		if (shared !== undefined) return shared;
		this.#sharedTexts.set(text, text);
		return text;
	}
}

function emptySlice(): EncodedSlice {
	return { texts: [], dependencies: [], lists: [], rows: [] };
}
