/** Text as Nix source: strings and attribute names. Used by every printer of the language. */
import { escapeText } from '../formats/escape-text.ts';

const needsEscape = /["\\\n\r\t]|\$\{/;
const escaped = /["\\\n\r\t]|\$(?=\{)/g;
const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string as a literal in double quotes. */
export function printStringLiteral(text: string): string {
	if (!needsEscape.test(text)) return `"${text}"`;
	const inside = escapeText(text, escaped, (character) => escapes[character] ?? `\\${character}`);
	return `"${inside}"`;
}

const identifier = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;

/** Words that are no identifiers. `or` is one, though it acts as an operator after a select. */
const keywords = new Set(['if', 'then', 'else', 'assert', 'with', 'let', 'in', 'rec', 'inherit']);

/** Whether an attribute name can be written without quotes. */
function isPlainAttributeName(name: string): boolean {
	return identifier.test(name) && !keywords.has(name);
}

/** An attribute name, quoted where it must be. */
export function printAttributeName(name: string): string {
	return isPlainAttributeName(name) ? name : printStringLiteral(name);
}
