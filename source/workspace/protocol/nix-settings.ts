/**
 * The settings of Nix 2.34 (`nix config show`) and what it says of wrong ones. Most decide how Nix
 * fetches and builds: their names are known, so that a misspelt one is told, and nothing else.
 */
import type { NixSetting } from './evaluation-settings.ts';

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const booleans = new Set(
	wordsOf(`
		abort-on-warn accept-flake-config allow-dirty allow-dirty-locks
		allow-import-from-derivation allow-new-privileges allow-symlinked-store
		allow-unsafe-native-code-during-evaluation always-allow-substitutes auto-optimise-store
		builders-use-substitutes compress-build-log debugger-on-trace debugger-on-warn
		eval-cache fallback filter-syscalls fsync-metadata fsync-store-paths http2 ignore-try
		impersonate-linux-26 keep-build-log keep-derivations keep-env-derivations keep-failed
		keep-going keep-outputs nix-shell-always-looks-for-shell-nix
		nix-shell-shebang-arguments-relative-to-script preallocate-contents print-missing
		pure-eval require-drop-supplementary-groups require-sigs restrict-eval run-diff-hook
		sandbox-fallback show-trace substitute sync-before-registering trace-function-calls
		trace-import-from-derivation trace-verbose trust-tarballs-from-git-forges use-case-hack
		use-cgroups use-registries use-sqlite-wal use-xdg-base-directories warn-dirty
		warn-short-path-literals
	`),
);

const wholeNumbers = new Set(
	wordsOf(`
		build-poll-interval connect-timeout cores download-attempts download-buffer-size
		download-speed eval-attrset-update-layer-rhs-threshold eval-profiler-frequency
		gc-reserved-space http-connections id-count log-lines max-build-log-size max-call-depth
		max-free max-silent-time max-substitution-jobs min-free min-free-check-interval
		nar-buffer-size narinfo-cache-meta-ttl narinfo-cache-negative-ttl
		narinfo-cache-positive-ttl stalled-download-timeout start-id tarball-ttl timeout
		warn-large-path-threshold
	`),
);

/** These may be negative. */
const signed = new Set(['max-silent-time', 'timeout']);

const lints = new Set(
	wordsOf('lint-absolute-path-literals lint-short-path-literals lint-url-literals'),
);

/** What they may be is not checked: none of them decides an evaluation, or any text will do. */
const others = new Set(
	wordsOf(`
		access-tokens allowed-impure-host-deps allowed-uris allowed-users auto-allocate-uids
		bash-prompt bash-prompt-prefix bash-prompt-suffix build-dir build-hook build-users-group
		builders commit-lock-file-summary diff-hook eval-profile-file eval-profiler eval-system
		external-builders extra-platforms flake-registry hashed-mirrors ignored-acls impure-env
		json-log-path netrc-file nix-path plugin-files post-build-hook pre-build-hook
		sandbox-build-dir sandbox-dev-shm-size sandbox-paths secret-key-files ssl-cert-file store
		substituters system system-features trusted-public-keys trusted-substituters
		trusted-users upgrade-nix-store-path-url user-agent-suffix
	`),
);

/** Settings that take more values with `extra-` before their names, those that matter here. */
const lists = new Set(
	wordsOf(`
		access-tokens allowed-impure-host-deps allowed-uris allowed-users build-hook
		experimental-features extra-platforms hashed-mirrors ignored-acls nix-path plugin-files
		sandbox-paths secret-key-files substituters system-features trusted-public-keys
		trusted-substituters trusted-users
	`),
);

/** Other names of settings. */
const aliases: ReadonlyMap<string, string> = new Map([
	['binary-cache-public-keys', 'trusted-public-keys'],
	['binary-caches', 'substituters'],
	['binary-caches-parallel-connections', 'http-connections'],
	['build-chroot-dirs', 'sandbox-paths'],
	['build-compress-log', 'compress-build-log'],
	['build-cores', 'cores'],
	['build-fallback', 'fallback'],
	['build-impersonate-linux-26', 'impersonate-linux-26'],
	['build-keep-log', 'keep-build-log'],
	['build-max-jobs', 'max-jobs'],
	['build-max-log-size', 'max-build-log-size'],
	['build-max-silent-time', 'max-silent-time'],
	['build-sandbox-paths', 'sandbox-paths'],
	['build-timeout', 'timeout'],
	['build-use-chroot', 'sandbox'],
	['build-use-sandbox', 'sandbox'],
	['build-use-substitutes', 'substitute'],
	['commit-lockfile-summary', 'commit-lock-file-summary'],
	['env-keep-derivations', 'keep-env-derivations'],
	['gc-keep-derivations', 'keep-derivations'],
	['gc-keep-outputs', 'keep-outputs'],
	['substitution-max-jobs', 'max-substitution-jobs'],
	['trusted-binary-caches', 'trusted-substituters'],
]);

