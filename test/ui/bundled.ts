import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a file of this folder, since Node strips types but does not know JSX, and starts it. */
export async function startBundled(file: string): Promise<void> {
	const name = file.replace(/\.ts$/, '.js');
	const bundle = new URL(`../../node_modules/.cache/pyscope/${name}`, import.meta.url);
	await build({
		entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
		outfile: fileURLToPath(bundle),
		bundle: true,
		packages: 'external',
		format: 'esm',
		platform: 'node',
		target: 'node22',
		logLevel: 'warning',
	});
	await import(String(bundle));
}
