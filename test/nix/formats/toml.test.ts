import { describe, expect, test } from 'vitest';
import { printFloat } from '../../../source/nix/formats/numerals.ts';
import { parseToml, type TomlBuilder } from '../../../source/nix/formats/toml.ts';
import { type Printable, Printed, printSet, printValue, readAnswers } from '../answers.ts';
import { outcome } from '../outcome.ts';

const printer: TomlBuilder<Printable> = {
	boolean: (value) => value,
	integer: (value) => value,
	// JavaScript keeps no sign of what is no number; toml11 does.
	float: (value) => new Printed(Number.isNaN(value) ? 'nan' : printFloat(value)),
	string: (text) => text,
	list: (items) => items,
	object: printSet,
};

const answers = readAnswers<string>('formats/recorded/from-toml');

describe('parseToml accepts and refuses what real Nix does', () => {
	test.each(answers)('$input', ({ input, value }) => {
		const ours = outcome(() => printValue(parseToml(input, printer)));
		if (value === undefined) expect(ours).toHaveProperty('error');
		else expect(ours).toEqual({ value: value.replaceAll('-nan', 'nan') });
	});
});

describe('parseToml gives its errors the titles of real Nix', () => {
	const refused = answers.filter(({ error }) => error !== undefined);
	test.each(refused)('$input', ({ input, error }) => {
		const ours = outcome(() => parseToml(input, printer)) as { error: string };
		expect(ours.error.split('\n')[0]).toBe(error?.split('\n')[0]);
	});
});
