import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../../source/commands/support/command.ts';
import { parseArguments } from '../../../source/commands/support/parse.ts';

const options = {
	attr: {
		type: 'string',
		mayBeEmpty: true,
		value: 'PATH',
		shortFlag: 'A',
		isMultiple: true,
		help: '',
	},
	strict: { type: 'boolean', help: '' },
	expr: { type: 'boolean', shortFlag: 'E', help: '' },
	noLocation: { type: 'boolean', help: '' },
	python: { type: 'string', value: 'VERSION', mayBeEmpty: true, help: '' },
	file: { type: 'string', value: 'PATH', help: '' },
	arg: { type: 'nix-argument', kind: 'expression', value: 'NAME EXPR', help: '' },
	argstr: { type: 'nix-argument', kind: 'string', value: 'NAME TEXT', help: '' },
	option: { type: 'nix-setting', value: 'NAME VALUE', help: '' },
	maxCallDepth: { type: 'nix-setting', setting: 'max-call-depth', value: 'N', help: '' },
	abortOnWarn: { type: 'nix-setting', setting: 'abort-on-warn', meaning: 'true', help: '' },
	overrideInput: { type: 'input-override', value: 'NAME PATH', help: '' },
} as const;

const parse = (...argv: string[]) => parseArguments('pyscope eval', argv, options);

