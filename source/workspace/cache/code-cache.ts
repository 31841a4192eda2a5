/**
 * Node's compile cache: compiled code is stored, so that later starts need not compile it again.
 */
import { readdirSync, rmSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { cacheFolder } from './cache-folder.ts';
import { makeFolder } from './make-folder.ts';
import { statusOf } from './status-of.ts';

/**
 * Has this thread load compiled code from the cache, and store what it compiles when it ends.
 * Modules that are loaded already are not stored. Where the cache cannot be written, Node does
 * without it.
 */
export function enableCodeCache(environment: NodeJS.ProcessEnv): void {
	const code = codeFolder(environment);
	if (code === null) return;
	try {
		makeFolder(code);
		for (const folder of compiledCodeFolders(environment)) removeAllButFiles(folder);
	} catch {
		return;
	}
	// Node 22.0 has no such function.
	module.enableCompileCache?.(code);
	// A thread that is terminated stores nothing at its end.
	if (!isMainThread) setTimeout(() => module.flushCompileCache?.(), threadPatience).unref();
}

/** The size of all compiled code in the cache, of every version of Node, in bytes. */
export function compiledCodeSize(environment: NodeJS.ProcessEnv): number {
	let size = 0;
	for (const folder of compiledCodeFolders(environment)) {
		for (const file of entriesOf(folder)) {
			size += statusOf(join(folder, file))?.size ?? 0;
		}
	}
	return size;
}

/** Removes all compiled code. @throws what the file system throws when it may not be removed */
export function clearCompiledCode(environment: NodeJS.ProcessEnv): void {
	for (const folder of compiledCodeFolders(environment)) {
		rmSync(folder, { recursive: true, force: true });
	}
}

function codeFolder(environment: NodeJS.ProcessEnv): string | null {
	const folder = cacheFolder(environment);
	return folder === null ? null : join(folder, 'code');
}

/** Node makes a folder for each of its versions. */
function compiledCodeFolders(environment: NodeJS.ProcessEnv): string[] {
	const code = codeFolder(environment);
	if (code === null) return [];
	return entriesOf(code)
		.filter((name) => /^v\d+\.\d+\.\d+/.test(name))
		.map((name) => join(code, name));
}

/** Node opens whatever has the name of compiled code, and waits at a pipe. */
function removeAllButFiles(folder: string): void {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isFile()) rmSync(join(folder, entry.name), { recursive: true });
	}
}

function entriesOf(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** After how long a thread has run most of its code once, in milliseconds. */
const threadPatience = 2000;
