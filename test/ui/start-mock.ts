/** `npm run start:mock`: the explorer on made-up data, for work on the interface. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundle = new URL('../../node_modules/.cache/pyscope/mock-explorer.js', import.meta.url);

// Node strips types, but does not know JSX.
await build({
	entryPoints: [fileURLToPath(new URL('mock-explorer.ts', import.meta.url))],
	outfile: fileURLToPath(bundle),
	bundle: true,
	packages: 'external',
	format: 'esm',
	platform: 'node',
	target: 'node22',
	logLevel: 'warning',
});
await import(String(bundle));
