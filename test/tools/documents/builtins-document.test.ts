import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Builtin } from '../../../source/nix/index.ts';
import {
	builtinsDocument,
	listBuiltins,
} from '../../../source/tools/documents/builtins-document.ts';

/** What `nix __dump-language` of Nix 2.34.8 says; it leaves out those without documentation. */
const arities = JSON.parse(
	readFileSync(new URL('arities.json', import.meta.url), 'utf8'),
) as Record<string, number>;

/** `builtins.attrNames builtins` that the above leaves out. */
const undocumented =
	'addErrorContext appendContext derivation derivationStrict fetchMercurial hasContext unsafeGetAttrPos';

test('every builtin of Nix is there, with its number of arguments', () => {
	const builtins = listBuiltins();
	const found = Object.keys(arities).map((name) => {
		const value = builtins.get(name);
		return [name, value instanceof Builtin ? value.arity : null];
	});
	expect(Object.fromEntries(found)).toEqual(arities);
	for (const name of undocumented.split(' ')) expect(builtins.has(name)).toBe(true);
});

test('the document is up to date', async () => {
	await expect(builtinsDocument()).toMatchFileSnapshot('../../../docs/builtins.md');
});
