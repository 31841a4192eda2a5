import { NixError } from '../../errors/nix-error.ts';
import { type CoercionOptions, contextOf, textOf } from '../../evaluation/coerce.ts';
import { TextBuilder } from '../../formats/text-builder.ts';
import {
	type GatheredContexts,
	gatherContext,
	makeString,
	unionOf,
} from '../../values/string-context.ts';
import { NixString } from '../../values/values.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';
import { Replacer } from '../support/replacer.ts';

const withoutCopying: CoercionOptions = { more: true, copyTo: null };

/** Strings: lengths and offsets are in bytes, as strings are. */
export const stringBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'concatStringsSep',
		define: ({ part }, host) => {
			const options: CoercionOptions = { more: false, copyTo: host.sources };
			const first = part('the first argument (the separator string)');
			const second = part('the second argument (the list of strings to concat)');
			const element = part('one element of the list of strings to concat');
			return (separator, list) => {
				const between = first.string(separator);
				const items = second.list(list);
				const separatorText = textOf(between);
				// The separator's context counts even if there is nothing to separate.
				let contexts: GatheredContexts = contextOf(between);
				const builder = new TextBuilder();
				for (let index = 0; index < items.length; index++) {
					const item = element.coerce(items[index], options);
					if (index > 0 && separatorText !== '') builder.add(separatorText);
					if (typeof item === 'string') {
						builder.add(item);
					} else {
						builder.add(item.text);
						contexts = gatherContext(contexts, item.context);
					}
				}
				return makeString(builder.text(), unionOf(contexts));
			};
		},
	},
	/** A replacement is evaluated, and adds its context, when its pattern is first found. */
	{
		name: 'replaceStrings',
		define: ({ first, second, third, part }) => {
			const pattern = part('one of the strings to replace');
			const replacement = part('one of the replacement strings');
			return (from, to, string) => {
				const patterns = first.list(from);
				const replacements = second.list(to);
				if (patterns.length !== replacements.length) {
					throw new NixError(
						'other',
						"'from' and 'to' arguments passed to builtins.replaceStrings have different lengths",
					);
				}
				const patternTexts = new Array<string>(patterns.length);
				for (let index = 0; index < patterns.length; index++) {
					patternTexts[index] = pattern.text(patterns[index]);
				}
				const subject = third.string(string);
				let contexts: GatheredContexts = contextOf(subject);
				const known = new Array<string | undefined>(patterns.length);
				const replacementOf = (index: number): string => {
					let text = known[index];
					if (text === undefined) {
						const string = replacement.string(replacements[index]);
						contexts = gatherContext(contexts, contextOf(string));
						text = textOf(string);
						known[index] = text;
					}
					return text;
				};
				const text = replacerFor(patternTexts).replace(textOf(subject), replacementOf);
				return makeString(text, unionOf(contexts));
			};
		},
	},
	{
		name: 'stringLength',
		define: ({ only }, host) => {
			const options: CoercionOptions = { more: false, copyTo: host.sources };
			return (string) => textOf(only.coerce(string, options)).length;
		},
	},
	/** A negative length means up to the end. The context is kept, whatever is taken. */
	{
		name: 'substring',
		define: ({ part }, host) => {
			const options: CoercionOptions = { more: false, copyTo: host.sources };
			const first = part('the first argument (the start offset)');
			const second = part('the second argument (the substring length)');
			const third = part('the third argument (the string)');
			return (start, length, string) => {
				const from = first.integer(start);
				if (from < 0) throw new NixError('other', "negative start position in 'substring'");
				const count = second.integer(length);
				const value = third.coerce(string, options);
				const begin = Number(from);
				const end = count < 0 ? undefined : begin + Number(count);
				if (typeof value === 'string') return value.slice(begin, end);
				return new NixString(value.text.slice(begin, end), value.context);
			};
		},
	},
	{
		name: 'toString',
		isGlobal: true,
		define:
			({ first }) =>
			(value) =>
				first.coerce(value, withoutCopying),
	},
];

const lastReplacer: { from: readonly string[]; replacer: Replacer } = {
	from: [],
	replacer: new Replacer([]),
};

/**
 * The replacer for some patterns; the last one is kept, since consecutive calls often share them.
 */
function replacerFor(patterns: readonly string[]): Replacer {
	const { from } = lastReplacer;
	if (from.length !== patterns.length || from.some((text, index) => text !== patterns[index])) {
		lastReplacer.from = patterns;
		lastReplacer.replacer = new Replacer(patterns);
	}
	return lastReplacer.replacer;
}
