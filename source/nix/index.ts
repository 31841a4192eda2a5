/**
 * The Nix language: what the layers above use of it, values and types.
 *
 * Importing a value from here loads the whole evaluator. Where that must not happen, since a tree
 * whose results are cached is shown without evaluating, values are imported from the files of `io/`
 * directly: they import nothing of the evaluator. Everything else comes from here.
 */

export { toJson } from './builtins/support/to-json.ts';
export { writeXml } from './builtins/support/to-xml.ts';
export { formatError } from './errors/format-error.ts';
export { asNixError, isStackOverflow, NixError, type TraceFrame } from './errors/nix-error.ts';
export { selectAttributePath } from './evaluation/attribute-path.ts';
export { autoCall } from './evaluation/auto-call.ts';
export { callFunction } from './evaluation/call.ts';
export { capturedFunctions } from './evaluation/captured-functions.ts';
export { coerceToString, textOf } from './evaluation/coerce.ts';
export { isDerivation } from './evaluation/equality.ts';
export { describeType } from './evaluation/force.ts';
export { printValue } from './evaluation/print.ts';
export { Evaluator } from './evaluator.ts';
export { TextBuilder } from './formats/text-builder.ts';
export { FileSystemIo } from './io/file-system-io.ts';
export { findInSearchPath, type PathLookup } from './io/find-in-search-path.ts';
export type { Io } from './io/io.ts';
export { absolutePath, canonicalPath } from './io/path-names.ts';
export { type RecordedInputs, RecordingIo } from './io/recording-io.ts';
export { resolveLinks } from './io/resolve-links.ts';
export { RestrictedIo } from './io/restricted-io.ts';
export {
	defaultSearchPath,
	isRemote,
	parseNixPath,
	parseSearchPathEntry,
	type SearchPathEntry,
} from './io/search-path.ts';
export { noPosition, type Position } from './positions/position.ts';
export { PositionTable } from './positions/position-table.ts';
export { EvaluationState, type Interrupter } from './state/evaluation-state.ts';
export {
	defaultSettings,
	type LanguageSettings,
	type Lint,
} from './state/language-settings.ts';
export { Part } from './state/part.ts';
export { Finding, makePart, onAccountOf, recordInput } from './state/parts.ts';
export { meetSymbol } from './state/symbols.ts';
export { parseHash } from './store/hash.ts';
export { makeFixedOutputPath } from './store/store-path.ts';
export { childrenOf } from './syntax/children.ts';
export type { Expression } from './syntax/expression.ts';
export { parseExpression } from './syntax/parser.ts';
export { printExpression } from './syntax/printer.ts';
export { attributeAt, reopen, type Way, type WrittenAttribute, waysIn } from './syntax/ways.ts';
export { AttributeSet } from './values/attribute-set.ts';
export { failureOf, failWith, force, isEvaluated, Thunk } from './values/thunk.ts';
export { Unevaluated } from './values/unevaluated.ts';
export { Builtin, Lambda, NixString, type Slot, type Value } from './values/values.ts';
