import {
	AttributeSet,
	asNixError,
	type Evaluator,
	failWith,
	force,
	isEvaluated,
	makePart,
	NixError,
	onAccountOf,
	type Part,
	type Slot,
	Unevaluated,
} from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import { blockedReason } from '../description/blocked-reason.ts';
import { mayNamePackage } from '../description/bounds.ts';
import type { DerivationPaths } from '../description/derivation-paths.ts';
import type { PackageDescription } from '../description/description.ts';
import { emptyDescription } from '../description/empty-description.ts';
import type { EnvironmentContents } from '../description/environment.ts';
import type { ShellMeans } from '../snippets/environment-snippets.ts';
import type { Overriding } from '../snippets/overlay-snippets.ts';
import { type Attempts, unboundedAttempts } from './attempts.ts';
import { licensesOf, readState } from './availability.ts';
import { ClosureReader } from './closure-reader.ts';
import { Confirmer } from './confirmer.ts';
import { errorReason } from './error-reason.ts';
import { readMaintainers, readTeams } from './maintainers.ts';
import { failureFor, faultOfAttribute, type Lines } from './obstacles/own-fault.ts';
import { readDependencyLists, readExtras } from './read-dependencies.ts';
import { SetLocations } from './set-locations.ts';
import { positionOfState } from './state-line.ts';
import { argumentsOf } from './values/derivation-arguments.ts';
import { parseName } from './values/derivation-names.ts';
import {
	isDerivationSafely,
	readFirstText,
	readFlag,
	readSet,
	readText,
	readWords,
	textValue,
	tryForce,
} from './values/read-attributes.ts';
import { identityOf, namesBySlot, SetMembers } from './values/set-members.ts';
import { failingNames, readWarnings } from './warnings.ts';

/** What is read of a package by those that need it. */
const readOfInputs = ['drvAttrs', 'name', 'pname', 'version', 'drvPath', 'outPath'];

/** What describing the attributes of one set needs to know of it. */
export interface DescribedScope {
	/** The set's attribute, such as `python313Packages`. */
	set: string;
	scope: AttributeSet;
	evaluator: Evaluator;
	/** The part of the evaluation that the scope comes from; null while parts are not tracked. */
	part?: Part | null;
	/** The tree's own attributes, by which inputs from outside of the set are called. */
	tree?: AttributeSet | null;
	/** Bounds what is evaluated beside what is asked for; without it nothing does. */
	attempts?: Attempts;
	/** The absolute folder that locations are relative to, as the evaluator holds it. */
	root: string;
}

/**
 * Describes the attributes of one package set as plain data, without forcing a derivation.
 *
 * A dependency is recognised as an attribute of the set by the object it was made from
 * (`identityOf`), not by its name.
 */
export class SetDescriber {
	readonly #set: string;
	readonly #scope: AttributeSet;
	readonly #locations: SetLocations;
	readonly #unevaluated: Unevaluated;
	readonly #members: SetMembers;
	readonly #lines: Lines;
	readonly #confirmer: Confirmer;
	readonly #closures: ClosureReader;
	readonly #part: Part | null;
	readonly #tree: AttributeSet | null;
	readonly #parts = new Map<string, Part>();
	/** What is not evaluated any more, and why. */
	readonly #givenUp = new Map<string, NixError>();

