import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AttributeSet, Evaluator } from '../../../source/nix/index.ts';
import { Builtin } from '../../../source/nix/values/values.ts';
import { MemoryIo } from '../../support/memory-io.ts';

/** What `nix __dump-language` of Nix 2.34.8 says; it leaves out those without documentation. */
const arities = JSON.parse(
	readFileSync(new URL('arities.json', import.meta.url), 'utf8'),
) as Record<string, number>;

/** `builtins.attrNames builtins` that the above leaves out. */
const undocumented =
	'addErrorContext appendContext derivation derivationStrict fetchMercurial hasContext unsafeGetAttrPos';

test('every builtin of Nix is there, with its number of arguments', () => {
	const evaluator = new Evaluator({ io: new MemoryIo({}), system: 'x86_64-linux' });
	const builtins = evaluator.baseValue('builtins') as AttributeSet;
	const found = Object.keys(arities).map((name) => {
		const value = builtins.get(name);
		return [name, value instanceof Builtin ? value.arity : null];
	});
	expect(Object.fromEntries(found)).toEqual(arities);
	for (const name of undocumented.split(' ')) expect(builtins.has(name)).toBe(true);
});
