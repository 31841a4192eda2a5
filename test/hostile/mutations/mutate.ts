const builtins = [
	'abort addErrorContext all any attrNames attrValues baseNameOf bitAnd catAttrs ceil compareVersions',
	'concatLists concatMap concatStringsSep convertHash deepSeq derivation derivationStrict dirOf div elem',
	"elemAt filter filterSource findFile floor foldl' fromJSON fromTOML functionArgs genList genericClosure",
	'getAttr getContext groupBy hasAttr hashString head import intersectAttrs isAttrs length lessThan',
	'listToAttrs map mapAttrs match mul parseDrvName partition path placeholder readDir readFile',
	'removeAttrs replaceStrings scopedImport seq sort split splitVersion storePath stringLength sub',
	'substring tail throw toFile toJSON toPath toString toXML trace tryEval typeOf unsafeDiscardStringContext',
	'unsafeGetAttrPos warn zipAttrsWith appendContext fetchTree parseFlakeRef flakeRefToString',
]
	.join(' ')
	.split(' ');

/** What the mutations put in: words and signs of the language, and what has limits. */
const words = [
	...' \n\t()[]{};:=.,@?!<>+-*/"$\\#&|\'~^%'.split(''),
	...[
		"''",
		'${',
		'//',
		'++',
		'->',
		'==',
		'!=',
		'<=',
		'>=',
		'&&',
		'||',
		'...',
		'/*',
		'*/',
		'<|',
		'|>',
	],
	...[
		'let ',
		' in ',
		'rec ',
		'with ',
		'inherit ',
		'if ',
		' then ',
		' else ',
		'assert ',
		' or ',
		'x: ',
	],
	...['null', 'true', 'false', '0', '1', '-1', '9223372036854775807', '1.5', '1e308', '0.0'],
	...[
		'__curPos',
		'builtins',
		'./a',
		'~/a',
		'<a>',
		'a://b',
		'\0',
		'\xff',
		'\xc3',
		'\r\n',
		'\x1b[31m',
	],
	...['{ outPath = "/x"; }', '{ __toString = x: x; }', '{ __functor = a: b: a; }', '(x: x x)'],
	...builtins.map((name) => ` builtins.${name} `),
];

/** What nests when it is repeated. */
const nesting = [
	'(',
	'[',
	'{a=',
	'"${',
	"''${",
	'x:',
	'!',
	'-',
	'with{};',
	'let a=',
	'if ',
	'[(',
	'a.',
	'1+',
];

/** What is taken for something else of its kind, so that the program can still be read. */
const exchanges: readonly { found: RegExp; put: readonly string[] }[] = [
	{ found: /builtins\.\w+'?/g, put: builtins.map((name) => `builtins.${name}`) },
	{
		found: /\b\d+\b/g,
		put: ['0', '1', '2', '3', '100', '1000000', '9007199254740993', '9223372036854775807', '1.5'],
	},
	{
		found: /"[^"$\\]*"/g,
		put: ['""', '"a"', '"/x"', '"\xff"', '"a.b"', '"(a*)*b"', '"[{}]"', '"sha256"'],
	},
	{
		found: / (?:\+\+?|-|\*|\/\/?|==|!=|<=?|>=?|&&|\|\||->) /g,
		put: [' + ', ' ++ ', ' - ', ' * ', ' / ', ' // ', ' == ', ' < ', ' >= ', ' && ', ' -> ', ' '],
	},
	{
		found: /\[ ?\]|\{ ?\}|\bnull\b|\btrue\b/g,
		put: ['[ ]', '{ }', 'null', 'true', '(x: x)', './a', '1.0'],
	},
	{
		found: /\b(?!let\b|in\b|rec\b|if\b|then\b|else\b|with\b)[a-z]\w*\b/g,
		put: ['a', 'b', 'x', 'self', 'toString'],
	},
];

/** Numbers from a seed (mulberry32), so that each program can be made again alone. */
function numbersFrom(seed: number): (limit: number) => number {
	let state = seed | 0;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
	};
}

/** The mutated program of a number: bytes, one a character. */
export function mutatedProgram(corpus: readonly string[], seed: number, number: number): string {
	const below = numbersFrom(Math.imul(seed, 1_000_003) + number);
	const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
	let program = pick(corpus);
	// Mostly one: what is changed in many places is rarely a program any more.
	for (let count = 1 + Math.floor(below(8) / 5) * below(4); count > 0; count--) {
		const start = below(program.length + 1);
		const end = Math.min(program.length, start + 1 + below(12));
		const put = (text: string) => program.slice(0, start) + text + program.slice(end);
		switch (below(20)) {
			case 0:
				program = put('');
				break;
			case 1:
				program = put(pick(words));
				break;
			case 2:
				program = program.slice(0, start) + pick(words) + program.slice(start);
				break;
			case 3:
				program = put(String.fromCharCode(below(256)));
				break;
			case 4:
				program = put(program.slice(start, end).repeat(2 + below(30)));
				break;
			case 5: {
				const other = pick(corpus);
				const from = below(other.length + 1);
				program = put(other.slice(from, from + 1 + below(60)));
				break;
			}
			case 6:
				program = put(pick(nesting).repeat(1 + below(200)));
				break;
			case 7:
				program = program.slice(0, start);
				break;
			default: {
				const { found, put: values } = pick(exchanges);
				const places = [...program.matchAll(found)];
				if (places.length === 0) break;
				const { 0: text, index } = pick(places);
				program = program.slice(0, index) + pick(values) + program.slice(index + text.length);
			}
		}
	}
	return program;
}