describe('parseArguments', () => {
	it('keeps values as text, in their order', () => {
		const { values, operands } = parse('--python', '3.10', 'a.nix', '-A', 'b', '-A', 'a');
		expect(values).toEqual({ python: '3.10', attr: ['b', 'a'] });
		expect(operands).toEqual(['a.nix']);
	});

	it("collects Nix's settings and inputs in their order", () => {
		const { nixSettings, inputOverrides, operands } = parse(
			...['--option', 'system', 's', '--max-call-depth=5', 'a.nix', '--abort-on-warn'],
			...['--override-input', 'nixpkgs', './x', '--max-call-depth', '6'],
		);
		expect(nixSettings).toEqual([
			{ name: 'system', value: 's' },
			{ name: 'max-call-depth', value: '5' },
			{ name: 'abort-on-warn', value: 'true' },
			{ name: 'max-call-depth', value: '6' },
		]);
		expect(inputOverrides).toEqual([{ input: 'nixpkgs', path: './x' }]);
		expect(operands).toEqual(['a.nix']);
	});

	it.each([['--option', 'a'], ['--max-call-depth'], ['--abort-on-warn=1'], ['--override-input']])(
		'refuses %s %s',
		(...argv) => {
			expect(() => parse(...argv)).toThrow(UsageError);
		},
	);

	it('takes two values after --arg and --argstr, whatever they look like', () => {
		const { nixArguments, operands, values } = parse(
			'--arg',
			'x',
			'-1',
			'--strict',
			'--argstr',
			'y',
			'--strict',
			'f.nix',
		);
		expect(nixArguments).toEqual([
			{ kind: 'expression', name: 'x', value: '-1' },
			{ kind: 'string', name: 'y', value: '--strict' },
		]);
		expect(operands).toEqual(['f.nix']);
		expect(values.strict).toBe(true);
	});

	it('takes everything after -- as it is', () => {
		const { nixArguments, operands } = parse('--', '--arg', 'x', '1');
		expect(nixArguments).toEqual([]);
		expect(operands).toEqual(['--arg', 'x', '1']);
	});

	it.each([
		[['--pyhton', '3.13'], "'--pyhton'"],
		[['f.nix', '-A'], '-A, --attr'],
		[['--python', '--strict'], '--python'],
		[['--strict=yes'], "'--strict'"],
		[['--arg', 'x'], "'--arg NAME VALUE'"],
		[['--argstr'], "'--argstr NAME VALUE'"],
		[['--argstr=x', '1'], "'--argstr NAME VALUE'"],
		[['-A'], "Option '-A, --attr <value>' argument missing."],
		[['-A', '--'], "Option '-A, --attr <value>' argument missing."],
		[['-A', '--arg', 'x', '1'], "argument missing before '--arg'; if that is the value, write"],
		[['--strict=3'], "Option '--strict' does not take an argument."],
		[['--expr='], "Option '-E, --expr' does not take an argument."],
		[['--no-location=1'], "Option '--no-location' does not take an argument."],
		[['--location'], "Unknown option '--location'"],
		[['--no-strict'], "Unknown option '--no-strict'"],
		[['--noLocation'], "Unknown option '--noLocation'"],
		[['--Strict'], "Unknown option '--Strict'"],
		[['--strict.x'], "Unknown option '--strict.x'"],
		[['--pyhton=3.13'], "Unknown option '--pyhton'"],
		[['-Ex'], "Unknown option '-x'"],
		[['-1'], "Unknown option '-1'"],
		[['--E'], "Unknown option '--E'"],
		[['-help'], "Unknown option '-h'"],
		[['--help'], "Unknown option '--help'"],
		[['--version'], "Unknown option '--version'"],
		[['--__proto__'], "Unknown option '--__proto__'"],
		[['--constructor=1'], "Unknown option '--constructor'"],
		[['--=x'], "Unknown option '--=x'"],
	])('says what is wrong with %j and where help is', (argv, what) => {
		expect(() => parse(...argv)).toThrow(UsageError);
		expect(() => parse(...argv)).toThrow(what);
		expect(() => parse(...argv)).toThrow(/[.?] `pyscope eval --help` shows .*\.$/);
	});

	it('understands the ways to join words', () => {
		expect(parse('-EAa', '-Ab', '-A=c', '--attr=d=e', '-A', '-').values).toEqual({
			expr: true,
			attr: ['a', 'b', '=c', 'd=e', '-'],
		});
	});

	it('takes a switch for itself, whatever follows it or its name begins with', () => {
		const { values, operands } = parse('--strict', 'false', '--no-location', 'true');
		expect(values).toMatchObject({ strict: true, noLocation: true });
		expect(operands).toEqual(['false', 'true']);
	});

	it('lets the last of repeated options count, and tells their order', () => {
		const { values, given } = parse('--python', '3.12', '--strict', '--python=3.13', '--strict');
		expect(values).toMatchObject({ python: '3.13', strict: true });
		expect(given).toEqual(['python', 'strict', 'python', 'strict']);
	});

	it('gives undefined, or an empty list, for what is not given', () => {
		expect(parse().values).toEqual({ attr: [] });
	});

	const noise = fc.constantFrom(
		...['--', '-', '-A', '-E', '--attr', '--attr=', '--strict', '--python', '--no-location'],
		...['--arg', '--argstr', '--help', '--version', '-h', '--no-attr', 'list', '--=', '---', ''],
	);

	it('takes any text as a value and as an operand, quotes, numbers and hyphens included', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			noise,
			fc.constantFrom(
				'"a"',
				"'a'",
				'"',
				"'",
				'""',
				'1e3',
				'0x10',
				'-1',
				'true',
				'null',
				'[]',
				'a.b',
			),
			fc.string().map((inner) => `"${inner}"`),
		);
		fc.assert(
			fc.property(text, fc.array(text), text, fc.array(text), (python, attr, arg, rest) => {
				const words = attr.map((value) => `--attr=${value}`);
				const typed = parse(`--python=${python}`, ...words, '--arg', arg, arg, '--', ...rest);
				expect(typed.values).toEqual({ python, attr });
				expect(typed.nixArguments).toEqual([{ kind: 'expression', name: arg, value: arg }]);
				expect(typed.operands).toEqual(rest);
			}),
		);
	});

	it.each([
		[['--file', ''], "Option '--file PATH' has an empty value."],
		[['--file= '], "Option '--file PATH' has an empty value."],
		[['--override-input', '', 'x'], "Option '--override-input' has an empty value."],
		[['--override-input', 'x', ''], "Option '--override-input' has an empty value."],
	])('refuses %j', (argv, message) => {
		expect(() => parse(...argv)).toThrow(message);
	});

	it('says one line, however much and whatever was typed', () => {
		const fault = (argv: string[]) => {
			try {
				parse(...argv);
			} catch (error) {
				return (error as Error).message;
			}
			return '';
		};
		expect(fault([`--${'\n\u001b[2J'}x`])).toMatch(/^Unknown option '-- \[2Jx'\./);
		const long = fault([`--${'x'.repeat(1_000_000)}`]);
		expect(long).toHaveLength(1001);
		expect(long).toMatch(/shows what can be asked\.$/);
	});

	it('says a sentence about anything else, and ends nothing by itself', () => {
		const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
			throw new Error('exit');
		});
		const log = vi.spyOn(console, 'log');
		const word = fc.oneof(
			noise,
			fc.string(),
			fc.string().map((rest) => `-${rest}`),
		);
		fc.assert(
			fc.property(fc.array(word), (argv) => {
				try {
					// What is taken as an operand was typed as one.
					expect(argv).toEqual(expect.arrayContaining([...parse(...argv).operands]));
				} catch (error) {
					expect(error).toBeInstanceOf(UsageError);
				}
			}),
			{ numRuns: 1000 },
		);
		expect(exit).not.toHaveBeenCalled();
		expect(log).not.toHaveBeenCalled();
	});
});
