/** Which screens of the explorer are kept in docs/screens, and which keys lead there. */
import { keys } from '../terminal/open-program.ts';

/** Keys, and what the screen shows once they have done what they do; of that what has a colour then. */
export type Step = readonly [press: string, shows: string | RegExp, coloured?: string];

/** A screen of a view, reached on its main path from the list of packages of the bundled tree. */
export interface Screen {
	/** The name of its file; of a view its id. */
	name: string;
	/** What it shows, in words. */
	title: string;
	steps: readonly Step[];
	isLight?: boolean;
}

/** The mark of the selected row, and a name that follows in the same pane. */
const selected = (name: string) => new RegExp(`❯(?:(?!││).)* ${name} `);
const { enter } = keys;
/** Selects a package by its name. */
const find = (name: string): Step[] => [
	[`/'${name}`, selected(name)],
	[enter, 'q quit'],
];
const tab = (number: string, label: string): Step => [number, `▐${label}`];

const packages: Step[] = [['jjjjjjjjj', selected('aiohttp')]];

export const screens: readonly Screen[] = [
	{ name: 'packages', title: 'The list of packages, and the details of one', steps: packages },
	{
		name: 'packages-light',
		title: 'The list of packages in a light terminal',
		steps: packages,
		isLight: true,
	},
	{
		name: 'search',
		title: 'What is found for “http client”, the best first',
		steps: [['/http client', /http client .*\d hits/]],
	},
	{
		name: 'details',
		title: 'The details of a package',
		steps: [...packages, [keys.tab, /││❯|┃│❯/], ['jj', 'Nix gives a derivation path for it']],
	},
	{
		name: 'filters',
		title: 'The choice of a filter, with how many packages each leaves',
		steps: [['t', 'only not available']],
	},
	{
		name: 'dependency-tree',
		title: 'What a package depends on, as a tree',
		steps: [
			...find('transformers'),
			[enter, '▸ typer'],
			['10j', selected('typer')],
			['l', '▾ typer'],
		],
	},
	{
		name: 'used-by',
		title: 'Which packages use one',
		steps: [...find('typer'), ['u', 'used by typer']],
	},
	{
		name: 'problems',
		title: 'What stands in the way of a package, down to the line that says so',
		steps: [tab('1', '3.11'), ...find('aiohttp'), ['x', 'aiohttp: problems']],
	},
	{
		name: 'blockers',
		title: 'What bars packages of a version, and how many each holds back',
		steps: [tab('5', '3.15'), ['X', /\d blockers? holds? back/]],
	},
	{
		name: 'held-back',
		title: 'Which packages one holds back',
		steps: [tab('5', '3.15'), ['X', /\d blockers? holds? back/], [enter, 'held back by ']],
	},
	{
		name: 'why-choice',
		title: 'The choice of a package that needs the selected one',
		steps: [...find('rich'), ['w', 'which package needs rich?']],
	},
	{
		name: 'why',
		title: 'Why one package needs another',
		steps: [
			...find('rich'),
			['w', 'which package needs rich?'],
			['/transformers', selected('transformers')],
			[enter, 'q quit'],
			[enter, 'why transformers needs rich'],
		],
	},
	{
		name: 'compare',
		title: 'One package in all sets, and what differs',
		steps: [...find('aiohttp'), ['c', 'aiohttp in 5 sets']],
	},
	{
		name: 'compare-closures',
		title: 'What differs between the closures of a package in two sets',
		steps: [...find('keras'), ['c', 'keras in 5 sets'], ['d', 'closure of keras']],
	},
	{
		name: 'compare-sets',
		title: 'What differs between two sets as wholes',
		steps: [
			['C', /\d of \d+ differ/],
			['j', selected('state')],
			[' ', '▾ state'],
		],
	},
	{
		name: 'flow',
		title: 'How a package came to be in its set',
		steps: [...find('aiohttp'), ['f', '▼ dependencies']],
	},
	{
		name: 'source',
		title: 'The definition of a package',
		steps: [...find('aiohttp'), ['v', 'dependencies = [', '"HTTP client']],
	},
	{
		name: 'environment',
		title: 'The environment of marked packages',
		steps: [
			...find('pandas'),
			['m', /◆ *pandas/],
			...find('torch'),
			['m', /◆ *torch/],
			['E', 'environment in 3.13'],
		],
	},
	{
		name: 'copy',
		title: 'What there is to copy of a package',
		steps: [...find('requests'), ['y', '.drv'], ['jjjjj', '┌ shell.nix ']],
	},
	{
		name: 'palette',
		title: 'All actions, searched',
		steps: [
			[':', 'All actions'],
			['compare', ': compare'],
		],
	},
	{ name: 'help', title: 'The help, which begins with the signs', steps: [['?', 'Moving about']] },
];
