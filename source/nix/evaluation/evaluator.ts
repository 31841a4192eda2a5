import { makeBaseScope } from '../builtins/index.ts';
import { internalFiles } from '../builtins/internal-files.ts';
import { NixError } from '../errors.ts';
import type { Io } from '../io/io.ts';
import { MountedIo } from '../io/mounted-io.ts';
import { resolveLinks } from '../io/resolve-links.ts';
import { DerivationRegistry } from '../store/derivation-registry.ts';
import type { Expression, Position } from '../syntax/expression.ts';
import { noPosition } from '../syntax/expression.ts';
import { formatPosition } from '../syntax/format-position.ts';
import { parseExpression } from '../syntax/parser.ts';
import { type Location, type Origin, PositionTable } from '../syntax/positions.ts';
import { AttributeSet } from './attribute-set.ts';
import { type CompilationContext, compile, rootEnvironment } from './compile.ts';
import { setFunctionLocator } from './print-for-error.ts';
import { resolveVariables, type Scope } from './resolve.ts';
import { CopiedSources } from './sources.ts';
import { force, Thunk } from './thunk.ts';
import type { Environment, Slot, Value } from './values.ts';

/** One entry of the search path: `<prefix/…>` is looked for below `path`; the prefix may be empty. */
export interface SearchPathEntry {
	prefix: string;
	/** As written; when relative, it starts at the evaluator's folder. */
	path: string;
}

export interface EvaluatorOptions {
	io: Io;
	/** What `<…>` is looked up in, in this order (`-I`, then `NIX_PATH`). */
	searchPath?: readonly SearchPathEntry[];
	/** Where relative entries of search paths start; `/` unless given. */
	folder?: string;
	/** `builtins.currentSystem`, such as `x86_64-linux`. */
	system: string;
	/** Where `trace`, `warn` and their like write; each message is one line or more, of bytes. */
	log?: (message: string) => void;
}

/** An instance of the Nix language: its files, positions, store and base scope. */
export class Evaluator implements CompilationContext {
	readonly io: MountedIo;
	readonly searchPath: readonly SearchPathEntry[];
	readonly folder: string;
	readonly system: string;
	readonly log: (message: string) => void;
	readonly positions = new PositionTable();
	readonly derivations = new DerivationRegistry();
	readonly sources: CopiedSources;
	readonly #baseScope: ReadonlyMap<string, Slot>;
	/** The file that a path given to `import` leads to. */
	readonly #files = new Map<string, string>();
	readonly #logged = new Set<string>();
	/** Values of imported files, by their path with all links resolved. */
	readonly #imported = new Map<string, Thunk>();

	constructor(options: EvaluatorOptions) {
		this.io = new MountedIo(options.io, internalFiles);
		this.searchPath = options.searchPath ?? [];
		this.folder = options.folder ?? '/';
		this.system = options.system;
		this.log = options.log ?? (() => {});
		this.sources = new CopiedSources(this.io);
		this.#baseScope = makeBaseScope(this);
		setFunctionLocator(({ definition: { position } }) =>
			position === noPosition ? '' : ` @ ${this.describePosition(position)}`,
		);
	}

	/** Logs a message unless it was logged before. */
	logOnce(message: string): void {
		if (this.#logged.has(message)) return;
		this.#logged.add(message);
		this.log(message);
	}

	/** The value of a program text; relative paths in it start at `basePath`. */
	evaluateText(text: string, origin: Origin, basePath: string): Value {
		return this.#run(this.parse(text, origin, basePath));
	}

	/** The value of a text that belongs to the language itself; its positions are unknown. */
	evaluateInternalText(text: string): Value {
		return this.evaluateText(text, { type: 'internal' }, '/');
	}

	/** The value of a file, or of the `default.nix` of a folder. Each file is evaluated once. */
	evaluateFile(path: string): Value {
		const file = this.#fileToEvaluate(path);
		let value = this.#imported.get(file);
		if (value === undefined) {
			value = new Thunk(() => this.#runFile(file), rootEnvironment);
			this.#imported.set(file, value);
		}
		return force(value);
	}

	/** The value of a file in a scope of further names (`scopedImport`); evaluated every time. */
	evaluateFileInScope(path: string, names: AttributeSet): Value {
		const expression = this.parseFile(this.#fileToEvaluate(path), false);
		const slots = new Map(names.shape.keys.map((name, slot) => [name, slot + 1]));
		const base: Scope = { kind: 'base', names: this.#baseScope };
		resolveVariables(expression, { kind: 'variables', slots, parent: base });
		return compile(expression, this)([rootEnvironment as unknown].concat(names.values));
	}

	/** The expression of a text, its variables resolved in the base scope. */
	parse(text: string, origin: Origin, basePath: string, resolve = true): Expression {
		const home = this.io.environmentVariable('HOME');
		const expression = parseExpression(text, {
			origin,
			positions: this.positions,
			basePath,
			homePath: home,
		});
		if (resolve) resolveVariables(expression, { kind: 'base', names: this.#baseScope });
		return expression;
	}

	parseFile(path: string, resolve = true): Expression {
		const text = Buffer.from(this.io.readFile(path)).toString('latin1');
		const folder = path.slice(0, path.lastIndexOf('/')) || '/';
		return this.parse(text, { type: 'file', path }, folder, resolve);
	}

	baseValue(name: string): Slot {
		return this.#baseScope.get(name) as Slot;
	}

	/** The names of the base scope, for those who extend it. */
	get baseNames(): Iterable<string> {
		return this.#baseScope.keys();
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

	/** What `unsafeGetAttrPos` gives: null unless the position is in a file. */
	positionValue(position: Position): Value {
		const location = position === noPosition ? null : this.locate(position);
		if (location === null || location.origin.type !== 'file') return null;
		const { column, line, origin } = location;
		return AttributeSet.of([
			['column', column],
			['file', origin.path],
			['line', line],
		]);
	}

	#runFile(path: string): Value {
		const expression = this.parseFile(path);
		try {
			return this.#run(expression);
		} catch (error) {
			if (error instanceof NixError) error.while(`while evaluating the file '${path}':`);
			throw error;
		}
	}

	#run(expression: Expression): Value {
		return compile(expression, this)(rootEnvironment as Environment);
	}

	/** Follows links, and goes from a folder to its `default.nix`. */
	#fileToEvaluate(path: string): string {
		let file = this.#files.get(path);
		if (file === undefined) {
			const resolved = resolveLinks(this.io, path);
			const status = this.io.status(resolved);
			if (status === null) throw new NixError('other', `path '${path}' does not exist`);
			file =
				status.type === 'directory' ? resolveLinks(this.io, `${resolved}/default.nix`) : resolved;
			this.#files.set(path, file);
		}
		return file;
	}
}
