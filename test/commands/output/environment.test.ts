import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printEnvironment } from '../../../source/commands/output/environment.ts';
import { answering } from '../../support/answers.ts';
import { shellMeansOfNixpkgs } from '../../support/shell-means.ts';
import { exampleSets } from '../../ui/example-sets.ts';
import { FakeSession, snapshotOf } from '../../ui/fake-session.ts';

let printed = '';

beforeEach(() => {
	printed = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		printed += text;
		return true;
	});
});

afterEach(() => {
	vi.restoreAllMocks();
});

function session() {
	const sets = exampleSets().map((set) => ({ ...set, aliases: [`${set.interpreter}.pkgs`] }));
	return Object.assign(new FakeSession(snapshotOf(sets)), {
		ask: answering({
			shellMeans: () => shellMeansOfNixpkgs,
			environment: ({ attributes }) => ({
				members: [
					...attributes.map((attribute) => ({
						attribute,
						name: `${attribute}-1`,
						license: ['MIT'],
						isUnfree: false,
					})),
					{ attribute: null, name: 'cuda-13', license: [], isUnfree: true },
				],
				conflicts: [
					{
						pname: 'numpy',
						copies: ['2.4', '1.26'].map((version) => ({
							attribute: null,
							name: `numpy-${version}`,
							path: [
								{ attribute: 'torch', name: 'torch-1', kind: 'runtime' },
								{ attribute: null, name: `numpy-${version}`, kind: 'runtime' },
							],
						})),
					},
				],
			}),
		}),
	});
}

test('an environment is told set by set, and whether each has all', async () => {
	const attributes = ['requests', 'torch'];
	expect(await printEnvironment(session(), { attributes, python: '3.13' })).toBe(true);
	expect(printed.split('\n')).toEqual([
		'3.13: 2 of 2 can be had',
		'  requests  2.33.1',
		'  torch     1',
		'  closure    3',
		'  conflicts',
		'             numpy: numpy-2.4 by torch › numpy-2.4',
		'             numpy: numpy-1.26 by torch › numpy-1.26',
		'  licences   MIT 2, none named 1',
		'  unfree     cuda-13',
		"  shell      nix-shell -p 'python313.withPackages (ps: [ ps.requests ps.torch ])'",
		'',
	]);
	printed = '';
	expect(await printEnvironment(session(), { attributes, python: '3.12,3.14' })).toBe(false);
	expect(printed).toContain('3.12: 2 of 2 can be had\n');
	expect(printed).toContain(
		'  torch     1       [disabled] not supported for interpreter python314',
	);
	// Only the shell that cannot be had says so.
	expect(printed.match(/it fails: .*/g)).toEqual(['it fails: torch is disabled']);
});

test('as JSON it is an object a set', async () => {
	const options = { attributes: ['requests', 'none'], json: true };
	expect(await printEnvironment(session(), options)).toBe(false);
	const [only, ...others] = JSON.parse(printed) as Record<string, unknown>[];
	expect(others).toEqual([]);
	expect(Object.keys(only ?? {})).toEqual(['set', 'packages', 'members', 'conflicts', 'shell']);
	expect(only?.packages).toEqual([
		{ attribute: 'requests', state: 'available', version: '2.33.1', reason: null },
		{ attribute: 'none', state: 'missing', version: '', reason: 'none is no package of 3.13' },
	]);
});

test('a set that does not evaluate is told with its reason', async () => {
	await expect(
		printEnvironment(session(), { attributes: ['requests'], python: '3.15' }),
	).rejects.toThrow('python315Packages cannot be used: error: python315 is removed');
});
