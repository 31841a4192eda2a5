import { asked, type Draw, drawn, quote } from './draw.ts';

type Type =
	| { kind: 'int' | 'float' | 'string' | 'bool' | 'null' | 'path' }
	| { kind: 'list'; of: Type }
	| { kind: 'set'; attributes: readonly (readonly [string, Type])[] }
	| { kind: 'function'; from: Type; to: Type };

interface Variable {
	name: string;
	type: Type;
}
type Scope = readonly Variable[];

const int: Type = { kind: 'int' };
const float: Type = { kind: 'float' };
const string: Type = { kind: 'string' };
const bool: Type = { kind: 'bool' };

const names = ['a', 'b', 'c', 'x', 'y', 'foo', 'bar', 'out', 'name', 'value', 'constructor'];

/** Programs of known type; in a few places one of another type is put. */
class ProgramMaker {
	readonly #draw: Draw;
	readonly #illTyped: number;

	constructor(draw: Draw, illTyped: number) {
		this.#draw = draw;
		this.#illTyped = illTyped;
	}

	type(depth: number): Type {
		const draw = this.#draw;
		return draw.oneOf<Type>(
			[3, () => int],
			[1, () => float],
			[3, () => string],
			[2, () => bool],
			[1, () => ({ kind: draw.pick(['null', 'path'] as const) })],
			[depth > 0 ? 3 : 0, () => ({ kind: 'list', of: this.type(depth - 1) })],
			[depth > 0 ? 3 : 0, () => this.#setType(depth - 1)],
			[depth > 0 ? 1 : 0, () => this.#functionType(depth - 1)],
		);
	}

	expression(type: Type, scope: Scope, depth: number): string {
		const draw = this.#draw;
		if (draw.chance(this.#illTyped)) return this.expression(this.type(1), scope, depth);
		const fitting = places(scope, type);
		if (fitting.length > 0 && draw.chance(depth > 0 ? 30 : 70)) return draw.pick(fitting);
		if (depth <= 0) return this.#literal(type, scope, 0);
		const made = draw.oneOf<string>(
			[4, () => this.#literal(type, scope, depth)],
			[6, () => this.#operation(type, scope, depth - 1)],
			[6, () => this.#anywhere(type, scope, depth - 1)],
		);
		return draw.chance(95) ? `(${made})` : made;
	}

	#setType(depth: number): Type {
		const draw = this.#draw;
		const chosen = new Set(draw.several(3, () => draw.pick(names)));
		return { kind: 'set', attributes: [...chosen].map((name) => [name, this.type(depth)]) };
	}

	#functionType(depth: number): Type {
		return { kind: 'function', from: this.type(depth), to: this.type(depth) };
	}

	#literal(type: Type, scope: Scope, depth: number): string {
		const draw = this.#draw;
		const inner = (of: Type) => this.expression(of, scope, depth - 1);
		switch (type.kind) {
			case 'int':
				return draw.pick(['0', '1', '2', '3', '7', '(-1)', '42', '9223372036854775807', '4096']);
			case 'float':
				return draw.pick(['0.0', '1.5', '(-2.25)', '1e10', '.5', '3.0', '1.0e-3']);
			case 'bool':
				return draw.pick(['true', 'false']);
			case 'null':
				return 'null';
			case 'path':
				return draw.pick(['/a/b', '/a', '/.', '/a/../b', '/nonexistent/x.nix']);
			case 'string':
				if (depth > 0 && draw.chance(40)) {
					const part = draw.oneOf(
						() => inner(string),
						() => `toString ${inner(int)}`,
						() => inner({ kind: 'path' }),
					);
					return draw.pick([`"x\${${part}}y"`, `''\n  a\${${part}}\n b''`, `"\${${part}}"`]);
				}
				return draw.pick([
					'""',
					'"a"',
					'"b"',
					'"foo"',
					'"a b\\n"',
					"''x''",
					'"1.2"',
					'"/a/b"',
					'"\xc3\xa9"',
				]);
			case 'list':
				return `[ ${draw.several(3, () => atom(inner(type.of))).join(' ')} ]`;
			case 'set':
				return this.#set(type.attributes, scope, depth);
			case 'function':
				return this.#function(type.from, type.to, scope, depth);
		}
	}

	#set(attributes: readonly (readonly [string, Type])[], scope: Scope, depth: number): string {
		const draw = this.#draw;
		const recursive = draw.chance(20);
		const inside = recursive
			? [...scope, ...attributes.slice(0, 1).map(([name, type]) => ({ name, type }))]
			: scope;
		const bindings = attributes.map(([name, type], index) => {
			const visible = index === 0 ? scope : inside;
			const same = scope.findLast((variable) => variable.name === name);
			if (same?.type === type && draw.chance(50)) return `inherit ${name};`;
			const value = this.expression(type, visible, depth - 1);
			return draw.oneOf(
				[8, () => `${name} = ${value};`],
				[1, () => `"${name}" = ${value};`],
				[1, () => `\${${quote(name)}} = ${value};`],
				[1, () => `inherit ({ ${name} = ${value}; }) ${name};`],
			);
		});
		return `${recursive ? 'rec ' : ''}{ ${bindings.join(' ')} }`;
	}

	#function(from: Type, to: Type, scope: Scope, depth: number): string {
		const draw = this.#draw;
		const body = (added: Scope) => this.expression(to, [...scope, ...added], depth - 1);
		if (from.kind === 'set' && draw.chance(70)) {
			const formals = from.attributes.map(([name, type]) =>
				draw.chance(30) ? `${name} ? ${this.expression(type, scope, depth - 1)}` : name,
			);
			if (draw.chance(30)) formals.push('...');
			const variables = from.attributes.map(([name, type]) => ({ name, type }));
			const at = draw.chance(20) ? ' @ args' : '';
			return `{ ${formals.join(', ')} }${at}: ${body(at ? [...variables, { name: 'args', type: from }] : variables)}`;
		}
		const name = draw.pick(names);
		return `${name}: ${body([{ name, type: from }])}`;
	}

	/** What can stand for a value of any type. */
	#anywhere(type: Type, scope: Scope, depth: number): string {
		const draw = this.#draw;
		const inner = (of: Type = type, added: Scope = []) =>
			this.expression(of, [...scope, ...added], depth);
		const some = () => this.type(1);
		return draw.oneOf<string>(
			[3, () => this.#let(type, scope, depth)],
			[3, () => `if ${inner(bool)} then ${inner()} else ${inner()}`],
			[1, () => `assert ${inner(bool)}; ${inner()}`],
			[
				1,
				() => {
					const name = draw.pick(names);
					const added = some();
					const set: Type = { kind: 'set', attributes: [[name, added]] };
					return `with ${inner(set)}; ${inner(type, [{ name, type: added }])}`;
				},
			],
			[
				3,
				() => {
					const from = some();
					return `${inner({ kind: 'function', from, to: type })} ${atom(inner(from))}`;
				},
			],
			[
				2,
				() => {
					const name = draw.pick(names);
					const set = inner({ kind: 'set', attributes: [[name, type]] });
					const other = inner();
					return draw.pick([
						`${atom(set)}.${name}`,
						`${atom(set)}.${name} or ${atom(other)}`,
						`${atom(set)}.z.${name} or ${atom(other)}`,
						`${atom(set)}.\${${quote(name)}}`,
						`builtins.getAttr "${name}" ${atom(set)}`,
					]);
				},
			],
			[1, () => `builtins.head [ ${atom(inner())} ${atom(inner())} ]`],
			[1, () => `builtins.elemAt ${atom(inner({ kind: 'list', of: type }))} ${draw.nat(2)}`],
			[
				1,
				() =>
					`builtins.${draw.pick(['seq', 'deepSeq', 'trace'])} ${atom(inner(some()))} ${atom(inner())}`,
			],
			[1, () => `(builtins.tryEval ${atom(inner())}).value`],
			[
				1,
				() =>
					`builtins.foldl' (acc: x: ${inner(type, [{ name: 'acc', type }])}) ${atom(inner())} ${atom(inner({ kind: 'list', of: some() }))}`,
			],
			[1, () => `builtins.addErrorContext "while at it" ${atom(inner())}`],
			[1, () => draw.pick([`throw ${atom(inner(string))}`, `abort "x"`])],
		);
	}

	#let(type: Type, scope: Scope, depth: number): string {
		const draw = this.#draw;
		const inside = [...scope];
		const bindings: string[] = [];
		for (const name of new Set([draw.pick(names), ...draw.several(2, () => draw.pick(names))])) {
			const itsType = this.type(2);
			bindings.push(`${name} = ${this.expression(itsType, inside, depth)};`);
			inside.push({ name, type: itsType });
		}
		return `let ${bindings.join(' ')} in ${this.expression(type, inside, depth)}`;
	}

	/** What gives values of this type only. */
	#operation(type: Type, scope: Scope, depth: number): string {
		const draw = this.#draw;
		const inner = (of: Type) => this.expression(of, scope, depth);
		const argument = (of: Type) => atom(inner(of));
		const listOf = (of: Type): Type => ({ kind: 'list', of });
		const some = this.type(1);
		switch (type.kind) {
			case 'int':
				return draw.oneOf(
					[4, () => `${inner(int)} ${draw.pick(['+', '-', '*', '/'])} ${inner(int)}`],
					() => `- ${inner(int)}`,
					() => `builtins.length ${argument(listOf(some))}`,
					() => `builtins.stringLength ${argument(string)}`,
					() =>
						`builtins.${draw.pick(['bitAnd', 'bitOr', 'bitXor', 'add', 'sub', 'mul', 'div'])} ${argument(int)} ${argument(int)}`,
					() => `builtins.${draw.pick(['floor', 'ceil'])} ${argument(float)}`,
					() => `builtins.compareVersions ${argument(string)} ${argument(string)}`,
				);
			case 'float':
				return `${inner(draw.pick([int, float]))} ${draw.pick(['+', '-', '*', '/'])} ${inner(float)}`;
			case 'string':
				return draw.oneOf(
					[3, () => `${inner(string)} + ${inner(draw.pick([string, string, { kind: 'path' }]))}`],
					() => `toString ${argument(some)}`,
					() => `builtins.toJSON ${argument(some)}`,
					() => `builtins.typeOf ${argument(some)}`,
					() => `builtins.substring ${argument(int)} ${argument(int)} ${argument(string)}`,
					() => `builtins.concatStringsSep ${argument(string)} ${argument(listOf(string))}`,
					() =>
						`builtins.replaceStrings ${argument(listOf(string))} ${argument(listOf(string))} ${argument(string)}`,
					() => `baseNameOf ${argument(draw.pick([string, { kind: 'path' }]))}`,
				);
			case 'bool':
				return draw.oneOf(
					[3, () => `${inner(some)} ${draw.pick(['==', '!='])} ${inner(some)}`],
					[2, () => `${inner(bool)} ${draw.pick(['&&', '||', '->'])} ${inner(bool)}`],
					[
						2,
						() => {
							const compared = draw.pick([int, float, string, listOf(int)]);
							return `${inner(compared)} ${draw.pick(['<', '<=', '>', '>='])} ${inner(compared)}`;
						},
					],
					() => `! ${inner(bool)}`,
					() => `${inner(this.#setType(0))} ? ${draw.pick(names)}`,
					() =>
						`builtins.${draw.pick(['isInt', 'isString', 'isAttrs', 'isList', 'isFunction', 'isFloat', 'isPath', 'isBool'])} ${argument(some)}`,
					() => `builtins.elem ${argument(some)} ${argument(listOf(some))}`,
					() =>
						`builtins.${draw.pick(['all', 'any'])} ${argument({ kind: 'function', from: some, to: bool })} ${argument(listOf(some))}`,
					() => `(builtins.tryEval ${argument(some)}).success`,
				);
			case 'list': {
				const { of } = type;
				return draw.oneOf(
					[3, () => `${inner(type)} ++ ${inner(type)}`],
					[
						2,
						() =>
							`map ${argument({ kind: 'function', from: some, to: of })} ${argument(listOf(some))}`,
					],
					() =>
						`builtins.filter ${argument({ kind: 'function', from: of, to: bool })} ${argument(type)}`,
					() =>
						`builtins.genList ${argument({ kind: 'function', from: int, to: of })} ${draw.pick(['0', '2', '3', '(-1)'])}`,
					() => `builtins.tail ${argument(type)}`,
					() => `builtins.concatLists ${argument(listOf(type))}`,
					() =>
						`builtins.sort ${argument({ kind: 'function', from: of, to: { kind: 'function', from: of, to: bool } })} ${argument(type)}`,
					() =>
						`builtins.attrValues ${argument({
							kind: 'set',
							attributes: [
								['a', of],
								['b', of],
							],
						})}`,
					() =>
						`builtins.concatMap ${argument({ kind: 'function', from: some, to: type })} ${argument(listOf(some))}`,
					() =>
						`builtins.catAttrs "a" ${argument(listOf({ kind: 'set', attributes: [['a', of]] }))}`,
				);
			}
			case 'set':
				return draw.oneOf(
					[3, () => `${inner(type)} // ${inner(draw.chance(50) ? type : this.#setType(1))}`],
					() =>
						`removeAttrs ${argument(type)} [ ${draw.several(2, () => quote(draw.pick(names))).join(' ')} ]`,
					() => `builtins.mapAttrs (name: value: value) ${argument(type)}`,
					() => `builtins.intersectAttrs ${argument(type)} ${argument(type)}`,
					() =>
						`builtins.listToAttrs [ ${type.attributes.map(([name, of]) => `{ name = "${name}"; value = ${inner(of)}; }`).join(' ')} ]`,
				);
			case 'function':
				return `${names[0]}: ${this.expression(type.to, [...scope, { name: 'a', type: type.from }], depth)}`;
			default:
				return this.#literal(type, scope, depth);
		}
	}
}

/** As an argument or an element of a list. */
function atom(expression: string): string {
	return /^(\w+|\(.*\)|"[^"]*")$/s.test(expression) ? expression : `(${expression})`;
}

/** Variables of a type, and what can be selected of variables. */
function places(scope: Scope, type: Type): string[] {
	return scope.flatMap(({ name, type: its }) => [
		...(same(its, type) ? [name] : []),
		...(its.kind === 'set'
			? its.attributes.filter(([, of]) => same(of, type)).map(([key]) => `${name}.${key}`)
			: []),
	]);
}

function same(one: Type, other: Type): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function program(draw: Draw, illTyped: number): string {
	const maker = new ProgramMaker(draw, illTyped);
	return maker.expression(maker.type(2), [], 2 + draw.nat(3));
}

const modes = ['deep', 'deep', 'deep', 'shallow', 'json', 'xml', 'print'] as const;

/** Well-typed programs: most evaluate. */
export const wellTyped = asked(
	drawn((draw) => program(draw, 0)),
	modes,
);

/** Programs with a value of a wrong type here and there. */
export const illTyped = asked(
	drawn((draw) => program(draw, 3)),
	['deep', 'shallow', 'json', 'xml'],
);