const features = new Set(
	wordsOf(`
		auto-allocate-uids blake3-hashes ca-derivations cgroups configurable-impure-env
		daemon-trust-override dynamic-derivations external-builders fetch-closure fetch-tree
		flakes git-hashing impure-derivations local-overlay-store mounted-ssh-store nix-command
		parse-toml-timestamps pipe-operators read-only-local-store recursive-nix
		verified-fetches
	`),
);

/** What Nix calls a setting that has several names. */
export function nameOfSetting(name: string): string {
	return aliases.get(name) ?? name;
}

/** What Nix says of a setting's value, which it then ignores; null where it has nothing to say. */
export function settingProblem(given: string, value: string): string | null {
	const name = nameOfSetting(given);
	if (booleans.has(name) && booleanOf(value) === null) {
		return `Boolean setting '${name}' has invalid value '${value}'`;
	}
	if (wholeNumbers.has(name) && !isNumber(value, signed.has(name))) {
		return `setting '${name}' has invalid value '${value}'`;
	}
	if (name === 'max-jobs' && value !== 'auto' && !/^\d+$/.test(value)) {
		return `configuration setting '${name}' should be 'auto' or an integer`;
	}
	if (name === 'sandbox' && value !== 'relaxed' && !/^(?:true|false)$/.test(value)) {
		return `option '${name}' has invalid value '${value}'`;
	}
	if (lints.has(name) && !/^(?:ignore|warn|fatal)$/.test(value)) {
		return `option '${name}' has invalid value '${value}' (expected 'ignore', 'warn', or 'fatal')`;
	}
	return null;
}

/** What Nix says of settings, in its order. */
export function settingWarnings(settings: readonly NixSetting[] = []): string[] {
	const features = settings.flatMap(({ name, value }) =>
		/^(?:extra-)?experimental-features$/.test(name) ? wordsOf(value) : [],
	);
	const problems = settings.flatMap(({ name, value }) => {
		if (name === 'warn-short-path-literals' && booleanOf(value)) {
			return `'${name}' is deprecated, use 'lint-short-path-literals = warn' instead`;
		}
		return settingProblem(name, value) ?? [];
	});
	const unknown = unknownSettings(settings).map((name) => `unknown setting '${name}'`);
	return [...featureProblems(features), ...problems, ...unknown];
}

/** What Nix says of the names of experimental features that it does not know, by their names. */
function featureProblems(names: Iterable<string>): string[] {
	return [...new Set(names)].sort().flatMap((name) => {
		if (features.has(name)) return [];
		return name === 'no-url-literals'
			? `experimental feature '${name}' has been stabilized and renamed; use 'lint-url-literals = fatal' setting instead`
			: `unknown experimental feature '${name}'`;
	});
}

/** The names among settings that Nix does not know, each once, in their order. */
function unknownSettings(settings: readonly NixSetting[]): string[] {
	const names = settings.map(({ name }) => name).filter((name) => !isKnown(name));
	return [...new Set(names)].sort();
}

function isKnown(given: string): boolean {
	const name = nameOfSetting(given);
	if ([booleans, wholeNumbers, lints, others].some((names) => names.has(name))) return true;
	if (name === 'experimental-features' || name === 'max-jobs' || name === 'sandbox') return true;
	return name.startsWith('extra-') && lists.has(nameOfSetting(name.slice('extra-'.length)));
}

/** The value of a setting that is on or off; null for a text that is neither. */
export function booleanOf(value: string): boolean | null {
	if (['true', 'yes', '1'].includes(value)) return true;
	return ['false', 'no', '0'].includes(value) ? false : null;
}

const units = ['K', 'M', 'G', 'T'];

/** The value of a setting that is a whole number, which may have a unit (`5K`). */
export function wholeNumberOf(value: string): number {
	const exponent = units.indexOf(value.slice(-1).toUpperCase()) + 1;
	return Number.parseInt(value, 10) * 1024 ** exponent;
}

function isNumber(value: string, maySigned: boolean): boolean {
	if (!/^-?\d+[KMGT]?$/i.test(value) || (value.startsWith('-') && !maySigned)) return false;
	return wholeNumberOf(value) < 2 ** 64;
}

/** Whether the parser may warn of something. */
export function warnsWhileParsing(settings: readonly NixSetting[] = []): boolean {
	return settings.some(({ name, value }) => {
		return value === 'warn' ? lints.has(name) : name === 'warn-short-path-literals';
	});
}

/** Whether the last value of a setting that is on or off is on. */
export function isSettingOn(name: string, settings: readonly NixSetting[] = []): boolean {
	const values = settings.flatMap((given) =>
		given.name === name ? (booleanOf(given.value) ?? []) : [],
	);
	return values.at(-1) ?? false;
}
