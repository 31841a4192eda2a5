import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { type DifferenceKind, differenceOf, fails, signatureOf } from './difference.ts';
import { generators } from './generators/index.ts';
import { OurNix } from './our-nix.ts';
import { beforePrinting, printingOptions, type Question, showsTrace } from './question.ts';
import { RealNix } from './real-nix.ts';
import { reduce } from './reduce.ts';

/** What the hunt is started with. */
export interface HuntOptions {
	count: number;
	seed: number;
	only: readonly string[];
	/** Differences in the trace above a message count too. */
	traces: boolean;
}

/** What the hunt tells while it goes on. */
export type HuntEvent =
	| ({ kind: 'difference'; generator: string } & Answered)
	| { kind: 'counts'; generator: string; programs: number; failures: number; differences: number };

/** A question with both answers. */
export interface Answered {
	question: Question;
	ours: string;
	theirs: string;
	/** What differs, and how differences that look alike are known; null when nothing counts. */
	difference: DifferenceKind | null;
	signature: string | null;
}

const { count, seed, only, traces }: HuntOptions = workerData;
const batchSize = 500;
/** Of differences that look alike, so many are made small and shown. */
const shownAlike = 2;
const shownOfGenerator = 25;

const folder = mkdtempSync(path.join(tmpdir(), 'pyscope-differential-'));
const realNix = new RealNix(folder);
const tell = (event: HuntEvent) => parentPort?.postMessage(event);
let files = 0;

/** Asks both; the answers speak of the same files. What fails is not printed. */
async function ask(questions: readonly Question[]): Promise<Answered[]> {
	const answers: Answered[] = [];
	for (const whole of [true, false]) {
		const indices = [...questions.keys()].filter(
			(index) => showsTrace(beforePrinting(questions[index] as Question)) === whole,
		);
		if (indices.length === 0) continue;
		const told = await askAlike(
			indices.map((index) => beforePrinting(questions[index] as Question)),
		);
		for (const [nth, index] of indices.entries()) answers[index] = told[nth] as Answered;
	}
	const printed = [...printingOptions.keys()].map((mode) =>
		questions.flatMap((question, index) =>
			question.mode === mode && !fails((answers[index] as Answered).theirs) ? [index] : [],
		),
	);
	for (const indices of printed.filter(({ length }) => length > 0)) {
		const printings = await askAlike(indices.map((index) => questions[index] as Question));
		for (const [nth, index] of indices.entries()) answers[index] = printings[nth] as Answered;
	}
	return answers;
}

/** Asks about questions that are all to be printed or told in one way. */
async function askAlike(questions: readonly Question[]): Promise<Answered[]> {
	const ourNix = new OurNix(folder);
	const subfolder = path.join(folder, String(files++));
	mkdirSync(subfolder);
	const names = questions.map((_, index) => path.join(subfolder, `${index}.nix`));
	for (const [index, { program }] of questions.entries()) {
		writeFileSync(names[index] as string, program, 'latin1');
	}
	const theirs = realNix.ask(questions, names);
	const ours = questions.map((question, index) => ourNix.ask(question, names[index] as string));
	const answers = (await theirs).map((their, index): Answered => {
		const our = ours[index] as string;
		const difference = differenceOf(our, their);
		return {
			question: questions[index] as Question,
			ours: our,
			theirs: their,
			signature:
				difference === null || (difference === 'trace' && !traces)
					? null
					: signatureOf(difference, our, their),
			difference,
		};
	});
	rmSync(subfolder, { recursive: true });
	return answers;
}

async function hunt(name: string, arbitrary: fc.Arbitrary<Question>, wanted: number) {
	const seen = new Map<string, number>();
	let differences = 0;
	let failures = 0;
	let shown = 0;
	for (let done = 0, batch = 0; done < wanted; batch++) {
		const numRuns = Math.min(batchSize, wanted - done);
		const questions = fc.sample(arbitrary, { seed: seed + batch, numRuns });
		for (const { question, theirs, signature } of await ask(questions)) {
			if (fails(theirs)) failures++;
			if (signature === null) continue;
			// Alone, for what a program leaves behind (the order of symbols) is no fault of the next.
			const [alone] = await ask([question]);
			if (alone?.signature !== signature) continue;
			differences++;
			const alike = (seen.get(signature) ?? 0) + 1;
			seen.set(signature, alike);
			if (shown >= shownOfGenerator || alike > shownAlike) continue;
			shown++;
			const smallest = await reduce(question, async (smaller) =>
				(await ask(smaller)).map((answered) => answered.signature === signature),
			);
			const [answered] = (await ask([smallest])) as [Answered];
			tell({ kind: 'difference', generator: name, ...answered });
		}
		done += numRuns;
	}
	tell({ kind: 'counts', generator: name, programs: wanted, failures, differences });
}

const chosen = [...generators].filter(([name]) => only.length === 0 || only.includes(name));
try {
	for (const [name, arbitrary] of chosen) {
		await hunt(name, arbitrary, Math.ceil(count / chosen.length));
	}
} finally {
	rmSync(folder, { recursive: true });
}
