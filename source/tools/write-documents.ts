/** `npm run docs`: writes the documents that come from the source, and tells which were stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { documents } from './documents/index.ts';

const root = new URL('../../', import.meta.url);

for (const { file, write } of documents) {
	const url = new URL(file, root);
	const current = readFileSync(url, 'utf8');
	const text = await write(current);
	if (text === current) continue;
	writeFileSync(url, text);
	process.stdout.write(`${file} is written again.\n`);
}
