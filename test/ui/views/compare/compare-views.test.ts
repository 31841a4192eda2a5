import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareLocation } from '../../../../source/ui/views/compare/compare-location.ts';
import { describePackage, member } from '../../../support/description.ts';
import { start, trailOf } from '../../example-explorer.ts';
import { exampleSets } from '../../example-sets.ts';
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

const wide = { columns: 120, rows: 30 };
const startWith = (sets = exampleSets(), size = wide) =>
	start({}, new FakeSession(snapshotOf(sets)), size);
const found = (name: string) => {
	const started = startWith();
	started.type(`/${name}`);
	return { ...started, frame: started.press('enter') };
};

describe('one package in all sets', () => {
	test('as rows and columns, what differs marked', () => {
		const { press } = found('torch');
		const frame = press('c');
		expect(titleOf(frame)).toBe('torch in 3 sets: 2 rows differ');
		expect(rowsText(frame).map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
			'3.12 3.13 3.14',
			'version 1 1 1',
			'~ state ● available ● available ✗ disabled',
			'~ reason – – a',
			'a not supported for interpreter python314',
			'closure – – –',
			'runtime (2) 3.12 3.13 3.14',
			'numpy 1.0 1.0 1.0',
			'requests 1.0 1.0 1.0',
		]);
		expect(press('t').rows.length).toBe(4);
		expect(press('t').rows.length).toBe(9);
	});

	test('a dependency leads to its package, the closure to its comparison', () => {
		const { press } = found('torch');
		press('c');
		expect(trailOf(press('G', 'enter')).at(-1)).toBe('dependency-tree requests');
		press('H');
		expect(trailOf(press('g', 'j', 'j', 'j', 'j', 'j', 'enter')).at(-1)).toBe(
			'compare-closures torch',
		);
	});

	test('tells how many a group has, however long its name', () => {
		const extras = { speedups: [member('b')] };
		const sets = [describeSet('3.13', [describePackage('a', { extras }), describePackage('b')])];
		expect(rowsText(startWith(sets).press('c'))).toContainEqual(
			expect.stringMatching(/^ *extra \[speedups\] \(1\) +3\.13/),
		);
	});

	test('is there in a set that lacks the package', () => {
		const { press } = startWith();
		const frame = press('[', 'g', 'c', ']');
		expect(trailOf(frame)).toEqual(['packages', 'compare backports-zstd']);
		expect(frame.active?.label).toBe('3.13');
		expect(rowsText(frame)[2]?.replace(/ +/g, ' ').trim()).toBe(
			'~ state ● available ○ missing ○ missing',
		);
	});

	test('on a narrow screen a window of columns goes with the open set, and scrolls', () => {
		const labels = ['3.10', '3.11', '3.12', '3.13', '3.14', '3.15', '3.16', 'PyPy 3.11'];
		const sets = labels.map((label) =>
			describeSet(label, [describePackage('a', { version: '2026.10.1', closure: 0 })], {
				isDefault: label === '3.10',
			}),
		);
		const { press } = startWith(sets, { columns: 60, rows: 12 });
		const heads = (frame: ReturnType<typeof press>) =>
			rowsText(frame)[0]?.replace(/ +/g, ' ').trim();
		expect(heads(press('c'))).toBe('3.10 3.11 3.12 3.13 ›');
		expect(heads(press('>'))).toBe('‹3.11 3.12 3.13 3.14 ›');
		expect(heads(press('>', '>', '>', '>', '>'))).toBe('‹3.15 3.16 │ PyPy 3.11');
		expect(heads(press('<'))).toBe('‹3.14 3.15 3.16 ›');
		expect(heads(press(']', ']', ']'))).toBe('‹3.12 3.13 3.14 3.15 ›');
	});

	test('has the package described in sets that are left alone otherwise, and not the whole sets', () => {
		const [first, second] = exampleSets();
		const asleep = describeSet('3.13 free', [], {
			isSecondary: true,
			isComplete: false,
			attributes: [],
		});
		const { press, session } = startWith([
			first,
			{ ...second, isComplete: false },
			asleep,
		] as never);
		press('c');
		expect(session.compared).toEqual({
			names: ['python312Packages', asleep.name],
			areWhole: false,
		});
	});

	test('only sets that were named', () => {
		expect(compareLocation('numpy', ['python312Packages'])).toMatchObject({
			view: 'compare',
			attribute: 'numpy',
			sets: ['python312Packages'],
		});
	});
});

const package_ = (attribute: string, ...dependencies: string[]) =>
	describePackage(attribute, { dependencies: dependencies.map((name) => member(name)) });

function pair() {
	return [
		describeSet('3.13', [package_('app', 'lib'), package_('lib'), package_('deep')], {
			isDefault: true,
		}),
		describeSet('3.14', [
			package_('app', 'lib'),
			describePackage('lib', { version: '2', dependencies: [member('deep')] }),
			package_('deep'),
		]),
		describeSet('3.15', [package_('app', 'lib'), package_('lib'), package_('deep')]),
	];
}

