/**
 * Builds the program into `dist/`: `cli.js` (what is started), `main.js` (arguments and commands),
 * `worker.js` (the evaluator's thread) and chunks that are loaded when a command needs them.
 * Bundled, because importing Ink from its many files takes half a second.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { digestOfSource } from '../workspace/results-cache/key/program-identity.ts';
import { recordBuild } from './build-record.js';
import { builtinsByRequire, meowWithoutPackages } from './bundling.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The launcher stands alone and finds the rest of the program beside it. */
const programBeside: Plugin = {
	name: 'program-beside',
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './main.js', external: true }));
	},
};

/**
 * Puts a quick answer for plain text before string-width, for Ink and everything it uses, and loads
 * string-width only when it is needed: 50 ms less to start, and half the time of drawing a frame.
 */
const narrowWidthFirst: Plugin = {
	name: 'narrow-width-first',
	setup({ onResolve, onLoad, resolve }) {
		const real = 'real string-width';
		onResolve({ filter: /^string-width$/ }, ({ kind, resolveDir, pluginData }) =>
			pluginData === real
				? undefined
				: kind === 'require-call'
					? resolve('string-width', { kind: 'import-statement', resolveDir, pluginData: real })
					: { path: 'string-width', namespace: 'narrow-width-first' },
		);
		onLoad({ filter: /.*/, namespace: 'narrow-width-first' }, () => ({
			resolveDir: `${root}source/ui/lines`,
			contents: `
				import { narrowWidth } from './narrow-width.ts';
				let stringWidth;
				export default function (text, options) {
					const width = options === undefined ? narrowWidth(text) : undefined;
					if (width !== undefined) return width;
					stringWidth ??= require('string-width').default;
					return stringWidth(text, options);
				}`,
		}));
	},
};

const common = {
	absWorkingDir: root,
	outdir: 'dist',
	bundle: true,
	format: 'esm',
	platform: 'node',
	metafile: true,
	logLevel: 'warning',
} as const satisfies BuildOptions;

const [launcher, program] = await Promise.all([
	build({
		...common,
		entryPoints: { cli: 'source/cli.ts' },
		target: 'node14',
		banner: { js: '#!/usr/bin/env node' },
		plugins: [programBeside],
	}),
	build({
		...common,
		entryPoints: { main: 'source/main.ts', worker: 'source/workspace/worker.ts' },
		target: 'node22',
		splitting: true,
		// Beside the entries, so that a path relative to a file means the same in every one.
		chunkNames: '[name]-[hash]',
		define: {
			'process.env.NODE_ENV': '"production"',
			PYSCOPE_SOURCE_DIGEST: JSON.stringify(digestOfSource(`${root}source`)),
			// The layout engine would `fetch` its code from a data URL, and with the first use of `fetch`
			// Node loads its HTTP client: 40 ms. Without it, the engine decodes the code itself.
			fetch: 'undefined',
		},
		plugins: [narrowWidthFirst, meowWithoutPackages],
		write: false,
		// Ink loads this one only when `DEV=true`, and does without it.
		external: ['react-devtools-core'],
	}),
]);

for (const { path, text } of program.outputFiles) writeFileSync(path, builtinsByRequire(text));

// Chunks of earlier builds carry other hashes. They go last, so that there is always a whole program.
const metafiles = [launcher.metafile, program.metafile];
const outputs = metafiles.flatMap((metafile) => Object.keys(metafile.outputs));
for (const name of readdirSync(`${root}dist`)) {
	if (!outputs.includes(`dist/${name}`)) rmSync(`${root}dist/${name}`, { recursive: true });
}
const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
recordBuild([
	...inputs.filter((input) => !/(^|\/)node_modules\/|:/.test(input)),
	...outputs,
	'source/tools/build.ts',
	'source/tools/bundling.ts',
	// Stands for all that is installed.
	'node_modules/.package-lock.json',
]);
