import { openCommand, type RunningProgram } from '../../terminal/open-program.ts';
import { Account, type Measurement, type Program, ProgramFailure } from '../measure.ts';

/** A terminal wide enough for both panels. */
const columns = 120;
const lines = 40;

/** Longer than all sets of a large tree take on a slow machine. */
const patience = 900_000;

/** A row of the list is marked: its names can be searched from now on. */
export const showsRows = (screen: string): boolean => /❯ +\S/.test(screen);

/** Nothing is evaluated in the background any more. */
export const isIdle = (screen: string): boolean =>
	showsRows(screen) && !/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/.test(screen);

export function openInTerminal({ command, environment }: Program): RunningProgram {
	return openCommand(columns, lines, command, environment, patience);
}

/** What it takes until a program in a terminal shows something; then it is ended. */
export async function measureToScreen(
	program: Program,
	shows: (screen: string) => boolean,
): Promise<Measurement> {
	const start = performance.now();
	await using running = openInTerminal(program);
	const account = new Account(running.process);
	try {
		await running.waitFor(shows);
		return { wall: performance.now() - start, ...account.stop() };
	} catch (error) {
		throw new ProgramFailure((error as Error).message);
	} finally {
		account.stop();
	}
}
