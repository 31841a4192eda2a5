import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { usageDocument } from '../../../source/tools/documents/usage-document.ts';

const current = readFileSync(new URL('../../../docs/usage.md', import.meta.url), 'utf8');

it('takes over what is written by hand, and writes the rest again', async () => {
	const edited = current
		.replace('# Usage\n', '# Usage, by hand\n')
		.replace('| `--attr NAME` |', '| `--attribute NAME` |');
	expect(await usageDocument(edited)).toBe(current.replace('# Usage\n', '# Usage, by hand\n'));
});

it('wants a place for every command', async () => {
	const without = current.replace('<!-- pyscope cache -->\n', '');
	await expect(usageDocument(without)).rejects.toThrow('<!-- pyscope cache -->');
});
