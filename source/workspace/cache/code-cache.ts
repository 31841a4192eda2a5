/** Compiled code kept from one start to the next, so that Node need not compile it again. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { cacheFolder } from './cache-folder.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Lets this thread take its code from what was kept, and keep what it compiles when it ends. What is
 * loaded already is not kept. Where nothing can be written, Node goes on without and says nothing.
 */
export function keepCompiledCode(environment: NodeJS.ProcessEnv): void {
	const code = codeFolder(environment);
	if (code === null) return;
	try {
		makeFolder(code);
	} catch {
		return;
	}
	// Node 22.0 has no such function.
	module.enableCompileCache?.(code);
	// A thread that is terminated keeps nothing at its end.
	if (!isMainThread) setTimeout(() => module.flushCompileCache?.(), threadPatience).unref();
}

/** How many bytes of compiled code are kept, of all versions of Node. */
export function keptCodeSize(environment: NodeJS.ProcessEnv): number {
	let size = 0;
	for (const folder of keptCode(environment)) {
		for (const file of entriesOf(folder)) {
			size += statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;
		}
	}
	return size;
}

/** Removes it. @throws what the file system throws when it may not be removed */
export function clearCode(environment: NodeJS.ProcessEnv): void {
	for (const folder of keptCode(environment)) rmSync(folder, { recursive: true, force: true });
}

function codeFolder(environment: NodeJS.ProcessEnv): string | null {
	const folder = cacheFolder(environment);
	return folder === null ? null : join(folder, 'code');
}

/** Node makes a folder for each of its versions. */
function keptCode(environment: NodeJS.ProcessEnv): string[] {
	const code = codeFolder(environment);
	if (code === null) return [];
	return entriesOf(code)
		.filter((name) => /^v\d+\.\d+\.\d+/.test(name))
		.map((name) => join(code, name));
}

function entriesOf(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** When a thread has run most of its code once, in milliseconds. */
const threadPatience = 2000;
