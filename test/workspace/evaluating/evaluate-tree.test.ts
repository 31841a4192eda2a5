import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordedInputs } from '../../../source/nix/index.ts';
import { evaluateTree } from '../../../source/workspace/evaluating/evaluate-tree.ts';

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-opening-'));
	writeFileSync(
		join(folder, 'default.nix'),
		`let
			set = version: attribute: {
				python = { pythonVersion = version; pythonAttr = attribute; inherit version; };
			};
		in rec {
			python312Packages = import ./other.nix set;
			python313Packages = set "3.13" "python313";
			python3Packages = python313Packages;
		}`,
	);
	writeFileSync(join(folder, 'other.nix'), 'set: set "3.12" "python312"');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the default set is told before anything is read for another one', () => {
	let recorded: RecordedInputs | undefined;
	const hasReadOther = () => recorded?.files.has(join(folder, 'other.nix'));
	const told: unknown[] = [];
	const tree = evaluateTree(
		{
			file: folder,
			folder,
			include: [],
			nixArguments: [],
			impure: false,
			cache: 'off',
			defaultFirst: true,
		},
		{
			recording: (inputs) => {
				recorded = inputs;
			},
			found: ({ description: { name: set, label } }) => told.push([set, label, hasReadOther()]),
		},
	);
	expect(told).toEqual([['python313Packages', '3.13', false]]);
	expect(hasReadOther()).toBe(true);
	expect(tree.sets.map(({ description }) => description.label)).toEqual(['3.12', '3.13']);
});
