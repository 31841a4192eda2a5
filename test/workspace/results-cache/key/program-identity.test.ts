import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import packageJson from '../../../../package.json' with { type: 'json' };
import {
	digestOfSource,
	programIdentity,
} from '../../../../source/workspace/results-cache/key/program-identity.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-source-'));
	for (const layer of ['nix', 'package-sets', 'workspace', 'ui']) {
		mkdirSync(join(folder, layer, 'part'), { recursive: true });
		write(`${layer}/part/file.ts`, layer);
	}
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
	writeFileSync(join(folder, file), text);
}

test('any change of the evaluating code is another program', () => {
	const digests = [digestOfSource(folder)];
	for (const layer of ['nix', 'package-sets', 'workspace']) {
		write(`${layer}/part/file.ts`, 'changed');
		digests.push(digestOfSource(folder));
		write(`${layer}/added.ts`, '');
		digests.push(digestOfSource(folder));
	}
	expect(new Set(digests).size).toBe(digests.length);
	write('ui/part/file.ts', 'changed');
	expect(digestOfSource(folder)).toBe(digests.at(-1));
});

test('the version, the code and the engine are the program', () => {
	const source = fileURLToPath(new URL('../../../../source', import.meta.url));
	expect(programIdentity()).toBe(
		`${packageJson.version} ${digestOfSource(source)} ${process.version}`,
	);
});
