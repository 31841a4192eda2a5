import { describe, expect, test } from 'vitest';
import { ConfirmedSet } from '../../../support/confirmed-set.ts';

/** Packages that each set below is about. The states are those of Nix 2.34 for the same text. */
const known = `
  plain = make { name = "plain-1"; };
  library = make { name = "library-1"; meta.broken = true; };
  library2 = make { name = "library2-1"; meta.broken = true; };
  old = make { name = "old-1"; disabled = true; };
  direct = make { name = "direct-1"; dependencies = [ self.library ]; };
  missing = throw "missing is gone";
`;

function setOf(attributes: string): ConfirmedSet {
	return new ConfirmedSet(known + attributes).describeAll();
}

/** Every way in which a derivation can be given another one. */
const ways: Record<string, string> = {
	'a path selected': 'buildInputs = [ self.library.outPath ];',
	'a derivation path selected': 'a = self.library.drvPath;',
	'a path with a default': 'a = self.library.outPath or "";',
	'a path inherited': 'inherit (self.library) outPath;',
	'a path by its computed name': 'a = builtins.getAttr "outPath" self.library;',
	'paths of many': 'a = builtins.catAttrs "outPath" [ self.library ];',
	'a string in a list': 'buildInputs = [ "${self.library}" ];',
	'a set with a path in a list': 'buildInputs = [ { outPath = self.library; } ];',
	'an environment variable': 'DIR = self.library;',
	'a part of a script': 'script = "cd ${self.library}/lib";',
	'nested lists': 'flags = [ [ "x" self.library ] ];',
	'structured attributes':
		'__structuredAttrs = true; env = { A = { b = [ [ self.library ] ]; }; };',
	'a set that is a string': 'a = { __toString = set: "${self.library}"; };',
	toString: 'a = toString self.library;',
	'a string added': 'a = self.library + "/x";',
	'strings joined': 'a = builtins.concatStringsSep ":" [ self.library ];',
	JSON: 'a = builtins.toJSON { paths = [ self.library ]; };',
	XML: 'a = builtins.toXML self.library;',
	'a file': 'a = builtins.toFile "x" "${self.library}";',
};

describe('a package is found in whatever way it is needed', () => {
	test.each(Object.entries(ways))('%s', (_, argument) => {
		const set = setOf(`user = make { name = "user-1"; ${argument} };`);
		expect(set.confirmed('user')).toMatchObject({
			state: 'blocked',
			reason: 'needs library: broken: It does not build.',
			remedy: 'See also the manual',
		});
		expect(set.barredBy('user')).toEqual(['build library']);
	});

	test('by way of another derivation', () => {
		const env =
			'derivation { name = "env"; system = "x"; builder = "b"; paths = [ self.library ]; }';
		const set = setOf(`user = make { name = "user-1"; a = ${env}; };`);
		expect(set.barredBy('user')).toEqual(['build (env), build library']);
	});

	test.each([
		['a set that contains itself', 'let loop = { z = [ loop ]; }; in loop'],
		['a set without end', 'let deeper = n: { inherit n; z = deeper (n + 1); }; in deeper 0'],
	])('beside %s', (_, set) => {
		for (const structured of ['false', 'true']) {
			const given = `__structuredAttrs = ${structured}; buildInputs = [ self.library ]; z = ${set};`;
			const user = setOf(`user = make { name = "user-1"; ${given} };`);
			expect(user.confirmed('user')).toMatchObject({ state: 'blocked' });
			expect(user.barredBy('user')).toEqual(['build library']);
		}
	});

	test('all of them, and first the one that Nix names', () => {
		const set = setOf(
			'user = make { name = "user-1"; b = "${self.library2}"; a = self.old; dependencies = [ self.direct ]; };',
		);
		expect(set.barredBy('user')).toEqual([
			'build old',
			'build library2',
			'runtime direct, runtime library',
		]);
	});

	test('for tests only, though the error comes from another object of the same input', () => {
		// What is joined with the inputs is an output, as `lib.getDev` makes it.
		const output = 'self.library // { outputName = "dev"; }';
		const set = setOf(`
			user = make {
				name = "user-1";
				nativeBuildInputs = [ (${output}) ];
				passthru.overrideAttrs = change: make (change {
					name = "user-1"; nativeCheckInputs = [ self.library ];
				});
			};`);
		expect(set.barredBy('user')).toEqual(['test library for tests']);
	});

	test('an attribute that does not evaluate', () => {
		const set = setOf(`
			listed = make { name = "a-1"; buildInputs = [ self.missing ]; };
			given = make { name = "b-1"; a = self.missing; };
			written = make { name = "c-1"; a = "\${self.missing}"; };`);
		for (const attribute of ['listed', 'given', 'written']) {
			expect(set.confirmed(attribute).reason).toBe('needs missing: missing is gone');
		}
	});
});

