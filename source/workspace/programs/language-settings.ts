import { defaultSettings, type LanguageSettings, type Lint } from '../../nix/index.ts';
import type { NixSetting } from '../protocol/evaluation-settings.ts';
import { currentSystem } from './current-system.ts';

/** What settings of Nix decide about an evaluation. */
export interface AppliedSettings {
	language: LanguageSettings;
	/** `builtins.currentSystem`. */
	system: string;
	/** `max-call-depth`; Nix's default when undefined. */
	maxCallDepth: number | undefined;
	/** `nix-path`, entries between spaces or colons, in place of `NIX_PATH`; null unless given. */
	nixPath: string | null;
	/** What Nix says about values that it cannot use. */
	warnings: string[];
}

/**
 * Applies settings, the later ones over the earlier ones. Nix has many more settings: those decide
 * how it fetches and builds, and are ignored.
 */
export function applySettings(settings: readonly NixSetting[] = []): AppliedSettings {
	const language: Mutable<LanguageSettings> = { ...defaultSettings };
	const applied: AppliedSettings = {
		language,
		system: currentSystem(),
		maxCallDepth: undefined,
		nixPath: null,
		warnings: [],
	};
	for (const { name, value } of settings) {
		switch (name) {
			case 'experimental-features':
				language.features = new Set(words(value));
				break;
			case 'extra-experimental-features':
				language.features = new Set([...language.features, ...words(value)]);
				break;
			case 'abort-on-warn':
				language.abortOnWarn = flag(name, value, applied) ?? language.abortOnWarn;
				break;
			case 'trace-verbose':
				language.traceVerbose = flag(name, value, applied) ?? language.traceVerbose;
				break;
			case 'lint-url-literals':
				language.urlLiterals = lint(name, value, applied) ?? language.urlLiterals;
				break;
			case 'lint-short-path-literals':
				language.shortPathLiterals = lint(name, value, applied) ?? language.shortPathLiterals;
				break;
			case 'lint-absolute-path-literals':
				language.absolutePathLiterals = lint(name, value, applied) ?? language.absolutePathLiterals;
				break;
			case 'system':
			case 'eval-system':
				// An empty one stands for the machine's own.
				if (value !== '') applied.system = value;
				break;
			case 'nix-path':
				applied.nixPath = words(value).join(':');
				break;
			case 'max-call-depth':
				if (/^[0-9]+$/.test(value)) applied.maxCallDepth = Number(value);
				else applied.warnings.push(`setting '${name}' has invalid value '${value}'`);
				break;
		}
	}
	return applied;
}

type Mutable<Settings> = { -readonly [Name in keyof Settings]: Settings[Name] };

function words(value: string): string[] {
	return value.split(/\s+/).filter((word) => word !== '');
}

function flag(name: string, value: string, { warnings }: AppliedSettings): boolean | null {
	if (['true', 'yes', '1'].includes(value)) return true;
	if (['false', 'no', '0'].includes(value)) return false;
	warnings.push(`Boolean setting '${name}' has invalid value '${value}'`);
	return null;
}

function lint(name: string, value: string, { warnings }: AppliedSettings): Lint | null {
	if (value === 'ignore' || value === 'warn' || value === 'fatal') return value;
	const expected = "expected 'ignore', 'warn', or 'fatal'";
	warnings.push(`option '${name}' has invalid value '${value}' (${expected})`);
	return null;
}
