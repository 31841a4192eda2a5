import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command, keptAsJson, keptAsText } from '../../source/commands/cache.ts';
import { UsageError } from '../../source/commands/support/command.ts';
import { parseArguments } from '../../source/commands/support/parse.ts';
import { noInputs } from '../../source/nix/io/recording-io.ts';
import { ResultsCache } from '../../source/workspace/results-cache/results-cache.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pyscope-cache-'));
	vi.stubEnv('PYSCOPE_CACHE', folder);
});

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

/** What a command says and how it ends. */
async function run(...argv: string[]): Promise<{ output: string; code: number }> {
	let output = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		output += text;
		return true;
	});
	const { name, options } = command;
	return { code: await command.run(parseArguments(name, argv, options)), output };
}

const results = 'results';
const sets = ['3.13', '3.14'].map((label) => ({
	name: `python${label.replace('.', '')}Packages`,
	interpreter: `python${label}`,
	label,
	version: `${label}.1`,
	aliases: [],
	isDefault: label === '3.13',
	isSecondary: false,
	note: null,
	reason: null,
}));

/** Keeps a tree and its first set. */
async function keep(key: string): Promise<void> {
	const kept = new ResultsCache({ folder: join(folder, results), limit: 1e6 }, key, '/');
	void kept.writer.storeTree({ title: 'tree 1.0', root: '/tree', sets }, noInputs());
	const described = { attributes: [], noPackages: [], packages: [] };
	await kept.writer.storeSet('python313Packages', described, noInputs());
}

test('what is kept is told, and cleared', async () => {
	await keep('a'.repeat(32));
	const shown = await run();
	expect(shown.code).toBe(0);
	expect(shown.output).toMatch(/\/results: 1 tree, 1 kB of at most 500 MB\n/);
	expect(shown.output).toMatch(/^tree 1\.0 {2}3\.13 {2}1 kB {2}just now {2}\/tree$/m);
	expect(JSON.parse((await run('--json')).output)).toMatchObject({
		folder: join(folder, results),
		trees: [{ title: 'tree 1.0', root: '/tree', sets: ['python313Packages'] }],
	});
	expect(await run('clear')).toEqual({
		output: 'Removed what was kept of 1 tree, 1 kB.\n',
		code: 0,
	});
	expect((await run()).output).toMatch(/: 0 trees, 0 kB of at most 500 MB\n$/);
});

test('only what was kept is cleared', async () => {
	const mine = join(folder, 'mine');
	const beside = join(folder, results, 'beside');
	await keep('a'.repeat(32));
	mkdirSync(beside);
	writeFileSync(mine, '');
	await run('clear');
	expect(existsSync(mine)).toBe(true);
	expect(existsSync(beside)).toBe(true);
});

test('compiled code is told and cleared, and nothing else in its folder', async () => {
	const code = join(folder, 'code', 'v26.10.0-x64-0123abcd-0');
	mkdirSync(code, { recursive: true });
	writeFileSync(join(code, 'abc'), 'x'.repeat(2_500));
	writeFileSync(join(folder, 'code', 'mine'), '');
	expect((await run()).output).toMatch(/^Compiled code of pyscope: 3 kB$/m);
	expect(JSON.parse((await run('--json')).output)).toMatchObject({ codeSize: 2_500 });
	expect((await run('clear')).output).toBe(
		'Removed what was kept of 0 trees, 0 kB, and 3 kB of compiled code.\n',
	);
	expect(readdirSync(join(folder, 'code'))).toEqual(['mine']);
});

test('a damaged tree is told as one', async () => {
	await keep('a'.repeat(32));
	const tree = join(folder, results, 'a'.repeat(32));
	const entry = readdirSync(tree).find((name) => name.startsWith('tree.')) as string;
	writeFileSync(join(tree, entry), 'something else');
	expect((await run()).output).toMatch(/^\[damaged\] {2}- {2}1 kB/m);
	expect(JSON.parse((await run('--json')).output).trees[0].title).toBe(null);
});

test('without a cache nothing is kept', async () => {
	vi.stubEnv('PYSCOPE_CACHE', 'off');
	expect((await run()).output).toBe('Nothing is kept: PYSCOPE_CACHE is off.\n');
	expect(JSON.parse((await run('--json')).output)).toMatchObject({ folder: null, trees: [] });
	expect((await run('clear')).output).toBe('Removed what was kept of 0 trees, 0 kB.\n');
});

test.each([[['x']], [['clear', 'x']], [['clear', '--json']], [['--jsn']]])(
	'%j is wrong usage',
	async (argv) => {
		await expect(run(...argv)).rejects.toThrow(UsageError);
	},
);

test('sizes and ages are told in the largest unit', async () => {
	const now = Date.parse('2026-01-01T00:00:00Z');
	const place = { folder: '/cache', limit: 500e6 };
	const kept = (size: number, age: number) => ({ size, usedAt: now - age, tree: null });
	const minute = 60_000;
	const trees = [
		kept(123, 59_999),
		kept(1_250_000, minute),
		kept(250_400_000, 25 * 60 * minute),
		kept(0, 48 * 60 * minute),
	];
	expect(await keptAsText(place, trees, 3_100_000, now)).toBe(
		[
			'/cache: 4 trees, 252 MB of at most 500 MB',
			'[damaged]  -  1 kB    just now',
			'[damaged]  -  1.3 MB  1 minute ago',
			'[damaged]  -  250 MB  1 day ago',
			'[damaged]  -  0 kB    2 days ago',
			'Compiled code of pyscope: 3.1 MB',
			'',
		].join('\n'),
	);
	expect(JSON.parse(keptAsJson(place, trees, 3_100_000))).toMatchObject({
		codeSize: 3_100_000,
		trees: { 1: { usedAt: '2025-12-31T23:59:00.000Z' } },
	});
});
