import type { Expression, Interpolation } from './expression.ts';
import { readInterpolation } from './parse-strings.ts';
import type { Parser } from './parser.ts';
import { isInterpolation, pathEnd, skipPathCharacters } from './scan.ts';
import { Token, tokenNames } from './tokens.ts';

const slash = 47;

/** Reads a path whose beginning is the current token; the token behind it becomes current. */
export function parsePath(parser: Parser): Expression {
	const { text, start } = parser;
	parser.lintPath();
	const first: Expression = {
		type: 'path',
		value: pathValue(parser, text.slice(start, parser.end)),
	};
	const parts: Interpolation['parts'] = [{ position: parser.base + start, expression: first }];
	// Where flex's last match began, for the position of errors at the end of the file.
	let lastMatch = start;
	let offset = parser.end;
	// Text right behind the first part, as in `./a//b`, must go on with an interpolation.
	let isStray = false;
	for (;;) {
		if (isInterpolation(text, offset)) {
			parts.push(readInterpolation(parser, offset));
			offset = parser.end;
			lastMatch = offset - 1;
			isStray = false;
			continue;
		}
		const end = segmentEnd(text, offset);
		if (end === offset) {
			if (text.charCodeAt(offset - 1) === slash) {
				const failure = offset >= text.length ? lastMatch : offset;
				parser.fail('path has a trailing slash', failure);
			}
			if (isStray) {
				refuse(parser, 'end of path', offset >= text.length ? start : lastMatch);
			}
			break;
		}
		if (isStray) refuse(parser, 'string', offset);
		isStray = parts.length === 1;
		parts.push({
			position: parser.base + offset,
			expression: { type: 'string', value: text.slice(offset, end) },
		});
		lastMatch = offset;
		offset = end;
	}
	parser.end = offset;
	parser.next();
	if (offset >= text.length) parser.start = lastMatch;
	if (parts.length === 1) return first;
	return { type: 'interpolation', position: parser.base + start, forceString: false, parts };
}

function refuse(parser: Parser, unexpected: string, offset: number): never {
	parser.failSyntax(unexpected, [tokenNames[Token.interpolation]], offset);
}

/** The end of the longest literal part of a path that begins at `offset`. */
function segmentEnd(text: string, offset: number): number {
	const runEnd = skipPathCharacters(text, offset);
	const end = pathEnd(text, runEnd);
	return end === runEnd && text.charCodeAt(runEnd) === slash ? runEnd + 1 : end;
}

/** The path a literal stands for; a trailing slash stays, for what is interpolated behind it. */
function pathValue(parser: Parser, literal: string): string {
	if (parser.is(Token.homePath)) {
		const home = parser.homePath(literal);
		if (home === null) parser.fail('cannot determine the home directory', parser.start);
		return home + literal.slice(1);
	}
	const path = canonicalPath(
		literal.charCodeAt(0) === slash ? literal : `${parser.basePath}/${literal}`,
	);
	return literal.length > 1 && literal.endsWith('/') ? `${path}/` : path;
}

/** An absolute path without `.`, `..`, repeated and trailing slashes; follows no links. */
function canonicalPath(path: string): string {
	const components: string[] = [];
	for (const component of path.split('/')) {
		if (component === '' || component === '.') continue;
		if (component === '..') components.pop();
		else components.push(component);
	}
	return `/${components.join('/')}`;
}
