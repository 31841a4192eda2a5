import { compileMapper, type FieldMapper } from '../../package-sets/description/compile-fields.ts';
import type {
	Blocker,
	BlockerStep,
	Dependency,
	PackageDescription,
} from '../../package-sets/description/description.ts';
import { fields } from '../../package-sets/description/fields.ts';

const mapFields = compileMapper<PackageDescription>(fields);

/**
 * Makes equal texts and dependencies of descriptions one object. Each message of a worker brings
 * copies of its own, and the descriptions of a large tree repeat the same packages, homepages and
 * files.
 */
export class Interner {
	readonly #dependencies = new Map<string, Dependency>();
	readonly #texts = new Map<string, string>();
	readonly #textLists = new Map<string, string[]>();
	readonly #steps = new Map<string, BlockerStep>();

	readonly #mapper: FieldMapper = {
		setName: (set) => this.#text(set),
		text: (text) => this.#text(text),
		optionalText: (text) => this.#optionalText(text),
		message: (text) => this.#optionalText(text),
		location: (text) => this.#optionalText(text),
		state: (state) => state,
		flag: (flag) => flag,
		texts: (texts) => this.#listOfTexts(texts),
		dependencies: (dependencies) => this.#list(dependencies),
		extras: (extras) => {
			for (const extra of Object.keys(extras)) extras[extra] = this.#list(extras[extra]);
			return extras;
		},
		blockers: (blockers) => {
			for (const blocker of blockers) this.#blocker(blocker);
			return blockers;
		},
		conflicts: (conflicts) => conflicts,
		count: (count) => count,
		path: (path) => path,
	};

	/** The description with interned fields; the given object is changed and returned. */
	intern(description: PackageDescription): PackageDescription {
		mapFields(description, this.#mapper);
		return description;
	}

	#list(dependencies: readonly Dependency[]): Dependency[] {
		return dependencies.map((dependency) => {
			const key = keyOf(dependency);
			const known = this.#dependencies.get(key);
			if (known !== undefined) return known;
			this.#dependencies.set(key, dependency);
			return dependency;
		});
	}

	#listOfTexts(texts: string[]): string[] {
		const key = JSON.stringify(texts);
		const known = this.#textLists.get(key);
		if (known !== undefined) return known;
		const list = texts.map((text) => this.#text(text));
		this.#textLists.set(key, list);
		return list;
	}

	#blocker(blocker: Blocker): void {
		blocker.attribute = this.#optionalText(blocker.attribute);
		blocker.name = this.#text(blocker.name);
		blocker.reason = this.#text(blocker.reason);
		blocker.definition = this.#optionalText(blocker.definition);
		blocker.path = blocker.path.map((step) => {
			const key = `${step.kind} ${step.attribute?.length} ${step.attribute}${step.name}`;
			const known = this.#steps.get(key);
			if (known !== undefined) return known;
			this.#steps.set(key, step);
			return step;
		});
	}

	#text(text: string): string {
		const known = this.#texts.get(text);
		if (known !== undefined) return known;
		this.#texts.set(text, text);
		return text;
	}

	#optionalText(text: string | null): string | null {
		return text === null ? null : this.#text(text);
	}
}

/** Equal for equal dependencies only, whatever is in the texts: their lengths tell where each ends. */
function keyOf({ attribute, failure, member, pname, version }: Dependency): string {
	const lengths = `${attribute?.length} ${pname.length} ${version.length}`;
	return `${member} ${lengths} ${attribute}${pname}${version} ${failure}`;
}
