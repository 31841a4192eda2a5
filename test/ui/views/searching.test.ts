import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../source/ui/store/frame.ts';
import { createViews } from '../../../source/ui/views/index.ts';
import { answering } from '../../support/answers.ts';
import { exampleFlow } from '../../support/example-flow.ts';
import { shellMeansOfNixpkgs } from '../../support/shell-means.ts';
import { start } from '../example-explorer.ts';
import { exampleSets } from '../example-sets.ts';
import { FakeSession, snapshotOf } from '../fake-session.ts';
import { rowsText } from '../rows-text.ts';

const file = 'pkgs/requests/default.nix';
const long = `# ${'x'.repeat(110)} propagated-inputs-of-requests ${'y '.repeat(60)}`;

async function open(view: string, attribute = 'requests') {
	const sets = exampleSets().map((set) => ({ ...set, aliases: [`${set.interpreter}.pkgs`] }));
	const session = Object.assign(new FakeSession(snapshotOf(sets)), {
		ask: answering({
			flow: (ask) => exampleFlow({ attribute: ask.attribute, set: ask.set }),
			environment: () => ({ members: [], conflicts: [] }),
			paths: ({ set }) => ({ drvPath: `/nix/store/${set}.drv`, outPath: '' }),
			overriding: () => ({ by: 'overridePythonAttrs', hasExtensions: true, hasScope: true }),
			shellMeans: () => shellMeansOfNixpkgs,
		}),
	});
	const lines = ['{ lib, fetchPypi }:', ...Array(20).fill('# nothing'), long, 'fetchPypi { }'];
	session.sources.set(file, lines.join('\n'));
	const started = start({ link: { view, attributes: [attribute], sets: [] } }, session);
	await settled();
	return started;
}

/** Whatever was begun has been found. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const selectedText = (frame: Frame) => rowsText(frame)[frame.window.index];

test('every view that is opened by name takes a search', () => {
	const target = { attributes: ['requests', 'idna'], sets: ['python313Packages'] };
	for (const { id, link } of createViews()) {
		if (link !== undefined) expect(link.open(target).search, id).toBeDefined();
	}
});

describe('a search', () => {
	test('goes through the source, and on from match to match', async () => {
		const { press, type } = await open('source');
		press('g');
		const typed = type('/fetchpypi');
		expect(typed.matches).toEqual({ at: 1, total: 2 });
		press('enter');
		expect(selectedText(press('n'))).toContain('fetchPypi { }');
		expect(selectedText(press('N'))).toContain('lib, fetchPypi');
		expect(press('escape').location.search?.text).toBe('');
	});

	test('finds a word of the source that is broken by the end of the row', async () => {
		const { type, press, explorer } = await open('source');
		explorer.resize(130, 24);
		press('g');
		const rows = rowsText(explorer.frame());
		expect(rows.some((row) => row.includes('propagated-inputs-of-requests'))).toBe(false);
		const typed = type('/propagated-inputs-of-requests');
		expect(typed.matches?.total).toBe(1);
		expect(selectedText(typed)).toContain('xxx propa');
	});

	test('of the flow finds what is folded, and what stands behind a row', async () => {
		const { press, type } = await open('flow');
		press('-');
		type('/hatchling { }');
		const found = press('enter');
		expect(found.rows.length).toBeGreaterThan(6);
		expect(selectedText(found)).toContain('hatchling');
	});

	test('of the environment finds packages of the closure that are folded away', async () => {
		const { press, type } = await open('environment', 'torch');
		press('-');
		type('/certifi');
		const found = press('enter');
		expect(found.selected).toBe('certifi');
		expect(found.matches?.at).toBe(1);
	});

	test('of what there is to copy finds labels and texts', async () => {
		const { press, type } = await open('copy');
		expect(selectedText(type('/flake'))).toContain('flake.nix');
		press('enter', 'g', '/');
		expect(selectedText(type('mkshell'))).toContain('shell.nix');
	});

	test('of the filters finds one by its words', () => {
		const { press, type } = start();
		press('t');
		expect(selectedText(type('/not in 3.12'))).toContain('available in 3.13, not in 3.12');
		expect(press('enter', 'escape').location.view).toBe('filters');
		expect(press('escape').location.view).toBe('packages');
	});
});