describe("the state is what Nix's error says", () => {
	test('of two errors with one text', () => {
		const set = setOf(`
			other = make { name = "other-1"; script = throw "one message"; };
			own = make { name = "own-1"; aaa = throw "one message"; dependencies = [ self.other ]; };
			barred = make { name = "barred-1"; script = throw "one message"; dependencies = [ self.other ]; };`);
		expect(set.confirmed('own')).toMatchObject({ state: 'fails', blockedBy: [] });
		expect(set.barredBy('barred')).toEqual(['runtime other']);
	});

	test('whatever flags say that nothing heeds', () => {
		const set = setOf(`
			flagged = make { name = "a-1"; dependencies = [ self.library ]; passthru.disabled = true; };
			hidden = make { name = "b-1"; dependencies = [ self.library ]; passthru.meta.available = false; };
			failing = make { name = "c-1"; script = throw "no script"; passthru.disabled = true; };
			fine = make { name = "d-1"; passthru.disabled = true; };`);
		expect(set.confirmed('flagged').state).toBe('blocked');
		expect(set.confirmed('hidden').state).toBe('blocked');
		expect(set.confirmed('failing')).toMatchObject({ state: 'fails', reason: 'no script' });
		expect(set.confirmed('fine')).toMatchObject({ state: 'available', reason: null });
	});

	test('of a package whose name does not evaluate', () => {
		const set = setOf(`
			fine = make { name = "a-1"; passthru.name = throw "no name"; };
			barred = make { name = "b-1"; dependencies = [ self.library ]; passthru.name = throw "no name"; };`);
		expect(set.confirmed('fine')).toMatchObject({ state: 'available', reason: null });
		expect(set.barredBy('barred')).toEqual(['runtime library']);
	});
});

test('what bars a package has a name and a reason, whatever it does not tell', () => {
	const set = setOf(`
		silent = make { name = "silent-1"; a = throw ""; };
		nameless = make { name = "x"; a = throw "it fails"; passthru.name = ""; };
		first = make { name = "a-1"; dependencies = [ self.silent ]; };
		second = make { name = "b-1"; dependencies = [ self.nameless ]; };
		third = make { name = "c-1"; dependencies = [
			(throw "anonymous")
		]; };`);
	expect(set.confirmed('first').reason).toBe('needs silent: throw without a message');
	expect(set.confirmed('second').blockedBy).toMatchObject([
		{ attribute: 'nameless', name: 'nameless', reason: 'it fails' },
	]);
	expect(set.confirmed('third').blockedBy).toMatchObject([
		{ attribute: null, name: 'an input at set.nix:14', reason: 'anonymous' },
	]);
});

describe('packages that need each other', () => {
	const circle = `
		loopA = make { name = "loop-a-1"; dependencies = [ self.loopB ]; };
		loopB = make { name = "loop-b-1"; dependencies = [ self.loopC ]; };
		loopC = make { name = "loop-c-1"; dependencies = [ self.loopA ]; };
		user = make { name = "user-1"; dependencies = [ self.loopB ]; };
		itself = make { name = "itself-1"; dependencies = [ self.itself ]; };
		early = make { name = "early-1"; dependencies = [ self.library self.earlyToo ]; };
		earlyToo = make { name = "early-too-1"; dependencies = [ self.early ]; };
		late = make { name = "late-1"; dependencies = [ self.lateToo self.library ]; };
		lateToo = make { name = "late-too-1"; dependencies = [ self.late self.library2 ]; };
	`;
	const members = ['loopA', 'loopB', 'loopC', 'user', 'early', 'earlyToo', 'late', 'lateToo'];
	const orders = members.map((first) => [first, ...members.filter((one) => one !== first)]);

	test('are told as one, with the line', () => {
		const set = setOf(circle);
		const reason =
			'infinite recursion encountered: loop-a-1 needs loop-b-1 needs loop-c-1 needs loop-a-1 (/set.nix:9:37)';
		for (const attribute of ['loopA', 'loopB', 'loopC']) {
			expect(set.confirmed(attribute)).toMatchObject({
				state: 'fails',
				reason,
				reasonAt: 'set.nix:9',
			});
		}
		expect(set.confirmed('itself').reason).toContain('itself-1 needs itself-1');
		expect(set.barredBy('user')).toEqual(['runtime loopB']);
	});

	test("fail only if that is Nix's error", () => {
		const set = setOf(circle);
		expect(set.barredBy('early')).toEqual(['runtime library']);
		expect(set.barredBy('earlyToo')).toEqual(['runtime early, runtime library']);
		expect(set.confirmed('late')).toMatchObject({ state: 'fails', blockedBy: [] });
	});

	test('are the same whichever is asked for first', () => {
		const results = orders.map((order) => {
			const set = setOf(circle);
			return new Map(order.map((attribute) => [attribute, set.confirmed(attribute)] as const));
		});
		for (const result of results) expect(result).toEqual(results[0]);
	});
});

test('long chains are followed to their end', () => {
	const set = setOf(`
		chain = builtins.genList (number: make {
			name = "link-\${toString number}";
			dependencies = [ (if number == 0 then self.library else builtins.elemAt self.chain (number - 1)) ];
		}) 100;
		end = make { name = "end-1"; dependencies = [ (builtins.elemAt self.chain 99) ]; };`);
	const [blocker] = set.confirmed('end').blockedBy;
	expect(blocker).toMatchObject({ attribute: 'library' });
	expect(blocker?.path).toHaveLength(101);
});
