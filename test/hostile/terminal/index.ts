/** Rough treatments of the terminal: what it may send, and how it may end. */
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { isWhole, listed, openCommand, type RunningProgram } from '../../terminal/open-program.ts';
import type { Area, Attempts } from '../area.ts';
import { program as cli } from '../support/run-pyscope.ts';
import { Standstill } from '../support/standstill.ts';
import { type Ending, endingsOf, tryEnding } from './endings.ts';
import { writeSmallTree } from './small-tree.ts';
import { type Treatment, treatmentsOf } from './treatments.ts';

const columns = 80;
const rows = 24;
const whole = isWhole(columns);
/** Whether nothing is being described, so that nothing changes by itself. */
const isIdle = (screen: string) => whole(screen) && !/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/.test(screen);
/** How many treatments one run of the program has. */
const perProgram = 60;
/** How long a key may take to be answered where others use the machine; a hundredth of it is much. */
const patience = 30_000;
/** How long the end of what has begun may be waited for, in milliseconds. */
const decision = 1300;
/** How long the machine may stand still for a failure to say something, in milliseconds. */
const longestStandstill = 100;
/** How often a treatment is tried once more since the machine stood still. */
const mostAgain = 3;
/** Of all tries, so many are starts that are ended. */
const shareOfEndings = 0.06;

export const terminal: Area = {
	name: 'terminal',
	title: 'what a terminal sends, and how it ends',
	count: 1000,
	dependsOnTime: true,
	async attack(attempts) {
		const file = writeSmallTree(attempts.folder);
		const endings = Math.ceil(attempts.count * shareOfEndings);
		await tryTreatments(attempts, attempts.count - endings, file);
		await tryEndings(attempts, endings, file);
	},
};

/** Now and then something happens beside what is sent. */
const jolt = fc.oneof(
	{ weight: 3, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.nat({ max: 100_000 }) },
);

async function tryTreatments(attempts: Attempts, count: number, file: string): Promise<void> {
	const treatments = treatmentsOf(count, attempts.seed);
	const jolts = fc.sample(jolt, { numRuns: count, seed: attempts.seed });
	using standstill = new Standstill();
	let again = 0;
	for (let start = 0; start < count; ) {
		await using program = openCommand(
			columns,
			rows,
			[
				process.execPath,
				cli,
				'--file',
				path.dirname(file),
				...(start % 2 === 0 ? [] : ['--mouse']),
			],
			{ PYSCOPE_CACHE: 'off' },
			patience,
		);
		await program.waitFor((screen) => listed(screen) && isIdle(screen));
		const end = Math.min(count, start + perProgram);
		for (; start < end; start++) {
			const treatment = treatments[start] as Treatment;
			standstill.forget();
			const happened = await treat(program, treatment, jolts[start] ?? null);
			// What came apart in time may have arrived together, and the other way about.
			if (happened !== null && standstill.longest > longestStandstill && again < mostAgain) {
				again++;
				break;
			}
			again = 0;
			attempts.tried();
			if (happened === null) continue;
			attempts.failed({
				given: treatment.kind,
				happened,
				smallest: smallestOf(treatment),
			});
			start++;
			break;
		}
	}
}

/** Treats a program, and looks whether a key works and the screen is whole; what is wrong, or null. */
async function treat(
	program: RunningProgram,
	{ pieces, isFelt, isOpen }: Treatment,
	jolt: number | null,
): Promise<string | null> {
	try {
		const before = await program.waitFor(isIdle);
		for (const piece of pieces) program.press(piece);
		if (jolt !== null) await shake(program, jolt);
		if (isOpen) await wait(decision);
		if (isFelt) await leaveAll(program);
		program.press('?');
		await program.waitFor((screen) => whole(screen) && screen.includes('┌ Help'));
		program.press('?');
		const after = await program.waitFor((screen) => whole(screen) && !screen.includes('┌ Help'));
		if (!isFelt && panesOf(after) !== panesOf(before)) {
			return `It was taken for a key. Before:\n${before}\nafter:\n${after}`;
		}
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}

/** Leaves whatever was opened: searches, the palette, texts. */
async function leaveAll(program: RunningProgram): Promise<void> {
	for (let time = 0; time < 3; time++) {
		program.press('\u001b');
		// Esc is told from what begins with it by what does not follow.
		await wait(30);
	}
	if (/┌ (?:Help|All actions|Last message)/.test(program.screen().join('\n'))) {
		await program.waitFor((screen) => !/┌ (?:Help|All actions|Last message)/.test(screen));
	}
}

/** Another size and back, or a signal to stop and to go on. */
async function shake(program: RunningProgram, number: number): Promise<void> {
	if (number % 3 === 0) {
		process.kill(program.process, 'SIGTSTP');
		await wait(number % 50);
		process.kill(program.process, 'SIGCONT');
		await program.waitFor(
			(screen) => program.inAlternateScreen() && screen.startsWith(' pyscope '),
		);
		return;
	}
	program.resize(1 + (number % 200), 1 + (number % 61));
	await wait(number % 40);
	program.resize(columns, rows);
	await program.waitFor(whole);
}

/** The pieces as text; of long ones the beginning, and how long they are. */
function smallestOf({ pieces }: Treatment): string {
	const texts = pieces.map((piece) => piece.toString('latin1'));
	return texts
		.map(
			(text) =>
				`${JSON.stringify(text.slice(0, 200))}${text.length > 200 ? ` … ${text.length}` : ''}`,
		)
		.join(' + ');
}

/** The first line counts what is found, the last one has notices, which a key takes away. */
function panesOf(screen: string): string {
	return screen.split('\n').slice(1, -1).join('\n');
}

async function tryEndings(attempts: Attempts, count: number, file: string): Promise<void> {
	for (const ending of endingsOf(count, attempts.seed)) {
		attempts.tried();
		let happened: string | null;
		try {
			happened = await tryEnding(ending, attempts.folder, file);
		} catch (error) {
			happened = (error as Error).message;
		}
		if (happened === null) continue;
		attempts.failed({ given: textOf(ending), happened, smallest: JSON.stringify(ending) });
	}
}

function textOf({ by, when, mouse }: Ending): string {
	const moment = typeof when === 'number' ? `${when} ms after the start` : when;
	return `ended by ${by}, ${moment}${mouse ? ', with the mouse' : ''}`;
}
