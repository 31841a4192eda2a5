/** Compiled code kept from one start to the next, so that Node need not compile it again. */
import module from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { cacheFolder } from './results-cache/cache-folder.ts';
import { makeFolder } from './results-cache/make-folder.ts';

/**
 * Lets this thread take its code from what was kept, and keep what it compiles when it ends. What is
 * loaded already is not kept. Where nothing can be written, Node goes on without and says nothing.
 */
export function keepCompiledCode(environment: NodeJS.ProcessEnv): void {
	const folder = cacheFolder(environment);
	if (folder === null) return;
	const code = join(folder, 'code');
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

/** When a thread has run most of its code once, in milliseconds. */
const threadPatience = 2000;
