import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '../../../../source/ui/store/frame.ts';
import { answering } from '../../../support/answers.ts';
import { shellMeansOfNixpkgs } from '../../../support/shell-means.ts';
import { machine, start, trailOf } from '../../example-explorer.ts';
import { exampleSets } from '../../example-sets.ts';
import { FakeSession, snapshotOf } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';
import { rowsText, titleOf } from '../../rows-text.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

function session(otherwise: Parameters<typeof answering>[0] = {}) {
	const sets = exampleSets().map((set) => ({ ...set, aliases: [`${set.interpreter}.pkgs`] }));
	return Object.assign(new FakeSession(snapshotOf(sets)), {
		ask: answering({
			paths: ({ attribute, set }) => {
				if (attribute === 'torch') throw new Error('torch is broken');
				return { drvPath: `/nix/store/${set}-${attribute}.drv`, outPath: '' };
			},
			overriding: () => ({ by: 'overridePythonAttrs', hasExtensions: true, hasScope: true }),
			shellMeans: () => shellMeansOfNixpkgs,
			...otherwise,
		}),
	});
}

const startWith = (attribute: string) => start({ attribute }, session());
/** The labels, and the beginnings of what would be copied. */
const entriesOf = (frame: Frame) =>
	rowsText(frame).map((line) =>
		[line.slice(0, 20).trim(), line.slice(21).replace(/ {2,}/g, ' | ')].join(' | '),
	);
const labelsOf = (frame: Frame) => rowsText(frame).map((line) => line.slice(0, 20).trim());

describe('what there is to copy', () => {
	test('is shown before it is copied', async () => {
		const { press, explorer } = startWith('requests');
		const asked = press('y');
		await vi.advanceTimersByTimeAsync(1);
		const frame = explorer.frame();
		// What the tree has is asked for, and no entry moves when the answer is there.
		expect(entriesOf(asked)).toContain('overlay, this set | being looked up …');
		expect(labelsOf(asked)).toEqual(labelsOf(frame));
		expect(trailOf(frame)).toEqual(['packages', 'dependency-tree requests', 'copy requests']);
		expect(labelsOf(frame)).toEqual([
			...['attribute path', 'nix-shell', 'nix-shell, this tree', 'nix shell, this tree'],
			...['nix shell', 'shell.nix', 'flake.nix', 'overlay, all sets', 'overlay, this set'],
			...['definition', 'homepage', 'derivation path'],
		]);
		const entries = entriesOf(frame);
		expect(entries[0]).toBe('attribute path | python313Packages.requests');
		expect(entries[9]).toBe('definition | pkgs/requests/default.nix:12');
		expect(entries[5]).toMatch(/^shell\.nix \| \{ pkgs \? import.* \| 7 lines$/);
		// All of it is beside the menu.
		const lines = press('j', 'j', 'j', 'j', 'j').details.map(textOf);
		expect(explorer.frame().detailsTitle).toBe('shell.nix');
		expect(lines.map((line) => line.trim()).join(' ')).toContain(
			'(pkgs.python313.withPackages (ps: [ ps.requests ]))',
		);
	});

	test('keeps its place where the tree has nothing for it, and says what is lacking', async () => {
		const { press, explorer } = start(
			{ attribute: 'requests' },
			session({
				overriding: () => ({ by: 'overrideAttrs', hasExtensions: false, hasScope: true }),
				shellMeans: () => ({ ...shellMeansOfNixpkgs, hasRunCommand: false }),
			}),
		);
		const asked = labelsOf(press('y'));
		await vi.advanceTimersByTimeAsync(1);
		const frame = explorer.frame();
		expect(labelsOf(frame)).toEqual(asked);
		const entries = entriesOf(frame).join('\n');
		expect(entries).toContain('nix-shell, this tree | there is none: the tree has no runCommand,');
		expect(entries).toContain(
			'overlay, all sets | there is none: the tree has no pythonPackagesExt',
		);
		expect(entries).toContain('overlay, this set | final: prev: {');
	});

	test('is copied by Enter, and one is back where one was', async () => {
		const { press, explorer } = startWith('requests');
		press('y', 'j', 'enter');
		expect(machine.copy).toHaveBeenCalledExactlyOnceWith(
			"nix-shell -p 'python313.withPackages (ps: [ ps.requests ])'",
		);
		expect(trailOf(explorer.frame())).toEqual(['packages', 'dependency-tree requests']);
		press('y');
		await vi.advanceTimersByTimeAsync(1);
		press('G', 'enter');
		expect(machine.copy).toHaveBeenLastCalledWith('/nix/store/python313Packages-requests.drv');
	});

	test('is the attribute path where the key is pressed twice', () => {
		const { press, explorer } = startWith('requests');
		press('y', 'y');
		expect(machine.copy).toHaveBeenCalledExactlyOnceWith('python313Packages.requests');
		expect(trailOf(explorer.frame())).toEqual(['packages', 'dependency-tree requests']);
	});

	test('of a line in the details begins with what the line stands for', () => {
		const { press } = startWith('requests');
		const lines = press('tab').details.map(textOf);
		press(...Array<string>(lines.findIndex((line) => line.startsWith('homepage'))).fill('j'));
		expect(entriesOf(press('y')).slice(0, 2)).toEqual([
			'the line | https://requests.example',
			'attribute path | python313Packages.requests',
		]);
		press('enter');
		expect(machine.copy).toHaveBeenCalledExactlyOnceWith('https://requests.example');
	});

	test('has the marked packages in its shells, and says which would make them fail', () => {
		const { press } = startWith('requests');
		press('m', 'escape', 'G', 'm', ']');
		const frame = press('y', 'j');
		expect(titleOf(frame)).toBe('copy: torch · shells of 2 marked packages');
		const details = frame.details.map(textOf).join(' ');
		expect(details).toContain('This fails: torch in 3.14: disabled.');
		expect(details).toContain('ps.requests');
	});

	test('is not copied where it is not known, and why is said', async () => {
		const { press, explorer } = startWith('torch');
		press('y');
		await vi.advanceTimersByTimeAsync(1);
		press('G', 'enter');
		expect(machine.copy).not.toHaveBeenCalled();
		expect(explorer.frame().state.notice?.text).toBe(
			'derivation path: there is none: torch is broken',
		);
	});
});
