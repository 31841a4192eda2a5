import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const run = (args: readonly string[], nodeOptions: readonly string[] = []) =>
	spawnSync(process.execPath, [...nodeOptions, program, ...args], { encoding: 'utf8' });

/** Node loads this first; it is how the tests look into a program they start. */
const preload = (script: string) => [
	'--import',
	`data:text/javascript,${encodeURIComponent(script)}`,
];

describe('the built program', () => {
	it.each([
		[['--help'], 'pyscope [QUERY]'],
		[['list', '--help'], 'pyscope list [QUERY]'],
		[['eval', '-E', '1', '-h'], 'pyscope eval [FILE'],
	])('explains itself on %j', (args, usage) => {
		const { stdout, stderr, status } = run(args);
		expect(stdout).toContain(usage);
		expect([stderr, status]).toEqual(['', 0]);
	});

	it('tells its version', () => {
		const { version } = JSON.parse(
			readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
		) as { version: string };
		expect(run(['--version']).stdout).toBe(`${version}\n`);
	});

	it.each([
		[['--pyhton', '3.13'], "pyscope: Unknown option '--pyhton'."],
		[['list', '--python'], "pyscope list: Option '--python <value>' argument missing."],
		[['list', '--paths'], 'pyscope list: --paths belongs to --json.'],
		[['eval', '--arg', 'x'], "pyscope eval: Option '--arg NAME VALUE' needs two values after it."],
	])('answers %j with one sentence and code 2', (args, message) => {
		const { stdout, stderr, status } = run(args);
		expect(stderr).toContain(message);
		expect(stderr.split('\n')).toHaveLength(2);
		expect([stdout, status]).toEqual(['', 2]);
	});

	it('says in a sentence that Node is too old', () => {
		const pretend = `Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } });`;
		const { stdout, stderr, status } = run(['list'], preload(pretend));
		expect(stderr).toMatch(/^pyscope: Node 18\.20\.8 is too old: version 22 or newer is needed\./);
		expect([stdout, status]).toEqual(['', 1]);
	});

	it.each([[['--help']], [['--version']], [['eval', '-E', '1']], [['list', '--python', 'none']]])(
		'does not load the interface for %j',
		(args) => {
			const report = `
			import { registerHooks } from 'node:module';
			import { readFileSync } from 'node:fs';
			registerHooks({ load(url, context, next) {
				if (url.startsWith('file:') && /react-reconciler/.test(readFileSync(new URL(url), 'utf8')))
					process.stderr.write('loads the interface: ' + url);
				return next(url, context);
			} });`;
			expect(run(args, preload(report)).stderr).not.toContain('loads the interface');
		},
	);

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
