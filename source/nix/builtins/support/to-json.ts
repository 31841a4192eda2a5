import { LibraryError, NixError } from '../../errors/nix-error.ts';
import {
	argumentsOfDelayedCall,
	enterNesting,
	leaveNesting,
	positionOfDelayedCall,
} from '../../evaluation/call.ts';
import { coerceToString, contextOf, type SourceStore, textOf } from '../../evaluation/coerce.ts';
import { describeType } from '../../evaluation/force.ts';
import { jsonFloat, jsonString } from '../../formats/json.ts';
import { TextBuilder } from '../../formats/text-builder.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { printAttributeName } from '../../syntax/literals.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import {
	type GatheredContexts,
	gatherContext,
	makeString,
	StringContext,
	unionOf,
} from '../../values/string-context.ts';
import { force, isEvaluated } from '../../values/thunk.ts';
import {
	Lambda,
	type List,
	NixFloat,
	NixPath,
	NixString,
	type Slot,
	type Value,
} from '../../values/values.ts';

/**
 * A value as JSON (`printValueAsJSON` of C++ Nix): sets with `__toString` or `outPath` stand for
 * their strings, paths for their copies in the store. The context is that of all strings in it.
 *
 * @param strict evaluate what is not evaluated yet; otherwise that is an error, as it is for
 * `nix-instantiate --json`
 * @throws NixError `type` for functions; for strings that are not UTF-8, after everything in the
 * value has been evaluated; for a text too long for a string
 */
export function toJson(slot: Slot, copyTo: SourceStore, strict = true): string | NixString {
	const { json, problem } = writeJson(slot, copyTo, strict);
	if (problem !== null) {
		throw new NixError('other', `JSON serialization error: ${problem.message}`);
	}
	return json;
}

/** A value as JSON, and what is wrong with the first of its strings that is not UTF-8. */
export function writeJson(
	slot: Slot,
	copyTo: SourceStore,
	strict = true,
): { json: string | NixString; problem: LibraryError | null } {
	const writer = new JsonWriter(copyTo, strict);
	writer.write(slot, noPosition);
	return writer.result();
}

function notEvaluated(slot: Slot, position: Position): NixError {
	const count = argumentsOfDelayedCall(slot);
	const place = count === 1 ? positionOfDelayedCall(slot) : noPosition;
	return new NixError(
		'type',
		`cannot convert ${count === 0 ? 'a thunk' : 'a function application'} to JSON`,
		place === noPosition ? position : place,
	);
}

class JsonWriter {
	readonly #copyTo: SourceStore;
	readonly #strict: boolean;
	readonly #parts = new TextBuilder();
	#contexts: GatheredContexts = null;
	#problem: LibraryError | null = null;

	constructor(copyTo: SourceStore, strict: boolean) {
		this.#copyTo = copyTo;
		this.#strict = strict;
	}

	result(): { json: string | NixString; problem: LibraryError | null } {
		return {
			json: makeString(this.#parts.text(), unionOf(this.#contexts)),
			problem: this.#problem,
		};
	}

	/** The position is that of the attribute the value belongs to. */
	write(slot: Slot, position: Position): void {
		if (!this.#strict && !isEvaluated(slot)) {
			throw notEvaluated(slot, position);
		}
		enterNesting(position);
		try {
			this.#writeValue(force(slot, position), position);
		} finally {
			leaveNesting();
		}
	}

	#writeValue(value: Value, position: Position): void {
		if (typeof value === 'string') this.#writeText(value, null);
		else if (value === null || typeof value !== 'object') this.#parts.add(String(value));
		else if (value instanceof AttributeSet) this.#writeSet(value, position);
		else if (Array.isArray(value)) this.#writeList(value, position);
		else if (value instanceof NixString) this.#writeText(value.text, value.context);
		else if (value instanceof NixFloat) this.#parts.add(jsonFloat(value.value));
		else if (value instanceof NixPath) {
			const storePath = this.#copyTo.storePathOf(value.path);
			this.#writeText(storePath, StringContext.ofOne(storePath));
		} else {
			throw new NixError(
				'type',
				`cannot convert ${describeType(value)} to JSON`,
				value instanceof Lambda ? value.definition.position : position,
			);
		}
	}

	#writeText(text: string, context: StringContext | null): void {
		this.#contexts = gatherContext(this.#contexts, context);
		try {
			this.#parts.add(jsonString(text));
		} catch (error) {
			if (!(error instanceof LibraryError)) throw error;
			this.#problem ??= error;
		}
	}

	#writeSet(set: AttributeSet, position: Position): void {
		if (set.has('__toString')) {
			// Paths from there are not copied.
			const string = coerceToString(set, position, { more: false, copyTo: null });
			this.#writeText(textOf(string), contextOf(string));
			return;
		}
		const outPath = set.get('outPath');
		if (outPath !== undefined) {
			try {
				this.write(outPath, set.positionOf('outPath'));
			} catch (error) {
				if (error instanceof NixError) error.through.push(set);
				throw error;
			}
			return;
		}
		const { keys, sortedSlots } = set.shape;
		let separator = '{';
		for (const slot of sortedSlots) {
			const name = keys[slot];
			this.#parts.add(separator);
			separator = ',';
			this.#writeText(name, null);
			this.#parts.add(':');
			const attributePosition = set.positionOf(name);
			try {
				this.write(set.values[slot], attributePosition);
			} catch (error) {
				if (error instanceof NixError) {
					error.while(
						`while evaluating attribute '${printAttributeName(name)}'`,
						attributePosition,
					);
				}
				throw error;
			}
		}
		this.#parts.add(separator === '{' ? '{}' : '}');
	}

	#writeList(list: List, position: Position): void {
		this.#parts.add('[');
		for (let index = 0; index < list.length; index++) {
			if (index > 0) this.#parts.add(',');
			try {
				this.write(list[index], position);
			} catch (error) {
				if (error instanceof NixError) {
					error.while(`while evaluating list element at index ${index}`, position);
				}
				throw error;
			}
		}
		this.#parts.add(']');
	}
}
