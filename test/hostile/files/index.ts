import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Area, Attempts } from '../area.ts';
import { type Run, type RunOptions, runPyscope, withoutRights } from '../support/run-pyscope.ts';
import { readers, type Thing, things } from './things.ts';

/** How many packages of one tree read something odd. */
const together = 30;

/** What is tried of one odd thing: its name, what is run, and what it is put in place of. */
interface Place {
	readonly name: string;
	/** Where in the tree it is put, and what is left out for it. */
	readonly at: string;
	readonly words: (tree: string) => readonly string[];
	readonly environment?: (tree: string) => Record<string, string>;
}

const opened = (tree: string) => ['list', '--json', '--file', tree];

/** Places for an odd thing at which it is asked for by the command line, or by pyscope itself. */
const places: readonly Place[] = [
	{ name: 'a tree', at: 'thing', words: (tree) => opened(join(tree, 'thing')) },
	{ name: 'a default.nix', at: 'default.nix', words: opened },
	{ name: 'a file that default.nix imports', at: 'set.nix', words: opened },
	{ name: 'the tree’s version', at: '.version', words: opened },
	{ name: 'a flake.nix', at: 'flake/flake.nix', words: (tree) => opened(join(tree, 'flake')) },
	{ name: 'a flake.lock', at: 'locked/flake.lock', words: (tree) => opened(join(tree, 'locked')) },
	{
		name: 'an argument',
		at: 'thing',
		words: (tree) => [...opened(tree), '--arg', 'x', `import ${tree}/thing`],
	},
	{
		name: 'a search path',
		at: 'thing',
		words: (tree) => [...opened(tree), '-I', `x=${tree}/thing`],
	},
	{ name: 'a name', at: 'thing', words: (tree) => [...opened('<x>'), '-I', `x=${tree}/thing`] },
	{
		name: 'an input',
		at: 'thing',
		words: (tree) => [...opened(join(tree, 'locked')), '--override-input', 'x', `${tree}/thing`],
	},
	{ name: 'a program', at: 'thing', words: (tree) => ['eval', join(tree, 'thing')] },
	{
		name: 'a configuration',
		at: 'thing',
		words: () => ['config'],
		environment: (tree) => ({ PYSCOPE_CONFIG: join(tree, 'thing') }),
	},
];

const setText = `values: let
	drv = name: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; };
in {
	python313Packages = rec {
		python = drv "python3-3.13.1" // { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
		good = drv "python3.13-good-1";
		fine = drv "python3.13-fine-1" // { dependencies = [ good ]; };
	} // builtins.listToAttrs (builtins.genList (n: {
		name = "try\${toString n}";
		value = drv "python3.13-try-1" // { meta.description = builtins.toJSON (builtins.elemAt values n); };
	}) (builtins.length values));
}
`;

export const files: Area = {
	name: 'files',
	title: 'pipes, devices, circles, huge and forbidden files in place of files and folders',
	count: 300,
	async attack(given) {
		await tryAll(new Tree(join(given.folder, 'tree')), given);
	},
};

async function tryAll(tree: Tree, { count, failed, seed, tried }: Attempts): Promise<void> {
	const [order = []] = fc.sample(
		fc.shuffledSubarray(
			places.flatMap((place) => things.map((thing) => ({ place, thing }))),
			{ minLength: places.length * things.length },
		),
		{ numRuns: 1, seed },
	);
	for (const { place, thing } of order.slice(0, Math.ceil(count / 5))) {
		tried();
		const happened = await tree.faultAt(place, thing);
		const name = `${place.name} is ${thing.name}`;
		if (happened !== null) failed({ given: name, happened, smallest: name });
	}
	tried();
	const changing = await tree.faultWhileChanging();
	if (changing !== null) {
		const name = 'files that come, go and change meanwhile';
		failed({ given: name, happened: changing, smallest: name });
	}
	const reads = things.flatMap((thing) => readers.map((reader) => ({ thing, reader })));
	const [some = []] = fc.sample(fc.shuffledSubarray(reads, { minLength: reads.length }), {
		numRuns: 1,
		seed,
	});
	const left = some.slice(0, Math.max(0, count - Math.ceil(count / 5) - 1));
	for (let start = 0; start < left.length; start += together) {
		const few = left.slice(start, start + together);
		for (const _ of few) tried();
		const happened = await tree.faultOf(few);
		if (happened === null) continue;
		const alone = [];
		for (const one of few) if ((await tree.faultOf([one])) !== null) alone.push(one);
		const smallest = alone.map(({ reader, thing }) => reader(`(${thing.name})`)).join('\n');
		failed({ given: `a tree with ${few.length} such packages`, happened, smallest });
	}
}

