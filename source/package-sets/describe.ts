import {
	AttributeSet,
	type Evaluator,
	force,
	isDerivation,
	isEvaluated,
	NixError,
	type Slot,
	type Value,
} from '../nix/index.ts';
import type { Dependency, PackageDescription, PackageState } from './description.ts';
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
import { bytesFromText, textFromBytes } from './text.ts';

/** What describing the attributes of one set needs to know of it. */
export interface DescribedScope {
	/** The set's attribute, such as `python313Packages`. */
	set: string;
	scope: AttributeSet;
	evaluator: Evaluator;
	/** The absolute folder that positions are told relative to, as the evaluator holds it. */
	root: string;
}

/**
 * Describes the attributes of one package set as plain data, without forcing a derivation.
 *
 * Which attribute a dependency is, is told by object identity: a dependency is an attribute of the
 * set when it is the same object (design §3).
 */
export class SetDescriber {
	readonly #set: string;
	readonly #scope: AttributeSet;
	readonly #evaluator: Evaluator;
	readonly #root: string;
	/** The attributes found so far, by what makes their derivations (`identityOf`). */
	readonly #attributesByIdentity = new Map<object, string[]>();
	/** Slots of attributes not yet among them. */
	#unseen: number[];
	/**
	 * What was looked for in vain while attributes were left to evaluate, with the packages whose
	 * descriptions call it a stranger.
	 */
	#strangers = new Map<object, string[]>();

	constructor({ set, scope, evaluator, root }: DescribedScope) {
		this.#set = set;
		this.#scope = scope;
		this.#evaluator = evaluator;
		this.#root = root.endsWith('/') ? root : `${root}/`;
		this.#unseen = Array.from(scope.shape.keys, (_, slot) => slot);
	}

	/** The names of the set's attributes, sorted; not all of them need be packages. */
	get attributes(): readonly string[] {
		return this.#scope.shape.sortedKeys.map(textFromBytes);
	}

	/** One attribute; null when it is no package: a function, a flag, a set of others. */
	describe(attribute: string): PackageDescription | null {
		const slot = this.#scope.get(bytesFromText(attribute)) as Slot;
		let value: Value;
		try {
			value = force(slot);
		} catch (error) {
			if (!(error instanceof NixError)) throw error;
			return this.#describeFailing(attribute, error);
		}
		if (!(value instanceof AttributeSet) || !isDerivationSafely(value)) return null;
		try {
			return this.#describeDerivation(attribute, value);
		} catch (error) {
			if (!(error instanceof NixError)) throw error;
			return this.#describeFailing(attribute, error);
		}
	}

