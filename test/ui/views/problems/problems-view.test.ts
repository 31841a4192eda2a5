import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { strangerName } from '../../../../source/package-sets/relations/strangers.ts';
import type { Frame } from '../../../../source/ui/store/frame.ts';
import type { ProblemsRows } from '../../../../source/ui/views/problems/problems-rows.ts';
import { isSourceLocation } from '../../../../source/ui/views/source/source-location.ts';
import type { SetSnapshot } from '../../../../source/workspace/session/session.ts';
import { describePackage, member } from '../../../support/description.ts';
import { blockedSets } from '../../blocked-sets.ts';
import { machine, start, trailOf } from '../../example-explorer.ts';
import { describeSet, FakeSession, snapshotOf } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';
import { rowsText, titleOf } from '../../rows-text.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

const startWith = (attribute?: string) =>
	start(attribute === undefined ? {} : { attribute }, new FakeSession(snapshotOf(blockedSets())));

describe('the problems of a package', () => {
	test('are the ways to what bars it, down to the line that says so', () => {
		const { press } = startWith('app');
		const frame = press('x');
		expect(titleOf(frame)).toBe('app: problems');
		expect(rowsText(frame).map((line) => line.replace(/ +[●◌✗]$/, ''))).toEqual([
			'◌ app 1  blocked',
			'  ▾ ◌ theme 1  runtime',
			'  │ ▾ ✗ sphinx 9.1.0  runtime  disabled',
			'  │     not supported for interpreter python3.13',
			'  │     pkgs/sphinx/default.nix:31',
			'  ▾ ✗ git-2.50  runtime  unfree',
			'      it is broken',
			'      pkgs/git/default.nix:7',
		]);
	});

	test('name the other inputs that the same blocker bars', () => {
		const [set] = blockedSets();
		const { packages } = set as SetSnapshot;
		const told = packages.get('theme')?.blockedBy ?? [];
		const viaTheme = told.map((one) => ({
			...one,
			path: [{ attribute: 'theme', name: 'theme', kind: 'test' as const }, ...one.path],
		}));
		const user = describePackage('user', {
			state: 'blocked',
			dependencies: [member('app')],
			checkInputs: [member('theme')],
			runsTests: true,
			blockedBy: viaTheme,
		});
		const sets = [describeSet('3.13', [...packages.values(), user])];
		const { press } = start({ attribute: 'user' }, new FakeSession(snapshotOf(sets)));
		expect(rowsText(press('x')).map((line) => line.replace(/ +[●◌✗]$/, ''))).toEqual([
			'◌ user 1  blocked',
			'  ▾ ◌ theme 1  test',
			'  │ ▾ ✗ sphinx 9.1.0  runtime  disabled',
			'  │     not supported for interpreter python3.13',
			'  │     pkgs/sphinx/default.nix:31',
			'  ▾ ◌ app 1  runtime',
			'      held back by sphinx, too',
		]);
	});

	test('have the mark of a package where the package is, not beside the texts about it', () => {
		const rows = startWith('app').press('m', 'x').rows as ProblemsRows;
		expect(rows.tree.map((_, index) => rows.hasMark?.(index))).toEqual([
			...[true, true, true, false, false, true, false, false],
		]);
	});

	test('fold, as other trees do', () => {
		const { press } = startWith('app');
		expect(press('x', 'j', 'h').rows.length).toBe(5);
		expect(press('l').rows.length).toBe(8);
		const names = (frame: Frame) => rowsText(frame).map((line) => line.replace(/ +[●◌✗]$/, ''));
		expect(names(press('-'))).toEqual([
			...['◌ app 1  blocked', '  ▸ ◌ theme 1  runtime', '  ▸ ✗ git-2.50  runtime  unfree'],
		]);
		expect(press('+').rows.length).toBe(8);
		expect(press('l', 'l').window.index).toBe(3);
		expect(press('p').window.index).toBe(2);
		expect(press('h', 'h').window.index).toBe(1);
	});

	test('open what they name, and the editor where it is said', () => {
		const { press, explorer } = startWith('app');
		press('x', 'j', 'j', 'e');
		expect(machine.openEditor).toHaveBeenLastCalledWith('/tree', 'pkgs/sphinx/default.nix:31');
		press('j', 'j', 'j', 'e');
		expect(machine.openEditor).toHaveBeenLastCalledWith('/tree', 'pkgs/git/default.nix:7');
		press('j', 'y', 'enter');
		expect(machine.copy).toHaveBeenLastCalledWith('it is broken');
		press('g', 'j', 'enter');
		expect(trailOf(explorer.frame()).at(-1)).toBe('dependency-tree theme');
	});

	test('lead to the source of the line that says so, not to the definition', () => {
		const { press, explorer } = startWith('app');
		const lineShown = () => {
			const { location } = explorer.frame();
			return isSourceLocation(location) ? (location.line ?? location.place) : null;
		};
		// The package that bars it, and the reason below.
		press('x', 'j', 'j', 'v');
		expect(lineShown()).toBe('state');
		press('escape', 'j', 'v');
		expect(lineShown()).toBe('state');
		press('escape', 'j', 'j', 'v');
		expect(lineShown()).toBe('pkgs/git/default.nix:7');
		const own = startWith('sphinx');
		own.press('x', 'v');
		expect(own.explorer.frame().location).toMatchObject({ attribute: 'sphinx', place: 'state' });
		own.press('escape', 'X', 'v');
		expect(own.explorer.frame().location).toMatchObject({ attribute: 'sphinx', place: 'state' });
	});

	test('of one that is not available itself are its reason and what would allow it, whole', () => {
		const { press } = startWith('sphinx');
		const frame = press('x');
		expect(rowsText(frame).map((line) => line.replace(/ +[●◌✗]$/, ''))).toEqual([
			'✗ sphinx 9.1.0  disabled',
			'  not supported for interpreter python3.13',
			'  pkgs/sphinx/default.nix:31',
			'',
			'  What would allow it:',
			'  To allow it, put',
			'',
			'    { allowBroken = true; }',
			'',
			'  in configuration.nix.',
			'holds back 3 packages, 2 alone, 1 by tests only',
		]);
		press('j', 'j', 'e');
		expect(machine.openEditor).toHaveBeenLastCalledWith('/tree', 'pkgs/sphinx/default.nix:31');
		press('j', 'j', 'j', 'y', 'enter');
		expect(machine.copy.mock.lastCall?.[0]).toContain('{ allowBroken = true; }');
		expect(trailOf(press('G', 'enter')).at(-1)).toBe('held-back sphinx');
	});

	test('of one that nothing needs say that it holds back nothing', () => {
		const set = describeSet('3.13', [
			describePackage('numpy_1', { state: 'disabled', reason: 'not for python3.13' }),
			describePackage('gone', { state: 'removed', reason: 'it was removed' }),
		]);
		const problemsOf = (sets: readonly SetSnapshot[], attribute: string) =>
			rowsText(start({ attribute }, new FakeSession(snapshotOf(sets))).press('x')).slice(1);
		const nothing = 'holds back no other package';
		expect(problemsOf([set], 'numpy_1')).toEqual(['  not for python3.13', nothing]);
		const early = { ...set, isComplete: false };
		expect(problemsOf([early], 'numpy_1').at(-1)).toBe(`${nothing} so far`);
		expect(problemsOf([set], 'gone')).toEqual(['  it was removed']);
	});

	test('are the ways to different derivations of one package', () => {
		const { press } = startWith('both');
		expect(rowsText(press('x')).map((line) => line.replace(/ +[●◌✗○]$/, ''))).toEqual([
			'● both 1  available',
			'  conflict: 2 different derivations of attrs',
			'  ▾ ◌ theme 1  runtime',
			'  │   ≠ attrs-19  runtime',
			'    ○ attrs  runtime',
		]);
	});

	test('are none where it is available, but for warnings', () => {
		const { press } = startWith('old-name');
		expect(rowsText(press('x')).slice(1)).toEqual([
			'  warning: deprecated: use another',
			'  Nothing stands in its way.',
		]);
	});
});

