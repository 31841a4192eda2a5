import { allowedKeys } from '../../commands/configuration/check-keys.ts';
import { settings } from '../../commands/configuration/settings.ts';
import { createSetup, helpSections } from '../../ui/setup.ts';

/** The text of docs/configuration.md, from the settings, the actions and the views. */
export function configurationDocument(): string {
	return `${[...introduction, ...settingsTable(), ...keysSection(), ...viewsSection()].join('\n')}\n`;
}

const introduction = [
	'# Configuration',
	'',
	'Written from the settings in `source/commands/configuration`, the actions and the views by `npm run docs`.',
	'',
	'The file is `config.toml` in pyscope’s folder of the user’s configuration: `~/.config/pyscope/config.toml`, or below',
	'`XDG_CONFIG_HOME`; on macOS `~/Library/Preferences/pyscope/config.toml`, on Windows',
	'`%APPDATA%\\pyscope\\Config\\config.toml`. `PYSCOPE_CONFIG` names another file; with `PYSCOPE_CONFIG=off` none is read.',
	'It is [TOML](https://toml.io). Nothing in it is required. What cannot be understood is an error that names the file,',
	'the line, the key, and what is allowed. An option of the command line goes before the file. `pyscope config` prints',
	'what holds, and what has set it.',
	'',
	'## Settings',
	'',
];

function settingsTable(): string[] {
	const all = Object.entries(settings);
	return [
		'| key | | allowed | by default |',
		'| --- | --- | --- | --- |',
		...all.map(
			([key, { about, allowed, byDefault }]) =>
				`| \`${key}\` | ${about} | ${allowed.replaceAll('<', '\\<')} | ${byDefault} |`,
		),
		'',
		'For example:',
		'',
		'```toml',
		...all.map(([key, { example }]) => `${key} = ${example}`),
		'```',
		'',
		'`NO_COLOR` in the environment goes before the theme: there are no colours then, and glyphs alone tell states and',
		'the selected row. Where `TERM` is `dumb` nothing can be drawn, and the packages are printed as a list.',
		'`INK_SCREEN_READER=true` is the same as `--screen-reader`: text in the order of reading in place of a drawn screen.',
	];
}

function keysSection(): string[] {
	return [
		'',
		'## Keys',
		'',
		`The table \`keys\` gives actions other keys: a key is ${allowedKeys}.`,
		'No key can mean two things in the same place: pyscope says which two actions want it.',
		'',
		'```toml',
		'[keys]',
		'used-by = ["U"]',
		'quit = ["q", "ctrl+q"]',
		'homepage = [] # no key at all',
		'```',
		'',
		'| action | where | |',
		'| --- | --- | --- |',
		...helpSections.flatMap(({ title, actions }) =>
			actions.map(({ id, description }) => `| \`${id}\` | ${title} | ${description} |`),
		),
	];
}

function viewsSection(): string[] {
	return [
		'',
		'## Views from the command line',
		'',
		'`--view NAME` opens a view, with the package that `--attr` names, or several with commas between them, in the set',
		'that `--python` names. A wrong name is told before the screen is touched, with exit code 2.',
		'',
		'| view | `--attr` |',
		'| --- | --- |',
		...createSetup().views.flatMap(({ id, link }) =>
			link === undefined ? [] : [`| \`${id}\` | ${link.takes === '' ? '' : `\`${link.takes}\``} |`],
		),
	];
}
