/** What is done about something that is allowed but discouraged. */
export type Lint = 'ignore' | 'warn' | 'fatal';

/** The settings of Nix that decide what a program means (`nix.conf`), by Nix's names and defaults. */
export interface LanguageSettings {
	/** `experimental-features`: those that are enabled. */
	readonly features: ReadonlySet<string>;
	/** `abort-on-warn`: whether `builtins.warn` ends the evaluation. */
	readonly abortOnWarn: boolean;
	/** `trace-verbose`: whether `builtins.traceVerbose` writes its message. */
	readonly traceVerbose: boolean;
	/** `lint-url-literals`. */
	readonly urlLiterals: Lint;
	/** `lint-short-path-literals`: paths such as `a/b`. */
	readonly shortPathLiterals: Lint;
	/** `lint-absolute-path-literals`. */
	readonly absolutePathLiterals: Lint;
}

export const defaultSettings: LanguageSettings = {
	features: new Set(),
	abortOnWarn: false,
	traceVerbose: false,
	urlLiterals: 'ignore',
	shortPathLiterals: 'ignore',
	absolutePathLiterals: 'ignore',
};
