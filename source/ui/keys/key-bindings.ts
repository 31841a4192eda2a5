/**
 * Every key the explorer knows: command, keys, description, and where it holds. Input, the footer,
 * the help view and docs/keys.md all come from this one table.
 */

/** Where a binding holds. `rows` is any list of rows; the search line takes keys before all. */
export const contexts = ['rows', 'list', 'tree', 'search', 'everywhere'] as const;
export type Context = (typeof contexts)[number];

export const contextTitles: Readonly<Record<Context, string>> = {
	rows: 'Moving about',
	list: 'In the list of packages',
	tree: 'In a dependency tree',
	search: 'In the search line',
	everywhere: 'Everywhere',
};

interface Binding {
	command: string;
	/** Names as `inputKeys` gives them. */
	keys: readonly string[];
	description: string;
	context: Context;
	/** A word or two for the footer, for the bindings that may appear there. */
	hint?: string;
	/** The keys as the footer has them, where the first one would not do. */
	hintKeys?: string;
}

export const keyBindings = [
	{ command: 'down', keys: ['down', 'j'], description: 'Next row', context: 'rows' },
	{ command: 'up', keys: ['up', 'k'], description: 'Previous row', context: 'rows' },
	{ command: 'halfPageDown', keys: ['ctrl+d'], description: 'Half a page down', context: 'rows' },
	{ command: 'halfPageUp', keys: ['ctrl+u'], description: 'Half a page up', context: 'rows' },
	{ command: 'pageDown', keys: ['pagedown', 'ctrl+f'], description: 'Page down', context: 'rows' },
	{ command: 'pageUp', keys: ['pageup', 'ctrl+b'], description: 'Page up', context: 'rows' },
	{ command: 'first', keys: ['g', 'home'], description: 'First row', context: 'rows' },
	{ command: 'last', keys: ['G', 'end'], description: 'Last row', context: 'rows' },
	{
		command: 'open',
		keys: ['enter', 'right', 'l'],
		description: 'Open the package: its dependency tree',
		context: 'rows',
		hint: 'open',
	},
	{
		command: 'out',
		keys: ['left', 'h', 'backspace'],
		description: 'Back out to where the package was opened from',
		context: 'rows',
		hint: 'back',
	},
	{
		command: 'escape',
		keys: ['escape'],
		description: 'Close help, clear the search, or back out; quits from the list itself',
		context: 'rows',
		hint: 'back',
	},
	{ command: 'backward', keys: ['H'], description: 'Back in history', context: 'rows' },
	{ command: 'forward', keys: ['L'], description: 'Forward in history', context: 'rows' },
	{
		command: 'pane',
		keys: ['tab', 'shift+tab'],
		description: 'Other pane: the rows, or the details of the selected one',
		context: 'rows',
		hint: 'pane',
	},
	{
		command: 'usedBy',
		keys: ['u'],
		description: 'Who uses the selected package',
		context: 'rows',
		hint: 'used by',
	},
	{
		command: 'copy',
		keys: ['y'],
		description: 'Copy the attribute path, such as python313Packages.requests',
		context: 'rows',
		hint: 'copy',
	},
	{
		command: 'homepage',
		keys: ['o'],
		description: 'Open the homepage',
		context: 'rows',
		hint: 'homepage',
	},
	{
		command: 'definition',
		keys: ['e'],
		description: 'Open the definition in $VISUAL or $EDITOR',
		context: 'rows',
		hint: 'edit',
	},
	{
		command: 'sort',
		keys: ['s'],
		description: 'Sort by name, or by how many packages use each',
		hint: 'sort',
		context: 'list',
	},
	{
		command: 'filter',
		keys: ['t'],
		description: 'Show all packages, only available ones, only the others, or only what changed',
		hint: 'filter',
		context: 'list',
	},
	{
		command: 'fold',
		keys: ['space'],
		description: 'Fold or unfold; on a repeat, go to where it is unfolded',
		context: 'tree',
		hint: 'fold',
	},
	{
		command: 'unfoldAll',
		keys: ['+', '='],
		description: 'Unfold all',
		context: 'tree',
		hint: 'all',
		hintKeys: '+ -',
	},
	{ command: 'foldAll', keys: ['-', '_'], description: 'Fold all', context: 'tree' },
	{
		command: 'acceptSearch',
		keys: ['enter'],
		description: 'Keep the search',
		context: 'search',
		hint: 'keep',
	},
	{
		command: 'cancelSearch',
		keys: ['escape'],
		description: 'Clear the search',
		context: 'search',
		hint: 'clear',
	},
	{
		command: 'down',
		keys: ['down', 'ctrl+n'],
		description: 'Next match',
		context: 'search',
		hint: 'move',
		hintKeys: '↑↓',
	},
	{ command: 'up', keys: ['up', 'ctrl+p'], description: 'Previous match', context: 'search' },
	{ command: 'pageDown', keys: ['pagedown'], description: 'Page down', context: 'search' },
	{ command: 'pageUp', keys: ['pageup'], description: 'Page up', context: 'search' },
	{
		command: 'cursorLeft',
		keys: ['left', 'ctrl+b'],
		description: 'Cursor left',
		context: 'search',
	},
	{
		command: 'cursorRight',
		keys: ['right', 'ctrl+f'],
		description: 'Cursor right',
		context: 'search',
	},
	{
		command: 'cursorStart',
		keys: ['home', 'ctrl+a'],
		description: 'Cursor to the start',
		context: 'search',
	},
	{
		command: 'cursorEnd',
		keys: ['end', 'ctrl+e'],
		description: 'Cursor to the end',
		context: 'search',
	},
	{
		command: 'deleteBackward',
		keys: ['backspace', 'ctrl+h'],
		description: 'Delete the character before; leaves an empty search',
		context: 'search',
	},
	{
		command: 'deleteForward',
		keys: ['delete', 'ctrl+d'],
		description: 'Delete the character after',
		context: 'search',
	},
	{
		command: 'deleteWord',
		keys: ['ctrl+w'],
		description: 'Delete the word before',
		context: 'search',
	},
	{
		command: 'deleteToStart',
		keys: ['ctrl+u'],
		description: 'Delete to the start',
		context: 'search',
	},
	{ command: 'deleteToEnd', keys: ['ctrl+k'], description: 'Delete to the end', context: 'search' },
	{
		command: 'previousSet',
		keys: ['['],
		description: 'Same package, previous version',
		context: 'search',
	},
	{
		command: 'nextSet',
		keys: [']'],
		description: 'Same package, next version',
		context: 'search',
		hint: 'version',
		hintKeys: '[ ]',
	},
	{
		command: 'search',
		keys: ['/'],
		description: 'Search by name, then by description',
		context: 'everywhere',
		hint: 'search',
	},
	{
		command: 'previousSet',
		keys: ['['],
		description: 'Same place, previous version',
		context: 'everywhere',
	},
	{
		command: 'nextSet',
		keys: [']'],
		description: 'Same place, next version',
		context: 'everywhere',
		hint: 'version',
		hintKeys: '[ ]',
	},
	{
		command: 'chooseSet',
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		description: 'Same place in the version of that tab',
		context: 'everywhere',
	},
	{
		command: 'reload',
		keys: ['R'],
		description: 'Read the tree again, even when no file has changed',
		context: 'everywhere',
		hint: 'reload',
	},
	{
		command: 'help',
		keys: ['?'],
		description: 'This help',
		context: 'everywhere',
		hint: 'help',
	},
	{
		command: 'quit',
		keys: ['q', 'ctrl+c'],
		description: 'Quit',
		context: 'everywhere',
		hint: 'quit',
	},
	{
		command: 'suspend',
		keys: ['ctrl+z'],
		description: 'Suspend to the shell',
		context: 'everywhere',
	},
] as const satisfies readonly Binding[];

