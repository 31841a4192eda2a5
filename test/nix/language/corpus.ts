import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { combinations } from './combinations.ts';

/** One evaluation: `nix-instantiate --eval [options] -E expression`, run inside the fixtures. */
export interface LanguageCase {
	options: string;
	expression: string;
}

/** What real Nix answered. Paths below the fixtures are written as `/fixtures/…`. */
export interface RecordedCase extends LanguageCase {
	/** Standard output without its last newline, when the evaluation succeeded. */
	output?: string;
	/** Standard error without colours: the whole message of a failure, or warnings and traces. */
	messages?: string;
}

const here = import.meta.dirname;

/** The files and folders the cases read. */
export const fixturesFolder: string = path.join(here, 'fixtures');

/** What stands in recordings for the folder of the fixtures. */
export const fixturesPlaceholder = '/fixtures';

/** Where the answers to a topic are kept. */
export function recordedFile(topic: string): string {
	return path.join(here, 'recorded', `${topic}.json`);
}

/** Every topic and its cases: those written by hand in `cases/`, and the combinations. */
export function readTopics(): Map<string, LanguageCase[]> {
	const topics = new Map<string, LanguageCase[]>();
	const folder = path.join(here, 'cases');
	for (const name of readdirSync(folder).sort()) {
		const topic = path.basename(name, '.cases');
		topics.set(topic, parseCases(readFileSync(path.join(folder, name), 'utf8')));
	}
	for (const [topic, cases] of combinations) {
		topics.set(topic, cases);
	}
	return topics;
}

/** The answers recorded for a topic; none when it was never recorded. */
export function readRecorded(topic: string): RecordedCase[] {
	try {
		return JSON.parse(readFileSync(recordedFile(topic), 'utf8'));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** Names a case within its topic. */
export function caseKey({ options, expression }: LanguageCase): string {
	return `${options}\n${expression}`;
}

/**
 * Reads a file of cases: one expression a line; `# …` and blank lines are skipped; `% …` gives the
 * options of the cases after it; lines between `<<<` and `>>>` are one expression. An expression
 * that occurs twice under the same options counts once.
 */
export function parseCases(text: string): LanguageCase[] {
	const cases = new Map<string, LanguageCase>();
	let options = '';
	let block: string[] | undefined;
	const add = (expression: string) => {
		const found = { options, expression };
		cases.set(caseKey(found), found);
	};
	for (const line of text.split('\n')) {
		if (block) {
			if (line === '>>>') {
				add(block.join('\n'));
				block = undefined;
			} else block.push(line);
		} else if (line === '<<<') block = [];
		else if (line.startsWith('%')) options = line.slice(1).trim();
		else if (line !== '' && !line.startsWith('#')) add(line);
	}
	if (block) throw new Error('a block of a .cases file lacks its >>>');
	return [...cases.values()];
}

/**
 * Takes out where in its own source text Nix defines `derivation`: the lines and the code around
 * them are each implementation's affair.
 */
export function withoutInternalPlaces(text: string): string {
	return text.replaceAll(
		/( *at «nix-internal»\/derivation-internal\.nix):\d+:\d+:(?:\n +\d*\|.*)+/g,
		'$1',
	);
}
