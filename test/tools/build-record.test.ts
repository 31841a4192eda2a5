import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-build-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (file: string) => path.join(folder, file);

// The record is kept of the project that the module lies in.
mkdirSync(at('source/tools'), { recursive: true });
mkdirSync(at('dist'));
writeFileSync(at('package.json'), '{ "type": "module" }');
copyFileSync(
	fileURLToPath(new URL('../../source/tools/build-record.js', import.meta.url)),
	at('source/tools/build-record.js'),
);
const { isBuilt, recordBuild } = (await import(
	pathToFileURL(at('source/tools/build-record.js')).href
)) as typeof import('../../source/tools/build-record.js');

describe('the record of a build', () => {
	beforeEach(() => {
		writeFileSync(at('source/cli.ts'), 'one');
		writeFileSync(at('dist/cli.js'), 'built of one');
		recordBuild(['source/cli.ts', 'dist/cli.js']);
	});

	it('says that nothing changed', () => {
		expect(isBuilt()).toBe(true);
	});

	it.each([
		['an input has another size', () => writeFileSync(at('source/cli.ts'), 'three')],
		['an input has another time', () => utimesSync(at('source/cli.ts'), 1, 1)],
		['an input is gone', () => rmSync(at('source/cli.ts'))],
		['an output was changed', () => writeFileSync(at('dist/cli.js'), 'something else')],
		['an output is gone', () => rmSync(at('dist/cli.js'))],
		['the record is damaged', () => writeFileSync(at('dist/build-record.json'), '{"')],
		['there is no record', () => rmSync(at('dist/build-record.json'))],
	])('asks for a build when %s', (_, change) => {
		change();
		expect(isBuilt()).toBe(false);
	});
});
