import type { Expression, Interpolation } from './expression.ts';
import { readInterpolation } from './parse-strings.ts';
import type { Parser } from './parser.ts';
import { isInterpolation, pathEnd, skipPathCharacters } from './tokenizer.ts';
import { Token } from './tokens.ts';

const slash = 47;

/** Reads a path whose beginning is the current token; the token behind it becomes current. */
export function parsePath(parser: Parser): Expression {
	const { text, start } = parser;
	const first: Expression = {
		type: 'path',
		value: pathValue(parser, text.slice(start, parser.end)),
	};
	const parts: Interpolation['parts'] = [{ position: parser.base + start, expression: first }];
	let segmentStart = start;
	let offset = parser.end;
	for (;;) {
		const slashBefore = offset > segmentStart && text.charCodeAt(offset - 1) === slash;
		if (isInterpolation(text, offset)) {
			parts.push(readInterpolation(parser, offset));
			offset = parser.end;
			segmentStart = offset;
			continue;
		}
		const end = segmentEnd(text, offset);
		if (end === offset) {
			if (slashBefore) {
				// At the end of the file flex has read nothing since the last part.
				const failure = offset >= text.length ? segmentStart : offset;
				parser.fail('path has a trailing slash', failure);
			}
			break;
		}
		parts.push({
			position: parser.base + offset,
			expression: { type: 'string', value: text.slice(offset, end) },
		});
		segmentStart = offset;
		offset = end;
	}
	parser.end = offset;
	parser.next();
	if (parts.length === 1) return first;
	return { type: 'interpolation', position: parser.base + start, forceString: false, parts };
}

/** Behind the longest literal part of a path from `offset` on. */
function segmentEnd(text: string, offset: number): number {
	const runEnd = skipPathCharacters(text, offset);
	const end = pathEnd(text, runEnd);
	return end === runEnd && text.charCodeAt(runEnd) === slash ? runEnd + 1 : end;
}

/** The path a literal stands for; a trailing slash stays, for what is interpolated behind it. */
function pathValue(parser: Parser, literal: string): string {
	if (parser.token === Token.homePath) {
		if (parser.homePath === null) parser.fail('cannot determine the home directory', parser.start);
		return parser.homePath + literal.slice(1);
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
