import { enterNesting, leaveNesting } from '../../evaluation/call.ts';
import { isDerivation } from '../../evaluation/equality.ts';
import { escapeText } from '../../formats/escape-text.ts';
import { printFloat } from '../../formats/numerals.ts';
import { TextBuilder } from '../../formats/text-builder.ts';
import { fileOf } from '../../positions/format-position.ts';
import { shownPath } from '../../positions/internal-paths.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, mergeContexts, type StringContext } from '../../values/string-context.ts';
import { force, isEvaluated } from '../../values/thunk.ts';
import {
	Lambda,
	type LambdaDefinition,
	NixFloat,
	NixPath,
	NixString,
	type Slot,
	type Value,
} from '../../values/values.ts';
import type { BuiltinHost } from '../definition/host.ts';

export interface XmlOptions {
	/** Evaluate what is not evaluated yet; otherwise it shows as such. */
	strict: boolean;
	/** Say where attributes and functions are written. */
	locations: boolean;
}

/**
 * A value as the XML of `builtins.toXML` and `nix-instantiate --xml` (`printValueAsXML` of C++
 * Nix). A derivation that came before is not written again. The context is that of all strings in
 * it.
 */
export function toXml(
	host: Pick<BuiltinHost, 'locate'>,
	slot: Slot,
	options: XmlOptions,
): string | NixString {
	const builder = new TextBuilder();
	const context = writeXml(host, slot, options, (part) => builder.add(part));
	return makeString(builder.text(), context);
}

/** The same, piece by piece: what comes before an error is written. Gives the context. */
export function writeXml(
	host: Pick<BuiltinHost, 'locate'>,
	slot: Slot,
	options: XmlOptions,
	emit: (text: string) => void,
): StringContext | null {
	const writer = new XmlWriter(host, options, emit);
	writer.element('expr', {}, () => writer.write(slot));
	return writer.context;
}

type AttributeName =
	| 'column'
	| 'drvPath'
	| 'ellipsis'
	| 'line'
	| 'name'
	| 'outPath'
	| 'path'
	| 'value';
type Attributes = { [name in AttributeName]?: string };

class XmlWriter {
	readonly #host: Pick<BuiltinHost, 'locate'>;
	readonly #options: XmlOptions;
	readonly #seenDerivations = new Set<string>();
	readonly #emit: (text: string) => void;
	#context: StringContext | null = null;
	#depth = 0;

	constructor(
		host: Pick<BuiltinHost, 'locate'>,
		options: XmlOptions,
		emit: (text: string) => void,
	) {
		this.#host = host;
		this.#options = options;
		this.#emit = emit;
		emit("<?xml version='1.0' encoding='utf-8'?>\n");
	}

	/** The context of all strings written so far. */
	get context(): StringContext | null {
		return this.#context;
	}

	/** An element with content; it is closed even when the content fails. */
	element(tag: string, attributes: Attributes, writeContent: () => void): void {
		this.#tag(tag, attributes, '>');
		this.#depth++;
		try {
			writeContent();
		} finally {
			this.#depth--;
			this.#emit(`${'  '.repeat(this.#depth)}</${tag}>\n`);
		}
	}

	/** The position is that of the attribute the value belongs to. */
	write(slot: Slot, position: Position = noPosition): void {
		enterNesting(position);
		try {
			if (this.#options.strict || isEvaluated(slot)) {
				this.#writeValue(force(slot, position), position);
			} else this.#empty('unevaluated');
		} finally {
			leaveNesting();
		}
	}

	#tag(tag: string, attributes: Attributes, end: string): void {
		let text = `${'  '.repeat(this.#depth)}<${tag}`;
		for (const [name, value] of Object.entries(attributes).sort(byName)) {
			text += ` ${name}="${escapeXml(value)}"`;
		}
		this.#emit(`${text}${end}\n`);
	}

	#empty(tag: string, attributes: Attributes = {}): void {
		this.#tag(tag, attributes, ' />');
	}

	#writeValue(value: Value, position: Position): void {
		switch (typeof value) {
			case 'string':
				this.#empty('string', { value });
				return;
			case 'boolean':
				this.#empty('bool', { value: String(value) });
				return;
			case 'number':
			case 'bigint':
				this.#empty('int', { value: String(value) });
				return;
		}
		if (value === null) this.#empty('null');
		else if (value instanceof AttributeSet) this.#writeSet(value);
		else if (Array.isArray(value)) {
			this.element('list', {}, () => {
				for (const element of value) this.write(element, position);
			});
		} else if (value instanceof NixString) {
			this.#context = mergeContexts(this.#context, value.context);
			this.#empty('string', { value: value.text });
		} else if (value instanceof NixPath) this.#empty('path', { value: shownPath(value.path) });
		else if (value instanceof NixFloat) this.#empty('float', { value: printFloat(value.value) });
		else if (value instanceof Lambda) this.#writeFunction(value.definition);
		else this.#empty('unevaluated');
	}

	#writeSet(set: AttributeSet): void {
		if (!isDerivation(set)) {
			this.element('attrs', {}, () => this.#writeAttributes(set));
			return;
		}
		const attributes: Attributes = {};
		const derivationPath = this.#textOfAttribute(set, 'drvPath');
		if (derivationPath !== null) attributes.drvPath = derivationPath;
		const outputPath = this.#textOfAttribute(set, 'outPath');
		if (outputPath !== null) attributes.outPath = outputPath;
		this.element('derivation', attributes, () => {
			const path = derivationPath ?? '';
			if (path === '' || this.#seenDerivations.has(path)) {
				this.#empty('repeated');
			} else {
				this.#seenDerivations.add(path);
				this.#writeAttributes(set);
			}
		});
	}

	#writeAttributes(set: AttributeSet): void {
		const { keys, sortedSlots } = set.shape;
		for (const slot of sortedSlots) {
			const position = set.positionOf(keys[slot]);
			const attributes = { name: keys[slot], ...this.#location(position) };
			this.element('attr', attributes, () => this.write(set.values[slot], position));
		}
	}

	#writeFunction({ formals, ellipsis, argument, position }: LambdaDefinition): void {
		this.element('function', this.#location(position), () => {
			if (formals === null) {
				this.#empty('varpat', { name: argument as string });
				return;
			}
			const attributes: Attributes = {};
			if (ellipsis) attributes.ellipsis = '1';
			if (argument !== null) attributes.name = argument;
			const names = formals.map((formal) => formal.name).sort();
			this.element('attrspat', attributes, () => {
				for (const name of names) this.#empty('attr', { name });
			});
		});
	}

	#location(position: Position): Attributes {
		const location = this.#options.locations ? this.#host.locate(position) : null;
		if (location === null) return {};
		const { origin, line, column } = location;
		const attributes: Attributes = { line: String(line), column: String(column) };
		const file = fileOf(origin);
		if (file !== null) attributes.path = file;
		return attributes;
	}

	/** The text of an attribute that is a string; null when there is none. */
	#textOfAttribute(set: AttributeSet, name: string): string | null {
		const slot = set.get(name);
		if (slot === undefined || !(this.#options.strict || isEvaluated(slot))) return null;
		const value = force(slot, set.positionOf(name));
		if (typeof value === 'string') return value;
		return value instanceof NixString ? value.text : null;
	}
}

function byName([left]: [string, string], [right]: [string, string]): number {
	return left < right ? -1 : 1;
}

const escapes: Record<string, string> = {
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'\n': '&#xA;',
};

function escapeXml(text: string): string {
	return escapeText(text, /["<>&\n]/g, (character) => escapes[character] as string);
}
