import type { LanguageCase } from './corpus.ts';

/** One value of each type, and the values that behave like another type. */
const values = [
	'1',
	'1.5',
	'true',
	'null',
	'"a"',
	'./sources',
	'[ ]',
	'[ 1 ]',
	'{ }',
	'{ a = 1; }',
	'{ outPath = "o"; }',
	'(x: x)',
	'builtins.add',
];

const operandValues = values.filter((value) => !['[ ]', '{ }', 'builtins.add'].includes(value));

const binaryOperators = ['+', '-', '*', '/', '<', '==', '&&', '||', '->', '++', '//'];

/**
 * Every builtin that takes arguments, with arguments it accepts: each is tried with every other
 * value in each place.
 */
const builtinCalls: readonly (readonly string[])[] = [
	['abort', '"m"'],
	['add', '1', '2'],
	['addDrvOutputDependencies', '"x"'],
	['addErrorContext', '"c"', '1'],
	['all', '(x: true)', '[ 1 ]'],
	['any', '(x: true)', '[ 1 ]'],
	['appendContext', '"x"', '{ }'],
	['attrNames', '{ a = 1; }'],
	['attrValues', '{ a = 1; }'],
	['baseNameOf', '"/a/b"'],
	['bitAnd', '6', '3'],
	['bitOr', '6', '3'],
	['bitXor', '6', '3'],
	['catAttrs', '"a"', '[ { a = 1; } ]'],
	['ceil', '1.5'],
	['compareVersions', '"1"', '"2"'],
	['concatLists', '[ [ 1 ] [ 2 ] ]'],
	['concatMap', '(x: [ x ])', '[ 1 ]'],
	['concatStringsSep', '","', '[ "a" "b" ]'],
	[
		'convertHash',
		'{ hash = "d41d8cd98f00b204e9800998ecf8427e"; hashAlgo = "md5"; toHashFormat = "sri"; }',
	],
	['deepSeq', '1', '2'],
	['derivationStrict', '{ name = "n"; system = "s"; builder = "b"; }'],
	['dirOf', '"/a/b"'],
	['div', '7', '2'],
	['elem', '1', '[ 1 ]'],
	['elemAt', '[ 1 2 ]', '0'],
	['filter', '(x: true)', '[ 1 ]'],
	['filterSource', '(path: type: true)', './sources'],
	['findFile', '[ { path = "/"; prefix = ""; } ]', '"nonexistent"'],
	['floor', '1.5'],
	["foldl'", '(a: b: a + b)', '0', '[ 1 2 ]'],
	['fromJSON', '"1"'],
	['fromTOML', '"a = 1"'],
	['functionArgs', '({ a }: a)'],
	['genList', '(x: x)', '2'],
	['genericClosure', '{ startSet = [ { key = 1; } ]; operator = x: [ ]; }'],
	['getAttr', '"a"', '{ a = 1; }'],
	['getContext', '"x"'],
	['getEnv', '"PYSCOPE_UNSET"'],
	['groupBy', '(x: "k")', '[ 1 ]'],
	['hasAttr', '"a"', '{ a = 1; }'],
	['hasContext', '"x"'],
	['hashFile', '"md5"', './sources/one.txt'],
	['hashString', '"md5"', '"x"'],
	['head', '[ 1 ]'],
	['import', './one.nix'],
	['intersectAttrs', '{ a = 1; }', '{ a = 2; }'],
	['isAttrs', '1'],
	['isBool', '1'],
	['isFloat', '1'],
	['isFunction', '1'],
	['isInt', '1'],
	['isList', '1'],
	['isNull', '1'],
	['isPath', '1'],
	['isString', '1'],
	['length', '[ 1 ]'],
	['lessThan', '1', '2'],
	['listToAttrs', '[ { name = "a"; value = 1; } ]'],
	['map', '(x: x)', '[ 1 ]'],
	['mapAttrs', '(n: v: v)', '{ a = 1; }'],
	['match', '"a"', '"a"'],
	['mul', '2', '3'],
	['parseDrvName', '"a-1"'],
	['partition', '(x: true)', '[ 1 ]'],
	['path', '{ path = ./sources; name = "n"; }'],
	['pathExists', './sources'],
	['placeholder', '"out"'],
	['readDir', './sources'],
	['readFile', './sources/one.txt'],
	['readFileType', './sources'],
	['removeAttrs', '{ a = 1; b = 2; }', '[ "a" ]'],
	['replaceStrings', '[ "a" ]', '[ "b" ]', '"a"'],
	['scopedImport', '{ }', './one.nix'],
	['seq', '1', '2'],
	['sort', '(a: b: a < b)', '[ 2 1 ]'],
	['split', '"a"', '"a"'],
	['splitVersion', '"1.2"'],
	['storePath', '"/nonexistent"'],
	['stringLength', '"a"'],
	['sub', '3', '1'],
	['substring', '0', '1', '"abc"'],
	['tail', '[ 1 2 ]'],
	['throw', '"m"'],
	['toFile', '"n"', '"text"'],
	['toJSON', '1'],
	['toPath', '"/a"'],
	['toString', '1'],
	['toXML', '1'],
	['trace', '"m"', '1'],
	['traceVerbose', '"m"', '1'],
	['tryEval', '1'],
	['typeOf', '1'],
	['unsafeDiscardOutputDependency', '"x"'],
	['unsafeDiscardStringContext', '"x"'],
	['unsafeGetAttrPos', '"a"', '{ a = 1; }'],
	['warn', '"m"', '1'],
	['zipAttrsWith', '(n: vs: vs)', '[ { a = 1; } ]'],
];

