import {
	AttributeSet,
	asNixError,
	type Evaluator,
	force,
	isDerivation,
	makePart,
	NixError,
	onAccountOf,
	type Part,
	type Slot,
	Unevaluated,
	type Value,
} from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import type { Dependency, PackageDescription, PackageState } from '../description/description.ts';
import { licensesOf, unavailability } from './availability.ts';
import { parseName } from './derivation-names.ts';
import { errorReason } from './discover.ts';
import {
	elements,
	readFirstText,
	readFlag,
	readList,
	readSet,
	readText,
	textValue,
	tryForce,
} from './read-attributes.ts';
import { identityOf, SetMembers } from './set-members.ts';

/** What describing the attributes of one set needs to know of it. */
export interface DescribedScope {
	/** The set's attribute, such as `python313Packages`. */
	set: string;
	scope: AttributeSet;
	evaluator: Evaluator;
	/** What the scope comes from; null while parts of the evaluation are not told apart. */
	part?: Part | null;
	/** The absolute folder that positions are told relative to, as the evaluator holds it. */
	root: string;
}

/**
 * Describes the attributes of one package set as plain data, without forcing a derivation.
 *
 * Which attribute a dependency is, is told by what it was made from (`identityOf`), not by its name.
 */
export class SetDescriber {
	readonly #set: string;
	readonly #scope: AttributeSet;
	readonly #evaluator: Evaluator;
	readonly #root: string;
	readonly #unevaluated: Unevaluated;
	readonly #members: SetMembers;
	readonly #part: Part | null;
	readonly #parts = new Map<string, Part>();

	constructor({ set, scope, evaluator, part = null, root }: DescribedScope) {
		this.#set = set;
		this.#scope = scope;
		this.#evaluator = evaluator;
		this.#root = root.endsWith('/') ? root : `${root}/`;
		this.#part = part;
		this.#unevaluated = new Unevaluated(scope.values);
		this.#members = new SetMembers(scope, (attribute) => this.#isAlias(attribute));
	}

	/** The names of the set's attributes, sorted; not all of them need be packages. */
	get attributes(): readonly string[] {
		return this.#scope.shape.sortedKeys.map(textFromBytes);
	}

