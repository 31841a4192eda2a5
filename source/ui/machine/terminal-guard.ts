/** What gives the terminal back, whatever ends the program. */

/** What has drawn on the terminal, and takes back all it has changed of it. */
export interface Drawn {
	unmount(): void;
}

export interface TerminalGuard {
	/** What draws on the terminal from now on. */
	drawnBy(drawn: Drawn): void;
	/** Gives the terminal back now. */
	restore(): void;
	/** The signal that a terminal which is gone has sent, or would have: 128 and its number is the exit code. */
	readonly isGone: boolean;
	/** Ends the watch; the terminal has been given back. */
	release(): void;
}

/** The signals that end a program. */
const ending = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * Off: reports of the mouse, marked pastes, kitty's keyboard protocol; on: the cursor; then the screen
 * that was there before. What is off already stays off.
 */
const takeBack =
	'\u001b[?1006l\u001b[?1000l\u001b[?2004l\u001b[<u\u001b[?2026l\u001b[?1049l\u001b[?25h\u001b[0m';

/**
 * Watches over a terminal from before it is first changed. A signal that ends the program gives the
 * terminal back first and then ends the program by itself, so that whoever waits for it is told the
 * signal. A terminal that is gone ends it too.
 *
 * @param isLent whether an editor has the terminal: what its keys send there is meant for it
 */
export function guardTerminal(
	stdin: NodeJS.ReadStream,
	stdout: NodeJS.WriteStream,
	isLent: () => boolean,
): TerminalGuard {
	let drawn: Drawn | null = null;
	let isReleased = false;
	let isGone = false;
	const quietly = (act: () => void) => {
		try {
			act();
		} catch {
			// Of a terminal that is gone nothing has to be put right.
		}
	};
	const restore = () => {
		const { unmount } = drawn ?? {};
		drawn = null;
		let isLeft = false;
		if (unmount !== undefined) {
			quietly(() => {
				unmount();
				isLeft = true;
			});
			if (!isLeft) quietly(() => stdout.write(takeBack));
		}
		quietly(() => stdin.setRawMode(false));
	};
	const onSignal = (signal: NodeJS.Signals) => {
		const isLentNow = isLent();
		if (isLentNow && (signal === 'SIGINT' || signal === 'SIGQUIT')) return;
		if (!isLentNow) restore();
		release();
		process.kill(process.pid, signal);
	};
	const onGone = () => {
		isGone = true;
		restore();
	};
	const release = () => {
		if (isReleased) return;
		isReleased = true;
		for (const signal of ending) process.off(signal, onSignal);
		stdin.off('end', onGone);
		stdin.off('error', onGone);
		stdout.off('error', onGone);
		// What comes after the end is of no account to anybody.
		stdin.on('error', () => {});
	};
	for (const signal of ending) process.on(signal, onSignal);
	stdin.on('end', onGone);
	stdin.on('error', onGone);
	stdout.on('error', onGone);
	return {
		drawnBy: (by) => {
			drawn = { unmount: () => by.unmount() };
			if (isGone) restore();
		},
		restore,
		get isGone() {
			return isGone;
		},
		release,
	};
}
