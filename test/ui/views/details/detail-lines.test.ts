import { describe, expect, test } from 'vitest';
import { ReverseEdges } from '../../../../source/package-sets/relations/reverse-edges.ts';
import { lineAbout, lineTarget, targetAttribute } from '../../../../source/ui/lines/line.ts';
import { detailLines } from '../../../../source/ui/views/details/detail-lines.ts';
import type { SetSnapshot } from '../../../../source/workspace/session/session.ts';
import { blocker, describePackage, member, stranger } from '../../../support/description.ts';
import { blockedSets } from '../../blocked-sets.ts';
import { exampleSets } from '../../example-sets.ts';
import { describeSet } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';

function linesOf(attribute: string, label = '3.13', sets = exampleSets(), columns = 60) {
	const set = sets.find((one) => one.label === label) as SetSnapshot;
	const edges = new ReverseEdges().update(set.packages);
	return detailLines({ set, sets, edges: () => edges, columns }, attribute, {
		usedBy: 'u',
		problems: 'x',
	});
}

describe('the details of a package', () => {
	test('say what it is, its versions, dependencies and users', () => {
		expect(
			linesOf('requests')
				.map(textOf)
				.map((text) => text.trimEnd()),
		).toEqual([
			'● available in 3.13 · the same in all 3',
			'',
			'runtime (3) · closure 2 packages',
			'● certifi  1.0',
			'● idna     1.0',
			'≠ numpy    1.26  not from 3.13',
			'',
			'used by (2)  runtime 2',
			'  in all: runtime 2 · all inputs 2',
			'● requests-cache  runtime',
			'● torch           runtime',
			'',
			'build system (1)',
			'● setuptools  1.0',
			'',
			'name        requests',
			'homepage    https://requests.example',
			'definition  pkgs/requests/default.nix:12',
		]);
	});

	test('name everyone who maintains it, in as many lines as that takes', () => {
		const maintainers = ['caniko', 'GaetanLepage', 'LunNova', 'thoughtpolice', 'tscholak'];
		const set = describeSet('3.13', [describePackage('torch', { maintainers })]);
		const lines = detailLines(
			{ set, sets: [set], edges: () => new ReverseEdges().update(set.packages), columns: 44 },
			'torch',
			{ usedBy: 'u', problems: 'x' },
		);
		const texts = lines.map(textOf);
		const from = texts.findIndex((text) => text.startsWith('maintainers'));
		expect(texts.slice(from, from + 2)).toEqual([
			'maintainers caniko, GaetanLepage, LunNova,',
			'            thoughtpolice, tscholak',
		]);
		expect(lines.slice(from, from + 2).map(lineAbout)).toEqual(
			Array(2).fill('find all of theirs by / maintainer:NAME'),
		);
	});

	test('say what bars it and by which way, each line leading to what it names', () => {
		const lines = linesOf('app', '3.13', blockedSets());
		expect(lines.slice(0, 6).map(textOf)).toEqual([
			'◌ blocked in 3.13',
			'  theme (runtime) › sphinx (runtime): disabled',
			'    not supported for interpreter python3.13',
			'  git-2.50 (runtime): unfree',
			'    it is broken',
			'',
		]);
		expect(lines.slice(1, 5).map(lineTarget)).toEqual([
			{ kind: 'attribute', attribute: 'sphinx' },
			{ kind: 'source', position: 'pkgs/sphinx/default.nix:31' },
			null,
			{ kind: 'source', position: 'pkgs/git/default.nix:7' },
		]);
	});

	test('name what bars it where the way there takes more than a line', () => {
		const lines = linesOf('app', '3.13', blockedSets(), 30);
		expect(lines.slice(1, 3).map(textOf)).toEqual([
			'  theme (runtime) › sphinx',
			'  (runtime): disabled',
		]);
		expect(lines.slice(1, 3).map(lineTarget)).toEqual([
			{ kind: 'attribute', attribute: 'sphinx' },
			{ kind: 'attribute', attribute: 'sphinx' },
		]);
	});

	test('say that what would allow it can be copied and read, and warn', () => {
		const [, , remedy] = linesOf('sphinx', '3.13', blockedSets());
		expect(textOf(remedy ?? [])).toBe('  what would allow it: press x');
		expect(lineTarget(remedy ?? [])).toMatchObject({ kind: 'text' });
		const [, warning] = linesOf('old-name', '3.13', blockedSets());
		expect(textOf(warning ?? [])).toBe('  warning: deprecated: use another');
	});

	test('say what there is more than one of, and through what', () => {
		const lines = linesOf('both', '3.13', blockedSets());
		expect(lines.slice(1, 4).map(textOf)).toEqual([
			'  conflict: 2 different derivations of attrs',
			'    attrs-19: theme (runtime) › attrs-19 (runtime)',
			'    attrs-26: attrs (runtime)',
		]);
	});

	test('count the users of copies that are not from the set, as of hooks', () => {
		const hook = { ...stranger('pytest-check-hook', '26.05'), version: '26.05' };
		const set = describeSet('3.13', [
			describePackage('pytestCheckHook', { pname: 'pytest-check-hook', version: '26.05' }),
			describePackage('lib', { checkInputs: [hook] }),
			describePackage('other', { hooks: [hook] }),
		]);
		const lines = linesOf('pytestCheckHook', '3.13', [set]);
		const copies = 'copies of this name that are not from 3.13 (2)';
		expect(lines.map((line) => textOf(line).trimEnd())).toContain(copies);
		const line = lines.find((one) => textOf(one).trimEnd() === copies) ?? [];
		expect(lineTarget(line)).toMatchObject({ kind: 'stranger' });
	});

	test('have the tests apart, the hooks in one line, and say what does not evaluate', () => {
		const set = describeSet('3.13', [
			describePackage('lib', {
				dependencies: [{ ...stranger('gone', ''), failure: 'attribute ‘gone’ missing' }],
				checkInputs: [member('pytest')],
				hooks: [stranger('wrap-python-hook', ''), stranger('pypa-build-hook', '')],
			}),
			describePackage('pytest'),
		]);
		const text = linesOf('lib', '3.13', [set]).map((line) => textOf(line).trimEnd());
		expect(text.slice(text.indexOf('runtime (1) · closure 0 packages') + 1)).toEqual([
			'✗ gone  does not evaluate',
			'    attribute ‘gone’ missing',
			'',
			'used by  no other package of this set',
			'',
			'tests (1)',
			'● pytest  1.0',
			'',
			'hooks  2: wrap-python-hook, pypa-build-hook',
			'',
			'name        lib',
		]);
	});

	test('lead to the packages that they name', () => {
		const leads = linesOf('requests')
			.map(targetAttribute)
			.filter((one) => one !== null);
		expect(leads).toEqual(['certifi', 'idna', 'requests-cache', 'torch', 'setuptools']);
	});

	test('say why it is not available, and where it is otherwise', () => {
		const text = linesOf('torch', '3.14').map(textOf);
		expect(text.slice(0, 2)).toEqual([
			'✗ disabled in 3.14',
			'  not supported for interpreter python314',
		]);
		expect(text[2]).toBe('● available in 3.12, 3.13');
		expect(lineTarget(linesOf('torch', '3.14')[2] ?? [])).toEqual({
			kind: 'set',
			set: 'python312Packages',
		});
		expect(linesOf('torch').map(textOf).slice(0, 2)).toEqual([
			'● available in 3.13 · the same in 3.12',
			'✗ disabled in 3.14: not supported for interpreter python314',
		]);
	});

	test('are the same elsewhere only for the same reason, whatever the interpreter is called', () => {
		const blocked = (label: string, name: string, attribute: string | null = null) =>
			describeSet(label, [
				describePackage('app', { state: 'blocked', blockedBy: [blocker(name, { attribute })] }),
				describePackage('old', {
					state: 'disabled',
					reason: `old-1 not supported for interpreter python${label}`,
				}),
			]);
		const sets = [
			blocked('3.11', 'python3.11-sphinx-9.1'),
			blocked('3.14', 'python3.14-sam-1'),
			blocked('3.15', 'python3.15-sam-1'),
		];
		const firstLines = (attribute: string) => {
			const texts = linesOf(attribute, '3.14', sets).map((line) => textOf(line).trimEnd());
			return texts.slice(0, texts.indexOf(''));
		};
		expect(firstLines('app')[0]).toBe('◌ blocked in 3.14 · the same in 3.15');
		expect(firstLines('app').at(-1)).toBe('◌ blocked in 3.11 by python3.11-sphinx-9.1');
		expect(firstLines('old')[0]).toBe('✗ disabled in 3.14 · the same in all 3');
	});

	test('say below it what the selected line is', () => {
		const abouts = new Map(
			linesOf('requests').map((line) => [textOf(line).trim(), lineAbout(line)]),
		);
		expect(abouts.get('definition  pkgs/requests/default.nix:12')).toBe(
			'the function that makes it in every set',
		);
		expect(abouts.get('≠ numpy    1.26  not from 3.13')).toBe(
			'≠ from elsewhere, or a changed copy',
		);
		// They fit below a narrow pane.
		for (const about of abouts.values()) expect(about.length).toBeLessThanOrEqual(40);
	});

	test('say what Python code imports, below the state', () => {
		const set = describeSet('3.13', [
			describePackage('opencv4', { imports: ['cv2', 'cv2.aruco'] }),
		]);
		const lines = linesOf('opencv4', '3.13', [set]);
		expect(lines.slice(0, 3).map(textOf)).toEqual([
			'● available in 3.13',
			'import cv2, cv2.aruco',
			'',
		]);
		expect(lines.filter((line) => textOf(line).startsWith('import'))).toHaveLength(1);
	});

	test('fold each extra to a line, and leave out empty ones', () => {
		const set = describeSet('3.13', [
			describePackage('lib', { extras: { fast: [member('a'), member('b')], none: [] } }),
		]);
		const text = linesOf('lib', '3.13', [set]).map(textOf);
		expect(text).toContain('runtime  needs nothing but Python');
		expect(text).toContain('extra [fast]  2: a, b');
		expect(text.some((line) => line.includes('none'))).toBe(false);
	});

	test('say what each dependency is where there is room', () => {
		const set = describeSet('3.13', [
			describePackage('app', { dependencies: [member('lib')] }),
			describePackage('lib', { description: 'A library' }),
		]);
		expect(linesOf('app', '3.13', [set]).map(textOf)).toContain('● lib  1.0  A library');
	});

	test('say that the set does not have it', () => {
		expect(textOf(linesOf('backports-zstd')[0] ?? [])).toBe('Not in 3.13.');
	});

	test('name some of many users, and the key that shows them all', () => {
		const users = Array.from({ length: 15 }, (_, index) =>
			describePackage(`user-${10 + index}`, { dependencies: [member('lib')] }),
		);
		const set = describeSet('3.13', [describePackage('lib'), ...users]);
		const text = linesOf('lib', '3.13', [set]).map(textOf);
		expect(text).toContain('used by (15)  runtime 15');
		expect(text).toContain('  and 3 more: press u');
	});
});
