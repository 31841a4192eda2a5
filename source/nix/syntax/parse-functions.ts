import { textKey } from '../formats/text-key.ts';
import type { Position } from '../positions/position.ts';
import { meetSymbol } from '../state/symbols.ts';
import type { AttributePathComponent, Expression, Formal, Formals } from './expression.ts';
import { printAttributeName } from './literals.ts';
import {
	emptyAttributeSet,
	parseAttributePath,
	parseBindingValue,
	parseSetContents,
} from './parse-attributes.ts';
import type { Parser } from './parser.ts';
import { Token } from './tokens.ts';

/** Parses what follows a name at the start of an expression, if that makes it a function. */
export function parseFunctionAfterName(
	parser: Parser,
	name: string,
	position: Position,
): Expression | null {
	if (parser.is(Token.colon)) {
		parser.next();
		const body = parser.expression();
		meetSymbol(name);
		return { type: 'lambda', position, argument: name, formals: null, body, name: null };
	}
	if (!parser.is(Token.at)) return null;
	parser.next();
	if (!parser.is(Token.openBrace)) parser.unexpected(Token.openBrace);
	parser.next();
	const formals = parseFormals(parser, []);
	return parseBody(parser, position, name, formals);
}

/**
 * Parses what begins with the current `{` where a function may stand: a function with formals or
 * an attribute set. Returns the set for the caller to go on with as an operand.
 */
export function parseBraces(parser: Parser): Expression {
	const position = parser.position();
	parser.next();
	switch (parser.token) {
		case Token.closeBrace: {
			parser.next();
			if (!isBehindFormals(parser)) return emptyAttributeSet(position);
			return parseFunctionAfterFormals(parser, position, { parameters: [], ellipsis: false });
		}
		case Token.ellipsis:
			return parseFunctionAfterFormals(parser, position, parseFormals(parser, []));
		case Token.identifier: {
			const { name } = parser;
			const namePosition = parser.position();
			parser.next();
			if (parser.is(Token.comma) || parser.is(Token.question) || parser.is(Token.closeBrace)) {
				const first = [parseFormalDefault(parser, name, namePosition)];
				if (parser.is(Token.comma)) parser.next();
				else if (!parser.is(Token.closeBrace)) {
					parser.unexpected(Token.closeBrace, Token.comma);
				}
				const formals = parseFormals(parser, first);
				return parseFunctionAfterFormals(parser, position, formals);
			}
			meetSymbol(name);
			const path: AttributePathComponent[] = [name];
			if (parser.is(Token.dot)) {
				parser.next();
				parseAttributePath(parser, path, null);
			}
			const set = emptyAttributeSet(position);
			parseBindingValue(parser, set, path, namePosition);
			parseSetContents(parser, set);
			return set;
		}
		default: {
			const set = emptyAttributeSet(position);
			parseSetContents(parser, set);
			return set;
		}
	}
}

function isBehindFormals(parser: Parser): boolean {
	return parser.is(Token.colon) || parser.is(Token.at);
}

/** Parses `: body` or `@ name: body` behind formals. */
function parseFunctionAfterFormals(
	parser: Parser,
	position: Position,
	formals: Formals,
): Expression {
	if (!isBehindFormals(parser)) parser.unexpected(Token.colon, Token.at);
	if (parser.is(Token.colon)) return parseBody(parser, position, null, formals);
	parser.next();
	if (!parser.is(Token.identifier)) parser.unexpected(Token.identifier);
	const { name } = parser;
	parser.next();
	return parseBody(parser, position, name, formals);
}

function parseBody(
	parser: Parser,
	position: Position,
	argument: string | null,
	formals: Formals,
): Expression {
	parser.expect(Token.colon);
	const body = parser.expression();
	if (argument !== null) meetSymbol(argument);
	refuseDuplicates(parser, formals, argument, position);
	return { type: 'lambda', position, argument, formals, body, name: null };
}

/** Parses formals up to their `}` and the token behind it; `parameters` are those already read. */
function parseFormals(parser: Parser, parameters: Formal[]): Formals {
	for (;;) {
		switch (parser.token) {
			case Token.closeBrace:
				parser.next();
				return { parameters, ellipsis: false };
			case Token.ellipsis:
				parser.next();
				parser.expect(Token.closeBrace);
				return { parameters, ellipsis: true };
			case Token.identifier: {
				const { name } = parser;
				const position = parser.position();
				parser.next();
				parameters.push(parseFormalDefault(parser, name, position));
				if (parser.is(Token.comma)) parser.next();
				else if (!parser.is(Token.closeBrace)) {
					parser.unexpected(Token.closeBrace, Token.comma);
				}
				break;
			}
			default:
				parser.unexpected(Token.identifier, Token.ellipsis, Token.closeBrace);
		}
	}
}

function parseFormalDefault(parser: Parser, name: string, position: Position): Formal {
	let value: Expression | null = null;
	if (parser.is(Token.question)) {
		parser.next();
		value = parser.expression();
	}
	meetSymbol(name);
	return { position, name, default: value };
}

function refuseDuplicates(
	parser: Parser,
	formals: Formals,
	argument: string | null,
	position: Position,
): void {
	const names = new Set<string>();
	for (const parameter of formals.parameters) {
		const key = textKey(parameter.name);
		if (names.has(key)) {
			refuseDuplicate(parser, parameter.name, parameter.position);
		}
		names.add(key);
	}
	if (argument !== null && names.has(textKey(argument)))
		refuseDuplicate(parser, argument, position);
}

function refuseDuplicate(parser: Parser, name: string, position: Position): never {
	parser.fail(
		`duplicate formal function argument '${printAttributeName(name)}'`,
		position - parser.base,
	);
}
