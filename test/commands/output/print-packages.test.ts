import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printPackages } from '../../../source/commands/output/print-packages.ts';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import {
	attributes,
	complete,
	failing,
	one,
	steppingSession,
	steps,
	two,
} from '../../support/stepping-session.ts';

let printed = '';
let complaints = '';
beforeEach(() => {
	printed = '';
	complaints = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		printed += text;
		return true;
	});
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
		complaints += text;
		return true;
	});
});
afterEach(() => vi.restoreAllMocks());

describe('printPackages', () => {
	it('prints the default set as soon as it is complete, having asked for it first', async () => {
		const { session, focused, listeners } = steppingSession(steps);
		await printPackages(session, {});
		expect(printed).toBe(
			'bad       1  about bad\nrequests  1  about requests\nsix       1  about six\n',
		);
		expect(session.snapshot().phase).toBe('describing');
		expect(focused).toHaveBeenCalledWith('python313Packages', []);
		expect(listeners.size).toBe(0);
	});

	it('prints all sets as JSON, and says which ones cannot be used', async () => {
		const { session, forgotten } = steppingSession(steps);
		await printPackages(session, { json: true, query: 'six' });
		const packages = JSON.parse(printed) as PackageDescription[];
		expect(packages.map(({ set, attribute }) => `${set}.${attribute}`)).toEqual([
			'python312Packages.six',
			'python313Packages.six',
		]);
		expect(complaints).toBe('python310Packages cannot be used: python310 has been removed\n');
		expect(forgotten).toEqual(['python312Packages', 'python313Packages']);
	});

	it('prints a set while the sets after it are not known yet', async () => {
		const { session, focused } = steppingSession([
			...steps.slice(0, 3),
			{ sets: [failing, complete(one), { ...two, attributes }] },
		]);
		void printPackages(session, { json: true });
		await vi.waitUntil(() => printed !== '');
		expect(printed).toMatch(/^\[\n(\{"set":"python312Packages".*\},?\n?){3}$/);
		expect(focused.mock.calls.map(([set]) => set)).toEqual([
			'python312Packages',
			'python313Packages',
		]);
	});

	it('adds paths on request, null where there are none', async () => {
		await printPackages(steppingSession(steps).session, {
			json: true,
			paths: true,
			python: '3.13',
		});
		const packages = JSON.parse(printed) as PackageDescription[];
		expect(packages.map(({ drvPath, outPath }) => [drvPath, outPath])).toEqual([
			[null, null],
			['/nix/store/requests.drv', '/nix/store/requests'],
			['/nix/store/six.drv', '/nix/store/six'],
		]);
	});

	it('prints a column for each working set', async () => {
		await printPackages(steppingSession(steps).session, { python: 'all', attribute: 'six' });
		expect(printed).toBe('     3.12  3.13\nsix  1     1\n');
	});

	it('says when nothing matches', async () => {
		await printPackages(steppingSession(steps).session, { query: 'zzz' });
		expect(printed).toBe('');
		expect(complaints).toBe('Nothing in python313Packages matches.\n');
	});
});
