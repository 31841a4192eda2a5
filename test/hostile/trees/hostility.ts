/** Attributes of a package set that nobody should write, as Nix expressions. */
import fc from 'fast-check';

/** What a hostile attribute does. */
export type Kind = 'endless' | 'hungry' | 'large' | 'failing' | 'odd';

/** A hostile attribute of a package set. */
export interface Hostile {
	readonly kind: Kind;
	readonly name: string;
	/** Its value; in scope are `drv` and `good`. */
	readonly expression: string;
}

const repeated = (times: number) =>
	`(builtins.foldl' (text: _: text + text) "abcdefgh" (builtins.genList (n: n) ${times}))`;
const nested = (times: number, step: string) =>
	`(builtins.foldl' (value: _: ${step}) [ ] (builtins.genList (n: n) ${times}))`;
const shared = nested(60, '[ value value ]');
const count = (list: string) => `(toString (builtins.length (${list})))`;

/** Texts, each of which takes for ever, all the memory, or much. */
const texts: readonly (readonly [Kind, string])[] = [
	['endless', '(let f = n: if n < 2 then 1 else f (n - 1) + f (n - 2); in toString (f 90))'],
	['endless', `(if ${shared} == ${shared} then "a" else "b")`],
	['endless', `(builtins.toJSON ${shared})`],
	[
		'endless',
		count(
			'builtins.genericClosure { startSet = [ { key = 0; } ]; operator = { key }: [ { key = if key > 1000 then 0 else key + 1; } { key = -key - (builtins.length (builtins.genList (n: n) 100000)); } ]; }',
		),
	],
	['endless', `(let f = n: if n == 0 then "" else f (n - 1) + f (n - 1); in f 70)`],
	[
		'endless',
		`(let f = n: if n == 0 then { } else { a = f (n - 1); b = f (n - 1); }; in builtins.deepSeq (f 60) "x")`,
	],
	[
		'hungry',
		count(
			"builtins.foldl' (list: _: builtins.concatMap (n: [ n n ]) list) [ 1 ] (builtins.genList (n: n) 60)",
		),
	],
	['hungry', count("builtins.foldl' (list: _: list ++ list) [ 1 ] (builtins.genList (n: n) 60)")],
	[
		'hungry',
		count(
			'builtins.genericClosure { startSet = [ { key = 0; } ]; operator = { key }: [ { key = key + 1; } ]; }',
		),
	],
	['hungry', `${repeated(70)}`],
	['hungry', '(builtins.concatStringsSep "," (builtins.genList toString 300000000))'],
	[
		'hungry',
		count(
			"builtins.attrNames (builtins.foldl' (set: n: set // { ${toString n} = [ n set ]; }) { } (builtins.genList (n: n) 10000000))",
		),
	],
	// Each is at once more than there is, with no call of a function before.
	['hungry', count("builtins.foldl' (list: _: list ++ list) [ 1 ] (builtins.genList (n: n) 26)")],
	[
		'hungry',
		count('builtins.attrNames (builtins.groupBy toString (builtins.genList (n: n) 3000000))'),
	],
	['hungry', count('builtins.sort (a: b: a < b) (builtins.genList (n: -n) 30000000)')],
	['hungry', `(builtins.hashString "md5" (builtins.toJSON (builtins.genList (n: n) 20000000)))`],
	['large', repeated(17)],
	['large', repeated(21)],
	['large', '(builtins.concatStringsSep "\\n" (builtins.genList (n: "") 1000000))'],
	['large', `(builtins.replaceStrings [ "abcdefgh" ] [ "e\u0301\u200d" ] ${repeated(14)})`],
	['odd', '"\u001b[2J\u001b]0;title\u0007\u009b31m"'],
	['odd', '"a\\nb\\tc\\rd\u202ee\u2066f\u200bg"'],
	['odd', '"\ufffd\u{10ffff}\ud7ff"'],
	['odd', '"__proto__"'],
	['odd', '""'],
	['odd', '"-1-2-3-"'],
	['odd', '(builtins.getEnv "__proto__" + builtins.getEnv "constructor")'],
	['failing', '(throw "no")'],
	['failing', '(abort "no")'],
	['failing', '(let x = x; in x)'],
	['failing', `(throw ${repeated(20)})`],
	['failing', '(assert false; "x")'],
	['failing', '(import ./nowhere.nix)'],
	['failing', '(let f = n: f (n + 1); in f 0)'],
	['failing', `(builtins.deepSeq ${nested(100_000, '[ value ]')} "deep")`],
];