/** A tree with odd things in it, which is made anew for each try. */
class Tree {
	readonly #root: string;
	/** The good packages as a tree without anything odd tells them. */
	#good: string | null = null;

	constructor(root: string) {
		this.#root = root;
	}

	async faultAt(place: Place, thing: Thing): Promise<string | null> {
		this.#make([]);
		const path = join(this.#root, place.at);
		rmSync(path, { recursive: true, force: true });
		thing.put(path);
		const run = await this.#run(place.words(this.#root), {
			environment: place.environment?.(this.#root) ?? {},
		});
		const fault = faultOfAny(run);
		if (fault !== null) return fault;
		if (run.code === 0) return null;
		const lines = run.stderr.trim().split('\n').length;
		return run.stderr !== '' && lines < 40 ? null : `it is not told clearly: ${run.stderr}`;
	}

	async faultOf(
		some: readonly { thing: Thing; reader: (path: string) => string }[],
	): Promise<string | null> {
		this.#good ??= goodRows(await this.#list([]));
		if (!this.#good.includes('"fine"')) throw new Error('the good tree is not told');
		const texts = some.map(({ reader }, index) => reader(`./thing${index}`));
		const run = await this.#list(texts, () => {
			for (const [index, { thing }] of some.entries()) thing.put(join(this.#root, `thing${index}`));
		});
		const fault = faultOfAny(run);
		if (fault !== null) return fault;
		return goodRows(run) === this.#good
			? null
			: `other rows: ${run.stdout.slice(0, 2000)}${run.stderr}`;
	}

	/** A file that is read again and again is replaced, cut off and removed as often. */
	async faultWhileChanging(): Promise<string | null> {
		const reads = Array.from(
			{ length: 200 },
			(_, n) => readers[n % readers.length]?.('./thing') ?? '',
		);
		this.#make(reads);
		const path = join(this.#root, 'thing');
		const script = `while :; do echo 1 > thing; echo '"long"' >> thing; rm -rf thing; mkdir thing; rm -rf thing; mkfifo thing; rm -rf thing; ln -s thing thing; rm -rf thing; head -c 100000 /dev/zero > thing; : > thing; done`;
		const changing = spawn('sh', ['-c', script], { cwd: this.#root, stdio: 'ignore' });
		try {
			const run = await this.#run(opened(this.#root));
			return (
				faultOfAny(run) ?? (goodRows(run) === '' ? `the good ones are lost: ${run.stderr}` : null)
			);
		} finally {
			changing.kill('SIGKILL');
			rmSync(path, { recursive: true, force: true });
		}
	}

	#list(texts: readonly string[], put = () => {}): Promise<Run> {
		this.#make(texts);
		put();
		return this.#run(opened(this.#root));
	}

	#run(words: readonly string[], options: RunOptions = {}): Promise<Run> {
		// What may not be read is read by root all the same.
		const below = withoutRights() ?? [];
		return runPyscope(words, { below, longest: 60_000, ...options });
	}

	#make(texts: readonly string[]): void {
		rmSync(this.#root, { recursive: true, force: true });
		for (const folder of ['flake', 'locked'])
			mkdirSync(join(this.#root, folder), { recursive: true });
		const values = texts.map((_, index) => `(import ./try${index}.nix)`).join(' ');
		writeFileSync(
			join(this.#root, 'default.nix'),
			`{ x ? 1, ... }: builtins.seq x (import ./set.nix [ ${values} ])`,
		);
		writeFileSync(join(this.#root, 'set.nix'), setText);
		writeFileSync(
			join(this.#root, 'locked', 'flake.nix'),
			'{ outputs = { self, x }: import ../set.nix [ x ]; }',
		);
		for (const [index, text] of texts.entries()) {
			writeFileSync(join(this.#root, `try${index}.nix`), text);
		}
	}
}

/** What must not happen, whatever is read. */
function faultOfAny({ code, isLate, stderr }: Run): string | null {
	if (isLate) return 'it did not end';
	if (code === null || code > 2) return `it ended with ${code}: ${stderr.slice(0, 2000)}`;
	if (/fault of pyscope|^ {4}at |node:internal/m.test(stderr))
		return `it crashed: ${stderr.slice(0, 2000)}`;
	return null;
}

function goodRows({ stdout }: Run): string {
	const lines = stdout.split('\n').filter((line) => /"attribute":"(?:good|fine)"/.test(line));
	return lines.map((line) => line.replace(/,$/, '')).join('\n');
}
