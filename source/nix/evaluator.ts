import type { BuiltinHost } from './builtins/definition/host.ts';
import { makeBaseScope } from './builtins/index.ts';
import { internalFiles } from './builtins/support/internal-files.ts';
import { type CompilationContext, compile, rootEnvironment } from './compilation/compile.ts';
import { resolveVariables, type Scope } from './compilation/resolve.ts';
import { NixError } from './errors/nix-error.ts';
import { delayCall } from './evaluation/call.ts';
import { CopiedSources } from './evaluation/sources.ts';
import { textKey } from './formats/text-key.ts';
import { searchPathFolder } from './io/find-in-search-path.ts';
import type { Io } from './io/io.ts';
import { MountedIo } from './io/mounted-io.ts';
import { childOf, parentOf } from './io/path-names.ts';
import { readProgramText } from './io/read-text.ts';
import { followLastLink, resolveLinks } from './io/resolve-links.ts';
import type { SearchPathEntry } from './io/search-path.ts';
import { fileOf, formatPosition } from './positions/format-position.ts';
import type { Position } from './positions/position.ts';
import { noPosition } from './positions/position.ts';
import type { Location, Origin, PositionTable } from './positions/position-table.ts';
import { EvaluationState } from './state/evaluation-state.ts';
import { defaultSettings, type LanguageSettings } from './state/language-settings.ts';
import { Found } from './state/parts.ts';
import { DerivationRegistry } from './store/derivation-registry.ts';
import { exposeVariables } from './syntax/expose-variables.ts';
import type { Expression } from './syntax/expression.ts';
import { parseExpression } from './syntax/parser.ts';
import type { AttributeSet } from './values/attribute-set.ts';
import { makeSet } from './values/make-set.ts';
import { asPart, evaluatedValue, force, Thunk } from './values/thunk.ts';
import { Builtin, Lambda, type Slot, type Value } from './values/values.ts';

export interface EvaluatorOptions {
	io: Io;
	/** What `<…>` is looked up in, in this order (`-I`, then `NIX_PATH`). */
	searchPath?: readonly SearchPathEntry[];
	/**
	 * `restrict-eval` of Nix: fetchers are refused, even with a hash, and the environment is empty.
	 * Which files may be read is decided by `io`.
	 */
	restricted?: boolean;
	/** Nix's defaults unless given. */
	settings?: LanguageSettings | undefined;
	/** `pure-eval` of Nix: nothing but the program decides; `io` should read nothing then. */
	isPure?: boolean | undefined;
	/** Whether the environment is empty to programs, as in a pure evaluation of Nix. */
	hidesEnvironment?: boolean | undefined;
	/** Where relative entries of search paths start; `/` unless given. */
	folder?: string;
	/** `builtins.currentSystem`, such as `x86_64-linux`. */
	system: string;
	/** Where `trace`, `warn` and their like write; each message is one line or more, of bytes. */
	log?: (message: string) => void;
	/** Where the parser's warnings go; to the others unless given. */
	warn?: (message: string) => void;
	/**
	 * The state of the evaluation, if something was read on its account before the evaluator is made;
	 * otherwise a new one. It becomes the current one.
	 */
	state?: EvaluationState;
}

/**
 * An instance of the Nix language: its files, positions, store and base scope.
 *
 * The evaluator that was made last is the current one. If a thread has several, code that forces
 * values of another one must do so within `run` of that one; the methods of an evaluator do so
 * themselves. An evaluator must not be constructed while another one evaluates.
 */
export class Evaluator implements CompilationContext, BuiltinHost {
	readonly io: MountedIo;
	readonly searchPath: readonly SearchPathEntry[];
	readonly folder: string;
	readonly restricted: boolean;
	readonly isPure: boolean;
	readonly hidesEnvironment: boolean;
	readonly settings: LanguageSettings;
	readonly system: string;
	readonly log: (message: string) => void;
	readonly #warn: (message: string) => void;
	readonly #state: EvaluationState;
	readonly derivations: DerivationRegistry;
	readonly sources: CopiedSources;
	readonly #baseScope: ReadonlyMap<string, Slot>;
	/** The file that a path given to `import` leads to. */
	readonly #files = new Map<string, Found<string>>();
	readonly #logged = new Set<string>();
	/** Values of imported files, by the path that `fileToEvaluate` gives. */
	readonly #imported = new Map<string, Thunk>();