const strict = (expression: string): LanguageCase => ({ options: '--strict', expression });

/** Each builtin alone, applied as it should be, then with each argument replaced by every value. */
function* wrongArguments(): Generator<string> {
	for (const [name, ...usual] of builtinCalls) {
		yield `builtins.${name}`;
		for (let count = 1; count <= usual.length; count++) {
			yield `builtins.${name} ${usual.slice(0, count).join(' ')}`;
		}
		for (const index of usual.keys()) {
			for (const value of values) {
				yield `builtins.${name} ${usual.with(index, value).join(' ')}`;
			}
		}
		yield `builtins.${name} ${usual.with(-1, '(throw "argument")').join(' ')}`;
	}
}

function* operands(): Generator<string> {
	for (const operator of binaryOperators) {
		for (const left of operandValues) {
			for (const right of operandValues) yield `${left} ${operator} ${right}`;
		}
	}
	for (const value of values) {
		yield ` -${value}`;
		yield `!${value}`;
		yield `${value}.a`;
		yield `(${value}).a or "default"`;
		yield `${value} ? a`;
		yield `${value} 1`;
		yield `"<\${${value}}>"`;
		yield `{ \${${value}} = 1; }`;
		yield `{ a = 1; }.\${${value}}`;
		yield `{ a = 1; } ? \${${value}}`;
		yield `if ${value} then 1 else 2`;
		yield `assert ${value}; 1`;
		yield `with ${value}; a`;
		yield `with ${value}; 1`;
		yield `{ inherit (${value}) a; }`;
		yield `let { body = ${value}; }`;
		yield `({ a ? 2 }: a) ${value}`;
		yield `./sources/\${${value}}`;
	}
}

/** Groups of three operands show precedence and associativity. */
function* precedence(): Generator<string> {
	const operators = ['+', '-', '*', '/', '<', '<=', '==', '!=', '&&', '||', '->', '++', '//'];
	for (const first of operators) {
		for (const second of operators) {
			yield `7 ${first} 2 ${second} 3`;
		}
		yield ` - 7 ${first} 2`;
		yield `! true ${first} false`;
		yield `{ } ${first} { } ? a`;
		yield `x: x ${first} 1`;
	}
	for (const operator of ['&&', '||', '->', '==']) {
		for (const second of ['&&', '||', '->', '==']) {
			yield `true ${operator} false ${second} false`;
			yield `false ${operator} true ${second} false`;
		}
	}
}

function* printing(): Generator<string> {
	const contents = [
		...values,
		'(throw "x")',
		'(1 + 1)',
		'(builtins.add 1)',
		'({ a }: a)',
		'{ type = "derivation"; name = "n"; }',
		'1.0e20',
		'"a\\"b\\\\c\\n\\t\\r\\${d}$"',
		'"é"',
		'(-1)',
		'[ [ ] { } ]',
	];
	for (const value of contents) {
		yield value;
		yield `[ ${value} ]`;
		yield `{ x = ${value}; }`;
		yield `let x = ${value}; in [ x x ]`;
	}
}

function* crossed(): Generator<LanguageCase> {
	for (const options of ['', '--json', '--xml', '--strict', '--strict --xml', '--strict --json']) {
		for (const expression of printing()) yield { options, expression };
	}
}

/** The topics made by combining values, by name. */
export const combinations: ReadonlyMap<string, LanguageCase[]> = new Map([
	['combined-arguments', [...wrongArguments()].map(strict)],
	['combined-operands', [...operands()].map(strict)],
	['combined-precedence', [...precedence()].map(strict)],
	['combined-printing', [...crossed()]],
]);
