import { textKey } from '../formats/text-key.ts';
import { formatPosition } from '../positions/format-position.ts';
import type { Position } from '../positions/position.ts';
import { noPosition } from '../positions/position.ts';
import { letInterrupt } from '../state/evaluation-state.ts';
import { compareSymbols, meetSymbol } from '../state/symbols.ts';
import type {
	AttributeDefinition,
	AttributePathComponent,
	AttributeSetExpression,
	Expression,
	Lambda,
} from './expression.ts';
import { printAttributeName } from './literals.ts';
import { readInterpolation, readString } from './parse-strings.ts';
import type { Parser } from './parser.ts';
import { printAttributePath } from './printer.ts';
import { Token } from './tokens.ts';

/** Above this many attributes a set is searched through an index. */
const linearSearchLimit = 12;

export function emptyAttributeSet(position: Position): AttributeSetExpression {
	return {
		type: 'attribute-set',
		position,
		recursive: false,
		attributes: [],
		dynamicAttributes: [],
		inheritSources: [],
	};
}

/**
 * Parses `name = value; …` and `inherit …;` up to a token that begins neither, and adds them to
 * `set`, nested definitions merged.
 */
export function parseBindings(parser: Parser, set: AttributeSetExpression): void {
	for (;;) {
		switch (parser.token) {
			case Token.identifier:
			case Token.orKeyword:
			case Token.quote:
			case Token.interpolation: {
				const position = parser.position();
				letInterrupt(position);
				const path: AttributePathComponent[] = [];
				parseAttributePath(parser, path, null);
				parseBindingValue(parser, set, path, position);
				break;
			}
			case Token.inheritKeyword:
				parseInherit(parser, set);
				break;
			default:
				return;
		}
	}
}

/** Parses the rest of `{ … }`, through the `}`. */
export function parseSetContents(parser: Parser, set: AttributeSetExpression): void {
	parseBindings(parser, set);
	// Bison has taken the bindings for those before an `inherit` when it finds something else.
	if (!parser.is(Token.closeBrace)) parser.unexpected(Token.inheritKeyword);
	parser.next();
}

/** Parses `= value;` behind an attribute path. */
export function parseBindingValue(
	parser: Parser,
	set: AttributeSetExpression,
	path: AttributePathComponent[],
	position: Position,
): void {
	if (!parser.is(Token.assign)) parser.unexpected(Token.dot, Token.assign);
	parser.next();
	const value = parser.expression();
	if (!parser.is(Token.semicolon)) parser.unexpected(Token.semicolon);
	addAtPath(parser, set, path, position, value);
	parser.next();
}

/** Parses an attribute path into `path`, and the positions of its components if asked for. */
export function parseAttributePath(
	parser: Parser,
	path: AttributePathComponent[],
	positions: Position[] | null,
): void {
	for (;;) {
		positions?.push(parser.position());
		path.push(parseAttributeName(parser));
		if (!parser.is(Token.dot)) return;
		parser.next();
	}
}

function parseAttributeName(parser: Parser): AttributePathComponent {
	const component = readAttributeName(parser);
	if (component === null) {
		parser.unexpected(Token.identifier, Token.orKeyword, Token.interpolation, Token.quote);
	}
	parser.next();
	return component;
}

/**
 * Reads a name, string or `${…}`, and no token behind it; null if there is none. An interpolated
 * plain string is a static name, as in `${"a"}`, but not in `"${"a"}"`.
 */
function readAttributeName(parser: Parser): AttributePathComponent | null {
	const name = readName(parser);
	if (typeof name === 'string') meetSymbol(name);
	return name;
}

function readName(parser: Parser): AttributePathComponent | null {
	switch (parser.token) {
		case Token.identifier:
		case Token.orKeyword:
			return parser.name;
		case Token.quote: {
			const expression = readString(parser);
			return expression.type === 'string' ? expression.value : expression;
		}
		case Token.interpolation: {
			const { expression } = readInterpolation(parser, parser.start);
			return expression.type === 'string' ? expression.value : expression;
		}
		default:
			return null;
	}
}

