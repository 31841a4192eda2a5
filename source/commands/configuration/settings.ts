/** The settings of the configuration file: what each means, and what it may be. */
import * as z from 'zod';
import { themeNames } from '../../ui/theme/choose-theme.ts';
import { columnNames, defaultColumns } from '../../ui/views/shared/column-names.ts';
import { defaultTime } from '../../workspace/protocol/trial-name.ts';
import { leastMemory } from '../support/tree-session.ts';

/** What is known of a setting for people. */
interface Setting {
	/** What it decides, as a sentence. */
	about: string;
	/** What it may be, as part of a sentence. */
	allowed: string;
	/** What holds without it. */
	byDefault: string;
	/** A value, as TOML. */
	example: string;
	schema: z.ZodType;
}

const oneOf = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const declared = {
	tree: {
		about:
			'The tree to open where `--file` names none; a relative path starts at the file’s folder.',
		allowed: 'a path, or a name in the search path such as "<nixpkgs>"',
		byDefault: 'the tree that comes with pyscope',
		example: '"<nixpkgs>"',
		schema: z.string().min(1),
	},
	theme: {
		about:
			'The colours: for the terminal’s background as it tells it (auto), for a dark or a light one, with high contrast, or the terminal’s own sixteen.',
		allowed: `one of ${oneOf(themeNames)}`,
		byDefault: 'auto',
		example: '"dark"',
		schema: z.enum(themeNames),
	},
	columns: {
		about: 'The columns of the list of packages beside the names, the most important ones first.',
		allowed: `a list of ${oneOf(columnNames)}, each at most once`,
		byDefault: defaultColumns.join(', '),
		example: '["version", "users", "description"]',
		schema: z
			.array(z.enum(columnNames))
			.refine((columns) => new Set(columns).size === columns.length),
	},
	mouse: {
		about: 'Whether the explorer takes the mouse at the start; Shift selects text meanwhile.',
		allowed: 'true or false',
		byDefault: 'false',
		example: 'true',
		schema: z.boolean(),
	},
	memory: {
		about: 'How much memory the evaluation may use, in MB.',
		allowed: `a whole number from ${leastMemory} on`,
		byDefault: 'half of what the machine has',
		example: '4000',
		schema: z.int().min(leastMemory).max(999_999_999),
	},
	'time-limit': {
		about: 'How long the evaluation of one package, or of the tree itself, may take, in seconds.',
		allowed: 'a whole number from 1 to 999999',
		byDefault: String(defaultTime),
		example: '300',
		schema: z.int().min(1).max(999_999),
	},
	keys: {
		about:
			'The keys of actions in place of their own, by the actions’ names; an empty list is none.',
		allowed: 'a table of keys by the names of actions, each a key or a list of keys',
		byDefault: 'those of docs/keys.md',
		example: '{ used-by = ["U"], quit = "ctrl+q" }',
		schema: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
	},
} as const satisfies Record<string, Setting>;

export const settings: Readonly<Record<string, Setting>> = declared;

/** What a configuration file may have. */
export const fileSchema = z
	.strictObject({
		tree: declared.tree.schema,
		theme: declared.theme.schema,
		columns: declared.columns.schema,
		mouse: declared.mouse.schema,
		memory: declared.memory.schema,
		'time-limit': declared['time-limit'].schema,
		keys: declared.keys.schema,
	})
	.partial();

export type FileSettings = z.infer<typeof fileSchema>;
