import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '../../../source/commands/support/parse.ts';

const options = {
	attr: { type: 'string', short: 'A', multiple: true },
	strict: { type: 'boolean' },
	python: { type: 'string' },
} as const;

const parse = (...argv: string[]) => parseArguments('pyscope eval', argv, options);

describe('parseArguments', () => {
	it('keeps values as text, in their order', () => {
		const { values, positionals } = parse('--python', '3.10', 'a.nix', '-A', 'b', '-A', 'a');
		expect(values).toEqual({ python: '3.10', attr: ['b', 'a'] });
		expect(positionals).toEqual(['a.nix']);
	});

	it('takes two values after --arg and --argstr, whatever they look like', () => {
		const { nixArguments, positionals, values } = parse(
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
		expect(positionals).toEqual(['f.nix']);
		expect(values.strict).toBe(true);
	});

	it('takes everything after -- as it is', () => {
		const { nixArguments, positionals } = parse('--', '--arg', 'x', '1');
		expect(nixArguments).toEqual([]);
		expect(positionals).toEqual(['--arg', 'x', '1']);
	});

	it.each([
		[['--pyhton', '3.13'], "'--pyhton'"],
		[['f.nix', '-A'], '-A, --attr'],
		[['--python', '--strict'], '--python'],
		[['--strict=yes'], "'--strict'"],
		[['--arg', 'x'], "'--arg NAME VALUE'"],
		[['--argstr'], "'--argstr NAME VALUE'"],
	])('says what is wrong with %j and where help is', (argv, what) => {
		expect(() => parse(...argv)).toThrow(UsageError);
		expect(() => parse(...argv)).toThrow(what);
		expect(() => parse(...argv)).toThrow(/\. `pyscope eval --help` shows .*\.$/);
	});
});
