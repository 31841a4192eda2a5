/** Starts that are ended from outside, at any moment. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { listed, openCommand, type RunningProgram } from '../../terminal/open-program.ts';
import { program as cli } from '../support/run-pyscope.ts';

/** How and when a start is ended. */
export interface Ending {
	readonly by: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGQUIT' | 'a closed terminal' | 'q' | '^C';
	/** Milliseconds after the start, or where it has come to. */
	readonly when:
		| number
		| 'listed'
		| 'in a search'
		| 'in the help'
		| 'in the palette'
		| 'in an editor';
	readonly mouse: boolean;
}

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131, q: 0, '^C': 0 } as const;

const endings: fc.Arbitrary<Ending> = fc
	.record({
		by: fc.constantFrom<Ending['by']>(
			'SIGINT',
			'SIGTERM',
			'SIGHUP',
			'SIGQUIT',
			'a closed terminal',
			'q',
			'^C',
		),
		when: fc.oneof(
			fc.integer({ min: 0, max: 700 }),
			fc.constantFrom<Ending['when']>(
				'listed',
				'in a search',
				'in the help',
				'in the palette',
				'in an editor',
			),
		),
		mouse: fc.boolean(),
	})
	.filter(
		({ by, when }) =>
			// A key is read once there is somebody to read it, and typed where it is no letter.
			(by !== 'q' || when === 'listed' || when === 'in the help') &&
			(by !== '^C' || typeof when === 'string') &&
			// What an editor is sent by its keys is for the editor.
			(when !== 'in an editor' || by === 'SIGTERM' || by === 'SIGHUP'),
	);

export function endingsOf(count: number, seed: number): Ending[] {
	return fc.sample(endings, { numRuns: count, seed });
}

/** How long a program may take to end once it is told to, in milliseconds. */
const patience = 20_000;

/** Ends a start; what is wrong afterwards, or null. */
export async function tryEnding(
	ending: Ending,
	folder: string,
	file: string,
): Promise<string | null> {
	const editor = `${folder}/editor`;
	writeFileSync(editor, '#!/bin/sh\necho EDITING\nexec sleep 2\n', { mode: 0o755 });
	const program = `"${process.execPath}" "${cli}" --file "${path.dirname(file)}" ${ending.mouse ? '--mouse' : ''}`;
	const script = `before=$(stty -g); ${program}; code=$?; after=$(stty -g)
		[ "$before" = "$after" ] && modes=same || modes=other; echo; echo "END:$code:$modes"; read -r _`;
	await using terminal = openCommand(
		80,
		24,
		['bash', '--norc', '-c', script],
		{ EDITOR: editor, VISUAL: '', PYSCOPE_CACHE: 'off' },
		patience,
	);
	const pid = await programOf(terminal);
	await reach(terminal, ending);
	if (ending.by === 'a closed terminal') {
		terminal.close();
		return (await hasEnded(pid)) ? null : 'The program goes on without a terminal.';
	}
	if (ending.by === 'q') terminal.press('q');
	else if (ending.by === '^C') terminal.press('\u0003');
	else process.kill(pid, ending.by);
	let screen: string;
	try {
		screen = await terminal.waitFor((text) => /END:\d+:/.test(text));
	} catch (error) {
		return (error as Error).message;
	}
	const told = /END:(\d+):(\w+)/.exec(screen);
	const wrong = [
		Number(told?.[1]) !== codes[ending.by] && `The exit code is ${told?.[1]}.`,
		told?.[2] !== 'same' && 'The modes of the terminal are other ones.',
		terminal.inAlternateScreen() && 'The alternate screen is still there.',
		!terminal.cursorIsShown() && 'The cursor is hidden.',
		terminal.hasMouse() && 'The mouse is still reported.',
		terminal.marksPastes() && 'Pastes are still marked.',
		/^\s+at |node:|fault/m.test(screen) && `Something is said:\n${screen}`,
	].filter((one) => one !== false);
	return wrong.length === 0 ? null : wrong.join('\n');
}

async function reach(terminal: RunningProgram, { when }: Ending): Promise<void> {
	if (typeof when === 'number') {
		await wait(when);
		return;
	}
	await terminal.waitFor(listed);
	if (when === 'in a search') terminal.press('/pack');
	if (when === 'in the help') terminal.press('?');
	if (when === 'in the palette') terminal.press(':');
	if (when === 'in an editor') terminal.press('\re');
	const shown = {
		listed: /package-0/,
		'in a search': /\/ pack/,
		'in the help': /┌ Help/,
		'in the palette': /┌ All actions/,
		'in an editor': /EDITING/,
	}[when];
	await terminal.waitFor((screen) => shown.test(screen));
}

/** The process that a shell has started, once it is pyscope. */
async function programOf(terminal: RunningProgram): Promise<number> {
	for (;;) {
		try {
			const list = `/proc/${terminal.process}/task/${terminal.process}/children`;
			const child = readFileSync(list, 'utf8').trim().split(' ').at(-1) ?? '';
			if (readFileSync(`/proc/${child}/cmdline`, 'utf8').startsWith(process.execPath)) {
				return Number(child);
			}
		} catch {
			// It is about to begin, or to end.
		}
		await wait(3);
	}
}

async function hasEnded(pid: number): Promise<boolean> {
	for (let time = 0; time < patience; time += 20) {
		try {
			process.kill(pid, 0);
		} catch {
			return true;
		}
		await wait(20);
	}
	process.kill(pid, 'SIGKILL');
	return false;
}
