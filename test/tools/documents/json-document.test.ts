import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonDocument } from '../../../source/tools/documents/json-document.ts';

const file = new URL('../../../docs/json.md', import.meta.url);

test('what is written by hand stays', async () => {
	const current = jsonDocument(await readFile(file, 'utf8'));
	const otherwise = current.replace('# The JSON', '# Our JSON');
	expect(otherwise).not.toBe(current);
	expect(jsonDocument(otherwise.replace(/^\| `version`.*\n/m, ''))).toBe(otherwise);
	expect(() => jsonDocument('# No table')).toThrow('<!-- fields -->');
});
