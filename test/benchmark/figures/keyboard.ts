import type { RunningProgram } from '../../terminal/open-program.ts';
import { percentile } from '../comparison.ts';
import type { Figure, Row } from '../figure.ts';
import { treeOfNixpkgsSize } from '../synthetic-tree/of-nixpkgs-size.ts';
import { isIdle, openInTerminal } from './terminal.ts';

/** What is searched for, a letter at a time: hits of every tier, few and many, and misses. */
const queries = [
	'requests',
	'torch',
	'django',
	'python',
	'azure-mgmt',
	'sphinx',
	'nmupy',
	'e',
	'aio',
	'zzzz',
];

/** The search line of the explorer holds this text. */
const searchesFor = (text: string) => (screen: string) =>
	new RegExp(`^ / ${text}(?: |$)`, 'm').test(screen);

/** A key that is pressed while the last one's frame is drawn waits for it. */
const pause = 50;

const keyboard: Figure = {
	name: 'keyboard',
	summary: 'keys of a search, and changes of the tab, to the frame that shows them',
	async measure(settings) {
		const tree = settings.nixpkgs ?? treeOfNixpkgsSize(settings).folder;
		await using explorer = openInTerminal({
			command: [...settings.pyscope, '--file', tree],
		});
		settings.say('waiting until all sets are described');
		await explorer.waitFor(isIdle);
		const searching = await searchLetterByLetter(explorer, settings.runs);
		const tabs = await changeTabs(explorer, settings.runs);
		return [
			...rowsOf('a key of a search, to its frame', searching, [33, 100]),
			...rowsOf('a change of the tab, to its frame', tabs, [33, null]),
		];
	},
};

async function searchLetterByLetter(explorer: RunningProgram, runs: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		for (const query of queries) {
			explorer.press('/');
			await explorer.waitFor(searchesFor(''));
			for (let length = 1; length <= query.length; length++) {
				await rest();
				const shown = explorer.waitFor(searchesFor(query.slice(0, length)));
				times.push(await timed(() => explorer.press(query.slice(length - 1, length)), shown));
			}
			explorer.press('\u001B');
			await explorer.waitFor(isIdle);
			await explorer.waitFor((screen) => !/^ \/ /m.test(screen));
		}
	}
	return times;
}

async function changeTabs(explorer: RunningProgram, runs: number): Promise<number[]> {
	const times: number[] = [];
	const open = () => /▐(.+?)▌/.exec(explorer.screen().join('\n'))?.[1];
	for (let change = 0; change < runs * 20; change++) {
		await rest();
		const before = open();
		const changed = explorer.waitFor((screen) => {
			const after = /▐(.+?)▌/.exec(screen)?.[1];
			return after !== undefined && after !== before;
		});
		times.push(await timed(() => explorer.press(change % 8 < 4 ? ']' : '['), changed));
	}
	return times;
}

async function timed(act: () => void, shown: Promise<unknown>): Promise<number> {
	const start = performance.now();
	act();
	await shown;
	return performance.now() - start;
}

function rest(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, pause));
}

function rowsOf(
	work: string,
	times: readonly number[],
	[often, always]: readonly [number, number | null],
): Row[] {
	const row = (what: string, value: number, target: number | null): Row => ({
		work: `${work}, ${what}`,
		against: `${times.length} times`,
		target,
		unit: 'ms',
		value,
		least: null,
		most: null,
		processor: null,
		memory: null,
		comparison: null,
	});
	return [
		row('median', percentile(times, 50), null),
		row('95 of 100', percentile(times, 95), often),
		row('slowest', Math.max(...times), always),
	];
}

export const keyboardFigures: readonly Figure[] = [keyboard];
