/**
 * Where highlighting can begin in the middle of a Nix file. A highlighter goes through a text from its
 * beginning, as what a line means depends on all before it; a set's bindings mean the same wherever
 * they begin.
 */

/**
 * What is open at some place of a text: a bracket, a string, an interpolation within one, or a `with`
 * or `assert`, whose semicolon ends no binding.
 */
type Open = '{' | '(' | '[' | '"' | "''" | 'with';

const closers: Readonly<Record<string, Open>> = { '}': '{', ')': '(', ']': '[' };

/** In code: what counts, or what could be taken for it. The last alternative is any character. */
const codeToken =
	/\s+|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[A-Za-z_][\w'-]*|''|"|\$\{|[{}()[\];]|[\s\S]/y;
/** In a string, an escape or plain text comes before what ends it; two dollars are text. */
const stringToken = /\\[\s\S]|\$\$|\$\{|"|[^"\\$]+|[\s\S]/y;
const indentedToken = /''(?:\$|'|\\[\s\S])|\$\$|\$\{|''|[^'$]+|[\s\S]/y;

/**
 * For each line with which a binding could begin, as another one ended before it, how deep within
 * brackets it is, from 1; null for all other lines.
 *
 * @param lines of a file of Nix; in any other text the answer means nothing, but there is one
 */
export function restartDepths(lines: readonly string[]): (number | null)[] {
	const text = lines.join('\n');
	const depths: (number | null)[] = Array(lines.length).fill(null);
	const open: Open[] = [];
	let line = 0;
	let at = 0;
	/** Whether a binding could begin here. */
	let isBetween = false;
	while (at < text.length) {
		const innermost = open.at(-1);
		const pattern =
			innermost === '"' ? stringToken : innermost === "''" ? indentedToken : codeToken;
		pattern.lastIndex = at;
		const token = pattern.exec(text)?.[0] ?? text.charAt(at);
		at += token.length;
		if (pattern === stringToken) {
			if (token === '"') open.pop();
			if (token === '${') open.push('{');
		} else if (pattern === indentedToken) {
			if (token === "''") open.pop();
			if (token === '${') open.push('{');
		} else if (/^(?:\s|#|\/\*)/.test(token)) {
			// Neither blanks nor comments begin or end a binding.
		} else {
			isBetween = token === ';' && innermost === '{';
			readCode(token, open);
		}
		for (let end = token.indexOf('\n'); end >= 0; end = token.indexOf('\n', end + 1)) {
			line++;
			const isWithin = token.startsWith('/*');
			const isRestart = pattern === codeToken && isBetween && !isWithin;
			depths[line] = isRestart ? open.length : null;
		}
	}
	return depths;
}

function readCode(token: string, open: Open[]): void {
	if (token === '"' || token === "''") open.push(token);
	else if (token === '{' || token === '${') open.push('{');
	else if (token === '(' || token === '[') open.push(token);
	else if (token === 'with' || token === 'assert') open.push('with');
	else if (token === ';' && open.at(-1) === 'with') open.pop();
	else if (open.at(-1) === closers[token]) open.pop();
}

/**
 * The line to begin with in order to highlight another one: of those not far before it, the last that
 * is in fewest brackets, as what is in more of them leaves them again. Null where there is none.
 */
export function restartBefore(
	depths: readonly (number | null)[],
	line: number,
	reach: number,
): number | null {
	let found: number | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (let at = line; at >= Math.max(0, line - reach); at--) {
		const depth = depths[at] ?? null;
		if (depth === null || depth >= least) continue;
		found = at;
		least = depth;
	}
	return found;
}
