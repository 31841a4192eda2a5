/** Expected outputs are those of nix-instantiate 2.34.8. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { evaluatePrograms } from '../../../source/workspace/programs/evaluate-program.ts';
import type {
	EvaluationRequest,
	Program,
} from '../../../source/workspace/protocol/program-messages.ts';

let folder: string;

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'pyscope-programs-')));
	vi.stubEnv('HOME', folder);
	vi.stubEnv('NIX_PATH', '');
	write('t/default.nix', '{ a = 1; b = x: x; }\n');
	write('t/bad.nix', 'throw "bad"\n');
	write('p.nix', '{ z ? 1, a }: if a == 1 then "x${toString z}" else ./foo\n');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

const file = (path: string): Program => ({ kind: 'file', path });
const expression = (text: string): Program => ({ kind: 'expression', text });

function evaluate(programs: Program[], options: Partial<EvaluationRequest> = {}) {
	const messages: string[] = [];
	const { output, error } = evaluatePrograms(
		{
			programs,
			attributePaths: [],
			include: [],
			nixArguments: [],
			folder,
			strict: false,
			parseOnly: false,
			format: 'nix',
			restricted: false,
			locations: true,
			showTrace: false,
			...options,
		},
		(message) => messages.push(message),
	);
	const shown = error?.replaceAll(folder, '/folder') ?? null;
	return { output: Buffer.from(output).toString('utf8'), error: shown, messages };
}

test('several programs and attribute paths print one after the other', () => {
	const given = [{ kind: 'expression', name: 'a', value: '1' }] as const;
	expect(evaluate([file('t'), file('p.nix')]).output).toBe('{ a = 1; b = <CODE>; }\n<LAMBDA>\n');
	expect(evaluate([file('p.nix')], { nixArguments: given }).output).toBe('"x1"\n');
	expect(evaluate([file('t')], { attributePaths: ['a', 'b'] }).output).toBe('1\n<LAMBDA>\n');
	expect(evaluate([expression('"abc"'), expression('1')]).output).toBe('"abc"\n1\n');
	const strings = [expression('"abc"'), expression('"def"')];
	expect(evaluate(strings, { format: 'raw' }).output).toBe('abcdef');
});

test('what was printed before an error stays', () => {
	const { output, error } = evaluate([expression('1'), expression('throw "x"')]);
	expect(output).toBe('1\n');
	expect(error).toContain('error: x');
});

test('an error does not end in blank lines, whatever its text ends in', () => {
	expect(evaluate([expression('throw "x\\n\\n "')]).error?.endsWith('error: x')).toBe(true);
});

test('XML is closed where the value fails', () => {
	const options = { format: 'xml', strict: true, locations: false } as const;
	const { output, error } = evaluate([expression('{ a = [ 1 (throw "x") ]; }')], options);
	expect(output).toBe(`<?xml version='1.0' encoding='utf-8'?>
<expr>
  <attrs>
    <attr name="a">
      <list>
        <int value="1" />
      </list>
    </attr>
  </attrs>
</expr>
`);
	expect(error).toContain('error: x');
});

test('files and standard input are parsed', () => {
	const programs: Program[] = [file('t'), { kind: 'stdin', text: './a + 1' }];
	const { output } = evaluate(programs, { parseOnly: true });
	expect(output).toBe(`{ a = 1; b = (x: x); }\n(${folder}/a + 1)\n`);
});

test('names are looked up in the search path', () => {
	const include = ['nixpkgs=t'];
	expect(evaluate([file('<nixpkgs>')], { include, attributePaths: ['a'] }).output).toBe('1\n');
	expect(evaluate([file('<nixpkgs/default.nix>')], { include }).error).toBe(null);
	expect(evaluate([file('<nowhere>')], { include }).error).toBe(
		"error: file 'nowhere' was not found in the Nix search path (add it using $NIX_PATH or -I)",
	);
	write('.nix-defexpr/channels/foo/default.nix', '"channel"');
	expect(evaluate([file('<foo>')]).output).toBe('"channel"\n');
	vi.stubEnv('NIX_PATH', 't:nope');
	expect(evaluate([file('<bad.nix>')], { format: 'raw' }).error).toContain('error: bad');
	expect(evaluate([file('<foo>')])).toEqual({
		output: '',
		error: "error: file 'foo' was not found in the Nix search path (add it using $NIX_PATH or -I)",
		messages: ["warning: Nix search path entry 'nope' does not exist, ignoring"],
	});
});

test.each([
	[
		'a=https://x.y/z:b',
		[
			['a', 'https://x.y/z'],
			['', 'b'],
		],
	],
	[
		'nixpkgs=flake:nixpkgs:x=y',
		[
			['nixpkgs', 'flake:nixpkgs'],
			['x', 'y'],
		],
	],
	[
		'a=channel:foo:b',
		[
			['a', 'channel:foo'],
			['', 'b'],
		],
	],
	[
		'github:a/b:c',
		[
			['', 'github'],
			['', 'a/b'],
			['', 'c'],
		],
	],
	[
		'x=git+https://a.b/c:d',
		[
			['x', 'git+https'],
			['', '//a.b/c'],
			['', 'd'],
		],
	],
	[
		':a::b:',
		[
			['', 'a'],
			['', 'b'],
		],
	],
	['a=b=c', [['a', 'b=c']]],
	[
		'ssh://x:80/y:z',
		[
			['', 'ssh://x'],
			['', '80/y'],
			['', 'z'],
		],
	],
	['=a', [['', 'a']]],
])('NIX_PATH %j is taken apart', (text, entries) => {
	vi.stubEnv('NIX_PATH', text);
	const { output } = evaluate([expression('map (e: [ e.prefix e.path ]) __nixPath')], {
		strict: true,
		format: 'json',
	});
	expect(JSON.parse(output)).toEqual(entries);
});

test.each([
	[file('nope.nix'), "error: path '/folder/nope.nix' does not exist"],
	[
		file('t/bad.nix'),
		`error:
       … while calling the 'throw' builtin
         at /folder/t/bad.nix:1:1:
            1| throw "bad"
             | ^
            2|

       error: bad`,
	],
	[
		expression('import ./t/bad.nix'),
		`error:
       … while calling the 'import' builtin
         at «string»:1:1:
            1| import ./t/bad.nix
             | ^

       … while evaluating the file '/folder/t/bad.nix':

       … while calling the 'throw' builtin
         at /folder/t/bad.nix:1:1:
            1| throw "bad"
             | ^
            2|

       error: bad`,
	],
])('%j fails as in Nix', (program, message) => {
	expect(evaluate([program]).error).toBe(message);
});

test('restricted, only the search path is read', () => {
	const forbidden = "error: access to absolute path '/folder/t' is forbidden in restricted mode";
	expect(evaluate([file('t')], { restricted: true }).error).toBe(forbidden);
	expect(evaluate([file('t')], { restricted: true, include: ['t'] }).error).toBe(null);
	expect(evaluate([file('<a>')], { restricted: true, include: ['a=t'] }).error).toBe(null);
});

test.each(['https://example.org/x.tar.gz', 'channel:nixos', 'flake:nixpkgs', 'github:a/b'])(
	'%s is not fetched',
	(name) => {
		expect(evaluate([file(name)]).error).toBe(
			`error: cannot fetch '${name}': pyscope works offline; download it, and name the folder or file`,
		);
	},
);

test('arguments are parsed before anything is evaluated', () => {
	const nixArguments = [{ kind: 'expression', name: 'd', value: 'x' }] as const;
	expect(evaluate([expression('1')], { nixArguments }).error).toBe(
		`error: undefined variable 'x'
       at «string»:1:1:
            1| x
             | ^`,
	);
});

describe('a pure evaluation', () => {
	const pure = (text: string, ...more: [name: string, value: string][]) =>
		evaluate([expression(text)], {
			strict: true,
			include: [folder],
			nixSettings: [['pure-eval', 'true'] as const, ...more].map(([name, value]) => ({
				name,
				value,
			})),
		});

	test.each([
		['1 + 1', '2'],
		['builtins.nixPath', '[ ]'],
		['builtins.getEnv "HOME"', '""'],
		['builtins ? currentSystem || builtins ? currentTime', 'false'],
		['builtins.pathExists /tmp', 'false'],
		['import <nix/fetchurl.nix>', '<LAMBDA>'],
	])('sees nothing but the program: %s', (text, value) => {
		expect(pure(text)).toEqual({ output: `${value}\n`, error: null, messages: [] });
	});

	test.each([
		['<t>', "error: cannot look up '<t>' in pure evaluation mode (use '--impure' to override)"],
		['builtins.currentSystem', "error: attribute 'currentSystem' missing"],
		['~/a', "error: the path '~/a' can not be resolved in pure mode"],
		[
			'fetchTarball "http://x"',
			"error: in pure evaluation mode, 'fetchTarball' requires a 'sha256' argument",
		],
		[
			'builtins.readFile /etc/passwd',
			"error: access to absolute path '/etc/passwd' is forbidden in pure evaluation mode (use '--impure' to override)",
		],
	])('refuses what depends on anything else: %s', (text, message) => {
		expect(pure(text).error).toContain(message);
		expect(pure(text, ['restrict-eval', 'true']).error).toContain(message);
	});

	test('reads no file', () => {
		const nixSettings = [{ name: 'pure-eval', value: 'true' }];
		expect(evaluate([file('t')], { nixSettings }).error).toBe(
			"error: access to absolute path '/folder/t' is forbidden in pure evaluation mode (use '--impure' to override)",
		);
	});
});

test('wrong settings are warned of, and ignored', () => {
	const nixSettings = [
		{ name: 'nope', value: '1' },
		{ name: 'max-call-depth', value: 'x' },
	];
	expect(evaluate([expression('1 + 1')], { nixSettings })).toEqual({
		output: '2\n',
		error: null,
		messages: [
			"warning: setting 'max-call-depth' has invalid value 'x'",
			"warning: unknown setting 'nope'",
		],
	});
});
