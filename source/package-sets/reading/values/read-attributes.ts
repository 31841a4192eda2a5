import {
	AttributeSet,
	asNixError,
	force,
	isDerivation,
	NixString,
	type Slot,
	type Value,
} from '../../../nix/index.ts';
import { boundedTexts, mostElements } from '../../description/bounds.ts';
import { readableText } from './readable-text.ts';

/**
 * Reading the parts of a package's value. A part that is absent, has another type than usual or
 * does not evaluate is read as absent, so that one bad field does not spoil the whole description.
 */

/** The value of a slot; undefined when there is none or it does not evaluate. */
export function tryForce(slot: Slot | undefined): Value | undefined {
	if (slot === undefined) return undefined;
	try {
		return force(slot);
	} catch (error) {
		asNixError(error);
		return undefined;
	}
}

/**
 * A string's text in Unicode, whatever its context, as far as it is read; undefined for any other
 * value.
 */
export function textValue(value: Value | undefined): string | undefined {
	if (typeof value === 'string') return readableText(value);
	return value instanceof NixString ? readableText(value.text) : undefined;
}

export function readText(set: AttributeSet, name: string): string | undefined {
	return textValue(tryForce(set.get(name)));
}

/** A text, or the first of a list of texts, as homepages and changelogs are written. */
export function readFirstText(set: AttributeSet, name: string): string | undefined {
	const value = tryForce(set.get(name));
	return Array.isArray(value) ? textValue(tryForce(value[0])) : textValue(value);
}

/** The words of a list of texts, or of one text, as the builder of a derivation is given them. */
export function readWords(set: AttributeSet, name: string): string[] {
	const value = tryForce(set.get(name));
	const values = Array.isArray(value) ? elements(value) : [value];
	const words = values.flatMap(
		(one) =>
			textValue(one)
				?.split(/\s+/)
				.filter((word) => word !== '') ?? [],
	);
	return boundedTexts(words, elementsLeftOut(value));
}

export function readFlag(set: AttributeSet, name: string): boolean {
	return tryForce(set.get(name)) === true;
}

export function readSet(set: AttributeSet, name: string): AttributeSet | undefined {
	const value = tryForce(set.get(name));
	return value instanceof AttributeSet ? value : undefined;
}

/** Whether a set is a derivation; one whose `type` does not evaluate is none. */
export function isDerivationSafely(value: AttributeSet): boolean {
	try {
		return isDerivation(value);
	} catch (error) {
		asNixError(error);
		return false;
	}
}

/** The elements of a list that evaluate, as far as it is read; empty when there is no list. */
export function readList(set: AttributeSet, name: string): Value[] {
	return elements(tryForce(set.get(name)));
}

/** The elements of a list that evaluate, as far as it is read; empty for any other value. */
export function elements(value: Value | undefined): Value[] {
	if (!Array.isArray(value)) return [];
	return value.slice(0, mostElements).flatMap((slot: Slot) => {
		const element = tryForce(slot);
		return element === undefined ? [] : [element];
	});
}

/** How many elements of a list are not read. */
export function elementsLeftOut(value: Value | undefined): number {
	return Array.isArray(value) ? Math.max(value.length - mostElements, 0) : 0;
}

/** The attributes of a set, as far as it is read. */
export function* firstEntries(set: AttributeSet): Generator<readonly [name: string, slot: Slot]> {
	let count = 0;
	for (const entry of set.entries()) {
		if (count++ === mostElements) return;
		yield entry;
	}
}
