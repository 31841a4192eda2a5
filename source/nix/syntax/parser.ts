import { placedMessage } from '../errors/format-error.ts';
import { formatPosition } from '../positions/format-position.ts';
import { noPosition, type Position } from '../positions/position.ts';
import type { Origin, PositionTable } from '../positions/position-table.ts';
import { letInterrupt } from '../state/evaluation-state.ts';
import { defaultSettings, type LanguageSettings, type Lint } from '../state/language-settings.ts';
import type {
	AttributeDefinition,
	AttributePathComponent,
	AttributeSetExpression,
	Expression,
} from './expression.ts';
import {
	applied,
	binary,
	builtinCall,
	isNonAssociative,
	isRightAssociative,
	negatePrecedence,
	not,
	notPrecedence,
	precedences,
	variable,
} from './operators.ts';
import {
	emptyAttributeSet,
	parseAttributePath,
	parseBindings,
	parseSetContents,
} from './parse-attributes.ts';
import { parseBraces, parseFunctionAfterName } from './parse-functions.ts';
import { parsePath } from './parse-paths.ts';
import { readIndentedString, readString } from './parse-strings.ts';
import { positionOf } from './position-of.ts';
import { Tokenizer } from './tokenizer.ts';
import { Token, tokenNames } from './tokens.ts';

export interface ParseOptions {
	/** Where the text came from, for messages. */
	origin: Origin;
	/** The table the text is added to. */
	positions: PositionTable;
	/** Where the text begins in the table, if it was added before. */
	base?: Position;
	/** The absolute folder that relative paths start from. */
	basePath: string;
	/** Gives what `~` in a path stands for; null when unknown, which makes `~/…` an error. */
	homePath: (path: string) => string | null;
	/** Gets the warnings Nix prints while it parses. */
	warn?: (message: string) => void;
	/** Nix's defaults unless given. */
	settings?: LanguageSettings;
}

/**
 * The syntax tree of a Nix expression (one character per byte), as Nix 2.34 parses it with these
 * settings. Variables are not checked.
 *
 * @throws NixError `parse`, with C++ Nix's message and position.
 */
export function parseExpression(text: string, options: ParseOptions): Expression {
	const parser = new Parser(text, options);
	parser.next();
	const expression = parser.expression();
	if (!parser.is(Token.endOfFile)) parser.unexpected(Token.endOfFile);
	return expression;
}

/** The tokens an argument may begin with. */
const beginsOperand = new Uint8Array(tokenNames.length);
for (const token of [
	Token.identifier,
	Token.integer,
	Token.float,
	Token.path,
	Token.homePath,
	Token.searchPath,
	Token.uri,
	Token.letKeyword,
	Token.recKeyword,
	Token.openParenthesis,
	Token.openBrace,
	Token.openBracket,
	Token.quote,
	Token.indentedQuote,
]) {
	beginsOperand[token] = 1;
}

/**
 * Recursive descent over the grammar of C++ Nix's `parser.y`; the areas strings, paths, attribute
 * sets and functions are in files of their own. A method that takes `first` goes on behind an
 * operand that is already read.
 */
export class Parser extends Tokenizer {
	readonly positions: PositionTable;
	readonly basePath: string;
	readonly homePath: (path: string) => string | null;
	readonly #warn: ((message: string) => void) | null;
	readonly #settings: LanguageSettings;
	/** Attributes by name, of the sets that have many. */
	readonly attributeIndexes = new Map<AttributeSetExpression, Map<string, AttributeDefinition>>();

	constructor(text: string, options: ParseOptions) {
		const { settings = defaultSettings } = options;
		const hasPipes = settings.features.has('pipe-operators');
		super(text, options.base ?? options.positions.add(options.origin, text), hasPipes);
		this.#settings = settings;
		this.positions = options.positions;
		this.basePath = options.basePath;
		this.homePath = options.homePath;
		this.#warn = options.warn ?? null;
	}

	/** Any expression: a function, `let`, `with`, `assert`, `if` or an operation. */
	expression(): Expression {
		const position = this.position();
		switch (this.token) {
			case Token.identifier: {
				const { name } = this;
				this.next();
				const lambda = parseFunctionAfterName(this, name, position);
				return lambda ?? this.#piped(variable(name, position), position);
			}
			case Token.openBrace: {
				const expression = parseBraces(this);
				if (expression.type === 'lambda') return expression;
				return this.#piped(expression, position);
			}
			case Token.letKeyword:
				return this.#let(position);
			case Token.withKeyword: {
				this.next();
				const namespace = this.expression();
				this.expect(Token.semicolon);
				return { type: 'with', position, namespace, body: this.expression() };
			}
			case Token.assertKeyword: {
				this.next();
				const condition = this.expression();
				this.expect(Token.semicolon);
				return { type: 'assert', position, condition, body: this.expression() };
			}
			case Token.ifKeyword: {
				this.next();
				const condition = this.expression();
				this.expect(Token.thenKeyword);
				const consequent = this.expression();
				this.expect(Token.elseKeyword);
				const alternative = this.expression();
				return { type: 'if', position, condition, consequent, alternative };
			}
			default:
				return this.#piped(null, position);
		}
	}

