/**
 * Answers of real Nix to expressions about one text, a pattern, a version …: what a module of the
 * language is tested with that knows no expressions itself. `record-answers.ts` writes them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One input with real Nix's answer: the value as `nix-instantiate --eval` prints it, or the error. */
export interface Answer<Input> {
	input: Input;
	value?: string;
	error?: string;
}

/** A text as a literal of Nix. */
export function nixString(text: string): string {
	const escaped = text
		.replace(/["\\]/g, '\\$&')
		.replaceAll('${', '\\${')
		.replaceAll('\n', '\\n')
		.replaceAll('\r', '\\r')
		.replaceAll('\t', '\\t');
	return `"${escaped}"`;
}

/** A value of JavaScript, or one that is printed already, as Nix prints it. */
export type Printable = Printed | string | null | boolean | number | bigint | readonly Printable[];

export class Printed {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

export function printValue(value: Printable): string {
	if (value instanceof Printed) return value.text;
	if (typeof value === 'string') return nixString(value);
	if (!Array.isArray(value)) return String(value);
	return value.length === 0 ? '[ ]' : `[ ${value.map(printValue).join(' ')} ]`;
}

/** An attribute set as Nix prints it. */
export function printSet(keys: readonly string[], values: readonly Printable[]): Printed {
	const entries = keys.map((key, index) => [key, printValue(values[index] as Printable)] as const);
	entries.sort(([one], [other]) => (one < other ? -1 : 1));
	const printed = entries.map(([key, value]) => {
		const name = /^[A-Za-z_][A-Za-z0-9_'-]*$/.test(key) ? key : nixString(key);
		return `${name} = ${value}; `;
	});
	return new Printed(`{ ${printed.join('')}}`);
}

const folder = import.meta.dirname;

export function answersFile(name: string): string {
	return path.join(folder, `${name}.json`);
}

/** The recorded answers of a topic such as `formats/recorded/from-json`. */
export function readAnswers<Input>(name: string): Answer<Input>[] {
	return JSON.parse(readFileSync(answersFile(name), 'utf8'));
}
