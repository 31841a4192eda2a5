import type { UserKeys } from '../../ui/keys/key-map.ts';
import { defaultColumns } from '../../ui/views/shared/column-names.ts';
import { cacheFolder } from '../../workspace/cache/cache-folder.ts';
import { defaultTime } from '../../workspace/protocol/trial-name.ts';
import { defaultMemory } from '../../workspace/protocol/worker-thread.ts';
import { bundledTree } from '../../workspace/session/open-session.ts';
import { lineOfKey } from './line-of-key.ts';
import type { Configuration } from './read-configuration.ts';

/** What holds of one thing that can be set. */
export interface Held {
	key: string;
	value: string | number | boolean | readonly string[] | null;
	from: 'default' | 'file' | 'environment' | 'command line';
	/** The line of the file that says it. */
	line: number | null;
}

/** The options that decide about what can be set. */
interface Typed {
	values: {
		file?: string | undefined;
		memory?: string | undefined;
		timeLimit?: string | undefined;
		theme?: string | undefined;
		mouse?: boolean | undefined;
		screenReader?: boolean | undefined;
	};
	/** The names of those that were given; others have their values from the file. */
	given: readonly string[];
}

/** What holds of everything that can be set, and what has set it. */
export function holding(
	{ settings, text }: Configuration,
	keys: UserKeys,
	{ given, values }: Typed,
	environment: NodeJS.ProcessEnv,
): Held[] {
	const inFile = (key: string, value: Held['value'], path = [key]): Held => ({
		key,
		value,
		from: 'file',
		line: lineOfKey(text ?? '', path),
	});
	const set = (
		key: 'tree' | 'theme' | 'columns' | 'mouse' | 'memory' | 'time-limit',
		option: keyof Typed['values'] | null,
		byDefault: Held['value'],
	): Held => {
		if (option !== null && given.includes(option)) {
			return { key, value: values[option] ?? null, from: 'command line', line: null };
		}
		const value = settings[key];
		return value === undefined
			? { key, value: byDefault, from: 'default', line: null }
			: inFile(key, value);
	};
	const fromEnvironment = (key: string, name: string, value: Held['value'], otherwise: Held) =>
		(environment[name] ?? '') === ''
			? otherwise
			: ({ key, value, from: 'environment', line: null } as const);
	const reader = given.includes('screenReader');
	return [
		set('tree', 'file', bundledTree()),
		fromEnvironment('theme', 'NO_COLOR', 'no colours (NO_COLOR)', set('theme', 'theme', 'auto')),
		set('columns', null, [...defaultColumns]),
		set('mouse', 'mouse', false),
		set('memory', 'memory', defaultMemory()),
		set('time-limit', 'timeLimit', defaultTime),
		fromEnvironment('cache', 'PYSCOPE_CACHE', cacheFolder(environment) ?? 'off', {
			key: 'cache',
			value: cacheFolder(environment),
			from: 'default',
			line: null,
		}),
		reader || environment.INK_SCREEN_READER !== 'true'
			? {
					key: 'screen-reader',
					value: reader,
					from: reader ? 'command line' : 'default',
					line: null,
				}
			: { key: 'screen-reader', value: true, from: 'environment', line: null },
		...Object.entries(keys).map(([action, own]) => inFile(`keys.${action}`, own, ['keys', action])),
	];
}
