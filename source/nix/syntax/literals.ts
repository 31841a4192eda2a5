/** Text as Nix source: strings and attribute names. Used by every printer of the language. */

const needsEscape = /["\\\n\r\t]|\$\{/;

/** A string as a literal in double quotes. */
export function printStringLiteral(text: string): string {
	if (!needsEscape.test(text)) return `"${text}"`;
	const escaped = text
		.replaceAll('\\', '\\\\')
		.replaceAll('"', '\\"')
		.replaceAll('\n', '\\n')
		.replaceAll('\r', '\\r')
		.replaceAll('\t', '\\t')
		.replaceAll('${', '\\${');
	return `"${escaped}"`;
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
