import type { SourceStore } from '../../evaluation/coerce.ts';
import type { PathLookup } from '../../io/find-in-search-path.ts';
import type { MountedIo } from '../../io/mounted-io.ts';
import type { SearchPathEntry } from '../../io/search-path.ts';
import type { Position } from '../../positions/position.ts';
import type { Location } from '../../positions/position-table.ts';
import type { LanguageSettings } from '../../state/language-settings.ts';
import type { DerivationRegistry } from '../../store/derivation-registry.ts';
import type { AttributeSet } from '../../values/attribute-set.ts';
import type { Value } from '../../values/values.ts';

/** What builtins need of the evaluator they belong to. */
export interface BuiltinHost extends PathLookup {
	readonly io: MountedIo;
	readonly searchPath: readonly SearchPathEntry[];
	/** Whether nothing may be fetched and the environment is empty (`restrict-eval` of Nix). */
	readonly restricted: boolean;
	readonly settings: LanguageSettings;
	/** Whether the evaluation is pure (`pure-eval` of Nix). */
	readonly isPure: boolean;
	/** Whether the environment is empty to programs. */
	readonly hidesEnvironment: boolean;
	/** `builtins.currentSystem`. */
	readonly system: string;
	/** The derivations made so far. */
	readonly derivations: DerivationRegistry;
	/** Where paths go that become part of a string. */
	readonly sources: SourceStore;
	/** Where `trace`, `warn` and their like write; each message is one line or more, of bytes. */
	log(message: string): void;
	/** Where a position is; null when it is unknown. */
	locate(position: Position): Location | null;
	/** `file:line:column`; `«none»` when the position is unknown. */
	describePosition(position: Position): string;
	/** What `unsafeGetAttrPos` gives: null unless the position is in a file, or in Nix's own. */
	positionValue(position: Position): Value;
	/** The value of a file, or of the `default.nix` of a folder. Each file is evaluated once. */
	evaluateFile(path: string): Value;
	/** The value of a file in a scope of further names; evaluated every time. */
	evaluateFileInScope(path: string, names: AttributeSet): Value;
	/** The value of a text that belongs to the language itself; its positions are unknown. */
	evaluateInternalText(text: string): Value;
}
