import type { NixSetting } from '../../workspace/protocol/evaluation-settings.ts';
import { isSettingOn } from '../../workspace/protocol/nix-settings.ts';

/** Options of nix-instantiate that decide how a program is evaluated. */
export const nixOptions = {
	arg: {
		type: 'nix-argument',
		kind: 'expression',
		value: 'NAME EXPR',
		help: "an argument of the program's function, as a Nix expression",
	},
	argstr: {
		type: 'nix-argument',
		kind: 'string',
		value: 'NAME TEXT',
		help: "an argument of the program's function, as text",
	},
	include: {
		type: 'string',
		value: 'PATH',
		shortFlag: 'I',
		isMultiple: true,
		mayBeEmpty: true,
		help: 'an entry of the search path, PATH or NAME=PATH; before NIX_PATH',
	},
	option: {
		type: 'nix-setting',
		value: 'NAME VALUE',
		help: 'a setting of Nix, such as system or nix-path; those for fetching and building are ignored',
	},
	extraExperimentalFeatures: {
		type: 'nix-setting',
		setting: 'extra-experimental-features',
		value: 'NAMES',
		help: 'features of the language that are experimental: parse-toml-timestamps, pipe-operators',
	},
	maxCallDepth: {
		type: 'nix-setting',
		setting: 'max-call-depth',
		value: 'N',
		help: 'how deeply calls may nest; 10000 by default',
	},
	lintUrlLiterals: {
		type: 'nix-setting',
		setting: 'lint-url-literals',
		value: 'LEVEL',
		help: 'whether URLs without quotes are ignored, warned of, or an error: ignore, warn, fatal',
	},
	lintShortPathLiterals: {
		type: 'nix-setting',
		setting: 'lint-short-path-literals',
		value: 'LEVEL',
		help: 'the same of paths such as a/b',
	},
	lintAbsolutePathLiterals: {
		type: 'nix-setting',
		setting: 'lint-absolute-path-literals',
		value: 'LEVEL',
		help: 'the same of paths such as /a and ~/a',
	},
	abortOnWarn: {
		type: 'nix-setting',
		setting: 'abort-on-warn',
		meaning: 'true',
		help: 'let a warning of the program end the evaluation',
	},
	showTrace: { type: 'boolean', help: 'with an error, print the whole trace' },
	noShowTrace: { type: 'boolean', help: 'print it as far as it is short, as without options' },
} as const;

/** Whether errors have whole traces: of contrary options the last one counts. */
export function showsTrace(given: readonly string[], settings: readonly NixSetting[]): boolean {
	const last = given.findLast((key) => key === 'showTrace' || key === 'noShowTrace');
	return last === undefined ? isSettingOn('show-trace', settings) : last === 'showTrace';
}
