import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import {
	caseKey,
	type LanguageCase,
	type RecordedCase,
	readRecorded,
	readTopics,
} from './corpus.ts';

/** What `answer.ts` says of a case: the answer, or that our program itself failed. */
type Answer = RecordedCase | { crash: string };

/** Evaluates cases in a thread with a stack as large as the program's own. */
function answer(cases: readonly LanguageCase[]): Promise<Answer[]> {
	const worker = new Worker(new URL('./answer.ts', import.meta.url), {
		workerData: cases,
		resourceLimits: { stackSizeMb: 256, maxOldGenerationSizeMb: 2048 },
	});
	const answers: Answer[] = [];
	return new Promise((resolve, reject) => {
		worker.on('message', (answered: Answer) => answers.push(answered));
		worker.on('error', reject);
		worker.on('exit', () => resolve(answers));
	});
}

/** What is compared: all that Nix printed, but of TOML's errors only that they are errors. */
function essence(answered: Answer | undefined): string {
	if (answered === undefined) return 'nothing: the thread ended early';
	if ('crash' in answered) return `crash: ${answered.crash}`;
	const { output, messages = '' } = answered;
	const shown = messages.replace(/(while parsing TOML: )[\s\S]*/, '$1…');
	return output === undefined ? shown : `${output}\n${shown}`;
}

describe.each([...readTopics()])('%s', (topic, cases) => {
	const recorded = readRecorded(topic);

	test('has an answer of real Nix for every case', () => {
		expect(recorded.map(caseKey)).toEqual(cases.map(caseKey));
	});

	test('is answered as real Nix answers', async () => {
		const answers = await answer(cases);
		const differences = recorded
			.map((expected, index) => ({
				case: caseKey(expected),
				nix: essence(expected),
				ours: essence(answers[index]),
			}))
			.filter(({ nix, ours }) => nix !== ours);
		expect(differences).toEqual([]);
	});
});