/** Three thousand attributes with names of 16 kB that differ at their ends. */
const longNames = `(let b = ${repeated(11)}; in map (n: { name = b + toString (n + 100000); value = [ good ]; }) (builtins.genList (n: n) 3000))`;

/** Values of another kind than is expected. */
const values: readonly (readonly [Kind, string])[] = [
	['odd', '1'],
	['odd', 'null'],
	['odd', '(x: x)'],
	['odd', './.'],
	['odd', '[ [ ] { } 1 null ]'],
	['odd', '{ __toString = self: self; }'],
	['odd', '{ __functor = self: self; type = "derivation"; }'],
	['odd', 'drv'],
	['large', '(builtins.genList (n: good) 200000)'],
	['large', '(builtins.genList (n: { name = "x${toString n}"; type = "derivation"; }) 50000)'],
	['large', '(builtins.genList (n: "text ${toString n}") 200000)'],
	[
		'large',
		'(builtins.listToAttrs (builtins.genList (n: { name = "n${toString n}"; value = [ good ]; }) 50000))',
	],
	['large', `(builtins.listToAttrs ${longNames})`],
	[
		'large',
		'(builtins.genList (n: { spdxId = "l${toString n}"; github = "g${toString n}"; }) 100000)',
	],
];

/** Where such a thing stands. */
const places: readonly ((value: string) => string)[] = [
	(value) => `drv "hostile-1" { version = ${value}; }`,
	(value) => `drv "hostile-1" { pname = ${value}; }`,
	(value) => `drv "hostile-1" { meta.description = ${value}; }`,
	(value) => `drv "hostile-1" { meta.homepage = [ ${value} ]; }`,
	(value) => `drv "hostile-1" { meta.license = ${value}; }`,
	(value) => `drv "hostile-1" { meta.license = [ { spdxId = ${value}; } ]; }`,
	(value) => `drv "hostile-1" { meta.maintainers = ${value}; }`,
	(value) => `drv "hostile-1" { meta.available = ${value}; }`,
	(value) => `drv "hostile-1" { meta.knownVulnerabilities = [ ${value} ]; }`,
	(value) => `drv "hostile-1" { meta.problems.removal = { message = ${value}; }; }`,
	(value) => `drv "hostile-1" { meta.position = ${value}; }`,
	(value) => `drv "hostile-1" { meta = ${value}; }`,
	(value) => `drv "hostile-1" { dependencies = ${value}; }`,
	(value) => `drv "hostile-1" { dependencies = [ ${value} good ]; }`,
	(value) => `drv "hostile-1" { optional-dependencies = ${value}; }`,
	(value) => `drv "hostile-1" { optional-dependencies.extra = [ ${value} ]; }`,
	(value) => `drv "hostile-1" { pythonImportsCheck = ${value}; }`,
	(value) => `drv "hostile-1" { overrideAttrs = change: ${value}; }`,
	(value) => `drv "hostile-1" { disabled = ${value}; }`,
	(value) => `drv "hostile-1" { drvAttrs = ${value}; }`,
	(value) => `drv "hostile-1" { outPath = ${value}; drvPath = ${value}; }`,
	(value) => `drv "hostile-1" { passthru = ${value}; inherit (good) meta; }`,
	(value) => `derivation { name = "hostile-1"; system = "x"; builder = "b"; given = ${value}; }`,
	(value) => `{ type = "derivation"; name = ${value}; outPath = "/x"; drvPath = "/x.drv"; }`,
	(value) => `{ type = ${value}; name = "hostile-1"; }`,
	(value) => `drv ("hostile-" + ${value}) { }`,
	(value) => value,
];

const weights: Readonly<Record<Kind, number>> = {
	endless: 2,
	hungry: 1,
	large: 4,
	failing: 4,
	odd: 5,
};

const hostile: fc.Arbitrary<Hostile> = fc
	.record({
		given: fc.oneof(
			...(Object.keys(weights) as Kind[]).map((kind) => ({
				weight: weights[kind],
				arbitrary: fc.constantFrom(...[...texts, ...values].filter(([own]) => own === kind)),
			})),
		),
		place: fc.constantFrom(...places),
		// Before, between and behind the good ones.
		first: fc.constantFrom('a', 'h', 'q', 'z'),
	})
	.map(({ first, given: [kind, text], place }) => ({
		kind,
		name: `${first}hostile`,
		expression: place(text),
	}));

/** So many hostile attributes, always the same ones for a seed. */
export function hostilities(count: number, seed: number): Hostile[] {
	return fc
		.sample(hostile, { numRuns: count, seed })
		.map((one, index) => ({ ...one, name: `${one.name}${index}` }));
}
