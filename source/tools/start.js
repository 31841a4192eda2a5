/** `npm start`: builds the program if anything changed since the last build, and runs it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './build-record.js';

if (isBuilt() || build()) {
	await import(String(new URL('../../dist/cli.js', import.meta.url)));
} else {
	process.exitCode = 1;
}

/** In a process of its own, so that nothing of the bundler stays in memory. */
function build() {
	const script = fileURLToPath(new URL('build.ts', import.meta.url));
	return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status === 0;
}
