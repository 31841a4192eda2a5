import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SetDescriber } from '../../../source/package-sets/reading/describe.ts';
import { evaluateTree } from '../../../source/workspace/evaluating/evaluate-tree.ts';
import { Interruption } from '../../../source/workspace/evaluating/interruption.ts';

test('a task runs to its end when nothing is asked for', () => {
	const interruption = new Interruption({ isUrgentPending: () => false });
	interruption.check();
	const task = () => {
		interruption.check();
		return 1;
	};
	expect(interruption.run(task)).toEqual({ result: 1, interrupted: null, spent: 0 });
});

test('a task ends when something is asked for, until that has come', () => {
	let isUrgentPending = false;
	const interruption = new Interruption({ isUrgentPending: () => isUrgentPending });
	const task = () => {
		isUrgentPending = true;
		interruption.check();
	};
	expect(interruption.run(task)).toEqual({ interrupted: 'request', spent: 0 });
	expect(interruption.run(() => interruption.check()).interrupted).toBe('request');
	// Nothing but a task is ended.
	interruption.check();
	isUrgentPending = false;
	expect(interruption.run(() => interruption.check()).interrupted).toBeNull();
});

test('errors of a task are its own', () => {
	const interruption = new Interruption({ isUrgentPending: () => false });
	const task = () => {
		throw new TypeError('a fault');
	};
	expect(() => interruption.run(task)).toThrow('a fault');
});

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-interruption-'));
	writeFileSync(
		join(folder, 'default.nix'),
		`let
			drv = name: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; };
			python = drv "python3-3.13.1" // { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
		in rec {
			python313Packages = {
				inherit python;
				dependency = import ./dependency.nix { inherit drv; };
				package = import ./package.nix { inherit drv python313Packages; };
			};
			python3Packages = python313Packages;
		}`,
	);
	writeFileSync(
		join(folder, 'package.nix'),
		`{ drv, python313Packages }: drv (import ./name.nix + "-\${builtins.readFile ./version}") // {
			dependencies = [ python313Packages.dependency ];
			buildInputs = if builtins.pathExists ./nowhere then [ ] else [ (drv "stranger-1") ];
			meta.description = (builtins.tryEval (import ./text.nix)).value;
		}`,
	);
	writeFileSync(join(folder, 'dependency.nix'), '{ drv }: drv "python3.13-dependency-1"');
	writeFileSync(join(folder, 'name.nix'), '"python3.13-package"');
	writeFileSync(join(folder, 'version'), '1.0');
	writeFileSync(join(folder, 'text.nix'), '"some text"');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Describes a package, ending the evaluation at the given look at the outside and beginning anew. */
function describeWithInterruptionAt(look: number | null) {
	let isUrgentPending = false;
	const interruption = new Interruption({ isUrgentPending: () => isUrgentPending });
	let looks = Number.NEGATIVE_INFINITY;
	const tree = evaluateTree(
		{
			file: folder,
			folder,
			impure: false,
			cache: 'off',
			defaultFirst: false,
			include: [],
			nixArguments: [],
		},
		{
			check: () => {
				if (looks++ === look) isUrgentPending = true;
				interruption.check();
			},
		},
	);
	const [found] = tree.sets;
	if (!found?.scope) throw new Error('no set');
	const { evaluator, root } = tree;
	const { name: set } = found.description;
	const describer = new SetDescriber({ set, scope: found.scope, evaluator, root });
	looks = 0;
	const first = interruption.run(() => describer.describe('package'));
	const wasInterrupted = first.interrupted !== null;
	if (wasInterrupted) isUrgentPending = false;
	const outcome = wasInterrupted ? interruption.run(() => describer.describe('package')) : first;
	const { inputs } = tree;
	return {
		description: 'result' in outcome ? outcome.result : undefined,
		wasInterrupted,
		looks,
		inputs,
	};
}

test('wherever an evaluation is interrupted, the same comes out in the end', () => {
	const whole = describeWithInterruptionAt(null);
	expect(whole.description).toMatchObject({ version: '1.0', description: 'some text' });
	expect(whole.looks).toBeGreaterThan(8);
	for (let look = 0; look < whole.looks; look++) {
		const { inputs, description, wasInterrupted } = describeWithInterruptionAt(look);
		expect(wasInterrupted).toBe(true);
		expect(description).toEqual(whole.description);
		expect([...inputs.statuses]).toEqual([...whole.inputs.statuses]);
		expect([...inputs.files]).toEqual([...whole.inputs.files]);
		expect(inputs.inconsistent).toBe(false);
	}
});
