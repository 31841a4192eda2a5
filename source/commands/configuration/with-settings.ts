import type { Options } from '../support/command.ts';

/**
 * The values of options, with those of the configuration file for options that were not given and
 * have a setting there.
 *
 * @throws {UsageError} when the configuration file is not right
 */
export async function withSettings<Values extends object>(
	options: Options,
	values: Values,
	environment: NodeJS.ProcessEnv,
): Promise<Values> {
	const settable = Object.entries(options).flatMap(([key, option]) =>
		'setting' in option && option.type !== 'nix-setting' && option.setting !== undefined
			? [[key, option.setting] as const]
			: [],
	);
	if (settable.length === 0) return values;
	const { readConfiguration } = await import('./read-configuration.ts');
	const { settings } = await readConfiguration(environment);
	const filled: Record<string, unknown> = Object.fromEntries(Object.entries(values));
	for (const [key, setting] of settable) {
		const value = settings[setting];
		// Of an option, a number is text.
		filled[key] ??= typeof value === 'number' ? String(value) : value;
	}
	return filled as Values;
}