describe('the blockers of a set', () => {
	test('are ranked, and each opens what it holds back', () => {
		const { press } = startWith();
		const blockers = press('X');
		expect(titleOf(blockers)).toBe('2 blockers hold back 3 packages');
		expect(rowsText(blockers).map((line) => line.replace(/ +/g, ' '))).toEqual([
			'✗ sphinx disabled 3 2 alone 1 by tests only',
			'✗ git-2.50 unfree 1 0 alone 0 by tests only',
		]);
		const held = press('enter');
		expect(titleOf(held)).toBe('held back by sphinx: 3');
		expect(rowsText(held).map((line) => line.replace(/ +/g, ' '))).toEqual([
			'◌ app runtime theme ◌',
			'◌ theme alone · runtime ◌',
			'◌ tool alone · test ◌',
		]);
		expect(trailOf(press('G', 'enter')).at(-1)).toBe('problems tool');
	});

	test('a stranger among them leads to its line, and holds back what it holds back', () => {
		const { press } = startWith();
		press('X', 'j', 'e');
		expect(machine.openEditor).toHaveBeenLastCalledWith('/tree', 'pkgs/git/default.nix:7');
		expect(titleOf(press('enter'))).toBe('held back by git-2.50: 1');
	});

	test('a stranger among them is described as far as it is known', () => {
		const { press } = startWith();
		const { details, stranger } = press('X', 'j');
		expect(strangerName(stranger ?? '')).toBe('git-2.50');
		const text = details.map(textOf).join('\n').replace(/ +/g, ' ');
		expect(text).toContain('✗ unfree git-2.50');
		expect(text).toContain('it is broken');
		expect(text).toContain('pkgs/git/default.nix:7');
		expect(text).toContain('holds back 1 package');
		const problems = press('x');
		expect(rowsText(problems)).toEqual([
			'✗ git-2.50',
			'  unfree',
			'  it is broken',
			'  pkgs/git/default.nix:7',
			'  a way to it: app › git-2.50 (runtime)',
			'holds back 1 package, 0 alone, 0 by tests only',
		]);
		expect(trailOf(press('G', 'enter')).at(-1)).toBe('held-back git-2.50');
	});

	test('are none so far, until all is confirmed', () => {
		const sets = blockedSets().map((set) => ({ ...set, packages: new Map(), confirmed: 0 }));
		const { press } = start({}, new FakeSession(snapshotOf(sets)));
		const { view, location, active, rows } = press('X');
		if (active === null) throw new Error('no set is open');
		expect(view.emptyText(location, active, rows)).toBe(
			'No package is known to be blocked so far.',
		);
		expect(view.emptyText(location, { ...active, confirmed: 9 }, rows)).toBe(
			'No package is blocked.',
		);
	});
});