	/** Derivation and output path of an attribute. @throws NixError when it does not evaluate */
	paths(attribute: string): { drvPath: string; outPath: string } {
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
			position: null,
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
			position: this.#relative(readText(meta, 'position')),
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
		const others = this.#attributesOf(identityOf(value)).filter((other) => !this.#isAlias(other));
		return others[0] ?? null;
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
					this.#describeDependency(dependency, attribute),
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
			return packages.map((dependency) => this.#describeDependency(dependency, attribute));
		});
	}

	#describeDependency(value: AttributeSet, dependent: string): Dependency {
		const parsed = parseName(readText(value, 'name') ?? '');
		const pname = readText(value, 'pname') ?? parsed.pname;
		const version = readText(value, 'version') ?? parsed.version;
		const attribute = this.#attributeOf(value, pname, dependent);
		return { attribute, pname, version, member: attribute !== null };
	}

	/** The attribute a derivation, or one of its outputs, is; the one named like the package first. */
	#attributeOf(value: AttributeSet, pname: string, dependent: string): string | null {
		const identity = identityOf(value);
		const strangerTo = this.#strangers.get(identity);
		if (strangerTo !== undefined) {
			strangerTo.push(dependent);
			return null;
		}
		const owner = tryForce(this.#scope.get(bytesFromText(pname)));
		if (owner instanceof AttributeSet && identityOf(owner) === identity) return pname;
		const candidates = this.#attributesOf(identity);
		const attribute = candidates.find((name) => !this.#isAlias(name)) ?? candidates[0];
		if (attribute !== undefined) return attribute;
		this.#strangers.set(identity, [dependent]);
		return null;
	}

	/**
	 * The attributes that are a derivation, as far as they are evaluated: whoever got hold of it
	 * through the set evaluated its attribute on the way, so nothing is forced here.
	 */
	#attributesOf(identity: object): readonly string[] {
		const known = this.#attributesByIdentity.get(identity);
		if (known !== undefined) return known;
		this.#lookAtEvaluated();
		return this.#attributesByIdentity.get(identity) ?? [];
	}

	#lookAtEvaluated(): void {
		const { values, shape } = this.#scope;
		this.#unseen = this.#unseen.filter((slot) => {
			if (!isEvaluated(values[slot])) return true;
			const value = force(values[slot]);
			if (value instanceof AttributeSet) {
				const identity = identityOf(value);
				const name = textFromBytes(shape.keys[slot]);
				const names = this.#attributesByIdentity.get(identity);
				if (names === undefined) this.#attributesByIdentity.set(identity, [name]);
				else names.push(name);
			}
			return false;
		});
	}

	/**
	 * Once every attribute was described: the packages of which a stranger turned out to be an
	 * attribute after all, to be described again.
	 */
	takeMistaken(): string[] {
		this.#lookAtEvaluated();
		const mistaken = new Set<string>();
		for (const [identity, dependents] of this.#strangers) {
			if (!this.#attributesByIdentity.has(identity)) continue;
			for (const dependent of dependents) mistaken.add(dependent);
		}
		this.#strangers = new Map();
		return [...mistaken];
	}
}

/**
 * The object that makes a derivation what it is: the arguments it was called with. They are one
 * object for all its outputs, and for the sets made from it by adding attributes that do not change
 * what is built; an overridden copy has its own. Without forcing a derivation this tells what equal
 * derivation paths would.
 */
function identityOf(value: AttributeSet): object {
	const drvAttrs = value.has('drvAttrs') ? tryForce(value.get('drvAttrs')) : undefined;
	return drvAttrs instanceof AttributeSet ? drvAttrs : value;
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

/** A derivation's name taken apart; the prefix of the interpreter is dropped. */
function parseName(name: string): { pname: string; version: string } {
	const plain = name.replace(/^(?:python|pypy)[0-9.]+t?-/, '');
	const dash = /-(?=[0-9])/.exec(plain);
	if (dash === null) return { pname: plain, version: '' };
	return { pname: plain.slice(0, dash.index), version: plain.slice(dash.index + 1) };
}

/** Why nixpkgs would refuse a package by its `meta`, in the order it looks. */
function unavailability(meta: AttributeSet): { state: PackageState; reason: string } | null {
	if (readFlag(meta, 'unfree') || licensesAreUnfree(meta)) {
		return { state: 'unfree', reason: `has an unfree licence: ${licensesOf(meta).join(', ')}` };
	}
	if (readFlag(meta, 'broken')) return { state: 'broken', reason: 'marked as broken' };
	if (readFlag(meta, 'unsupported')) {
		return { state: 'unsupported', reason: 'not available on the platform of this tree' };
	}
	const vulnerabilities = readList(meta, 'knownVulnerabilities').flatMap(
		(value) => textValue(value) ?? [],
	);
	if (vulnerabilities.length > 0 || readFlag(meta, 'insecure')) {
		return { state: 'insecure', reason: `marked as insecure: ${vulnerabilities.join('; ')}` };
	}
	return null;
}

function licenseValues(meta: AttributeSet): Value[] {
	const value = tryForce(meta.get('license'));
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? elements(value) : [value];
}

function licensesAreUnfree(meta: AttributeSet): boolean {
	return licenseValues(meta).some(
		(license) => license instanceof AttributeSet && tryForce(license.get('free')) === false,
	);
}

function licensesOf(meta: AttributeSet): string[] {
	return licenseValues(meta).flatMap((license) => {
		if (!(license instanceof AttributeSet)) return textValue(license) ?? [];
		return (
			readText(license, 'spdxId') ??
			readText(license, 'shortName') ??
			readText(license, 'fullName') ??
			[]
		);
	});
}
