import { asked, type Draw, drawn } from './draw.ts';
import { type Kind, kinds, valuesByKind } from './values.ts';

/** What each argument of a builtin should be: the first letters of kinds, `*` for any. */
const signatures: Record<string, string> = {
	abort: 's',
	add: 'n n',
	addDrvOutputDependencies: 's',
	addErrorContext: 's *',
	all: 'F l',
	any: 'F l',
	appendContext: 's S',
	attrNames: 'S',
	attrValues: 'S',
	baseNameOf: 'sp',
	bitAnd: 'i i',
	bitOr: 'i i',
	bitXor: 'i i',
	catAttrs: 's l',
	ceil: 'n',
	compareVersions: 's s',
	concatLists: 'l',
	concatMap: 'F l',
	concatStringsSep: 's l',
	convertHash: 'S',
	deepSeq: '* *',
	derivation: 'S',
	derivationStrict: 'S',
	dirOf: 'sp',
	div: 'n n',
	elem: '* l',
	elemAt: 'l i',
	filter: 'F l',
	floor: 'n',
	"foldl'": 'F * l',
	fromJSON: 's',
	fromTOML: 's',
	functionArgs: 'F',
	genList: 'F i',
	genericClosure: 'S',
	getAttr: 's S',
	getContext: 's',
	groupBy: 'F l',
	hasAttr: 's S',
	hasContext: 's',
	hashFile: 's p',
	hashString: 's s',
	head: 'l',
	import: 'p',
	intersectAttrs: 'S S',
	isAttrs: '*',
	isBool: '*',
	isFloat: '*',
	isFunction: '*',
	isInt: '*',
	isList: '*',
	isNull: '*',
	isPath: '*',
	isString: '*',
	length: 'l',
	lessThan: '* *',
	listToAttrs: 'l',
	map: 'F l',
	mapAttrs: 'F S',
	match: 's s',
	mul: 'n n',
	parseDrvName: 's',
	partition: 'F l',
	path: 'S',
	pathExists: 'p',
	placeholder: 's',
	readDir: 'p',
	readFile: 'p',
	readFileType: 'p',
	removeAttrs: 'S l',
	replaceStrings: 'l l s',
	scopedImport: 'S p',
	seq: '* *',
	sort: 'F l',
	split: 's s',
	splitVersion: 's',
	stringLength: 's',
	sub: 'n n',
	substring: 'i i s',
	tail: 'l',
	throw: 's',
	toFile: 's s',
	toJSON: '*',
	toPath: 'sp',
	toString: '*',
	toXML: '*',
	trace: '* *',
	tryEval: '*',
	typeOf: '*',
	unsafeDiscardOutputDependency: 's',
	unsafeDiscardStringContext: 's',
	unsafeGetAttrPos: 's S',
	warn: 's *',
	zipAttrsWith: 'F l',
};

const kindsByLetter: Record<string, readonly Kind[]> = {
	'*': kinds,
	n: ['int', 'float'],
	i: ['int'],
	s: ['string'],
	p: ['path'],
	sp: ['string', 'path'],
	l: ['list'],
	S: ['set'],
	F: ['function'],
};

const names = Object.keys(signatures);

/** A call with arguments that mostly fit; some are calls themselves. */
function call(draw: Draw, depth: number): string {
	const name = draw.pick(names);
	const parameters = (signatures[name] as string).split(' ');
	// Too few arguments give a function, too many may call what is none.
	const count = draw.chance(95) ? parameters.length : draw.nat(parameters.length + 1);
	const given = Array.from({ length: count }, (_, index) => {
		if (depth > 0 && draw.chance(15)) return `(${call(draw, depth - 1)})`;
		const wanted = kindsByLetter[parameters[index] ?? '*'] as readonly Kind[];
		return argument(draw, draw.chance(85) ? draw.pick(wanted) : draw.pick(kinds), depth);
	});
	return [`builtins.${name}`, ...given].join(' ');
}

function argument(draw: Draw, kind: Kind, depth: number): string {
	if (depth > 0 && kind === 'list' && draw.chance(40)) {
		const of = draw.pick(kinds);
		return `[ ${draw.several(4, () => draw.pick(valuesByKind[of])).join(' ')} ]`;
	}
	return draw.pick(valuesByKind[kind]);
}

/** Each builtin on usual, corner and ill-typed arguments. */
export const builtinCalls = asked(
	drawn((draw) => call(draw, 2)),
	['deep', 'deep', 'deep', 'shallow', 'print', 'json', 'xml'],
);

const operators = [
	'+',
	'-',
	'*',
	'/',
	'++',
	'//',
	'==',
	'!=',
	'<',
	'<=',
	'>',
	'>=',
	'&&',
	'||',
	'->',
	'|>',
	'<|',
];

/** Each operator between any two values, two or three in a row without parentheses. */
export const operatorUses = asked(
	drawn((draw) => {
		const operand = () =>
			(draw.chance(10) ? draw.pick(['- ', '! ']) : '') +
			argument(draw, draw.pick(kinds), 1) +
			(draw.chance(10) ? draw.pick([' ? a', '.a', '.a or 1', '.a.b or "x"']) : '');
		const rest = Array.from({ length: 1 + draw.nat(2) }, () => [
			draw.pick(operators.slice(0, 15)),
			operand(),
		]);
		return [operand(), ...rest.flat()].join(' ');
	}),
	['deep', 'deep', 'deep', 'xml', 'print'],
);
