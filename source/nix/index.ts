/** The Nix language: what the layers above use of it. */

export { findInSearchPath } from './builtins/search-path.ts';
export { toJson } from './builtins/to-json.ts';
export { toXml, writeXml } from './builtins/to-xml.ts';
export { asNixError, NixError } from './errors.ts';
export { selectAttributePath } from './evaluation/attribute-path.ts';
export { AttributeSet } from './evaluation/attribute-set.ts';
export { autoCall } from './evaluation/auto-call.ts';
export { callFunction } from './evaluation/call.ts';
export { canonicalPath, coerceToString, contextOf, textOf } from './evaluation/coerce.ts';
export { isDerivation } from './evaluation/equality.ts';
export { Evaluator, type EvaluatorOptions } from './evaluation/evaluator.ts';
export { makePart, onAccountOf, Part, recordInput, tellPartsApart } from './evaluation/parts.ts';
export { printValue } from './evaluation/print.ts';
export { force, isEvaluated, Thunk } from './evaluation/thunk.ts';
export { Unevaluated } from './evaluation/unevaluated.ts';
export {
	Builtin,
	BuiltinApplication,
	Lambda,
	NixFloat,
	NixPath,
	NixString,
	type Slot,
	type Value,
} from './evaluation/values.ts';
export { formatError } from './format-error.ts';
export { FileSystemIo } from './io/file-system-io.ts';
export type { Fingerprint, Io } from './io/io.ts';
export {
	divideInputs,
	type Input,
	type InputKind,
	inputName,
	noInputs,
	type RecordedInputs,
	RecordingIo,
	selectInputs,
	verifyInputs,
} from './io/recording-io.ts';
export { resolveLinks } from './io/resolve-links.ts';
export { RestrictedIo } from './io/restricted-io.ts';
export {
	defaultSearchPath,
	isRemote,
	parseNixPath,
	parseSearchPathEntry,
	type SearchPathEntry,
} from './io/search-path.ts';
export { type Expression, noPosition, type Position } from './syntax/expression.ts';
export { parseExpression } from './syntax/parser.ts';
export { PositionTable } from './syntax/positions.ts';
export { printExpression } from './syntax/printer.ts';
export { meetSymbol } from './syntax/symbols.ts';