describe('the closure of a package in two sets', () => {
	test('what differs, with the way to it', () => {
		const { press } = startWith(pair());
		const frame = press('c', 'd');
		expect(titleOf(frame)).toBe('closure of app: 3.13 against 3.14');
		expect(rowsText(frame)).toEqual([
			'2 packages of its closure differ (1 in 3.13, 2 in 3.14)',
			'▾ only in 3.14              1',
			'  ▸ ●● deep                                 1  by way of lib',
			'▾ version                   1',
			'  ▸ ●● lib                                  1 → 2',
		]);
		expect(rowsText(press('j', 'j', 'space')).slice(2, 5)).toEqual([
			'  ▾ ●● deep                                 1  by way of lib',
			'      by way of app',
			'        └ lib',
		]);
		expect(trailOf(press('enter')).at(-1)).toBe('dependency-tree deep');
	});

	test('nothing differs from another set, which is chosen by keys', () => {
		const { press } = startWith(pair());
		const frame = press('c', 'd', '}');
		expect(titleOf(frame)).toBe('closure of app: 3.13 against 3.15');
		expect(rowsText(frame)).toEqual([
			'Nothing differs: the same packages, versions and states (1 in both)',
		]);
	});

	test('says what is not known, and has it described', () => {
		const [first, second] = pair();
		if (first === undefined || second === undefined) throw new Error('no sets');
		const packages = new Map(second.packages);
		packages.delete('lib');
		const growing = { ...second, packages, isComplete: false, described: 2 };
		const { press, session } = startWith([first, growing]);
		const frame = press('c', 'd');
		expect(rowsText(frame)).toEqual([
			'Nothing differs so far (1 in both)',
			'1 package not read yet: there may be more behind',
		]);
		expect(session.focused.at(-1)?.attributes).toContain('lib');
		expect(session.compared).toEqual({ names: [second.name], areWhole: true });
	});
});

describe('two sets as wholes', () => {
	test('how many packages differ in what, then which', () => {
		const { press } = startWith();
		const frame = press('C');
		expect(titleOf(frame)).toBe('3.13 against 3.14: 1 of 7 differ');
		expect(rowsText(frame)).toEqual(['▸ state                     1']);
		expect(rowsText(press('enter'))).toEqual(
			[
				'▾ state                     1',
				'    ●✗ torch                                available → disabled: not supported for interpreter py…',
			].map((line) => expect.stringContaining(line.slice(0, 60))),
		);
		expect(trailOf(press('j', 'enter')).at(-1)).toBe('dependency-tree torch');
	});

	test('the counts of the title are those of the kinds, and a search has its own', () => {
		const [closure, other] = [(size: number) => ({ closure: size }), 2];
		const sets = ['3.13', '3.14'].map((label, second) =>
			describeSet(
				label,
				[
					describePackage('both', {
						version: `${second}`,
						pname: `b${second}`,
						...closure(second),
					}),
					describePackage('sized', closure(second * other)),
					describePackage('same', closure(other)),
				],
				{ isDefault: second === 0 },
			),
		);
		const { press, type } = startWith(sets);
		const frame = press('C');
		expect(titleOf(frame)).toBe('3.13 against 3.14: 1 of 3 differ, 1 more in closure size');
		expect(rowsText(frame)).toEqual([
			'▸ version                   1',
			'▸ project                   1',
			'▸ closure size              2  1 of them in nothing else',
		]);
		const statusOf = ({ view, location, active, rows }: typeof frame) =>
			view.status?.(location, 0, active as never, rows).map(({ text }) => text);
		expect(statusOf(frame)).toEqual(['1 in several ways']);
		// Beside a kind are its packages.
		expect(press('G').details.map(textOf).slice(2)).toEqual([
			expect.stringMatching(/●● both .*0 → 1/),
			expect.stringMatching(/●● sized .*0 → 2/),
		]);
		type('/size');
		const found = press('enter');
		expect(statusOf(found)).toEqual(['1 found']);
		expect(rowsText(found)[0]).toBe('▾ closure size              1  nothing else of them differs');
	});

	test('each side has its keys, and what only the other has leads to its comparison', () => {
		const { press } = startWith();
		expect(titleOf(press('C', '{'))).toBe('3.13 against 3.12: 1 of 8 differ');
		press('enter', 'j');
		expect(trailOf(press('enter')).at(-1)).toBe('compare backports-zstd');
		expect(titleOf(press('H', '['))).toBe('3.12 against 3.13: 1 of 8 differ');
		expect(titleOf(press(']', ']'))).toBe('3.14 against 3.12: 2 of 8 differ');
	});

	test('is searched, and filtered by the kind of difference', () => {
		const { press, type } = startWith();
		press('C', '{', ']');
		expect(rowsText(press('t'))).toEqual([
			'▾ only in 3.12              1',
			expect.stringContaining('backports-zstd'),
		]);
		expect(rowsText(press('t'))[0]).toBe('▾ state                     1');
		press('t');
		type('/tor');
		expect(rowsText(press('enter'))).toEqual([
			'▾ state                     1',
			expect.stringContaining('torch'),
		]);
	});

	test('says how much of them is read', () => {
		const [first, , third] = exampleSets();
		if (first === undefined || third === undefined) throw new Error('no sets');
		const packages = new Map([...third.packages].slice(0, 2));
		const growing = { ...third, packages, described: 2, confirmed: 2, isComplete: false };
		const { press } = startWith([first, growing]);
		const frame = press('C');
		expect(titleOf(frame)).toContain('so far');
		expect(rowsText(frame).slice(0, 2)).toEqual([
			'3.14: 2 of 7 read so far',
			'5 names are not compared yet',
		]);
	});
});
