import { printFloat } from '../formats/numerals.ts';
import { formatPosition, inGuillemets } from '../positions/format-position.ts';
import { shownPath } from '../positions/internal-paths.ts';
import { noPosition } from '../positions/position.ts';
import { state } from '../state/evaluation-state.ts';
import { printAttributeName, printStringLiteral } from '../syntax/literals.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { evaluatedValue, isBeingEvaluated, Thunk } from '../values/thunk.ts';
import {
	Builtin,
	BuiltinApplication,
	Lambda,
	NixFloat,
	NixPath,
	NixString,
	type Slot,
	type Value,
} from '../values/values.ts';
import { enterNesting, leaveNesting, positionOfValue } from './call.ts';

interface Limits {
	depth: number;
	attributes: number;
	elements: number;
	textLength: number;
}

const errorLimits: Limits = { depth: 10, attributes: 10, elements: 10, textLength: 1024 };
const noLimits: Limits = {
	depth: Infinity,
	attributes: Infinity,
	elements: Infinity,
	textLength: Infinity,
};

/**
 * A value as error messages show it: nothing is evaluated for it, and long values are cut
 * (C++ Nix's `errorPrintOptions`).
 */
export function printForError(value: Value): string {
	return print(value, 0, { attributes: 0, elements: 0, limits: errorLimits }, new Set());
}

/** A slot as `builtins.trace` shows it: nothing is evaluated for it, and nothing is cut. */
export function printForTrace(slot: Slot): string {
	return print(slot, 0, { attributes: 0, elements: 0, limits: noLimits }, new Set());
}

/** How much was printed so far, and how much may be. */
interface Printed {
	readonly limits: Limits;
	attributes: number;
	elements: number;
}

function printNested(slot: Slot, depth: number, printed: Printed, seen: Set<object>): string {
	enterNesting(positionOfValue(slot));
	try {
		return print(slot, depth, printed, seen);
	} finally {
		leaveNesting();
	}
}

/** @param holder the identity of a list, as in `print.ts` */
function print(
	slot: Slot,
	depth: number,
	printed: Printed,
	seen: Set<object>,
	holder: object | null = null,
): string {
	if (slot instanceof Thunk) {
		const value = evaluatedValue(slot);
		if (value !== undefined) return print(value, depth, printed, seen, slot);
		return inGuillemets(isBeingEvaluated(slot) ? 'potential infinite recursion' : 'thunk');
	}
	switch (typeof slot) {
		case 'string':
			return printText(slot, printed.limits);
		case 'number':
		case 'bigint':
		case 'boolean':
			return String(slot);
	}
	if (slot === null) return 'null';
	if (slot instanceof NixString) return printText(slot.text, printed.limits);
	if (slot instanceof NixPath) return shownPath(slot.path);
	if (slot instanceof NixFloat) return printFloat(slot.value);
	if (slot instanceof AttributeSet) return printSet(slot, depth, printed, seen);
	if (Array.isArray(slot)) return printList(slot, depth, printed, seen, holder ?? slot);
	if (slot instanceof Builtin) return inGuillemets(`primop ${slot.name}`);
	if (slot instanceof BuiltinApplication) {
		return inGuillemets(`partially applied primop ${slot.builtin.name}`);
	}
	if (slot instanceof Lambda) {
		const { name, position } = slot.definition;
		const shown = name === null ? '' : ` ${printAttributeName(name)}`;
		const place = position === noPosition ? '' : ` @ ${formatPosition(state.positions, position)}`;
		return inGuillemets(`lambda${shown}${place}`);
	}
	return inGuillemets('unknown');
}

function printText(text: string, { textLength }: Limits): string {
	if (text.length <= textLength) return printStringLiteral(text);
	const left = text.length - textLength;
	return `${printStringLiteral(text.slice(0, textLength))} ${elided(left, 'byte')}`;
}

function printSet(set: AttributeSet, depth: number, printed: Printed, seen: Set<object>): string {
	// C++ Nix has only one empty set: it is known again wherever it was met before.
	const identity = set.size === 0 ? AttributeSet.empty : set;
	if (seen.has(identity)) return inGuillemets('repeated');
	seen.add(identity);
	if (depth >= printed.limits.depth) return '{ ... }';
	let text = '{';
	let count = 0;
	for (const [name, slot] of entriesToPrint(set, printed.limits)) {
		if (printed.attributes >= printed.limits.attributes) {
			text += ` ${elided(set.size - count, 'attribute')}`;
			break;
		}
		text += ` ${printAttributeName(name)} = ${printNested(slot, depth + 1, printed, seen)};`;
		printed.attributes++;
		count++;
	}
	return `${text} }`;
}

/**
 * The attributes in the order of printing: if some may be cut off, `type` and `_type` come first.
 */
function entriesToPrint(set: AttributeSet, { attributes }: Limits): Iterable<[string, Slot]> {
	if (attributes === Infinity || !(set.has('type') || set.has('_type'))) return set.entries();
	const tells = ([name]: [string, Slot]) => (name === 'type' || name === '_type' ? 0 : 1);
	return [...set.entries()].sort((left, right) => tells(left) - tells(right));
}

function printList(
	list: readonly Slot[],
	depth: number,
	printed: Printed,
	seen: Set<object>,
	holder: object,
): string {
	if (list.length === 0) return '[ ]';
	if (seen.has(holder)) return inGuillemets('repeated');
	seen.add(holder);
	if (depth >= printed.limits.depth) return '[ ... ]';
	let text = '[';
	let count = 0;
	for (const slot of list) {
		if (printed.elements >= printed.limits.elements) {
			text += ` ${elided(list.length - count, 'item')}`;
			break;
		}
		const element = printNested(slot, depth + 1, printed, seen);
		text += ` ${element}`;
		printed.elements++;
		count++;
	}
	return `${text} ]`;
}

function elided(count: number, what: string): string {
	return inGuillemets(`${count} ${what}${count === 1 ? '' : 's'} elided`);
}