	constructor(options: EvaluatorOptions) {
		this.#state = options.state ?? new EvaluationState();
		this.#state.enter();
		// Nix allows reading what the program put into the store, but not its derivations.
		this.derivations = new DerivationRegistry({ keepsTexts: !options.restricted });
		this.io = new MountedIo(options.io, internalFiles, this.derivations.text);
		this.searchPath = options.searchPath ?? [];
		this.restricted = options.restricted ?? false;
		this.isPure = options.isPure ?? false;
		this.hidesEnvironment = options.hidesEnvironment ?? (this.restricted || this.isPure);
		this.settings = options.settings ?? defaultSettings;
		this.folder = options.folder ?? '/';
		this.system = options.system;
		this.log = options.log ?? (() => {});
		this.#warn = options.warn ?? this.log;
		this.sources = new CopiedSources(this.io);
		this.#baseScope = makeBaseScope(this);
		// Nix looks through the whole search path for what may be read, and tells what is missing.
		if (this.restricted) for (const { path } of this.searchPath) searchPathFolder(this, path);
	}

	/** The texts of all files and expressions read so far, which positions point into. */
	get positions(): PositionTable {
		return this.#state.positions;
	}

	/**
	 * Runs something that evaluates values of this evaluator, with this evaluator as the current one,
	 * and makes the previous one current again.
	 */
	run<Result>(work: () => Result): Result {
		return this.#state.run(work);
	}

