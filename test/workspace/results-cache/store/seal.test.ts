import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	makeSeal,
	readSeal,
	removeSeal,
} from '../../../../source/workspace/results-cache/store/seal.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-seal-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('a folder has one seal, which only its user may read', () => {
	const results = join(folder, 'new', 'results');
	expect(readSeal(results)).toBe(null);
	const seal = makeSeal(results);
	expect(seal).toMatch(/^[0-9a-f]{64}$/);
	expect([makeSeal(results), readSeal(results)]).toEqual([seal, seal]);
	expect(readdirSync(results)).toEqual(['seal']);
	expect(statSync(join(results, 'seal')).mode & 0o777).toBe(0o600);
	removeSeal(results);
	expect(readSeal(results)).toBe(null);
	expect(makeSeal(results)).not.toBe(seal);
});

test.each(['', 'x', 'A'.repeat(64), '0'.repeat(65)])('%j is no seal, and replaced', (text) => {
	writeFileSync(join(folder, 'seal'), text);
	expect(readSeal(folder)).toBe(null);
	expect(makeSeal(folder)).toBe(readSeal(folder));
});

test('a folder in its place is replaced', () => {
	mkdirSync(join(folder, 'seal', 'x'), { recursive: true });
	expect(makeSeal(folder)).toBe(readSeal(folder));
});
