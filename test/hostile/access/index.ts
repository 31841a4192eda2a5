import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Area, Attempts } from '../area.ts';
import { type Run, runPyscope } from '../support/run-pyscope.ts';
import {
	expressions,
	makeLinks,
	makeOutside,
	type Outside,
	secret,
	secretVariable,
} from './expressions.ts';
import { canTrace, readTrace, type Trace, tracing } from './trace.ts';

/** How many expressions one tree has. */
const atOnce = 40;

/** Reads what a program may not read, in every way that Nix has. */
export const access: Area = {
	name: 'access',
	title: 'trees that read, connect and run what they may not, told by their system calls',
	count: 500,
	async attack(given) {
		let connections = 0;
		const server = createServer((socket) => {
			connections++;
			socket.destroy();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const isTraced = canTrace();
		if (!isTraced) console.log('access: without strace, system calls are not looked at.');
		try {
			const place = new Place(given.folder, port, isTraced);
			await place.begin();
			await tryAll(place, given);
			if (connections === 0) return;
			given.failed({
				given: 'all of them',
				happened: `there were ${connections} connections`,
				smallest: 'not known',
			});
		} finally {
			server.close();
		}
	},
};

async function tryAll(place: Place, { count, failed, seed, tried }: Attempts): Promise<void> {
	const all = expressions(place.outside);
	const fixed = await place.flakes();
	for (const { fault, name } of fixed) {
		tried();
		if (fault !== null) failed({ given: name, happened: fault, smallest: name });
	}
	const left = Math.max(0, count - fixed.length);
	const order = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), {
		numRuns: 1,
		seed,
	});
	const some = (order[0] ?? []).slice(0, left);
	for (let start = 0; start < some.length; start += atOnce) {
		const few = some.slice(start, start + atOnce);
		for (const _ of few) tried();
		const happened = await place.fault(few);
		if (happened === null) continue;
		const smallest = await place.smallest(few);
		failed({ given: `a tree with ${few.length} such packages`, happened, smallest });
	}
}

/** A folder with a tree, and what is beside it. */
class Place {
	readonly outside: Outside;
	readonly #folder: string;
	readonly #isTraced: boolean;
	/** What the program asks for, whatever the tree is, and the rows of the good packages. */
	#usual: Trace = { looked: new Set(), read: new Set(), written: new Set(), reaching: [] };
	#good: readonly string[] = [];

	constructor(folder: string, port: number, isTraced: boolean) {
		this.#folder = folder;
		this.#isTraced = isTraced;
		this.outside = { folder: join(folder, 'outside'), port };
	}

	get #tree(): string {
		return join(this.#folder, 'tree');
	}

