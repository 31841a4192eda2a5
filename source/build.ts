/**
 * Builds the program into `dist/`: `cli.js` (the launcher), `main.js` (arguments and commands),
 * `worker.js` (the evaluator's thread) and chunks that are loaded when a command needs them.
 * Bundled, because importing Ink from its many files takes half a second.
 */
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The launcher stands alone and finds the rest of the program beside it. */
const programBeside: Plugin = {
	name: 'program-beside',
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/cli\.ts$/ }, () => ({ path: './main.js', external: true }));
	},
};

const common: BuildOptions = {
	absWorkingDir: root,
	outdir: 'dist',
	bundle: true,
	format: 'esm',
	platform: 'node',
	metafile: true,
	logLevel: 'warning',
};

const results = await Promise.all([
	build({
		...common,
		entryPoints: { cli: 'source/launcher.ts' },
		target: 'node14',
		banner: { js: '#!/usr/bin/env node' },
		plugins: [programBeside],
	}),
	build({
		...common,
		entryPoints: { main: 'source/cli.ts', worker: 'source/workspace/worker.ts' },
		target: 'node22',
		splitting: true,
		// Beside the entries, so that a path relative to a file means the same in every one.
		chunkNames: '[name]-[hash]',
		define: { 'process.env.NODE_ENV': '"production"' },
		// Ink loads this one only when `DEV=true`, and does without it.
		external: ['react-devtools-core'],
		banner: {
			// Some of Ink's dependencies are CommonJS and ask for Node's own modules by `require`.
			js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
		},
	}),
]);

// Chunks of earlier builds carry other hashes. They go last, so that there is always a whole program.
const written = new Set(results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {})));
for (const name of readdirSync(`${root}dist`)) {
	if (!written.has(`dist/${name}`)) rmSync(`${root}dist/${name}`, { recursive: true });
}
