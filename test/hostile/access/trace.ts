import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether system calls can be traced here. */
export function canTrace(): boolean {
	return spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0;
}

/** What to run a program below so that its system calls about files and networks are in a file. */
export function tracing(file: string): string[] {
	return ['strace', '-f', '-qq', '-s', '4096', '-e', 'trace=%file,%network', '-o', file];
}

/**
 * What a program asked the system for, as paths, `/proc/<number>` without the number. To look is to
 * ask what is at a path, and tells nothing of what is in it.
 */
export interface Trace {
	readonly looked: ReadonlySet<string>;
	readonly read: ReadonlySet<string>;
	/** Written, made, removed or changed. */
	readonly written: ReadonlySet<string>;
	/** The calls that would reach others: connections, and programs besides the first. */
	readonly reaching: readonly string[];
}

/** Reads what `strace` has written. */
export function readTrace(file: string): Trace {
	const looked = new Set<string>();
	const read = new Set<string>();
	const written = new Set<string>();
	const reaching: string[] = [];
	let isStarted = false;
	for (const line of readFileSync(file, 'latin1').split('\n')) {
		const call = /^\d+ +(\w+)\(/.exec(line)?.[1];
		if (call === undefined) continue;
		if (/^(?:connect|send\w*|bind|listen|accept4?)$/.test(call)) reaching.push(line);
		if (/^execve/.test(call)) {
			if (isStarted) reaching.push(line);
			isStarted = true;
		}
		const kind = kindOf(call, line);
		for (const path of pathsIn(line)) ({ looked, read, written })[kind].add(path);
	}
	return { looked, read, written, reaching };
}

function kindOf(call: string, line: string): 'looked' | 'read' | 'written' {
	if (/^(?:(?:f|l|new)*stat\w*|f?access\w*|getcwd|chdir)$/.test(call)) return 'looked';
	// Of what is no link only that is told.
	if (/^readlink/.test(call)) return line.endsWith('(Invalid argument)') ? 'looked' : 'read';
	const reads = /^(?:open|execve)/.test(call) && !/O_(?:WRONLY|RDWR|CREAT)/.test(line);
	return reads ? 'read' : 'written';
}

function pathsIn(line: string): string[] {
	// What a program is started with is no path but the first.
	const [found] = /"((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
	if (found === undefined || found === '""') return [];
	return [
		found
			.slice(1, -1)
			.replace(/^\/proc\/\d+/, '/proc/N')
			.replace(/task\/\d+/, 'task/N'),
	];
}
