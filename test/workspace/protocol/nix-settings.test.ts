/** Expected messages are those of nix-instantiate 2.34.8. */
import { expect, test } from 'vitest';
import {
	isSettingOn,
	settingProblem,
	settingWarnings,
	warnsWhileParsing,
} from '../../../source/workspace/protocol/nix-settings.ts';

const warningsOf = (...settings: [name: string, value: string][]) =>
	settingWarnings(settings.map(([name, value]) => ({ name, value })));

test.each([
	['max-call-depth', 'x', "setting 'max-call-depth' has invalid value 'x'"],
	['max-call-depth', '-1', "setting 'max-call-depth' has invalid value '-1'"],
	['max-call-depth', '5x', "setting 'max-call-depth' has invalid value '5x'"],
	['max-call-depth', '', "setting 'max-call-depth' has invalid value ''"],
	[
		'max-call-depth',
		'9'.repeat(23),
		`setting 'max-call-depth' has invalid value '${'9'.repeat(23)}'`,
	],
	['max-call-depth', '5K', null],
	['timeout', '-1', null],
	['build-cores', 'x', "setting 'cores' has invalid value 'x'"],
	['pure-eval', 'maybe', "Boolean setting 'pure-eval' has invalid value 'maybe'"],
	['gc-keep-outputs', '7', "Boolean setting 'keep-outputs' has invalid value '7'"],
	['restrict-eval', 'yes', null],
	['max-jobs', '5K', "configuration setting 'max-jobs' should be 'auto' or an integer"],
	['max-jobs', 'auto', null],
	['sandbox', '7', "option 'sandbox' has invalid value '7'"],
	['sandbox', 'relaxed', null],
	[
		'lint-url-literals',
		'nope',
		"option 'lint-url-literals' has invalid value 'nope' (expected 'ignore', 'warn', or 'fatal')",
	],
	['allowed-uris', 'anything', null],
])('the setting %s may be %j, or Nix says why not', (name, value, problem) => {
	expect(settingProblem(name, value)).toBe(problem);
});

test('names that Nix does not know are told once, behind wrong values', () => {
	expect(
		warningsOf(
			['nope', '1'],
			['experimental-features', 'nope nopa flakes'],
			['nope', '2'],
			['max-call-depth', 'x'],
			['extra-cores', '1'],
			['extra-system-features', 'kvm'],
		),
	).toEqual([
		"unknown experimental feature 'nopa'",
		"unknown experimental feature 'nope'",
		"setting 'max-call-depth' has invalid value 'x'",
		"unknown setting 'extra-cores'",
		"unknown setting 'nope'",
	]);
	expect(warningsOf(['extra-experimental-features', 'no-url-literals'])).toEqual([
		"experimental feature 'no-url-literals' has been stabilized and renamed; use 'lint-url-literals = fatal' setting instead",
	]);
	expect(warningsOf(['warn-short-path-literals', 'true'])).toEqual([
		"'warn-short-path-literals' is deprecated, use 'lint-short-path-literals = warn' instead",
	]);
});

test('of a switch the last value that is one counts', () => {
	const settings = ['true', 'no', 'maybe'].map((value) => ({ name: 'pure-eval', value }));
	expect(isSettingOn('pure-eval', settings)).toBe(false);
	expect(isSettingOn('pure-eval', settings.slice(0, 1))).toBe(true);
	expect(isSettingOn('restrict-eval', settings)).toBe(false);
});

test('the parser warns only where a lint asks for it', () => {
	expect(warnsWhileParsing([{ name: 'lint-url-literals', value: 'warn' }])).toBe(true);
	expect(warnsWhileParsing([{ name: 'lint-url-literals', value: 'fatal' }])).toBe(false);
	expect(warnsWhileParsing([{ name: 'cores', value: 'warn' }])).toBe(false);
});