/** Parses `inherit a b;` or `inherit (source) a b;`. */
function parseInherit(parser: Parser, set: AttributeSetExpression): void {
	parser.next();
	let source: Expression | null = null;
	if (parser.is(Token.openParenthesis)) {
		parser.next();
		source = parser.expression();
		parser.expect(Token.closeParenthesis);
	}
	const names: { name: string; position: Position }[] = [];
	for (;;) {
		const { start } = parser;
		const name = readAttributeName(parser);
		if (name === null) break;
		if (typeof name !== 'string') {
			parser.fail('dynamic attributes not allowed in inherit', start);
		}
		names.push({ name, position: parser.base + start });
		parser.next();
	}
	if (!parser.is(Token.semicolon)) parser.unexpected();
	if (source !== null) set.inheritSources.push(source);
	for (const { name, position } of names) {
		const existing = findAttribute(parser, set, name);
		if (existing !== undefined) {
			refuseDuplicate(parser, printAttributeName(name), position, existing.position);
		}
		addAttribute(
			parser,
			set,
			source === null
				? {
						name,
						kind: 'inherited',
						position,
						value: { type: 'variable', position, name },
					}
				: {
						name,
						kind: 'inherited-from',
						position,
						value: {
							type: 'inherited-from',
							position,
							source: set.inheritSources.length - 1,
							name,
						},
					},
		);
	}
	parser.next();
}

/** Adds `path = value` to a set: the sets on the way are made or merged into. */
function addAtPath(
	parser: Parser,
	set: AttributeSetExpression,
	path: AttributePathComponent[],
	position: Position,
	value: Expression,
): void {
	const last = path.length - 1;
	for (let index = 0; index < last; index++) {
		const component = path[index];
		if (typeof component !== 'string') {
			const nested = emptyAttributeSet(noPosition);
			set.dynamicAttributes.push({ name: component, position, value: nested });
			set = nested;
			continue;
		}
		const existing = findAttribute(parser, set, component);
		if (existing === undefined) {
			const nested = emptyAttributeSet(noPosition);
			addAttribute(parser, set, { name: component, kind: 'plain', position, value: nested });
			set = nested;
		} else {
			if (existing.value.type !== 'attribute-set') {
				const shown = printAttributePath(path.slice(0, index + 1));
				refuseDuplicate(parser, shown, position, existing.position);
			}
			set = existing.value;
		}
	}
	const name = path[last];
	if (typeof name === 'string') {
		mergeAttribute(parser, set, path, { name, kind: 'plain', position, value });
	} else {
		set.dynamicAttributes.push({ name, position, value });
	}
}

/**
 * Adds a definition; when there is one and both values are written-out sets, the attributes of
 * the new one are added to the old one (whose `rec` alone counts). `path` is for messages.
 */
function mergeAttribute(
	parser: Parser,
	set: AttributeSetExpression,
	path: AttributePathComponent[],
	definition: AttributeDefinition,
): void {
	const existing = findAttribute(parser, set, definition.name);
	if (existing === undefined) {
		addAttribute(parser, set, definition);
		nameFunctions(definition.value as Expression, definition.name);
		return;
	}
	const target = existing.value;
	const added = definition.value;
	if (target.type !== 'attribute-set' || added.type !== 'attribute-set') {
		refuseDuplicate(parser, printAttributePath(path), definition.position, existing.position);
	}
	const firstSource = target.inheritSources.length;
	for (const attribute of added.attributes.toSorted((a, b) => compareSymbols(a.name, b.name))) {
		if (attribute.value.type === 'inherited-from') attribute.value.source += firstSource;
		mergeAttribute(parser, target, [...path, attribute.name], attribute);
	}
	target.dynamicAttributes.push(...added.dynamicAttributes);
	target.inheritSources.push(...added.inheritSources);
}

/** Names functions after the attribute they are the value of; of `a: b: …` both functions. */
export function nameFunctions(value: Expression, name: string): void {
	let current = value;
	while (current.type === 'lambda') {
		(current as Lambda).name = name;
		current = current.body;
	}
}

function findAttribute(
	parser: Parser,
	set: AttributeSetExpression,
	name: string,
): AttributeDefinition | undefined {
	const { attributes } = set;
	if (attributes.length > linearSearchLimit) return attributeIndex(parser, set).get(textKey(name));
	for (let index = 0; index < attributes.length; index++) {
		if (attributes[index].name === name) return attributes[index];
	}
	return undefined;
}

function addAttribute(
	parser: Parser,
	set: AttributeSetExpression,
	definition: AttributeDefinition,
): void {
	set.attributes.push(definition);
	if (set.attributes.length > linearSearchLimit) {
		attributeIndex(parser, set).set(textKey(definition.name), definition);
	}
}

function attributeIndex(
	parser: Parser,
	set: AttributeSetExpression,
): Map<string, AttributeDefinition> {
	let index = parser.attributeIndexes.get(set);
	if (index === undefined) {
		index = new Map();
		for (const attribute of set.attributes) index.set(textKey(attribute.name), attribute);
		parser.attributeIndexes.set(set, index);
	}
	return index;
}

function refuseDuplicate(
	parser: Parser,
	shown: string,
	position: Position,
	previous: Position,
): never {
	parser.fail(
		`attribute '${shown}' already defined at ${formatPosition(parser.positions, previous)}`,
		position - parser.base,
	);
}
