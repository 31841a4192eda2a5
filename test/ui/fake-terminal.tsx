import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { type ExoticComponent, Fragment, type ReactNode } from 'react';
import { vi } from 'vitest';
import { App } from '../../source/ui/app.tsx';
import { createSetup } from '../../source/ui/setup.ts';
import { darkTheme } from '../../source/ui/theme/theme.ts';
import type { FakeSession } from './fake-session.ts';

/** A terminal of some size, so that what is drawn can be looked at. */
class FakeTerminal extends EventEmitter {
	columns: number;
	rows: number;
	lastFrame = '';

	constructor(columns: number, rows: number) {
		super();
		this.columns = columns;
		this.rows = rows;
	}

	readonly write = (frame: string, written?: () => void): boolean => {
		// An empty write only asks to be told when all before it is written.
		if (frame !== '') {
			this.lastFrame = frame;
		}
		written?.();
		return true;
	};
}

class FakeKeyboard extends EventEmitter {
	readonly isTTY = true;
	#data: string | null = null;
	readonly setEncoding = () => {};
	readonly setRawMode = () => {};
	readonly ref = () => {};
	readonly unref = () => {};

	send(data: string): void {
		this.#data = data;
		this.emit('readable');
	}

	readonly read = (): string | null => {
		const data = this.#data;
		this.#data = null;
		return data;
	};
}

/** The explorer on a terminal of some size. */
export function openOn(
	columns: number,
	rows: number,
	session: FakeSession,
	options = {},
	Mode: ExoticComponent<{ children: ReactNode }> = Fragment,
) {
	const terminal = new FakeTerminal(columns, rows);
	const keyboard = new FakeKeyboard();
	const quit = vi.fn();
	const instance = render(
		<Mode>
			<App
				session={session}
				setup={createSetup()}
				options={options}
				theme={darkTheme}
				machine={{ quit }}
			/>
		</Mode>,
		{
			// biome-ignore lint/suspicious/noExplicitAny: as much of a terminal as Ink needs
			stdout: terminal as any,
			// biome-ignore lint/suspicious/noExplicitAny: as much of a keyboard as Ink needs
			stdin: keyboard as any,
			debug: true,
			exitOnCtrlC: false,
			patchConsole: false,
		},
	);
	const screen = () => terminal.lastFrame.replace(/\u001b\[[0-9;]*m/g, '').split('\n');
	const send = async (data: string) => {
		keyboard.send(data);
		await instance.waitUntilRenderFlush();
		return screen();
	};
	const resize = async (toColumns: number, toRows: number) => {
		terminal.columns = toColumns;
		terminal.rows = toRows;
		terminal.emit('resize');
		await instance.waitUntilRenderFlush();
		return screen();
	};
	return {
		screen,
		frame: () => terminal.lastFrame,
		send,
		resize,
		quit,
		session,
		unmount: () => instance.unmount(),
		instance,
	};
}

/** Keys that visit every view. */
export const tour = [
	'j',
	'/',
	'zope',
	'\r',
	'\r',
	'+',
	'\t',
	'G',
	'u',
	'w',
	't',
	'r',
	'x',
	'\t',
	'G',
	'X',
	'?',
	'G',
	'?',
	'4',
	'3',
	'H',
	'\u001b[6~',
	'/',
	'\u0015nothing-like-it',
	'\r',
];
