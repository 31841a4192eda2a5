import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { userKeys } from '../../../source/commands/configuration/check-keys.ts';
import { holding } from '../../../source/commands/configuration/holding.ts';
import {
	configurationFile,
	readConfiguration,
} from '../../../source/commands/configuration/read-configuration.ts';
import { withSettings } from '../../../source/commands/configuration/with-settings.ts';
import { displayOptions, themeNamed } from '../../../source/commands/support/display-options.ts';
import { treeOptions } from '../../../source/commands/support/tree-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'pyscope-configuration-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'config.toml');
const environment = { PYSCOPE_CONFIG: file };
const read = (text: string) => {
	writeFileSync(file, text);
	return readConfiguration(environment);
};

test('the file is in the folder of the user, or where the environment says', () => {
	expect(configurationFile({})).toMatch(/pyscope.*config\.toml$/);
	expect(configurationFile({ PYSCOPE_CONFIG: '/a/b.toml' })).toBe('/a/b.toml');
	expect(configurationFile({ PYSCOPE_CONFIG: 'off' })).toBeNull();
});

test('there need be no file, unless one is named', async () => {
	const none = { file: null, text: null, settings: {} };
	expect(await readConfiguration({ PYSCOPE_CONFIG: 'off' })).toEqual(none);
	await expect(readConfiguration({ PYSCOPE_CONFIG: '/no/such/file' })).rejects.toThrow(
		'there is no file /no/such/file, which PYSCOPE_CONFIG names.',
	);
});

test.each([
	['"trees/mine"', join(folder, 'trees/mine')],
	['"/absolute"', '/absolute'],
	['"~/tree"', join(homedir(), 'tree')],
	['"<nixpkgs>"', '<nixpkgs>'],
])('the tree %s is one from anywhere', async (given, tree) => {
	expect((await read(`tree = ${given}`)).settings.tree).toBe(tree);
});

describe('what is not right is told with file, line, key, and what is allowed', () => {
	test.each([
		['theme = "blue"', 'config.toml:1: theme: "blue" is not allowed: one of "auto", "dark", '],
		['\ncolums = []', 'config.toml:2: colums: there is no such setting; did you mean columns?'],
		['entirely = 1', 'config.toml:1: entirely: there is no such setting; it has tree, theme, '],
		['columns = ["version", "x"]', 'config.toml:1: columns.2: "x" is not allowed: a list of "v'],
		['memory = 12', 'config.toml:1: memory: 12 is not allowed: a whole number from 64 on'],
		['memory = 70.5', 'config.toml:1: memory: 70.5 is not allowed: a whole number from 64 on'],
		['mouse = "yes"', 'config.toml:1: mouse: "yes" is not allowed: true or false'],
		['[keys]\nquit = 1', 'config.toml:2: keys.quit: 1 is not allowed: a table of keys'],
		['theme = \n', 'config.toml:1:9: '],
	])('%j', async (text, message) => {
		await expect(read(text)).rejects.toThrow(join(folder, message));
	});

	test('each in a line of its own, in the order of the file', async () => {
		await expect(read('memory = 1\nx = 1\ntheme = 2')).rejects.toThrow(
			/^[^\n]*:1: memory: [^\n]*\n[^\n]*:2: x: [^\n]*\n[^\n]*:3: theme: [^\n]*$/,
		);
	});
});

describe('keys', () => {
	test('are one or several', async () => {
		const configuration = await read('keys = { quit = "ctrl+q", used-by = ["U"], homepage = [] }');
		expect(userKeys(configuration)).toEqual({
			quit: ['ctrl+q'],
			'used-by': ['U'],
			homepage: [],
		});
	});

	test.each([
		[
			'[keys]\nusedby = "U"',
			'config.toml:2: keys.usedby: there is no such action; did you mean used-by?',
		],
		['[keys]\nquit = "hyper"', 'config.toml:2: keys.quit: "hyper" is no key: a key is one char'],
		[
			'keys.used-by = "q"',
			'config.toml: keys: The key “q” is given to two actions, “used-by” and “quit”',
		],
	])('%j is not right', async (text, message) => {
		const configuration = await read(text);
		expect(() => userKeys(configuration)).toThrow(join(folder, message));
	});
});

test('an option that is not given has its value from the file', async () => {
	writeFileSync(file, 'tree = "/tree"\nmemory = 900\nmouse = true\ntheme = "light"');
	const options = { ...treeOptions, ...displayOptions };
	expect(await withSettings(options, { file: '/other', theme: undefined }, environment)).toEqual({
		file: '/other',
		memory: '900',
		mouse: true,
		theme: 'light',
	});
	// Where no option has a setting, the file is not even read.
	writeFileSync(file, 'theme = ');
	expect(await withSettings({ json: { type: 'boolean', help: '' } }, {}, environment)).toEqual({});
});

test('what holds is told with what has set it', async () => {
	const configuration = await read('theme = "dark"\nmemory = 900\n[keys]\nquit = "Q"');
	const typed = { values: { theme: 'light', memory: '900' }, given: ['theme'] };
	const held = (more: NodeJS.ProcessEnv) =>
		new Map(
			holding(configuration, userKeys(configuration), typed, more).map(
				({ key, value, from, line }) => [key, [value, from, line]],
			),
		);
	const all = held({ PYSCOPE_CACHE: '/cache' });
	expect(all.get('theme')).toEqual(['light', 'command line', null]);
	expect(all.get('memory')).toEqual([900, 'file', 2]);
	expect(all.get('mouse')).toEqual([false, 'default', null]);
	expect(all.get('cache')).toEqual(['/cache', 'environment', null]);
	expect(all.get('keys.quit')).toEqual([['Q'], 'file', 4]);
	expect(held({ NO_COLOR: '1' }).get('theme')).toEqual([
		'no colours (NO_COLOR)',
		'environment',
		null,
	]);
	expect(held({ INK_SCREEN_READER: 'true' }).get('screen-reader')).toEqual([
		true,
		'environment',
		null,
	]);
});

test('a theme is known, or the nearest one is named', () => {
	expect(themeNamed('pyscope', undefined)).toBe('auto');
	expect(themeNamed('pyscope', '16')).toBe('16');
	expect(() => themeNamed('pyscope', 'drak')).toThrow(
		"There is no theme 'drak'; did you mean dark?",
	);
	expect(() => themeNamed('pyscope', 'solarized')).toThrow(
		'it is one of auto, dark, light, high-c',
	);
});
