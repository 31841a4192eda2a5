import type { Lending } from './lending.ts';

/**
 * Job control as a shell does it (POSIX, "Job Control"): the program stops with the terminal as it was
 * before, and draws everything again once it is continued.
 */
export interface JobControl {
	/** Stops the whole job, as the terminal's own key does, so that npm stops too. */
	suspend(): Promise<void>;
	/** Takes up what others send by signals, until the function that is returned is called. */
	follow(redraw: () => Promise<void>): () => void;
}

/** How long the shell may take to stop us before it is taken that it never will. */
const stopPatience = 300;

export function createJobControl(lending: Lending): JobControl {
	let isFollowing = false;
	let onStop = () => {};
	/** Stops by what the signal does to a program that does not handle it. */
	const stop = (whom: number) =>
		new Promise<void>((resolve) => {
			process.off('SIGTSTP', onStop);
			const resume = () => {
				clearTimeout(timer);
				process.off('SIGCONT', resume);
				if (isFollowing) process.on('SIGTSTP', onStop);
				resolve();
			};
			process.on('SIGCONT', resume);
			// A process without a shell that controls jobs is not stopped: go on then.
			const timer = setTimeout(resume, stopPatience);
			process.kill(whom, 'SIGTSTP');
		});
	return {
		async suspend() {
			if (process.platform === 'win32' || lending.isLent) return;
			await lending.lend(() => stop(0));
		},
		follow(redraw) {
			if (process.platform === 'win32') return () => {};
			onStop = () => {
				// Who has the terminal has put it as it wants it.
				if (lending.isAway) void stop(process.pid);
				else if (!lending.isLent) void lending.lend(() => stop(process.pid));
			};
			// After a stop that nobody is told of, the shell has put the terminal as it wants it.
			const onContinue = () => {
				if (!lending.isLent) void redraw();
			};
			isFollowing = true;
			process.on('SIGTSTP', onStop);
			process.on('SIGCONT', onContinue);
			return () => {
				isFollowing = false;
				process.off('SIGTSTP', onStop);
				process.off('SIGCONT', onContinue);
			};
		},
	};
}
