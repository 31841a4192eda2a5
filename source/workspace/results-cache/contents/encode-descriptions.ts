import type {
	Dependency,
	PackageDescription,
} from '../../../package-sets/description/description.ts';

/**
 * Some descriptions as plain data that is quick to write and to read: texts, dependencies and lists
 * of them are told once, and are numbers from then on, also in the slices that follow. In JSON this
 * takes a fifth of what the descriptions themselves take.
 */
export interface EncodedSlice {
	/** Texts that occur for the first time; the first of all is number 1, and 0 is null. */
	texts: string[];
	/** RecordedInputs that occur for the first time, four numbers each; the first of all is 0. */
	dependencies: number[];
	/** Lists that occur for the first time: how many dependencies and which. The first of all is 0. */
	lists: number[];
	/** The rows one after the other, each as the encoder's `#row` writes it. */
	rows: number[];
}

const brokenFlag = 1;
const disabledFlag = 2;
const pathsFlag = 4;

/** Encodes the descriptions of one set, a slice at a time; every slice builds on those before. */
export class DescriptionEncoder {
	readonly #texts = new Map<string, number>();
	readonly #dependencies = new Map<string, number>();
	/** Most dependencies are objects met before. */
	readonly #dependencyObjects = new Map<Dependency, number>();
	readonly #lists = new Map<string, number>();
	#slice: EncodedSlice = emptySlice();

	encode(descriptions: Iterable<PackageDescription>): EncodedSlice {
		for (const description of descriptions) this.#row(description);
		const slice = this.#slice;
		this.#slice = emptySlice();
		return slice;
	}

	/** In the order that `DescriptionDecoder` reads; the set itself is told elsewhere. */
	#row(description: PackageDescription): void {
		const { rows } = this.#slice;
		const { broken, disabled, drvPath, outPath } = description;
		const hasPaths = drvPath !== undefined || outPath !== undefined;
		rows.push(
			(broken ? brokenFlag : 0) | (disabled ? disabledFlag : 0) | (hasPaths ? pathsFlag : 0),
			this.#text(description.attribute),
			this.#text(description.name),
			this.#text(description.pname),
			this.#text(description.version),
			this.#text(description.state),
			this.#text(description.reason),
			this.#text(description.description),
			this.#text(description.homepage),
			this.#text(description.changelog),
			this.#text(description.mainProgram),
			this.#text(description.definition),
			this.#text(description.registration),
		);
		if (hasPaths) rows.push(this.#text(drvPath ?? null), this.#text(outPath ?? null));
		rows.push(description.license.length);
		for (const license of description.license) rows.push(this.#text(license));
		this.#list(description.dependencies);
		this.#list(description.buildSystem);
		this.#list(description.nativeBuildInputs);
		this.#list(description.buildInputs);
		this.#list(description.checkInputs);
		const extras = Object.entries(description.extras);
		rows.push(extras.length);
		for (const [extra, dependencies] of extras) {
			rows.push(this.#text(extra));
			this.#list(dependencies);
		}
	}

	#list(dependencies: readonly Dependency[]): void {
		const numbers = dependencies.map((dependency) => {
			let number = this.#dependencyObjects.get(dependency);
			if (number === undefined) {
				number = this.#dependency(dependency);
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

	#dependency({ attribute, member, pname, version }: Dependency): number {
		const parts = [
			this.#text(attribute),
			this.#text(pname),
			this.#text(version),
			member ? 1 : 0,
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

	#text(text: string | null): number {
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
	readonly #set: string;
	readonly #sharedTexts: Map<string, string>;
	readonly #texts: (string | null)[] = [null];
	readonly #dependencies: Dependency[] = [];
	readonly #lists: Dependency[][] = [];
	#rows: readonly number[] = [];
	#next = 0;

	/**
	 * @param set the set all the descriptions are of
	 * @param sharedTexts the texts of sets decoded before, which name the same files and homepages
	 */
	constructor(set: string, sharedTexts: Map<string, string> = new Map()) {
		this.#set = set;
		this.#sharedTexts = sharedTexts;
	}

	/** The descriptions of a slice; equal dependencies, lists and texts are one object. */
	decode(slice: EncodedSlice): PackageDescription[] {
		for (const text of slice.texts) this.#texts.push(this.#shared(text));
		const { dependencies } = slice;
		for (let index = 0; index < dependencies.length; index += 4) {
			this.#dependencies.push({
				attribute: this.#textAt(dependencies[index]),
				pname: this.#textAt(dependencies[index + 1]) as string,
				version: this.#textAt(dependencies[index + 2]) as string,
				member: dependencies[index + 3] === 1,
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
		const descriptions: PackageDescription[] = [];
		while (this.#next < this.#rows.length) descriptions.push(this.#row());
		return descriptions;
	}

	#row(): PackageDescription {
		const flags = this.#number();
		const attribute = this.#text();
		const name = this.#text();
		const pname = this.#text();
		const version = this.#text();
		const state = this.#text() as PackageDescription['state'];
		const reason = this.#optionalText();
		const description = this.#optionalText();
		const homepage = this.#optionalText();
		const changelog = this.#optionalText();
		const mainProgram = this.#optionalText();
		const definition = this.#optionalText();
		const registration = this.#optionalText();
		const hasPaths = (flags & pathsFlag) !== 0;
		const drvPath = hasPaths ? this.#optionalText() : null;
		const outPath = hasPaths ? this.#optionalText() : null;
		const license: string[] = [];
		for (let left = this.#number(); left > 0; left--) license.push(this.#text());
		return {
			set: this.#set,
			attribute,
			name,
			pname,
			version,
			state,
			reason,
			broken: (flags & brokenFlag) !== 0,
			disabled: (flags & disabledFlag) !== 0,
			// Read in this order, as they were written.
			dependencies: this.#list(),
			buildSystem: this.#list(),
			nativeBuildInputs: this.#list(),
			buildInputs: this.#list(),
			checkInputs: this.#list(),
			extras: this.#extras(),
			description,
			homepage,
			changelog,
			license,
			mainProgram,
			definition,
			registration,
			...(hasPaths ? { drvPath, outPath } : {}),
		};
	}

	#extras(): Record<string, Dependency[]> {
		let left = this.#number();
		if (left === 0) return {};
		const extras: [string, Dependency[]][] = [];
		for (; left > 0; left--) extras.push([this.#text(), this.#list()]);
		// Unlike an assignment this takes `__proto__` for a name.
		return Object.fromEntries(extras);
	}

	#list(): Dependency[] {
		return this.#lists[this.#number()] as Dependency[];
	}

	#number(): number {
		return this.#rows[this.#next++] as number;
	}

	#text(): string {
		return this.#texts[this.#number()] as string;
	}

	#optionalText(): string | null {
		return this.#textAt(this.#number());
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