	/** Logs a message unless it was logged before. */
	logOnce(message: string): void {
		if (this.#logged.has(message)) return;
		this.#logged.add(message);
		this.log(message);
	}

	/**
	 * The value of a program text; relative paths in it start at `basePath`.
	 *
	 * @throws NixError when it cannot be parsed or evaluated
	 */
	evaluateText(text: string, origin: Origin, basePath: string): Value {
		return this.evaluate(this.parse(text, origin, basePath));
	}

	/** The value of a text that belongs to the language itself; its positions are unknown. */
	evaluateInternalText(text: string): Value {
		return this.evaluateText(text, { type: 'internal' }, '/');
	}

	/**
	 * The value of a file, or of the `default.nix` of a folder. Each file is evaluated once.
	 *
	 * @throws NixError when it cannot be read, parsed or evaluated
	 */
	evaluateFile(path: string): Value {
		return this.run(() => {
			const file = this.fileToEvaluate(path);
			let value = this.#imported.get(file);
			if (value === undefined) {
				value = new Thunk(() => this.#runFile(file), rootEnvironment);
				asPart(value, true);
				this.#imported.set(file, value);
			}
			return force(value);
		});
	}

	/**
	 * Forgets the imported files that are functions, with their syntax trees and code: what imports one
	 * again reads it again. Sets are kept, since nixpkgs compares some of them by identity.
	 */
	forgetFunctions(): void {
		for (const [file, value] of this.#imported) {
			if (evaluatedValue(value) instanceof Lambda) this.#imported.delete(file);
		}
	}

	/**
	 * The value of a file that has local variables around its result, as a set of these, with the
	 * result under the name given; null when it has none. It is evaluated every time.
	 *
	 * @throws NixError when it cannot be read, parsed or evaluated
	 */
	evaluateVariables(path: string, resultName: string): Value | null {
		const parsed = this.parseFile(this.fileToEvaluate(path), false);
		const expression = exposeVariables(parsed, resultName);
		if (expression === null) return null;
		return this.evaluateUnresolved(expression);
	}

	/**
	 * The value of an expression whose variables are not resolved, such as a part of a program that
	 * `reopen` gives.
	 *
	 * @throws NixError when a variable is undefined, or the evaluation fails
	 */
	evaluateUnresolved(expression: Expression): Value {
		resolveVariables(expression, { kind: 'base', names: this.#baseScope });
		return this.evaluate(expression);
	}

	/** The value of a file in a scope of further names (`scopedImport`); evaluated every time. */
	evaluateFileInScope(path: string, names: AttributeSet): Value {
		const expression = this.parseFile(this.fileToEvaluate(path), false);
		const slots = new Map(names.shape.keys.map((name, slot) => [textKey(name), slot + 1]));
		const base: Scope = { kind: 'base', names: this.#baseScope };
		resolveVariables(expression, { kind: 'variables', slots, parent: base });
		return compile(expression, this)([rootEnvironment as unknown].concat(names.values));
	}

	/** The expression of a text, its variables resolved in the base scope. */
	parse(text: string, origin: Origin, basePath: string, resolve = true): Expression {
		return this.run(() => {
			const expression = parseExpression(text, {
				origin,
				positions: this.positions,
				basePath,
				homePath: (path) => this.#homePath(path),
				warn: (message) => this.#warn(`warning: ${message}`),
				settings: this.settings,
			});
			if (resolve) resolveVariables(expression, { kind: 'base', names: this.#baseScope });
			return expression;
		});
	}

	#homePath(path: string): string | null {
		if (!this.isPure) return this.io.environmentVariable('HOME');
		throw new NixError('parse', `the path '${path}' can not be resolved in pure mode`);
	}

	/**
	 * The whole program that a position is in, parsed once more: an expression of its own, with the
	 * same positions, whose variables are not resolved. Null when the position is not in a file.
	 */
	parseAgain(position: Position): Expression | null {
		const source = this.positions.source(position);
		if (source === null || source.origin.type !== 'file') return null;
		const { base, origin, text } = source;
		return this.run(() =>
			parseExpression(text, {
				origin,
				base,
				positions: this.positions,
				basePath: parentOf(origin.path),
				homePath: (path) => this.#homePath(path),
				settings: this.settings,
			}),
		);
	}

	/** The expression of a file. Relative paths in it start at its folder as the path names it. */
	parseFile(path: string, resolve = true): Expression {
		const text = readProgramText(this.io, resolveLinks(this.io, path));
		return this.parse(text, { type: 'file', path }, parentOf(path), resolve);
	}

	baseValue(name: string): Slot {
		return this.#baseScope.get(name) as Slot;
	}

	/** Where a position is; null when it is unknown. */
	locate(position: Position): Location | null {
		return this.positions.locate(position);
	}

	/** `file:line:column`; `«none»` when the position is unknown. */
	describePosition(position: Position): string {
		return formatPosition(this.positions, position);
	}

	isInternal(position: Position): boolean {
		return this.locate(position)?.origin.type === 'internal';
	}

	/** What `unsafeGetAttrPos` gives: null unless the position is in a file, or in Nix's own. */
	positionValue(position: Position): Value {
		const location = position === noPosition ? null : this.locate(position);
		if (location === null) return null;
		const { column, line, origin } = location;
		const file = fileOf(origin);
		if (file === null) return null;
		// C++ Nix counts lines only when asked for, which shows where nothing is evaluated.
		return makeSet(
			['column', 'file', 'line'],
			[
				delayCall(new Builtin('__columnOfPos', 1, () => column), null),
				file,
				delayCall(new Builtin('__lineOfPos', 1, () => line), null),
			],
		);
	}

	#runFile(path: string): Value {
		const expression = this.parseFile(path);
		try {
			return this.evaluate(expression);
		} catch (error) {
			if (error instanceof NixError) error.while(`while evaluating the file '${path}':`);
			throw error;
		}
	}

	/**
	 * The value of an expression whose variables are resolved.
	 *
	 * @throws NixError when the evaluation fails
	 */
	evaluate(expression: Expression): Value {
		return this.run(() => compile(expression, this)(rootEnvironment));
	}

	/**
	 * The file a path leads to. A link at its end is followed, so that relative paths in the file
	 * start where the file is; links before it stay in the path, as named. A folder stands for its
	 * `default.nix`.
	 */
	fileToEvaluate(path: string): string {
		return this.run(() => {
			let file = this.#files.get(path);
			if (file === undefined) {
				file = new Found(() => this.#findFile(path));
				this.#files.set(path, file);
			}
			return file.result;
		});
	}

	#findFile(path: string): string {
		this.io.importing(path);
		const file = followLastLink(this.io, path);
		const status = this.io.status(resolveLinks(this.io, file));
		return status?.type === 'directory' ? childOf(file, 'default.nix') : file;
	}
}
