import { NixError } from '../errors/nix-error.ts';
import { printFloat } from '../formats/numerals.ts';
import { TextBuilder } from '../formats/text-builder.ts';
import { inGuillemets } from '../positions/format-position.ts';
import { shownPath } from '../positions/internal-paths.ts';
import { printAttributeName, printStringLiteral } from '../syntax/literals.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { evaluatedValue, Thunk } from '../values/thunk.ts';
import {
	Builtin,
	Lambda,
	NixFloat,
	NixPath,
	NixString,
	type Slot,
	type Value,
} from '../values/values.ts';
import { enterNesting, leaveNesting, positionOfValue } from './call.ts';
import { forceDeep } from './force-deep.ts';

/**
 * A value as `nix-instantiate --eval` prints it (`Value::printAmbiguous` of C++ Nix). Nothing is
 * evaluated: an unevaluated thunk shows as `<CODE>`. With `strict` everything is evaluated first.
 *
 * @param cut given what is printed of a value that nests too deeply, before the error
 * @throws NixError when the text is too long for a string, `stack-overflow` when the value nests too
 * deeply, and with `strict` when a part of it does not evaluate
 */
export function printValue(
	value: Value,
	strict: boolean,
	cut: (text: string) => void = () => {},
): string {
	if (strict) forceDeep(value);
	const parts = new TextBuilder();
	try {
		// What is printed is a copy of the value: a list is not known again when it contains itself.
		printNested(value, parts, new Set(), {});
	} catch (error) {
		if (error instanceof NixError && error.kind === 'stack-overflow') cut(parts.text());
		throw error;
	}
	return parts.text();
}

function printNested(
	slot: Slot,
	parts: TextBuilder,
	seen: Set<object>,
	holder: object | null = null,
): void {
	enterNesting(positionOfValue(slot));
	try {
		print(slot, parts, seen, holder);
	} finally {
		leaveNesting();
	}
}

/**
 * @param holder the identity of a list: C++ Nix recognises a repeated list by the slot that holds
 * it, such as a variable that two attributes share, not by its contents
 */
function print(slot: Slot, parts: TextBuilder, seen: Set<object>, holder: object | null): void {
	if (slot instanceof Thunk) {
		const value = evaluatedValue(slot);
		if (value === undefined) parts.add('<CODE>');
		else print(value, parts, seen, slot);
		return;
	}
	if (typeof slot === 'string') {
		parts.add(printStringLiteral(slot));
	} else if (slot === null) {
		parts.add('null');
	} else if (typeof slot !== 'object') {
		parts.add(String(slot));
	} else if (slot instanceof AttributeSet) {
		printSet(slot, parts, seen);
	} else if (Array.isArray(slot)) {
		printList(slot, parts, seen, holder ?? slot);
	} else if (slot instanceof NixString) {
		parts.add(printStringLiteral(slot.text));
	} else if (slot instanceof NixPath) {
		parts.add(shownPath(slot.path));
	} else if (slot instanceof NixFloat) {
		parts.add(printFloat(slot.value));
	} else if (slot instanceof Lambda) {
		parts.add('<LAMBDA>');
	} else {
		parts.add(slot instanceof Builtin ? '<PRIMOP>' : '<PRIMOP-APP>');
	}
}

function printSet(set: AttributeSet, parts: TextBuilder, seen: Set<object>): void {
	if (set.size > 0) {
		if (seen.has(set)) {
			parts.add(inGuillemets('repeated'));
			return;
		}
		seen.add(set);
	}
	parts.add('{ ');
	const { keys, sortedSlots } = set.shape;
	for (const slot of sortedSlots) {
		parts.add(printAttributeName(keys[slot]));
		parts.add(' = ');
		printNested(set.values[slot], parts, seen);
		parts.add('; ');
	}
	parts.add('}');
}

function printList(
	list: readonly Slot[],
	parts: TextBuilder,
	seen: Set<object>,
	holder: object,
): void {
	if (list.length > 0) {
		if (seen.has(holder)) {
			parts.add(inGuillemets('repeated'));
			return;
		}
		seen.add(holder);
	}
	parts.add('[ ');
	for (const element of list) {
		printNested(element, parts, seen);
		parts.add(' ');
	}
	parts.add(']');
}