	constructor({
		set,
		scope,
		evaluator,
		attempts = unboundedAttempts,
		part = null,
		root,
		tree = null,
	}: DescribedScope) {
		this.#set = set;
		this.#scope = scope;
		this.#locations = new SetLocations(scope, evaluator, root);
		this.#part = part;
		this.#tree = tree;
		this.#unevaluated = new Unevaluated(scope.values);
		let names: ReadonlyMap<Slot, string> | null = null;
		const nameInTree = (slot: Slot): string | null => {
			names ??= tree === null ? new Map() : namesBySlot(tree);
			return names.get(slot) ?? null;
		};
		this.#members = new SetMembers(
			scope,
			(attribute) => this.#locations.isAlias(attribute),
			nameInTree,
			(attribute, task) => attempts.glance({ set, attribute }, task),
		);
		this.#closures = new ClosureReader(scope, (value) => this.#members.attributeOf(value));
		this.#lines = {
			reasonOf: (error) => errorReason(error, evaluator),
			lineOf: (error) => this.#locations.lineOfError(error),
			lineOfState: (value, state) => this.#locations.line(positionOfState(value, state)),
		};
		this.#confirmer = new Confirmer({
			attributeOf: (value) => this.#members.attributeOf(value),
			namesakeOf: (value) => this.#members.namesakeOf(value),
			packageCalled: (name) => this.#members.packageCalled(name)?.value ?? null,
			identifyFailing: (slot, error) => this.#members.identifyFailing(slot, error),
			relative: (place) => this.#locations.relative(place),
			...this.#lines,
		});
	}

	/**
	 * The names of the set's attributes, sorted; not all of them need be packages. One whose name is
	 * longer than a text may be is left out.
	 */
	get attributes(): readonly string[] {
		const names = this.#scope.shape.sortedKeys.filter(mayNamePackage);
		return names.map(textFromBytes);
	}

	/** One attribute; null when it is no package but a function, a flag or a set of others. */
	describe(attribute: string): PackageDescription | null {
		const part = makePart(this.#part);
		if (part !== null) this.#parts.set(attribute, part);
		return onAccountOf(part, () => this.#describe(attribute));
	}

	/**
	 * The parts of the evaluation that the last descriptions of these attributes come from (null for
	 * an attribute that was not described), and the one that all of them come from. Null while parts
	 * are not tracked. Afterwards the describer has forgotten them, as they take memory.
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

	/**
	 * Confirms a description: whether Nix gives a derivation, and what bars it where it does not. What
	 * bars a package is named by attributes of the set as far as they are known (`takeMistaken`).
	 */
	confirm(description: PackageDescription): PackageDescription {
		const { attribute, isConfirmed } = description;
		if (isConfirmed) return description;
		const part = this.#parts.get(attribute) ?? makePart(this.#part);
		if (part !== null) this.#parts.set(attribute, part);
		return onAccountOf(part, () => this.#confirm(description));
	}

	#confirm(description: PackageDescription): PackageDescription {
		const slot = this.#scope.get(bytesFromText(description.attribute)) as Slot;
		const value = tryForce(slot);
		if (!(value instanceof AttributeSet)) return { ...description, isConfirmed: true };
		const { size: closure, conflicts } = this.#closures.closureOf(value);
		const confirmed = { ...description, closure, conflicts, isConfirmed: true };
		const verdict = this.#confirmer.confirm(value);
		switch (verdict.kind) {
			case 'available':
				if (description.state === 'alias') return confirmed;
				return { ...confirmed, state: 'available', reason: null };
			case 'faulty': {
				const { definition, ...fault } = verdict.fault;
				return { ...confirmed, ...fault, reasonAt: definition };
			}
			case 'blocked': {
				const { blockers, remedy } = verdict;
				return {
					...confirmed,
					state: 'blocked',
					reason: blockedReason(blockers),
					remedy,
					blockedBy: blockers,
				};
			}
		}
	}

	/** The attribute of the set that a derivation is; null for a stranger. */
	attributeOf(value: AttributeSet): string | null {
		return this.#members.attributeOf(value);
	}

	/** Takes note of attributes that were described elsewhere and are not evaluated here. */
	know(descriptions: Iterable<PackageDescription | null>): void {
		for (const description of descriptions) {
			if (description !== null) this.#members.know(description);
		}
	}

	/**
	 * The attributes to be described again, because a dependency that they call a stranger turned out
	 * to be an attribute. To be asked once every attribute was described.
	 */
	takeMistaken(): string[] {
		return onAccountOf(makePart(this.#part), () => this.#members.takeMistaken());
	}

	/**
	 * Makes the set's attributes unevaluated again, so that the memory of their values can be reused.
	 * Whatever is asked for afterwards is evaluated anew, with the same result.
	 */
	release(): void {
		onAccountOf(makePart(this.#part), () => this.#members.release());
		this.#confirmer.release();
		this.#closures.release();
		this.#unevaluated.restore();
		for (const [attribute, error] of this.#givenUp) {
			failWith(this.#scope.get(bytesFromText(attribute)) ?? null, error);
		}
	}

	/**
	 * Gives an attribute up: it is not evaluated any more, and neither is its derivation. What needs it
	 * fails for the same reason, at once.
	 *
	 * @param known its description, where there is one that is not confirmed
	 */
	giveUp(attribute: string, reason: string, known: PackageDescription | null): PackageDescription {
		const error = new NixError('other', bytesFromText(`'${attribute}' ${reason}`));
		this.#givenUp.set(attribute, error);
		const slot = this.#scope.get(bytesFromText(attribute)) ?? null;
		failWith(slot, error);
		const value = isEvaluated(slot) ? force(slot) : null;
		if (value instanceof AttributeSet) {
			const drvAttrs = value.get('drvAttrs') ?? null;
			const attributes = isEvaluated(drvAttrs) ? force(drvAttrs) : null;
			const own = [value, attributes].filter((one) => one instanceof AttributeSet);
			for (const set of own) {
				for (const name of readOfInputs) failWith(set.get(name) ?? null, error);
			}
		}
		const description = known ?? this.#unreadable(attribute);
		return { ...description, state: 'fails', reason, isConfirmed: true };
	}

	/**
	 * The derivation's path and the output's path of an attribute.
	 *
	 * @throws NixError when it does not evaluate
	 */
	paths(attribute: string): DerivationPaths {
		return onAccountOf(makePart(this.#part), () => this.#paths(attribute));
	}

	/**
	 * What an environment of some attributes holds; those that do not evaluate, or are no packages, are
	 * left out.
	 */
	environment(attributes: readonly string[]): EnvironmentContents {
		return onAccountOf(makePart(this.#part), () =>
			this.#closures.environmentOf(
				attributes.flatMap((attribute) => {
					const value = tryForce(this.#scope.get(bytesFromText(attribute)));
					return value instanceof AttributeSet && isDerivationSafely(value) ? [value] : [];
				}),
			),
		);
	}

	/**
	 * What there is to override an attribute with.
	 *
	 * @throws NixError when it does not evaluate
	 */
	overriding(attribute: string): Overriding {
		return onAccountOf(makePart(this.#part), () => {
			const value = force(this.#scope.get(bytesFromText(attribute)) ?? null);
			const has = (name: string) => value instanceof AttributeSet && value.has(name);
			const by = (['overridePythonAttrs', 'overrideAttrs'] as const).find(has) ?? null;
			return {
				by,
				hasExtensions: this.#tree?.has('pythonPackagesExtensions') ?? false,
				hasScope: this.#scope.has('overrideScope'),
			};
		});
	}

	/**
	 * What there is to make a shell with packages of the set.
	 *
	 * @param interpreter its attribute path in the tree
	 */
	shellMeans(interpreter: string): Omit<ShellMeans, 'tree'> {
		return onAccountOf(makePart(this.#part), () => {
			const tree = this.#tree;
			const at = (path: string): AttributeSet | null =>
				path.split('.').reduce<AttributeSet | null>((set, name) => {
					const value = tryForce(set?.get(bytesFromText(name)));
					return value instanceof AttributeSet ? value : null;
				}, tree);
			const joining = at(interpreter);
			const packages = at('pkgs');
			return {
				by: (['withPackages', 'buildEnv'] as const).find((name) => joining?.has(name)) ?? null,
				// As `nix-shell` asks for them.
				hasRunCommand: ['runCommandCC', 'runCommand'].some((name) => packages?.has(name)),
				hasMkShell: tree?.has('mkShell') ?? false,
			};
		});
	}

	#paths(attribute: string): DerivationPaths {
		const value = force(this.#scope.get(bytesFromText(attribute)) as Slot);
		const slot = value instanceof AttributeSet ? value.get('drvPath') : undefined;
		const drvPath = slot === undefined ? undefined : textValue(force(slot));
		if (drvPath === undefined || !(value instanceof AttributeSet)) {
			throw new NixError('type', `'${attribute}' is not a derivation`);
		}
		return { drvPath, outPath: readText(value, 'outPath') ?? null };
	}

	#describeFailing(attribute: string, error: NixError): PackageDescription {
		// A throw that no registration made stands for a package the set once had.
		const isRemoved = error.kind === 'throw' && this.#locations.isAlias(attribute);
		const { definition, reason, remedy, state } = isRemoved
			? { ...failureFor(error, this.#lines), state: 'removed' as const }
			: faultOfAttribute(attribute, error, this.#lines);
		return {
			...this.#unreadable(attribute),
			...{ state, reason, remedy, reasonAt: definition },
			isConfirmed: true,
		};
	}

	/** All that is known of an attribute without its value. */
	#unreadable(attribute: string): PackageDescription {
		return {
			...emptyDescription(this.#set, attribute),
			registration: this.#locations.registration(attribute),
		};
	}

	/** Reads every field (`description/fields.ts`) of a package. */
	#describeDerivation(attribute: string, value: AttributeSet): PackageDescription {
		// Others will compare it, and are not to be blamed for what that takes.
		identityOf(value);
		const meta = readSet(value, 'meta') ?? AttributeSet.empty;
		const name = readText(value, 'name') ?? attribute;
		const parsed = parseName(name);
		const pname = readText(value, 'pname') ?? parsed.pname;
		const version = readText(value, 'version') ?? parsed.version;
		const position = readText(meta, 'position');
		const dependent = {
			attribute,
			value,
			given: argumentsOf(value) ?? value,
			scope: this.#scope,
			members: this.#members,
			reasonOf: this.#lines.reasonOf,
		};
		return {
			set: this.#set,
			attribute,
			name,
			pname,
			version,
			imports: readWords(value, 'pythonImportsCheck'),
			...readState(value, meta, {
				nameAndVersion: `${pname}-${version}`,
				interpreter: () => this.#interpreterName(),
				aliasTarget: () => this.#aliasTarget(attribute, value),
			}),
			broken: readFlag(meta, 'broken'),
			disabled: readFlag(value, 'disabled'),
			reasonAt: null,
			remedy: null,
			blockedBy: [],
			warnings: [...failingNames(value, this.#lines.reasonOf), ...readWarnings(meta)],
			closure: null,
			conflicts: [],
			isConfirmed: false,
			...readDependencyLists(dependent),
			runsTests: readFlag(value, 'doCheck') || readFlag(value, 'doInstallCheck'),
			extras: readExtras(dependent),
			description: readText(meta, 'description') ?? null,
			homepage: readFirstText(meta, 'homepage') ?? null,
			changelog: readFirstText(meta, 'changelog') ?? null,
			license: licensesOf(meta),
			mainProgram: readText(meta, 'mainProgram') ?? null,
			maintainers: readMaintainers(meta),
			teams: readTeams(meta),
			definition: position === undefined ? null : this.#locations.relative(position),
			registration: this.#locations.registration(attribute),
		};
	}

	/** What nixpkgs calls the set's interpreter in its messages, such as `python3.13`. */
	#interpreterName(): string {
		const interpreter = readSet(this.#scope, 'python');
		return (interpreter && readText(interpreter, 'executable')) ?? this.#set;
	}

	/** The registered attribute that an unregistered one is the same object as. */
	#aliasTarget(attribute: string, value: AttributeSet): string | null {
		return this.#locations.isAlias(attribute) ? this.#members.registeredAs(value) : null;
	}
}
