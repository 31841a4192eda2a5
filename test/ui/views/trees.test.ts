import { describe, expect, test } from 'vitest';
import { answering } from '../../support/answers.ts';
import { exampleFlow } from '../../support/example-flow.ts';
import { blockedSets } from '../blocked-sets.ts';
import { start, trailOf } from '../example-explorer.ts';
import { exampleSets } from '../example-sets.ts';
import { FakeSession, snapshotOf } from '../fake-session.ts';

/** The trees, each with where it is opened, and from which sets. */
const trees = {
	'dependency-tree': [['torch'], exampleSets],
	'used-by': [['certifi'], exampleSets],
	why: [['torch', 'certifi'], exampleSets],
	problems: [['app'], blockedSets],
	'compare-closures': [['torch'], differingSets],
	'compare-sets': [[], differingSets],
	flow: [['torch'], exampleSets],
	environment: [['torch', 'requests-cache'], exampleSets],
} as const;

/** In 3.14 requests, which torch needs, is another version. */
function differingSets() {
	return exampleSets().map((set) => {
		const requests = set.packages.get('requests');
		if (set.label !== '3.14' || requests === undefined) return set;
		const packages = new Map([...set.packages, ['requests', { ...requests, version: '3' }]]);
		return { ...set, packages };
	});
}

async function open(view: keyof typeof trees) {
	const [attributes, sets] = trees[view];
	const session = Object.assign(new FakeSession(snapshotOf(sets())), {
		ask: answering({
			flow: ({ attribute, set }) => exampleFlow({ attribute, set }),
			environment: () => ({
				members: [{ attribute: 'torch', name: 'torch-1', license: [], isUnfree: false }],
				conflicts: [],
			}),
		}),
	});
	const started = start({ link: { view, attributes, sets: [] } }, session);
	// Whatever was begun has been found.
	await new Promise((resolve) => setImmediate(resolve));
	expect(started.press('g').rows.tree?.length).toBeGreaterThan(0);
	return started;
}

/** The keys of all rows, with everything unfolded. */
type Started = Awaited<ReturnType<typeof open>>;
const keysOf = ({ rows }: ReturnType<Started['press']>) => rows.tree?.map(({ key }) => key) ?? [];
/** The nearest row above that a row hangs from, by its key; null for those of the first level. */
const parentOf = (keys: readonly string[], index: number) =>
	keys.slice(0, index).findLast((key) => keys[index]?.startsWith(`${key}\0`)) ?? null;

describe.each(Object.keys(trees) as (keyof typeof trees)[])('the tree of %s', (view) => {
	test('p goes from each row to the one that it hangs from', async () => {
		const { press } = await open(view);
		const keys = keysOf(press('+'));
		expect(keys.some((_, index) => parentOf(keys, index) !== null)).toBe(true);
		for (const [index, key] of keys.entries()) {
			const at = press('g', ...Array.from({ length: index }, () => 'j'));
			expect(at.rows.keyAt(at.window.index)).toBe(key);
			const above = press('p');
			expect(above.rows.keyAt(above.window.index)).toBe(parentOf(keys, index) ?? key);
		}
	});

	test('h folds or goes to the parent, and leaves the view from the first level', async () => {
		const { press } = await open(view);
		const keys = keysOf(press('+'));
		let frame = press('G');
		for (let step = 0; frame.location.view === view; step++) {
			expect(step).toBeLessThan(keys.length * 2);
			const { rows, window } = frame;
			const row = rows.tree?.[window.index];
			const parent = parentOf(keysOf(frame), window.index);
			frame = press('h');
			if (row?.fold === 'open') {
				expect(frame.rows.tree?.[frame.window.index]).toMatchObject({
					key: row.key,
					fold: 'closed',
				});
			} else if (parent !== null) {
				expect(frame.rows.keyAt(frame.window.index)).toBe(parent);
			}
		}
		expect(trailOf(frame)).toEqual(['packages']);
	});

	test('l unfolds what h folds', async () => {
		const { press } = await open(view);
		const all = keysOf(press('+'));
		const folds = press('g').rows.tree?.findIndex(({ fold }) => fold === 'open') ?? -1;
		press(...Array.from({ length: folds }, () => 'j'));
		expect(keysOf(press('h')).length).toBeLessThan(all.length);
		expect(keysOf(press('l'))).toEqual(all);
	});

	test('unfolds to a level, each with more than the one before, the first with no row below another', async () => {
		const { press } = await open(view);
		const none = keysOf(press('-'));
		const [first = [], second = [], ...deeper] = ['1', '2', '3', '9'].map((level) =>
			keysOf(press('z', level)),
		);
		expect(first).toEqual(none);
		expect(second.length).toBeGreaterThan(first.length);
		const all = keysOf(press('+'));
		expect(deeper.at(-1)).toEqual(all);
		expect(deeper[0]?.length).toBeGreaterThanOrEqual(second.length);
	});
});

test('a closed row of several lines is unfolded, not entered', async () => {
	const { press } = await open('flow');
	const keys = keysOf(press('-'));
	expect(keysOf(press('g', 'l')).length).toBeGreaterThan(keys.length);
});