export type Command = (typeof keyBindings)[number]['command'];
export type KeyBinding = Binding & { command: Command };

const commandsByKey = new Map<string, Command>();
for (const binding of keyBindings) {
	for (const key of binding.keys) {
		commandsByKey.set(`${binding.context} ${key}`, binding.command);
	}
}

/** The command of a key where the given contexts hold, the most particular one first. */
export function commandFor(key: string, holding: readonly Context[]): Command | null {
	for (const context of holding) {
		const command = commandsByKey.get(`${context} ${key}`);
		if (command !== undefined) {
			return command;
		}
	}
	return null;
}

/** A command as the footer has it. */
export function hintOf(command: Command): { keys: string; hint: string } {
	for (const binding of keyBindings as readonly KeyBinding[]) {
		if (binding.command === command && binding.hint !== undefined) {
			return { keys: binding.hintKeys ?? keyLabel(binding.keys[0] ?? ''), hint: binding.hint };
		}
	}
	return { keys: '', hint: command };
}

const keyLabels: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '↵',
	escape: 'Esc',
	space: 'Space',
	tab: 'Tab',
	backspace: 'Backspace',
	delete: 'Del',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	'shift+tab': '⇧Tab',
};

/** A key as people write it. */
export function keyLabel(key: string): string {
	return keyLabels[key] ?? (key.startsWith('ctrl+') ? `^${key.slice(5)}` : key);
}

/** All keys of a binding as people write them; the nine digits as a range. */
export function keysLabel(binding: Pick<Binding, 'keys'>): string {
	if (binding.keys.length === 9) {
		return `${binding.keys[0]} … ${binding.keys[8]}`;
	}
	return binding.keys.map(keyLabel).join('  ');
}
