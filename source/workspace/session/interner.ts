import type { Dependency, PackageDescription } from '../../package-sets/description/description.ts';

/**
 * Makes equal texts and dependencies of descriptions one object. Each message of a worker brings
 * copies of its own, and the descriptions of a large tree repeat the same packages, homepages and
 * files.
 */
export class Interner {
	readonly #dependencies = new Map<string, Dependency>();
	readonly #texts = new Map<string, string>();

	/** The description with interned fields; the given object is changed and returned. */
	intern(description: PackageDescription): PackageDescription {
		const { extras } = description;
		for (const extra of Object.keys(extras)) extras[extra] = this.#list(extras[extra]);
		description.dependencies = this.#list(description.dependencies);
		description.buildSystem = this.#list(description.buildSystem);
		description.nativeBuildInputs = this.#list(description.nativeBuildInputs);
		description.buildInputs = this.#list(description.buildInputs);
		description.checkInputs = this.#list(description.checkInputs);
		description.pname = this.#text(description.pname);
		description.version = this.#text(description.version);
		description.description = this.#optionalText(description.description);
		description.homepage = this.#optionalText(description.homepage);
		description.changelog = this.#optionalText(description.changelog);
		description.definition = this.#optionalText(description.definition);
		description.registration = this.#optionalText(description.registration);
		return description;
	}

	#list(dependencies: readonly Dependency[]): Dependency[] {
		return dependencies.map((dependency) => {
			const { attribute, pname, version } = dependency;
			const key = `${attribute}\n${pname}\n${version}`;
			const known = this.#dependencies.get(key);
			if (known !== undefined) return known;
			this.#dependencies.set(key, dependency);
			return dependency;
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