	/** One attribute; null when it is no package: a function, a flag, a set of others. */
	describe(attribute: string): PackageDescription | null {
		const part = makePart(this.#part);
		if (part !== null) this.#parts.set(attribute, part);
		return onAccountOf(part, () => this.#describe(attribute));
	}

	/**
	 * What the last descriptions of attributes come from, null for those that were not described, and
	 * what all of them do; null while nobody wants to know. It is forgotten then, as it takes memory.
	 */
	takeOrigin(attributes: readonly string[]): { results: (Part | null)[]; common: Part } | null {
		if (this.#part === null) return null;
		const results = attributes.map((attribute) => this.#parts.get(attribute) ?? null);
		this.#parts.clear();
		return { results, common: this.#part };
	}

	#describe(attribute: string): PackageDescription | null {
		const slot = this.#scope.get(bytesFromText(attribute)) as Slot;
		try {
			const value = force(slot);
			if (!(value instanceof AttributeSet) || !isDerivationSafely(value)) return null;
			return this.#describeDerivation(attribute, value);
		} catch (error) {
			return this.#describeFailing(attribute, asNixError(error));
		}
	}

	/** Some of the attributes are known from elsewhere, and not evaluated here. */
	know(descriptions: Iterable<PackageDescription | null>): void {
		for (const description of descriptions) {
			if (description !== null) this.#members.know(description);
		}
	}

	/**
	 * Once every attribute was described: those to be described again, because what was called a
	 * stranger turned out to be an attribute.
	 */
	takeMistaken(): string[] {
		return onAccountOf(makePart(this.#part), () => this.#members.takeMistaken());
	}

	/**
	 * Lets go of the values that the set's attributes got since the describer was made. Whatever is asked for afterwards is evaluated again, and is equal.
	 */
	release(): void {
		onAccountOf(makePart(this.#part), () => this.#members.release());
		this.#unevaluated.restore();
	}

	/** An attribute that is not to be evaluated, and the reason. */
	describeGivenUp(attribute: string, reason: string): PackageDescription {
		return { ...this.#emptyDescription(attribute), state: 'fails', reason };
	}

	/** Derivation and output path of an attribute. @throws NixError when it does not evaluate */
	paths(attribute: string): { drvPath: string; outPath: string } {
		return onAccountOf(makePart(this.#part), () => this.#paths(attribute));
	}

	#paths(attribute: string): { drvPath: string; outPath: string } {
		const value = force(this.#scope.get(bytesFromText(attribute)) as Slot);
		const path = (name: string): string => {
			const slot = value instanceof AttributeSet ? value.get(name) : undefined;
			const text = slot === undefined ? undefined : textValue(force(slot));
			if (text === undefined) throw new NixError('type', `'${attribute}' is not a derivation`);
			return text;
		};
		return { drvPath: path('drvPath'), outPath: path('outPath') };
	}

	#describeFailing(attribute: string, error: NixError): PackageDescription {
		// A throw that no registration made stands for a package the set once had.
		const isRemoved = error.kind === 'throw' && this.#isAlias(attribute);
		return {
			...this.#emptyDescription(attribute),
			state: isRemoved ? 'removed' : 'fails',
			reason: errorReason(error, this.#evaluator),
		};
	}

	#emptyDescription(attribute: string): PackageDescription {
		return {
			set: this.#set,
			attribute,
			name: attribute,
			pname: attribute,
			version: '',
			state: 'available',
			reason: null,
			broken: false,
			disabled: false,
			dependencies: [],
			buildSystem: [],
			nativeBuildInputs: [],
			buildInputs: [],
			checkInputs: [],
			extras: {},
			description: null,
			homepage: null,
			changelog: null,
			license: [],
			mainProgram: null,
			definition: null,
			registration: this.#registration(attribute),
		};
	}

	#describeDerivation(attribute: string, value: AttributeSet): PackageDescription {
		const meta = readSet(value, 'meta') ?? AttributeSet.empty;
		const name = textValue(force(value.get('name') ?? null)) ?? attribute;
		const parsed = parseName(name);
		const pname = readText(value, 'pname') ?? parsed.pname;
		const version = readText(value, 'version') ?? parsed.version;
		const disabled = readFlag(value, 'disabled');
		const broken = readFlag(meta, 'broken');
		const { state, reason } = this.#stateOf(attribute, value, meta, `${pname}-${version}`);
		return {
			...this.#emptyDescription(attribute),
			name,
			pname,
			version,
			state,
			reason,
			broken,
			disabled,
			dependencies: this.#dependencies(attribute, value, ['dependencies', 'propagatedBuildInputs']),
			buildSystem: this.#dependencies(attribute, value, ['build-system']),
			nativeBuildInputs: this.#dependencies(attribute, value, ['nativeBuildInputs']),
			buildInputs: this.#dependencies(attribute, value, ['buildInputs']),
			checkInputs: this.#dependencies(attribute, value, [
				'nativeCheckInputs',
				'checkInputs',
				'nativeInstallCheckInputs',
				'installCheckInputs',
			]),
			extras: this.#extras(attribute, value),
			description: readText(meta, 'description') ?? null,
			homepage: readFirstText(meta, 'homepage') ?? null,
			changelog: readFirstText(meta, 'changelog') ?? null,
			license: licensesOf(meta),
			mainProgram: readText(meta, 'mainProgram') ?? null,
			definition: this.#relative(readText(meta, 'position')),
		};
	}

	#stateOf(
		attribute: string,
		value: AttributeSet,
		meta: AttributeSet,
		pnameAndVersion: string,
	): { state: PackageState; reason: string | null } {
		if (readFlag(value, 'disabled')) {
			const interpreter = readSet(this.#scope, 'python');
			const label = interpreter === undefined ? this.#set : readText(interpreter, 'executable');
			return {
				state: 'disabled',
				reason: `${pnameAndVersion} not supported for interpreter ${label ?? this.#set}`,
			};
		}
		// The tree's own word, which knows its configuration, goes before the single reasons.
		if (tryForce(meta.get('available')) !== true) {
			const unavailable = unavailability(meta);
			if (unavailable !== null) return unavailable;
		}
		const target = this.#aliasTarget(attribute, value);
		if (target !== null) return { state: 'alias', reason: `another name of ${target}` };
		return { state: 'available', reason: null };
	}

	/** The registered attribute that an unregistered one is the same object as. */
	#aliasTarget(attribute: string, value: AttributeSet): string | null {
		if (!this.#isAlias(attribute)) return null;
		return this.#members.registeredAs(value);
	}

	/** Whether an attribute is written among a tree's aliases rather than its registrations. */
	#isAlias(attribute: string): boolean {
		const registration = this.#registration(attribute);
		return registration === null || /alias[^/]*$/.test(registration);
	}

	#registration(attribute: string): string | null {
		const position = this.#scope.provenanceOf(bytesFromText(attribute));
		const location = this.#evaluator.locate(position);
		if (location === null || location.origin.type !== 'file') return null;
		return this.#relative(`${textFromBytes(location.origin.path)}:${location.line}`);
	}

	#relative(position: string | undefined): string | null {
		if (position === undefined) return null;
		const root = textFromBytes(this.#root);
		return position.startsWith(root) ? position.slice(root.length) : position;
	}

	#extras(attribute: string, value: AttributeSet): Record<string, Dependency[]> {
		const extras = readSet(value, 'optional-dependencies');
		if (extras === undefined) return {};
		const entries: [string, Dependency[]][] = [];
		for (const [name, slot] of extras.entries()) {
			entries.push([
				textFromBytes(name),
				packagesOf(elements(tryForce(slot))).map((dependency) =>
					this.#members.dependency(dependency, attribute),
				),
			]);
		}
		return Object.fromEntries(entries);
	}

	/**
	 * The packages in lists of a package, the interpreter itself aside: the first list as it is
	 * written, then what only the others hold.
	 */
	#dependencies(attribute: string, value: AttributeSet, lists: readonly string[]): Dependency[] {
		const seen = new Set<object>();
		return lists.flatMap((name) => {
			const packages = packagesOf(readList(value, name)).filter(
				(dependency) => !seen.has(identityOf(dependency)),
			);
			for (const dependency of packages) seen.add(identityOf(dependency));
			return packages.map((dependency) => this.#members.dependency(dependency, attribute));
		});
	}
}

function isDerivationSafely(value: AttributeSet): boolean {
	try {
		return isDerivation(value);
	} catch (error) {
		if (error instanceof NixError) return false;
		throw error;
	}
}

/** The elements of a list that can be packages; the interpreter itself is left out. */
function packagesOf(values: readonly Value[]): AttributeSet[] {
	return values.filter(
		(value): value is AttributeSet => value instanceof AttributeSet && !isInterpreter(value),
	);
}

/** An interpreter passes these through; no package has them. */
function isInterpreter(value: AttributeSet): boolean {
	return value.has('sitePackages') && value.has('pythonVersion');
}
