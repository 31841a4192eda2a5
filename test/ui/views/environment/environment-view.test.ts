import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EnvironmentContents } from '../../../../source/package-sets/description/environment.ts';
import type { Frame } from '../../../../source/ui/store/frame.ts';
import { answering } from '../../../support/answers.ts';
import { shellMeansOfNixpkgs } from '../../../support/shell-means.ts';
import { start, trailOf } from '../../example-explorer.ts';
import { exampleSets } from '../../example-sets.ts';
import { FakeSession, snapshotOf } from '../../fake-session.ts';
import { rowsText } from '../../rows-text.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

const contents: EnvironmentContents = {
	members: [
		{ attribute: 'torch', name: 'torch-1', license: ['BSD-3-Clause'], isUnfree: false },
		{ attribute: 'numpy', name: 'numpy-2.4', license: ['BSD-3-Clause'], isUnfree: false },
		{ attribute: null, name: 'cuda-13', license: ['CUDA EULA'], isUnfree: true },
	],
	conflicts: [
		{
			pname: 'numpy',
			copies: [
				{ attribute: 'numpy', name: 'numpy-2.4', path: [step('torch'), step('numpy')] },
				{ attribute: null, name: 'numpy-1.26', path: [step('requests'), step(null, 'numpy-1.26')] },
			],
		},
	],
};

function step(attribute: string | null, name = attribute ?? '') {
	return { attribute, name, kind: 'runtime' as const };
}

/** A session whose worker answers; what was asked is remembered. */
function session() {
	const asked: unknown[] = [];
	const sets = exampleSets().map((set) => ({ ...set, aliases: [`${set.interpreter}.pkgs`] }));
	const made = Object.assign(new FakeSession(snapshotOf(sets)), {
		ask: answering({
			shellMeans: () => shellMeansOfNixpkgs,
			environment: (ask) => {
				asked.push(ask);
				return contents;
			},
		}),
	});
	return { made, asked };
}

/** What each row says, without dots and blanks at its end. */
const said = (frame: Frame) =>
	rowsText(frame).map((line) => line.replace(/ [●◌✗○· ]+$/, '').trimEnd());

describe('packages are marked', () => {
	test('by attribute, in every set and view, until they are unmarked', () => {
		const { press, type } = start();
		expect(press('m').state.marks).toEqual(['certifi']);
		expect(press('m').state.marks).toEqual([]);
		type('/torch');
		expect(press('enter', 'm').state.marks).toEqual(['torch']);
		expect(press('enter', 'j', 'j', 'm', ']').state.marks).toEqual(['torch', 'numpy']);
		expect(press('m').state.notice?.text).toBe('numpy is marked no longer; 1 in the environment');
	});
});

describe('the environment', () => {
	const opened = async (...keys: string[]) => {
		const { made, asked } = session();
		const { press, explorer } = start({}, made);
		press(...keys, 'E');
		await vi.advanceTimersByTimeAsync(1);
		return { press, explorer, asked, frame: explorer.frame() };
	};
	/** requests and torch, which 3.14 lacks. */
	const both = ['G', 'm', 'k', 'k', 'k', 'm'];

	test('is empty while nothing is marked, and asks nothing', async () => {
		const { frame, asked } = await opened();
		expect(trailOf(frame)).toEqual(['packages', 'environment']);
		expect(frame.view.emptyText(frame.location, frame.active as never, frame.rows)).toBe(
			'No package is marked.',
		);
		expect(asked).toEqual([]);
	});

	test('tells what can be had, where, what comes with it, and what is in the way', async () => {
		const { frame, asked } = await opened(...both);
		expect(asked).toEqual([{ set: 'python313Packages', attributes: ['torch', 'requests'] }]);
		expect(said(frame)).toEqual([
			'▾ 2 packages · all can be had in 3.13',
			'  ● torch 1',
			'  ● requests 2.33.1',
			'▾ which set has all of them',
			'    3.12  ● all 2',
			'   ▐3.13▌ ● all 2',
			'    3.14  ✗ 1 of 2  torch disabled',
			'▾ closure · 3 packages in all',
			'  ▸ torch 1',
			'  ▸ requests 2.33.1',
			'▾ conflicts (1)',
			'  2 different derivations of numpy',
			'    numpy-2.4: torch › numpy',
			'    numpy-1.26: requests › numpy-1.26',
			'▾ licences · 1 unfree',
			'  BSD-3-Clause 2 · CUDA EULA 1',
			'  unfree: cuda-13 (CUDA EULA)',
			'▾ shell',
			"  nix-shell -p 'python313.withPackages (ps: [ ps.torch ps.requests",
			"  ])'",
		]);
	});

	test('is looked at in another set by its tab, or from the line of that set', async () => {
		const { press, explorer, asked } = await opened(...both);
		press(...Array<string>(5).fill('j'), 'enter');
		await vi.advanceTimersByTimeAsync(1);
		const frame = explorer.frame();
		expect(frame.active?.label).toBe('3.14');
		expect(asked.at(-1)).toEqual({ set: 'python314Packages', attributes: ['torch', 'requests'] });
		expect(said(frame).slice(0, 4)).toEqual([
			'▾ 2 packages · 1 of 2 can be had in 3.14',
			'  ✗ torch 1  disabled',
			'      not supported for interpreter python314',
			'  ● requests 2.33.1',
		]);
		expect(said(frame).at(-2)).toBe(
			"  nix-shell -p 'python314.withPackages (ps: [ ps.torch ps.requests",
		);
	});

	test('claims nothing of a set before it is known', () => {
		const { made } = session();
		const sets = made.snapshot().sets.map((set) => ({
			...set,
			isComplete: false,
			packages:
				set.label === '3.12'
					? new Map()
					: new Map(
							[...set.packages].map(([attribute, description]) => [
								attribute,
								{ ...description, isConfirmed: set.label !== '3.13' },
							]),
						),
		}));
		made.replace({ sets });
		const { press } = start({}, made);
		press('G', 'm', 'k', 'k', 'k', 'm');
		expect(said(press('E')).slice(3, 7)).toEqual([
			'▾ which set has all of them',
			'    3.12  · 0 of 2, not all is known yet',
			'   ▐3.13▌ • all 2, not all is known yet',
			'    3.14  ✗ 1 of 2  torch disabled',
		]);
	});

	test('folds, unfolds the closure, and opens packages', async () => {
		const { press, explorer } = await opened(...both);
		expect(said(press('-'))).toEqual([
			'▸ 2 packages · all can be had in 3.13',
			'▸ which set has all of them',
			'▸ closure · 3 packages in all',
			'▸ conflicts (1)',
			'▸ licences · 1 unfree',
			'▸ shell',
		]);
		press('j', 'j', 'enter', 'j', 'space');
		expect(said(explorer.frame()).slice(2, 7)).toEqual([
			'▾ closure · 3 packages in all',
			'  ▾ torch 1',
			'  │   numpy 1.0',
			'  │ ▸ requests 1.0',
			'  ▸ requests 2.33.1',
		]);
		expect(trailOf(press('enter'))).toEqual(['packages', 'environment', 'dependency-tree torch']);
	});

	test('has its packages unmarked there', async () => {
		const { press } = await opened(...both);
		expect(press('m').state.marks).toEqual(['requests']);
		expect(press('D').rows.length).toBe(0);
	});
});
