import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compare, inTurn, type Run } from '../comparison.ts';
import { type Figure, nixWith, rowOf, type Settings, treeOf, uncached } from '../figure.ts';
import { measureToEnd, type Program } from '../measure.ts';
import { measureToScreen, showsRows } from './terminal.ts';

const hello = fileURLToPath(new URL('../hello.ts', import.meta.url));
const showsHello = (screen: string) => screen.includes('hello');

/** Without it React takes the slower way that helps in developing. */
const production = { NODE_ENV: 'production' };

/** Short work is run this many times as often as asked for. */
const oftener = 3;

/** The greeting bundled as pyscope is. */
async function bundledHello(settings: Settings): Promise<string> {
	const outdir = path.join(settings.scratch, 'hello');
	await build({
		entryPoints: [hello],
		outdir,
		bundle: true,
		splitting: true,
		outExtension: { '.js': '.mjs' },
		format: 'esm',
		platform: 'node',
		target: 'node22',
		logLevel: 'warning',
		define: { 'process.env.NODE_ENV': '"production"' },
		external: ['react-devtools-core'],
		banner: {
			js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
		},
	});
	return path.join(outdir, 'hello.mjs');
}

const start: Figure = {
	name: 'start',
	summary: 'the explorer on the bundled tree, to the first frame with rows',
	async measure(settings) {
		const node = settings.pyscope[0] as string;
		const bundle = await bundledHello(settings);
		const toRows = (program: Program): Run => {
			return () => measureToScreen(program, showsRows);
		};
		const toHello = (program: Program): Run => {
			return () => measureToScreen(program, showsHello);
		};
		const hasCache = settings.uncached.length > 0;
		const measured = await inTurn<'pyscope' | 'uncached' | 'npm' | 'hello' | 'bundled'>(
			{
				pyscope: toRows({ command: settings.pyscope }),
				...(hasCache && { uncached: toRows(uncached(settings)) }),
				npm: toRows({ command: ['npm', 'start'] }),
				hello: toHello({ command: [node, hello], environment: production }),
				bundled: toHello({ command: [node, bundle] }),
			},
			settings.runs * oftener,
			{ warmUp: true },
		);
		const work = 'the bundled tree, to the first frame with rows';
		const { pyscope: subject, hello: reference } = measured;
		const rows = [
			rowOf(`\`npm start\`: ${work}`, 'a bare Ink hello', 1.5, {
				subject: measured.npm,
				reference,
			}),
			rowOf(`\`pyscope\`: ${work}`, 'a bare Ink hello', null, { subject, reference }),
			rowOf(`\`pyscope\`: ${work}`, 'a bare Ink hello, bundled', null, {
				subject,
				reference: measured.bundled,
			}),
		];
		if (!hasCache) return rows;
		const anew = { subject: measured.uncached, reference };
		return [...rows, rowOf(`\`pyscope --no-cache\`: ${work}`, 'a bare Ink hello', null, anew)];
	},
};

const names: Figure = {
	name: 'names',
	summary: 'nixpkgs evaluated anew, to the first frame with names to search',
	async measure(settings) {
		const tree = treeOf(settings, 'nixpkgs');
		const expression = `builtins.attrNames (import ${tree} { }).python3Packages`;
		const theirs = nixWith(settings, '--strict', '--json', '-E', expression);
		const comparison = await compare(
			() => measureToScreen(uncached(settings, '--file', tree), showsRows),
			() => measureToEnd(theirs),
			settings.runs,
			{ warmUp: true },
		);
		const work = 'nixpkgs anew, to the first frame with names to search';
		return [rowOf(work, "nix-instantiate printing the set's attribute names", 2, comparison)];
	},
};

const version: Figure = {
	name: 'version',
	summary: 'pyscope --version',
	async measure(settings) {
		const comparison = await compare(
			() => measureToEnd({ command: [...settings.pyscope, '--version'] }),
			() => measureToEnd({ command: [settings.pyscope[0] as string, '-e', '0'] }),
			settings.runs * oftener * oftener,
			{ warmUp: true },
		);
		return [rowOf('`pyscope --version`', '`node -e 0`', 1.5, comparison)];
	},
};

export const startFigures: readonly Figure[] = [start, names, version];