	/** Finds out what is usual, by a tree that does nothing. */
	async begin(): Promise<void> {
		makeOutside(this.outside.folder);
		this.#writeTree([]);
		const { run, trace } = await this.#run(this.#words);
		const evaluated = await this.#run(['eval', '-E', 'throw "x"']);
		this.#usual = union(trace, evaluated.trace);
		this.#good = goodRows(run);
		if (this.#good.length !== 2 || run.code !== 0) throw new Error(`the tree fails: ${run.stderr}`);
	}

	/** What some expressions did that they must not; null when nothing. */
	async fault(some: readonly string[]): Promise<string | null> {
		this.#writeTree(some);
		for (const restriction of [[], ['--option', 'restrict-eval', 'true']]) {
			// A tree sees the variables, unless it is restricted or a flake.
			const given = restriction.length === 0 ? {} : { [secretVariable]: secret };
			const { run, trace } = await this.#run([...this.#words, ...restriction], given);
			const fault = this.#faultOf(run, trace);
			if (fault !== null) return fault;
			if (goodRows(run).join('\n') !== this.#good.join('\n')) return `other rows: ${run.stdout}`;
		}
		// A program ends with its first error: one of them has to do.
		const [one = '1'] = some;
		for (const mode of ['--restrict-eval', '--pure-eval']) {
			const { run, trace } = await this.#run(['eval', '--strict', mode, '-E', one]);
			const fault = this.#faultOf(run, trace);
			if (fault !== null) return `eval ${mode}: ${fault}`;
		}
		return null;
	}

	async smallest(some: readonly string[]): Promise<string> {
		for (const one of some) if ((await this.fault([one])) !== null) return one;
		return some.join('\n');
	}

	/** Flakes whose lock file names what is outside. */
	async flakes(): Promise<{ name: string; fault: string | null }[]> {
		const { folder } = this.outside;
		const inputs = [
			folder,
			join(folder, 'text'),
			'/',
			'/etc',
			'../outside',
			'./link',
			'./text',
			'./root',
		];
		const results: { name: string; fault: string | null }[] = [];
		for (const input of inputs) {
			this.#makeFolder();
			writeFileSync(
				join(this.#tree, 'flake.nix'),
				`{ outputs = { self, input }: { packages.x86_64-linux = import ./set.nix [
					(builtins.readFile (input + "/text")) (import (input + "/value.nix")) (builtins.readFile input)
					(builtins.readDir input) (builtins.getEnv "${secretVariable}") (builtins.readDir "\${self}/..")
				]; }; }`,
			);
			const lock = {
				root: 'root',
				version: 7,
				nodes: {
					root: { inputs: { input: 'input' } },
					input: { flake: false, locked: { type: 'path', path: input } },
				},
			};
			writeFileSync(join(this.#tree, 'flake.lock'), JSON.stringify(lock));
			const { run, trace } = await this.#run(this.#words);
			results.push({ name: `a flake that locks ${input}`, fault: this.#faultOf(run, trace) });
		}
		return results;
	}

	get #words(): string[] {
		return ['list', '--json', '--python', 'all', '--file', this.#tree];
	}

	#makeFolder(): void {
		rmSync(this.#tree, { recursive: true, force: true });
		mkdirSync(this.#tree);
		makeLinks(this.#tree, this.outside.folder);
		writeFileSync(join(this.#tree, 'set.nix'), setText);
	}

	#writeTree(some: readonly string[]): void {
		this.#makeFolder();
		// One that cannot be parsed must not take the others with it.
		const files = some.map((_, index) => `try${index}.nix`);
		for (const [index, one] of some.entries())
			writeFileSync(join(this.#tree, files[index] ?? ''), one);
		const values = files.map((file) => `(import ./${file})`).join('\n');
		writeFileSync(join(this.#tree, 'default.nix'), `import ./set.nix [\n${values}\n]`);
	}

	async #run(
		words: readonly string[],
		variables: Readonly<Record<string, string>> = { [secretVariable]: secret },
	): Promise<{ run: Run; trace: Trace }> {
		const file = join(this.#folder, 'trace');
		const run = await runPyscope(words, {
			folder: this.#tree,
			environment: {
				...variables,
				NIX_PATH: `tree=${this.#tree}`,
				HOME: join(this.#folder, 'home'),
			},
			below: this.#isTraced ? tracing(file) : [],
			longest: 60_000,
		});
		return { run, trace: this.#isTraced ? readTrace(file) : this.#usual };
	}

	#faultOf(run: Run, { read, reaching, written }: Trace): string | null {
		if (run.isLate) return 'it did not end';
		if (run.code !== 0 && run.code !== 1) return `it ended with ${run.code}: ${run.stderr}`;
		if (/fault of pyscope|^ {4}at /m.test(run.stderr)) return `it crashed: ${run.stderr}`;
		if (`${run.stdout}${run.stderr}`.includes(secret)) return 'the secret was told';
		if (existsSync(join(this.outside.folder, 'written'))) return 'a file was written';
		const [reached] = reaching;
		if (reached !== undefined) return `it reached others: ${reached}`;
		const beyond = [...read].filter((path) => !this.#mayRead(path));
		if (beyond.length > 0) return `it read ${beyond.slice(0, 5).join(', ')}`;
		const changed = [...written].filter((path) => !this.#usual.written.has(path));
		return changed.length === 0 ? null : `it wrote ${changed.slice(0, 5).join(', ')}`;
	}

	#mayRead(path: string): boolean {
		if (this.#usual.read.has(path) || ofNode.test(path)) return true;
		// Links are read, and followed by pyscope itself: not by the system, as in `link/text`.
		const inTree = path.startsWith(`${this.#tree}/`) ? path.slice(this.#tree.length + 1) : '';
		if (inTree !== '') return !/^(?:link|relative|again|root|process)\//.test(inTree);
		return this.#tree === path || this.#tree.startsWith(path === '/' ? path : `${path}/`);
	}
}

/** What Node reads of the machine now and then: its memory, its processors and its time zone. */
const ofNode =
	/^\/(?:proc\/(?:sys\/vm|meminfo|stat|cpuinfo|version)|sys\/(?:fs\/cgroup|devices\/system)|etc\/localtime$|usr\/share\/zoneinfo)/;

function union(one: Trace, other: Trace): Trace {
	return {
		looked: one.looked.union(other.looked),
		read: one.read.union(other.read),
		written: one.written.union(other.written),
		reaching: [...one.reaching, ...other.reaching],
	};
}

/** A set with two good packages, and one for each of the values that it is given. */
const setText = `values: rec {
	drv = name: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; };
	python313Packages = {
		python = drv "python3-3.13.1" // { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
		good = drv "python3.13-good-1";
		fine = drv "python3.13-fine-1" // { dependencies = [ python313Packages.good ]; };
	} // builtins.listToAttrs (builtins.genList (n: {
		name = "try\${toString n}";
		value = drv "python3.13-try-1" // { meta.description = builtins.toJSON (builtins.elemAt values n); };
	}) (builtins.length values));
}
`;

function goodRows({ stdout }: Run): string[] {
	return stdout.split('\n').filter((line) => /"attribute":"(?:good|fine)"/.test(line));
}
