import { NixError } from '../errors/nix-error.ts';
import { floatToString } from '../formats/numerals.ts';
import { TextBuilder } from '../formats/text-builder.ts';
import { canonicalPath } from '../io/path-names.ts';
import { pathText } from '../positions/internal-paths.ts';
import type { Position } from '../positions/position.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import {
	type GatheredContexts,
	gatherContext,
	makeString,
	StringContext,
	unionOf,
} from '../values/string-context.ts';
import { force } from '../values/thunk.ts';
import { NixFloat, NixPath, NixString, type Slot, type Value } from '../values/values.ts';
import { callFunction, enterNesting, leaveNesting } from './call.ts';
import { describeType, forceDuring } from './force.ts';
import { printForError } from './print-for-error.ts';

/** Tells the store path that a source file or folder would have as a copy in the store. */
export interface SourceStore {
	/** @throws NixError when the path cannot be read */
	storePathOf(path: string): string;
}

export interface CoercionOptions {
	/** Also take booleans, numbers, null and lists, as `toString` does. */
	more: boolean;
	/** Where paths become store paths; null leaves them as they are. */
	copyTo: SourceStore | null;
}

/**
 * The string a value stands for (`EvalState::coerceToString` of C++ Nix): strings, paths, sets with
 * `__toString` or `outPath`, and with `more` nearly everything.
 *
 * @throws NixError `type` "cannot coerce … to a string"
 */
export function coerceToString(
	slot: Slot,
	position: Position,
	options: CoercionOptions,
	during = '',
): string | NixString {
	const value = force(slot, position);
	if (typeof value === 'string') return value;
	if (value instanceof NixString) return value;
	if (value instanceof NixPath) {
		if (options.copyTo === null) return pathText(value.path);
		const storePath = options.copyTo.storePathOf(value.path);
		return makeString(storePath, StringContext.ofOne(storePath));
	}
	if (value instanceof AttributeSet) {
		return coerceInside(coerceSet, value, position, options, during);
	}
	if (options.more) {
		if (value === true) return '1';
		if (value === false || value === null) return '';
		if (typeof value === 'number' || typeof value === 'bigint') return String(value);
		if (value instanceof NixFloat) return floatToString(value.value);
		if (Array.isArray(value)) return coerceInside(coerceList, value, position, options, during);
	}
	throw cannotCoerce(value, position, during);
}

/** Coerces a value that may contain itself, counting the nesting. */
function coerceInside<T>(
	coerce: (
		value: T,
		position: Position,
		options: CoercionOptions,
		during: string,
	) => string | NixString,
	value: T,
	position: Position,
	options: CoercionOptions,
	during: string,
): string | NixString {
	enterNesting();
	try {
		return coerce(value, position, options, during);
	} finally {
		leaveNesting();
	}
}

function cannotCoerce(value: Value, position: Position, during: string): NixError {
	const error = new NixError(
		'type',
		`cannot coerce ${describeType(value)} to a string: ${printForError(value)}`,
	);
	return during === '' ? error : error.while(during, position);
}

function coerceSet(
	set: AttributeSet,
	position: Position,
	options: CoercionOptions,
	during: string,
): string | NixString {
	const toString = set.get('__toString');
	if (toString !== undefined) {
		const result = callFunction(force(toString), set, position);
		return coerceToString(
			result,
			position,
			options,
			'while evaluating the result of the `__toString` attribute',
		);
	}
	const outPath = set.get('outPath');
	if (outPath === undefined) throw cannotCoerce(set, position, during);
	try {
		return coerceToString(outPath, position, options, during);
	} catch (error) {
		if (error instanceof NixError) error.through.push(set);
		throw error;
	}
}

function coerceList(
	list: readonly Slot[],
	position: Position,
	options: CoercionOptions,
	during: string,
): string | NixString {
	const builder = new TextBuilder();
	let contexts: GatheredContexts = null;
	for (let index = 0; index < list.length; index++) {
		let part: string | NixString;
		try {
			part = coerceToString(
				list[index],
				position,
				options,
				'while evaluating one element of the list',
			);
		} catch (error) {
			if (error instanceof NixError && during !== '') error.while(during, position);
			throw error;
		}
		if (typeof part === 'string') {
			builder.add(part);
		} else {
			builder.add(part.text);
			contexts = gatherContext(contexts, part.context);
		}
		if (index < list.length - 1) {
			// An empty list gives nothing, not even a space of its own.
			const element = force(list[index]);
			if (!Array.isArray(element) || element.length !== 0) builder.add(' ');
		}
	}
	return makeString(builder.text(), unionOf(contexts));
}

/** The text of a string, whatever its context. */
export function textOf(string: string | NixString): string {
	return typeof string === 'string' ? string : string.text;
}

/** The context of a string; null when it has none. */
export function contextOf(string: string | NixString): StringContext | null {
	return typeof string === 'string' ? null : string.context;
}

/**
 * The path a value stands for (`EvalState::coerceToPath`): a path, or a string that begins with a
 * slash. The context of the string is returned beside it.
 *
 * @throws NixError when the string is no absolute path
 */
export function coerceToPath(
	slot: Slot,
	position: Position,
	during: string,
): { path: string; context: StringContext | null } {
	const value = forceDuring(slot, position, during);
	if (value instanceof NixPath) return { path: value.path, context: null };
	if (value instanceof AttributeSet) {
		const toString = value.get('__toString');
		if (toString !== undefined) {
			return coerceToPath(callFunction(force(toString), value, position), position, during);
		}
	}
	const string = coerceToString(value, position, { more: false, copyTo: null }, during);
	const text = textOf(string);
	if (!text.startsWith('/')) {
		const error = new NixError('other', `string '${text}' doesn't represent an absolute path`);
		throw during === '' ? error : error.while(during, position);
	}
	return { path: canonicalPath(text), context: contextOf(string) };
}
