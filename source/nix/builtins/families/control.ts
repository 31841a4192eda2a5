import { indentLines, plainMessage, trimEnd } from '../../errors/message-layout.ts';
import { NixError } from '../../errors/nix-error.ts';
import { textOf } from '../../evaluation/coerce.ts';
import { forceDeep } from '../../evaluation/force-deep.ts';
import { printForTrace } from '../../evaluation/print-for-error.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { Shape } from '../../values/shape.ts';
import { force } from '../../values/thunk.ts';
import { NixString, type Slot } from '../../values/values.ts';
import { ArgumentReader } from '../definition/argument-reader.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';

/** Errors, the order of evaluation, and messages to whoever runs the program. */
export const controlBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'abort',
		isGlobal: true,
		define: ({ part }, host) => {
			const text = part('the error message');
			return (message) => {
				const shown = textOf(text.coerce(message, { more: false, copyTo: host.sources }));
				throw new NixError(
					'abort',
					`evaluation aborted with the following error message: '${shown}'`,
				);
			};
		},
	},
	{
		name: 'throw',
		isGlobal: true,
		define: (_, host) => {
			// C++ Nix writes `builtin` here.
			const text = new ArgumentReader('while evaluating the error message passed to builtin.throw');
			return (message) => {
				throw new NixError(
					'throw',
					textOf(text.coerce(message, { more: false, copyTo: host.sources })),
				);
			};
		},
	},
	/** Adds a frame with the given text to errors of the value. */
	{
		name: 'addErrorContext',
		define: ({ part }) => {
			const text = part('the error message');
			return (context, value) => {
				try {
					return force(value);
				} catch (error) {
					if (error instanceof NixError) {
						error.whileSaying(textOf(text.coerce(context, { more: false, copyTo: null })));
					}
					throw error;
				}
			};
		},
	},
	/** Catches only errors of `throw`, `assert` and the search path. */
	{
		name: 'tryEval',
		define: () => (value) => {
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
		},
	},
	{
		name: 'break',
		isGlobal: true,
		departure: { note: 'There is no debugger: it gives its argument, as in Nix without one.' },
		define: () => (value) => force(value),
	},
	{
		name: 'seq',
		define: () => (first, second) => {
			force(first);
			return force(second);
		},
	},
	{
		name: 'deepSeq',
		define: () => (first, second) => {
			forceDeep(first);
			return force(second);
		},
	},
	{
		name: 'trace',
		define: (_, host) => (message, value) => {
			host.log(plainMessage(`trace: ${textOfTrace(message)}`));
			return force(value);
		},
	},
	{
		name: 'traceVerbose',
		define: (_, host) => (message, value) => {
			if (host.settings.traceVerbose) host.log(`trace: ${plainMessage(textOfTrace(message))}`);
			return force(value);
		},
	},
	{
		name: 'warn',
		define: ({ part }, host) => {
			const first = part('the first argument; the message');
			return (message, value) => {
				const text = first.text(message);
				host.log(plainMessage(warning(text)));
				if (host.settings.abortOnWarn) {
					const problem = 'aborting to reveal stack trace of warning, as abort-on-warn is set';
					throw new NixError('abort', problem);
				}
				return force(value);
			};
		},
	},
];

function textOfTrace(slot: Slot): string {
	const value = force(slot);
	if (typeof value === 'string') return value;
	return value instanceof NixString ? value.text : printForTrace(slot);
}

/** The message of `warn`; an empty one is logged as an empty line. */
function warning(text: string): string {
	const prefix = 'evaluation warning: ';
	const trimmed = trimEnd(text);
	return trimmed === '' ? '' : indentLines(prefix, ' '.repeat(prefix.length), trimmed);
}

const attemptShape = Shape.ofSorted(['success', 'value']);

function isCaught({ kind }: NixError): boolean {
	return kind === 'throw' || kind === 'assert' || kind === 'search-path';
}
