import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documents } from '../../source/tools/documents/index.ts';

const root = new URL('../../', import.meta.url);

it.each(documents)('$file is as the source has it', async ({ file, write }) => {
	const current = readFileSync(new URL(file, root), 'utf8');
	const text = await write(current);
	expect(text, `${file} is stale: \`npm run docs\` writes it again`).toBe(current);
});
