import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const bundled = fileURLToPath(new URL('../../data/nixpkgs', import.meta.url));
const run = (args: readonly string[], nodeOptions: readonly string[] = []) =>
	spawnSync(process.execPath, [...nodeOptions, program, ...args], { encoding: 'utf8' });

/** Node loads this first; it is how the tests look into a program they start. */
const preload = (script: string) => [
	'--import',
	`data:text/javascript,${encodeURIComponent(script)}`,
];

/** Tells on standard error of every file that is loaded and holds this word. */
const reportOf = (word: string) => `
	import { registerHooks } from 'node:module';
	import { readFileSync } from 'node:fs';
	registerHooks({ load(url, context, next) {
		if (url.startsWith('file:') && readFileSync(new URL(url), 'utf8').includes('${word}'))
			process.stderr.write('loads ' + url);
		return next(url, context);
	} });`;

describe('the built program', () => {
	it.each([['list'], ['eval', '-E', '1'], []])(
		'says that the folder it was started in is there no more: %j',
		(...args) => {
			const script = 'mkdir "$0" && cd "$0" && rmdir "$0" && exec "$@"';
			const gone = path.join(tmpdir(), `pyscope-gone-${process.pid}`);
			const words = ['-c', script, gone, process.execPath, program, ...args];
			const { status, stderr } = spawnSync('sh', words, { encoding: 'utf8' });
			expect(stderr).toMatch(
				/^pyscope[a-z ]*: The folder that it was started in does not exist any more\.\n$/,
			);
			expect(status).toBe(1);
		},
	);

	it.each([
		[['--help'], 'pyscope [QUERY]'],
		[['list', '--help'], 'pyscope list [QUERY]'],
		[['flow', '--help'], 'pyscope flow ATTRIBUTE'],
		[['eval', '-E', '1', '-h'], 'pyscope eval [FILE'],
		[['env', '--help'], 'pyscope env ATTR'],
		[['compare', '--help'], 'pyscope compare VERSION VERSION [ATTR]'],
		[['cache', '--help'], 'pyscope cache [--json]'],
	])('explains itself on %j', (args, usage) => {
		const { stdout, stderr, status } = run(args);
		expect(stdout).toContain(usage);
		expect([stderr, status]).toEqual(['', 0]);
	});

	it('says that it cannot write where there is no room', () => {
		const command = `"${process.execPath}" "${program}" list --python 3.13 --json > /dev/full`;
		const { stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
		expect(stderr).toBe(
			'pyscope: Standard output cannot be written to: ENOSPC: no space left on device, write.\n',
		);
		expect(status).toBe(1);
	});

	it('tells a fault of its own in a sentence', () => {
		const { stderr, status } = run(
			['list', '--python', '3.13'],
			preload("setTimeout(() => { throw new TypeError('it has broken'); }, 300)"),
		);
		expect(stderr).toMatch(
			/^pyscope [\d.]+: This is a fault of pyscope, .*: it has broken\. .*\n$/,
		);
		expect(status).toBe(1);
	});

	it('tells its version', () => {
		const { version } = JSON.parse(
			readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
		) as { version: string };
		expect(run(['--version']).stdout).toBe(`${version}\n`);
	});

	it.each([
		[['--pyhton', '3.13'], "pyscope: Unknown option '--pyhton'; did you mean --python?"],
		[
			['list', '--no-show'],
			"pyscope list: Unknown option '--no-show'; did you mean --no-show-trace?",
		],
		[['--json'], "pyscope: Option '--json' belongs to `pyscope list`."],
		[['list', '--theme', 'dark'], "pyscope list: Option '--theme' belongs to `pyscope`."],
		[['--zzzzzzzz'], "pyscope: Unknown option '--zzzzzzzz'."],
		[['list', '--max-call-depth', 'x'], "pyscope list: setting 'max-call-depth' has invalid value"],
		[['--override-input', 'x', '/'], 'pyscope: --override-input belongs to --file with a flake.'],
		[['list', '--python'], "pyscope list: Option '--python <value>' argument missing."],
		[['list', '--python', '--json'], "pyscope list: Option '--python <value>' argument missing"],
		[['eval', '--strict=3', '-E', '1'], "pyscope eval: Option '--strict' does not take an"],
		[['cache', '--arg', 'x', '1'], "pyscope cache: Option '--arg' belongs to `pyscope`."],
		[['--version=1'], "pyscope: Unknown option '--version'."],
		[['compare', '3.13'], 'pyscope compare: Two sets are compared: name both, such as 3.12 3.14.'],
		[
			['compare', '3.13', '3.14', 'a', 'b'],
			"pyscope compare: One package is compared at most, not 'b' as well.",
		],
		[['list', '--paths'], 'pyscope list: --paths belongs to --json.'],
		[['cache', 'clean'], "pyscope cache: Unknown action 'clean'."],
		[['eval', '--arg', 'x'], "pyscope eval: Option '--arg NAME VALUE' needs two values after it."],
	])('answers %j with one sentence and code 2', (args, message) => {
		const { stdout, stderr, status } = run(args);
		expect(stderr).toContain(message);
		expect(stderr.split('\n')).toHaveLength(2);
		expect([stdout, status]).toEqual(['', 2]);
	});

	it('evaluates as nix-instantiate does', () => {
		const nix = (...args: string[]) => run(['eval', ...args]).stdout;
		expect(nix('-E', '[ (1 + 1) "é" ]')).toBe('[ <CODE> "é" ]\n');
		expect(nix('-E', '[ (1 + 1) "é" ]', '--strict')).toBe('[ 2 "é" ]\n');
		expect(nix('-E', '{ a = [ 1.5 null ]; }', '--strict', '--json')).toBe('{"a":[1.5,null]}\n');
		const program = '{ x }: { y = x; }';
		expect(nix('-E', program, '-A', 'y', '--arg', 'x', '6 * 7')).toBe('42\n');
		expect(nix('-E', program, '-A', 'y', '--argstr', 'x', '6 * 7')).toBe('"6 * 7"\n');
		expect(nix('<tree>', '-I', `tree=${bundled}`, '-A', 'lib.id')).toBe('<LAMBDA>\n');
	});

	it.each([[['--', 'cache']], [['--python', '3.13', 'cache']], [['constructor']]])(
		'takes %j for a query, as only the first word chooses a command',
		(args) => {
			const { stdout, stderr, status } = run(args);
			expect(stdout + stderr).toMatch(/^\S+ +\d|^Nothing in python313Packages matches\.$/m);
			expect(status).toBe(0);
		},
	);

	it('takes the last of several formats, whatever values look like', () => {
		const nix = (...args: string[]) => run(['eval', ...args]).stdout;
		expect(nix('--raw', '--json', '-E', '"a"')).toBe('"a"\n');
		expect(nix('--json', '--raw', '-E', '"a"')).toBe('a');
		expect(nix('--argstr', 'x', '--json', '-E', '{ x }: x')).toBe('"--json"\n');
		expect(nix('-E', '{ a.b = "\'c\'"; }', '-A', '"a".b')).toBe('"\'c\'"\n');
		expect(nix('-E', '{ a = 1; }', '-A', '"a"')).toBe('1\n');
	});

	it('evaluates standard input', () => {
		const options = { input: '1 + 1', encoding: 'utf8' } as const;
		const { stdout } = spawnSync(process.execPath, [program, 'eval', '-'], options);
		expect(stdout).toBe('2\n');
	});

	it('reports an error of the program with its place, and code 1', () => {
		const { stdout, stderr, status } = run(['eval', '-E', '1 + nowhere']);
		expect(stderr).toContain("error: undefined variable 'nowhere'\n       at «string»:1:5:\n");
		expect([stdout, status]).toEqual(['', 1]);
	});

	it('prints packages as text when it has no terminal', () => {
		const { stdout, stderr, status } = run(['--attr', 'requests']);
		expect(stdout).toMatch(/^requests {2}\d[\d.]+ {2}\S.*\n$/);
		expect([stderr, status]).toEqual(['', 0]);
	});

	it('prints packages with their paths as JSON', () => {
		const { stdout, status } = run(['list', 'six', '--json', '--paths', '--python', '3.12']);
		const packages = JSON.parse(stdout) as Record<string, unknown>[];
		const six = packages.find(({ attribute }) => attribute === 'six');
		expect(six).toMatchObject({ set: 'python312Packages', pname: 'six', state: 'available' });
		expect(six?.drvPath).toMatch(/^\/nix\/store\/[0-9a-z]{32}-python3\.12-six-.*\.drv$/);
		expect(six?.outPath).toMatch(/^\/nix\/store\/[0-9a-z]{32}-python3\.12-six-[\d.]+$/);
		expect(status).toBe(0);
	});

	it.each([
		[['list', '--file', '/no/such/tree'], 1, 'There is no file or folder /no/such/tree.'],
		[['--python', '2.7'], 2, 'no Python 2.7 in this tree. It has 3.11, 3.12'],
	])('says why %j cannot be done', (args, code, message) => {
		const { stdout, stderr, status } = run(args);
		expect(stderr).toContain(message);
		expect([stdout, status]).toEqual(['', code]);
	});

	it('says in a sentence that Node is too old', () => {
		const pretend = `Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } });`;
		const { stdout, stderr, status } = run(['list'], preload(pretend));
		expect(stderr).toMatch(/^pyscope: Node 18\.20\.8 is too old: version 22 or newer is needed\./);
		expect([stdout, status]).toEqual(['', 1]);
	});

	it('holds the interface in files of its own', () => {
		const files = readdirSync(path.dirname(program)).filter((file) => file.endsWith('.js'));
		const ofInterface = files.filter((file) =>
			/react-reconciler/.test(readFileSync(path.join(path.dirname(program), file), 'utf8')),
		);
		expect(ofInterface).toHaveLength(1);
		expect(['cli.js', 'main.js', 'worker.js']).not.toContain(ofInterface[0]);
	});

	it.each([
		[['--help']],
		[['--version']],
		[['eval', '-E', '1']],
		[['list', 'six', '--json', '--python', '3.13']],
		[['list', '--python', 'none']],
	])('does not load the interface for %j', (args) => {
		expect(run(args, preload(reportOf('react-reconciler'))).stderr).not.toContain('loads');
	});

	it.each([[['--version']], [['--help']], [['eval', '--help']]])(
		'does not load what reads arguments for %j',
		(args) => {
			const { stderr, status } = run(args, preload(reportOf('YargsParser')));
			expect([stderr, status]).toEqual(['', 0]);
		},
	);

	it('starts where no compiled code can be kept', () => {
		const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'eval', '-E', '1'], {
			encoding: 'utf8',
			env: { ...process.env, PYSCOPE_CACHE: path.join(program, 'no-folder') },
		});
		expect([stdout, stderr, status]).toEqual(['1\n', '', 0]);
	});

	it('ends quietly when its reader goes away', async () => {
		const child = spawn(process.execPath, [program, 'list'], { stdio: ['ignore', 'pipe', 'pipe'] });
		child.stdout.destroy();
		let complaints = '';
		child.stderr.on('data', (text) => {
			complaints += text;
		});
		const code = await new Promise((resolve) => child.on('close', resolve));
		expect([complaints, code]).toEqual(['', 0]);
	});
});
