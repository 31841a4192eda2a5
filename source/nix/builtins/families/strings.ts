import { NixError } from '../../errors/nix-error.ts';
import {
	type CoercionOptions,
	coerceToString,
	contextOf,
	textOf,
} from '../../evaluation/coerce.ts';
import { forceInteger, forceList, forceString, forceText } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { noPosition } from '../../positions/position.ts';
import { makeString, mergeContexts, type StringContext } from '../../values/string-context.ts';
import { NixString, type Slot, type Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { Replacer } from '../support/replacer.ts';

const withoutCopying: CoercionOptions = { more: true, copyTo: null };

/** Strings: lengths and offsets are in bytes, as strings are. */
export function addStringBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	const copying: CoercionOptions = { more: false, copyTo: evaluator.sources };

	registry.function('concatStringsSep', 2, (separator: Slot, list: Slot) =>
		concatStringsSep(separator, list, copying),
	);
	registry.function('replaceStrings', 3, replaceStrings);
	registry.function(
		'stringLength',
		1,
		(string: Slot) =>
			textOf(
				coerceToString(
					string,
					noPosition,
					copying,
					'while evaluating the argument passed to builtins.stringLength',
				),
			).length,
	);
	registry.function('substring', 3, (start: Slot, length: Slot, string: Slot) =>
		substring(start, length, string, copying),
	);
	registry.function('toString', 1, (value: Slot) =>
		coerceToString(
			value,
			noPosition,
			withoutCopying,
			'while evaluating the first argument passed to builtins.toString',
		),
	);
}

function concatStringsSep(separator: Slot, list: Slot, options: CoercionOptions): Value {
	const between = forceString(
		separator,
		noPosition,
		'while evaluating the first argument (the separator string) passed to builtins.concatStringsSep',
	);
	const items = forceList(
		list,
		noPosition,
		'while evaluating the second argument (the list of strings to concat) passed to builtins.concatStringsSep',
	);
	const separatorText = textOf(between);
	// The separator's context counts even if there is nothing to separate.
	let context = contextOf(between);
	let text = '';
	for (let index = 0; index < items.length; index++) {
		const part = coerceToString(
			items[index],
			noPosition,
			options,
			'while evaluating one element of the list of strings to concat passed to builtins.concatStringsSep',
		);
		if (index > 0) text += separatorText;
		if (typeof part === 'string') {
			text += part;
		} else {
			text += part.text;
			context = mergeContexts(context, part.context);
		}
	}
	return makeString(text, context);
}

/** A negative length means up to the end. The context is kept, whatever is taken. */
function substring(start: Slot, length: Slot, string: Slot, options: CoercionOptions): Value {
	const from = forceInteger(
		start,
		noPosition,
		'while evaluating the first argument (the start offset) passed to builtins.substring',
	);
	if (from < 0) throw new NixError('other', "negative start position in 'substring'");
	const count = forceInteger(
		length,
		noPosition,
		'while evaluating the second argument (the substring length) passed to builtins.substring',
	);
	const value = coerceToString(
		string,
		noPosition,
		options,
		'while evaluating the third argument (the string) passed to builtins.substring',
	);
	const begin = Number(from);
	const end = count < 0 ? undefined : begin + Number(count);
	if (typeof value === 'string') return value.slice(begin, end);
	return new NixString(value.text.slice(begin, end), value.context);
}

const lastReplacer: { from: readonly string[]; replacer: Replacer } = {
	from: [],
	replacer: new Replacer([]),
};

/** A replacement is evaluated when its pattern is found first, and only then adds its context. */
function replaceStrings(from: Slot, to: Slot, string: Slot): Value {
	const patterns = forceList(
		from,
		noPosition,
		'while evaluating the first argument passed to builtins.replaceStrings',
	);
	const replacements = forceList(
		to,
		noPosition,
		'while evaluating the second argument passed to builtins.replaceStrings',
	);
	if (patterns.length !== replacements.length) {
		throw new NixError(
			'other',
			"'from' and 'to' arguments passed to builtins.replaceStrings have different lengths",
		);
	}
	const patternTexts = new Array<string>(patterns.length);
	for (let index = 0; index < patterns.length; index++) {
		patternTexts[index] = forceText(
			patterns[index],
			noPosition,
			'while evaluating one of the strings to replace passed to builtins.replaceStrings',
		);
	}
	const subject = forceString(
		string,
		noPosition,
		'while evaluating the third argument passed to builtins.replaceStrings',
	);
	let context: StringContext | null = contextOf(subject);
	const known = new Array<string | undefined>(patterns.length);
	const replacementOf = (index: number): string => {
		let text = known[index];
		if (text === undefined) {
			const replacement = forceString(
				replacements[index],
				noPosition,
				'while evaluating one of the replacement strings passed to builtins.replaceStrings',
			);
			context = mergeContexts(context, contextOf(replacement));
			text = textOf(replacement);
			known[index] = text;
		}
		return text;
	};
	const text = replacerFor(patternTexts).replace(textOf(subject), replacementOf);
	return makeString(text, context);
}

/** Calls with the same patterns come in succession. */
function replacerFor(patterns: readonly string[]): Replacer {
	const { from } = lastReplacer;
	if (from.length !== patterns.length || from.some((text, index) => text !== patterns[index])) {
		lastReplacer.from = patterns;
		lastReplacer.replacer = new Replacer(patterns);
	}
	return lastReplacer.replacer;
}
