import { expect, test } from 'vitest';
import { ConfirmedSet } from '../../support/confirmed-set.ts';

/** A text of so many bytes, in Nix. */
const text = (bytes: number) =>
	`(builtins.substring 0 ${bytes} (builtins.foldl' (text: _: text + text) "abcdefgh" (builtins.genList (n: n) 22)))`;
const list = (count: number, element: string) => `(builtins.genList (n: ${element}) ${count})`;

/** One package whose fields are all as large as this says. */
const large = (
	name: string,
	{ bytes, elements }: { bytes: number; elements: number },
) => `${name} = make {
	name = "${name}-1";
	dependencies = ${list(elements, 'self.small')} ++ ${list(elements, 'make { name = "other-${toString n}"; }')};
	passthru = {
		version = ${text(bytes)};
		pythonImportsCheck = ${list(elements, '"module${toString n}"')};
		optional-dependencies = builtins.listToAttrs ${list(elements, '{ name = "extra${toString n}"; value = [ self.small ]; }')};
		meta = {
			description = ${text(bytes)};
			license = ${list(elements, '{ spdxId = "licence-${toString n}"; }')};
			maintainers = ${list(elements, '{ github = "person-${toString n}"; }')};
			available = true;
		};
	};
};`;

test('of what is large so much is read, and it says how large it is', () => {
	const set = new ConfirmedSet(`
		small = make { name = "small-1"; };
		${large('huge', { bytes: 16_000_000, elements: 100_000 })}
	`);
	const row = set.describeAll().described('huge');
	expect(row.version).toMatch(/^(?:abcdefgh)+… \(16000000 bytes in all\)$/);
	expect(row.description).toBe(row.version);
	for (const texts of [row.license, row.maintainers, row.imports]) {
		expect(texts).toHaveLength(1001);
		expect(texts.at(-1)).toBe('… and 99000 more');
	}
	expect(row.dependencies.at(-1)).toEqual({
		attribute: null,
		pname: '… and 199000 more',
		version: '',
		member: false,
		failure: 'only the first 1000 of a list are looked at',
	});
	expect(Object.keys(row.extras)).toHaveLength(1001);
	expect(row.extras).toHaveProperty('… and 99000 more', []);
	expect(JSON.stringify(row).length).toBeLessThan(500_000);
}, 120_000);

test('where not all dependencies are looked at, the size of the closure is not known', () => {
	const set = new ConfirmedSet(`
		small = make { name = "small-1"; };
		wide = make { name = "wide-1"; dependencies = ${list(1500, 'self.small')}; };
		usual = make { name = "usual-1"; dependencies = [ self.small ]; };
	`);
	expect(set.confirmed('usual').closure).toBe(1);
	expect(set.confirmed('wide').closure).toBeNull();
});

test('the reason of a failure is bounded too', () => {
	const set = new ConfirmedSet(`bad = throw ${text(16_000_000)};`);
	expect(set.described('bad').reason).toMatch(/^(?:abcdefgh)+… \(16000000 bytes in all\)$/);
});

test('an attribute whose name is longer than a text may be is no package', () => {
	const set = new ConfirmedSet(`
		small = make { name = "small-1"; };
		${'a'.repeat(10_000)} = make { name = "long-1"; };
		${'b'.repeat(10_001)} = make { name = "longer-1"; dependencies = [ self.small ]; };
	`);
	const names = set.describeAll().attributes;
	expect(names).toContain('a'.repeat(10_000));
	expect(names).toContain('small');
	expect(names).not.toContain('b'.repeat(10_001));
});
