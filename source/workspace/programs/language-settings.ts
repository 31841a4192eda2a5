import { defaultSettings, type LanguageSettings, type Lint } from '../../nix/index.ts';
import type { NixSetting } from '../protocol/evaluation-settings.ts';
import { booleanOf, settingProblem, wholeNumberOf } from '../protocol/nix-settings.ts';
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
	};
	for (const { name, value } of settings) {
		if (settingProblem(name, value) !== null) continue;
		switch (name) {
			case 'experimental-features':
				language.features = new Set(words(value));
				break;
			case 'extra-experimental-features':
				language.features = new Set([...language.features, ...words(value)]);
				break;
			case 'abort-on-warn':
				language.abortOnWarn = booleanOf(value) ?? false;
				break;
			case 'trace-verbose':
				language.traceVerbose = booleanOf(value) ?? false;
				break;
			case 'lint-url-literals':
				language.urlLiterals = value as Lint;
				break;
			case 'lint-short-path-literals':
				language.shortPathLiterals = value as Lint;
				break;
			case 'warn-short-path-literals':
				if (booleanOf(value)) language.shortPathLiterals = 'warn';
				break;
			case 'lint-absolute-path-literals':
				language.absolutePathLiterals = value as Lint;
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
				applied.maxCallDepth = wholeNumberOf(value);
				break;
		}
	}
	return applied;
}

type Mutable<Settings> = { -readonly [Name in keyof Settings]: Settings[Name] };

function words(value: string): string[] {
	return value.split(/\s+/).filter((word) => word !== '');
}