	#let(position: Position): Expression {
		this.next();
		if (this.is(Token.openBrace)) {
			return this.#piped(this.#oldLet(position), position);
		}
		const bindings = emptyAttributeSet(noPosition);
		bindings.recursive = true;
		parseBindings(this, bindings);
		if (!this.is(Token.inKeyword)) this.unexpected(Token.inKeyword, Token.inheritKeyword);
		this.next();
		const body = this.expression();
		if (bindings.dynamicAttributes.length > 0) {
			this.fail('dynamic attributes not allowed in let', position - this.base);
		}
		return { type: 'let', bindings, body };
	}

	/** The rest of `let { …; body = …; }`, from the `{` on. */
	#oldLet(position: Position): Expression {
		const set = this.#recursiveSet(position);
		return {
			type: 'select',
			position: noPosition,
			subject: set,
			path: ['body'],
			pathPositions: [noPosition],
			fallback: null,
		};
	}

	/** `{ … }` behind `rec` or `let`. */
	#recursiveSet(position: Position): Expression {
		if (!this.is(Token.openBrace)) this.unexpected(Token.openBrace);
		this.next();
		const set = emptyAttributeSet(position);
		set.recursive = true;
		parseBindings(this, set);
		if (!this.is(Token.closeBrace)) this.unexpected(Token.inheritKeyword, Token.closeBrace);
		this.next();
		return set;
	}

	/** Operators and their operands, and what they are piped through; pipes do not mix. */
	#piped(first: Expression | null, position: Position): Expression {
		let left = this.#operation(0, first, position);
		if (this.is(Token.pipeFrom)) return this.#pipedFrom(left);
		while (this.is(Token.pipeInto)) {
			const pipe = this.position();
			this.next();
			left = applied(this.#operation(0, null, this.position()), left, pipe);
		}
		return left;
	}

	/** `left <| …`, from the pipe on. */
	#pipedFrom(left: Expression): Expression {
		const pipe = this.position();
		this.next();
		const operand = this.#operation(0, null, this.position());
		return applied(left, this.is(Token.pipeFrom) ? this.#pipedFrom(operand) : operand, pipe);
	}

	/** Operators that bind at least as tightly as `minimum`, and their operands. */
	#operation(minimum: number, first: Expression | null, position: Position): Expression {
		let left = first === null ? this.#prefixed(position) : this.#application(first, position);
		for (;;) {
			const operator = this.token;
			const precedence = precedences[operator];
			if (precedence === 0 || precedence < minimum) return left;
			const operatorPosition = this.position();
			this.next();
			if (operator === Token.question) {
				const path: AttributePathComponent[] = [];
				parseAttributePath(this, path, null);
				left = { type: 'has-attribute', position: positionOf(left), subject: left, path };
				continue;
			}
			const rightPosition = this.position();
			const right = this.#operation(
				isRightAssociative(precedence) ? precedence : precedence + 1,
				null,
				rightPosition,
			);
			if (isNonAssociative(precedence) && precedences[this.token] === precedence) {
				this.unexpected();
			}
			left = binary(operator, operatorPosition, left, position, right, rightPosition);
		}
	}

	/** An operand with the `!` and `-` before it. */
	#prefixed(position: Position): Expression {
		if (this.is(Token.not)) {
			this.next();
			const operand = this.#operation(notPrecedence, null, this.position());
			return not(operand);
		}
		if (this.is(Token.minus)) {
			this.next();
			const operand = this.#operation(negatePrecedence, null, this.position());
			return builtinCall('__sub', position, { type: 'integer', value: 0 }, operand);
		}
		return this.#application(this.#simple(), position);
	}

	/** A function and its arguments, if any: `f x y`. */
	#application(first: Expression, position: Position): Expression {
		let expression = this.#selection(first, position);
		while (beginsOperand[this.token] === 1) {
			const argument = this.#operand();
			// C++ Nix adds arguments to any call, be it in parentheses or made from an operator.
			if (expression.type === 'call') expression.arguments.push(argument);
			else {
				expression = {
					type: 'call',
					position,
					function: expression,
					arguments: [argument],
				};
			}
		}
		return expression;
	}

	/** An argument, list element or fallback. */
	#operand(): Expression {
		const position = this.position();
		letInterrupt(position);
		const subject = this.#simple();
		if (this.is(Token.orKeyword)) this.#warnOfOr(position);
		return this.#selection(subject, position);
	}

	/** Lints the path literal that is the current token, as far as it is one literal. */
	lintPath(): void {
		const literal = this.text.slice(this.start, this.end);
		const { absolutePathLiterals, shortPathLiterals } = this.#settings;
		const isHome = this.is(Token.homePath);
		if (isHome || literal.startsWith('/')) {
			const kind = isHome ? 'home' : 'absolute';
			this.#lint(
				absolutePathLiterals,
				`${kind} path literals are not portable. Consider replacing path literal '${literal}' by a string, relative path, or parameter (lint-absolute-path-literals)`,
			);
		} else if (!literal.startsWith('.')) {
			this.#lint(
				shortPathLiterals,
				`relative path literal '${literal}' should be prefixed with '.' for clarity: './${literal}' (lint-short-path-literals)`,
			);
		}
	}

	/** Warns of the current token, or refuses it. */
	#lint(lint: Lint, message: string): void {
		if (lint === 'fatal') this.fail(message, this.start);
		if (lint === 'warn') this.#warn?.(placedMessage(message, this.position(), this.positions));
	}

	/** Warns that the operand begun at `position` takes the current `or` for an argument. */
	#warnOfOr(position: Position): void {
		if (this.#warn === null) return;
		const operand = this.text.slice(position - this.base, this.end).replace(/\r\n?/g, '\n');
		this.#warn(
			`at ${formatPosition(this.positions, position)}: This expression uses \`or\` as an ` +
				'identifier in a way that will change in a future Nix release.\n' +
				'Wrap this entire expression in parentheses to preserve its current meaning:\n' +
				`    (${operand})\n` +
				'Give feedback at https://github.com/NixOS/nix/pull/11121',
		);
	}

	/** What may follow an operand: `.a.b`, `.a.b or fallback`, or `or` as an argument. */
	#selection(subject: Expression, position: Position): Expression {
		if (this.is(Token.dot)) {
			this.next();
			const path: AttributePathComponent[] = [];
			const pathPositions: Position[] = [];
			parseAttributePath(this, path, pathPositions);
			let fallback: Expression | null = null;
			if (this.is(Token.orKeyword)) {
				this.next();
				fallback = this.#operand();
			}
			return { type: 'select', position, subject, path, pathPositions, fallback };
		}
		if (this.is(Token.orKeyword)) {
			this.next();
			return {
				type: 'call',
				position,
				function: subject,
				arguments: [variable('or', position)],
			};
		}
		return subject;
	}

	#simple(): Expression {
		const position = this.position();
		switch (this.token) {
			case Token.identifier: {
				const { name } = this;
				this.next();
				return variable(name, position);
			}
			case Token.integer: {
				const value = this.number;
				this.next();
				return { type: 'integer', value };
			}
			case Token.float: {
				const value = this.number as number;
				this.next();
				return { type: 'float', value };
			}
			case Token.quote: {
				const string = readString(this);
				this.next();
				return string;
			}
			case Token.indentedQuote: {
				const string = readIndentedString(this);
				this.next();
				return string;
			}
			case Token.path:
			case Token.homePath:
				return parsePath(this);
			case Token.searchPath: {
				const value = this.text.slice(this.start + 1, this.end - 1);
				this.next();
				return builtinCall('__findFile', position, variable('__nixPath', noPosition), {
					type: 'string',
					value,
				});
			}
			case Token.uri: {
				const value = this.text.slice(this.start, this.end);
				const { urlLiterals } = this.#settings;
				const judgement = urlLiterals === 'fatal' ? 'disallowed' : 'discouraged';
				this.#lint(
					urlLiterals,
					`URL literals are ${judgement}. Consider using a string literal "${value}" instead (lint-url-literals)`,
				);
				this.next();
				return { type: 'string', value };
			}
			case Token.openParenthesis: {
				this.next();
				const expression = this.expression();
				this.expect(Token.closeParenthesis);
				return expression;
			}
			case Token.openBracket:
				return this.#list();
			case Token.recKeyword:
				this.next();
				return this.#recursiveSet(position);
			case Token.letKeyword:
				this.next();
				return this.#oldLet(position);
			case Token.openBrace: {
				this.next();
				const set = emptyAttributeSet(position);
				parseSetContents(this, set);
				return set;
			}
			default:
				this.unexpected();
		}
	}

	#list(): Expression {
		this.next();
		const elements: Expression[] = [];
		while (beginsOperand[this.token] === 1) elements.push(this.#operand());
		if (!this.is(Token.closeBracket)) this.unexpected();
		this.next();
		return { type: 'list', elements };
	}
}
