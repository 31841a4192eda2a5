/**
 * Measures pyscope side by side with what it is compared with, and prints ratios. `--help` tells the
 * options; docs/performance.md explains the figures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Figure, type Row, type Settings, Skipped } from './figure.ts';
import { evaluationFigures } from './figures/evaluation.ts';
import { keyboardFigures } from './figures/keyboard.ts';
import { scaleFigures } from './figures/scale.ts';
import { startFigures } from './figures/start.ts';
import { ProgramFailure } from './measure.ts';
import { tableOf } from './report.ts';

const figures: readonly Figure[] = [
	...evaluationFigures,
	...startFigures,
	...keyboardFigures,
	...scaleFigures,
];

const help = `Measures pyscope side by side with what it is compared with, in turns, and prints ratios:
wall time, and where the system tells it (Linux) processor time and peak memory.

  npm run benchmark -- [OPTION]…

  --nixpkgs PATH    a nixpkgs; without it, what is measured on one is left out
  --corepkgs PATH   a corepkgs, likewise
  --skip NAME       an attribute of nixpkgs's Python sets that real Nix cannot get past;
                    may be repeated
  --only NAME       only this figure; may be repeated
  --runs N          how often each side of a figure is run: 3; short ones more often
  --program PATH    the built pyscope that is measured: dist/cli.js
  --json            JSON with every single run, in milliseconds and bytes
  -h, --help        this text

Real Nix is nix-instantiate on PATH, or the command in the variable NIX_INSTANTIATE.

Figures:
${figures.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join('\n')}
`;

const { values } = parseArgs({
	options: {
		nixpkgs: { type: 'string' },
		corepkgs: { type: 'string' },
		skip: { type: 'string', multiple: true, default: [] },
		only: { type: 'string', multiple: true, default: [] },
		runs: { type: 'string', default: '3' },
		program: { type: 'string' },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', short: 'h', default: false },
	},
});

if (values.help) {
	process.stdout.write(help);
} else {
	process.exitCode = await run();
}

async function run(): Promise<number> {
	const unknown = values.only.filter((name) => !figures.some((figure) => figure.name === name));
	if (unknown.length > 0) {
		say(
			`There is no figure ${unknown.join(', ')}; there are ${figures.map(({ name }) => name).join(', ')}.`,
		);
		return 2;
	}
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) {
		say('--runs takes a whole number from 1 on.');
		return 2;
	}
	const scratch = mkdtempSync(path.join(tmpdir(), 'pyscope-benchmark-'));
	// Neither is the user's cache changed, nor does it change what is measured.
	process.env.PYSCOPE_CACHE = path.join(scratch, 'cache');
	try {
		return await measureAll(settingsFor(scratch, runs));
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

function settingsFor(scratch: string, runs: number): Settings {
	const program = values.program ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
	const pyscope = [process.execPath, path.resolve(program)];
	const tree = (named: string | undefined) => (named === undefined ? null : path.resolve(named));
	return {
		pyscope,
		uncached: knows(pyscope, '--no-cache') ? ['--no-cache'] : [],
		nix: findNix(),
		nixpkgs: tree(values.nixpkgs),
		corepkgs: tree(values.corepkgs),
		skip: values.skip,
		runs,
		scratch,
		say,
	};
}

/** Whether the program has such an option. */
function knows([file = '', ...args]: readonly string[], option: string): boolean {
	return spawnSync(file, [...args, 'list', '--help'], { encoding: 'utf8' }).stdout.includes(option);
}

function findNix(): string[] | null {
	const command = (process.env.NIX_INSTANTIATE ?? 'nix-instantiate').split(' ');
	const [file = '', ...args] = command;
	return spawnSync(file, [...args, '--version']).status === 0 ? command : null;
}

async function measureAll(settings: Settings): Promise<number> {
	if (!existsSync(settings.pyscope[1] as string)) {
		say('There is no dist/cli.js: run `npm run build` first.');
		return 1;
	}
	const chosen = figures.filter(
		({ name }) => values.only.length === 0 || values.only.includes(name),
	);
	const rows: (Row & { figure: string })[] = [];
	let failures = 0;
	for (const figure of chosen) {
		say(`${figure.name}: ${figure.summary}`);
		try {
			const measured = await figure.measure(settings);
			rows.push(...measured.map((row) => ({ figure: figure.name, ...row })));
		} catch (error) {
			if (error instanceof Skipped) {
				say(`  left out: ${error.message}`);
			} else if (error instanceof ProgramFailure) {
				failures++;
				say(`  failed: ${error.message}`);
			} else {
				throw error;
			}
		}
	}
	const machine = machineOf(settings);
	process.stdout.write(
		values.json
			? `${JSON.stringify({ machine, rows }, null, '\t')}\n`
			: `${machine}\n\n${tableOf(rows)}\n`,
	);
	return failures > 0 ? 1 : 0;
}

/** What the figures were taken on, in one line. */
function machineOf({ nix }: Settings): string {
	const processors = cpus();
	const [file = '', ...args] = nix ?? [];
	const nixVersion =
		nix === null
			? 'no Nix'
			: spawnSync(file, [...args, '--version'], { encoding: 'utf8' }).stdout.trim();
	return [
		`${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
		`${Math.round(totalmem() / 2 ** 30)} GiB`,
		`${process.platform} ${process.arch}`,
		`Node ${process.versions.node}`,
		nixVersion,
		`${values.runs} runs`,
	].join(', ');
}

function say(message: string): void {
	process.stderr.write(`${message}\n`);
}
