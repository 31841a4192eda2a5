import { indentLines, plainMessage } from '../../errors/message-layout.ts';
import { NixError } from '../../errors/nix-error.ts';
import { type CoercionOptions, coerceToString, textOf } from '../../evaluation/coerce.ts';
import { forceText } from '../../evaluation/force.ts';
import { forceDeep } from '../../evaluation/force-deep.ts';
import { printForTrace } from '../../evaluation/print-for-error.ts';
import type { Evaluator } from '../../evaluator.ts';
import { noPosition } from '../../positions/position.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { Shape } from '../../values/shape.ts';
import { force } from '../../values/thunk.ts';
import { NixString, type Slot, type Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';

/** Errors, the order of evaluation, and messages to whoever runs the program. */
export function addControlBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	const toText = (slot: Slot, during: string): string => {
		const options: CoercionOptions = { more: false, copyTo: evaluator.sources };
		return textOf(coerceToString(slot, noPosition, options, during));
	};

	registry.function('abort', 1, (message: Slot) => {
		const text = toText(message, 'while evaluating the error message passed to builtins.abort');
		throw new NixError('abort', `evaluation aborted with the following error message: '${text}'`);
	});
	registry.function('throw', 1, (message: Slot) => {
		throw new NixError(
			'throw',
			toText(message, 'while evaluating the error message passed to builtin.throw'),
		);
	});
	registry.function('addErrorContext', 2, addErrorContext);
	registry.function('tryEval', 1, tryEval);
	// Without a debugger there is nothing to break into.
	registry.function('break', 1, (value: Slot) => force(value));
	registry.function('seq', 2, (first: Slot, second: Slot) => {
		force(first);
		return force(second);
	});
	registry.function('deepSeq', 2, (first: Slot, second: Slot) => {
		forceDeep(first);
		return force(second);
	});
	registry.function('trace', 2, (message: Slot, value: Slot) => {
		evaluator.log(plainMessage(`trace: ${textOfTrace(message)}`));
		return force(value);
	});
	// What C++ Nix does without --trace-verbose.
	registry.function('traceVerbose', 2, (_message: Slot, value: Slot) => force(value));
	registry.function('warn', 2, (message: Slot, value: Slot) => {
		const text = forceText(
			message,
			noPosition,
			'while evaluating the first argument; the message passed to builtins.warn',
		);
		evaluator.log(plainMessage(warning(text)));
		return force(value);
	});
}

function textOfTrace(slot: Slot): string {
	const value = force(slot);
	if (typeof value === 'string') return value;
	return value instanceof NixString ? value.text : printForTrace(slot);
}

/** An empty warning is an empty line. */
function warning(text: string): string {
	const prefix = 'evaluation warning: ';
	const trimmed = text.replace(/[ \t\n\r]+$/, '');
	return trimmed === '' ? '' : indentLines(prefix, ' '.repeat(prefix.length), trimmed);
}

/** Adds a frame of its own words to the trace of whatever fails in the value. */
function addErrorContext(context: Slot, value: Slot): Value {
	try {
		return force(value);
	} catch (error) {
		if (error instanceof NixError) {
			const message = coerceToString(
				context,
				noPosition,
				{ more: false, copyTo: null },
				'while evaluating the error message passed to builtins.addErrorContext',
			);
			error.whileSaying(textOf(message));
		}
		throw error;
	}
}

const attemptShape = Shape.ofSorted(['success', 'value']);

/** Catches `throw`, `assert` and look-ups in the search path that fail, and nothing else. */
function tryEval(value: Slot): Value {
	try {
		force(value);
		meetSymbol('success');
	} catch (error) {
		// A set of its own each time: shared ones print as repeated.
		if (error instanceof NixError && isCaught(error)) {
			meetSymbol('success');
			return new AttributeSet(attemptShape, [false, false]);
		}
		throw error;
	}
	return new AttributeSet(attemptShape, [true, value]);
}

function isCaught({ kind }: NixError): boolean {
	return kind === 'throw' || kind === 'assert' || kind === 'search-path';
}
