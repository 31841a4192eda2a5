/**
 * Hunts for differences between pyscope's evaluator and real Nix over random programs.
 *
 *     npm run differential -- [--count N] [--seed S] [--only GENERATOR] [--traces]
 *
 * Uses `nix-instantiate` and `nix` from PATH, or what stands for `nix-instantiate` in the
 * environment variable NIX_INSTANTIATE. Fails when a difference is found.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { generators } from './generators/index.ts';
import type { HuntEvent, HuntOptions } from './hunt.ts';

const { values } = parseArgs({
	options: {
		count: { type: 'string', default: '10000' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
		only: { type: 'string', multiple: true, default: [] },
		traces: { type: 'boolean', default: false },
	},
});
for (const name of values.only) {
	if (!generators.has(name)) {
		refuse(`there is no generator '${name}', only ${[...generators.keys()].join(', ')}`);
	}
}
const nix = process.env.NIX_INSTANTIATE ?? 'nix-instantiate';
const [command = '', ...rest] = nix.split(' ');
const told = spawnSync(command, [...rest, '--version'], { encoding: 'utf8' });
if (!/\(Nix\) \d/.test(told.stdout ?? '')) {
	refuse(`'${nix}' is no Nix: put nix-instantiate on PATH, or name it in NIX_INSTANTIATE`);
}
const options: HuntOptions = {
	count: Number(values.count),
	seed: Number(values.seed),
	only: values.only,
	traces: values.traces,
};

const start = performance.now();
let programs = 0;
let differences = 0;
const worker = new Worker(new URL('hunt.ts', import.meta.url), {
	workerData: options,
	resourceLimits: { stackSizeMb: 256, maxOldGenerationSizeMb: 4096 },
});
worker.on('message', (event: HuntEvent) => {
	if (event.kind === 'difference') {
		const { generator, difference, question, ours, theirs } = event;
		console.log(`\n=== ${generator}: ${difference} differs, asked for ${question.mode}`);
		console.log(unicode(question.program));
		console.log(`--- pyscope\n${unicode(ours)}\n--- Nix\n${unicode(theirs)}`);
		return;
	}
	programs += event.programs;
	differences += event.differences;
	console.log(
		`${event.generator}: ${event.programs} programs, ${event.failures} of them fail, ` +
			`${event.differences} differences`,
	);
});
worker.on('exit', (code) => {
	const seconds = Math.round((performance.now() - start) / 1000);
	console.log(
		`${programs} programs with seed ${options.seed} in ${seconds} s: ${differences} differences`,
	);
	process.exitCode = code || (differences > 0 ? 1 : 0);
});

function refuse(why: string): never {
	console.error(`differential: ${why}.`);
	process.exit(2);
}

function unicode(bytes: string): string {
	return Buffer.from(bytes, 'latin1').toString('utf8');
}
