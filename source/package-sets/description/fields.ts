import type { Field } from './field-kinds.ts';

/**
 * The fields of a package description, in the order of the JSON. From this table come the type
 * `PackageDescription`, what the results cache stores, the JSON and its documentation, the
 * comparison of descriptions, and the labels and facts that people are shown.
 *
 * A new field is an entry here and its reading in `reading/describe.ts`.
 */
export const packageFields = {
	set: { kind: 'setName', label: 'set', json: 'the package set, `python313Packages`' },
	attribute: {
		kind: 'text',
		label: 'attribute',
		json: 'the attribute in the set, `requests`; the key: several may share a `pname`',
	},
	name: {
		kind: 'text',
		label: 'name',
		json: "the derivation's name, `python3.13-requests-2.33.1`",
		isFact: true,
		derivedFrom: ['version', 'pname'],
	},
	pname: { kind: 'text', label: 'project', json: 'the name of the project, `requests`' },
	version: { kind: 'text', label: 'version', json: 'its version, `2.33.1`', isFact: true },
	imports: {
		kind: 'texts',
		label: 'import',
		json: 'the modules that it is checked to import by, `pythonImportsCheck`',
		isFact: true,
	},
	state: { kind: 'state', label: 'state', json: 'see below' },
	reason: {
		kind: 'message',
		label: 'reason',
		json: 'why the state is not `available`; null when it is',
	},
	reasonAt: {
		kind: 'location',
		label: 'said at',
		json: 'the line that puts it in that state, `file:line` relative to the tree',
		isFact: true,
		derivedFrom: ['state'],
	},
	remedy: {
		kind: 'optionalText',
		label: 'allowed by',
		json: 'what would allow it all the same, in the words of nixpkgs',
		derivedFrom: ['state', 'reason'],
	},
	blockedBy: {
		kind: 'blockers',
		label: 'blocked by',
		json: 'everything that bars a `blocked` package: first what Nix names, then the nearest, see below',
		derivedFrom: ['state', 'reason'],
	},
	warnings: {
		kind: 'texts',
		label: 'warnings',
		json:
			"problems that the tree's configuration warns of but allows, and why its `name`, " +
			'`pname` or `version` does not evaluate',
	},
	isConfirmed: {
		kind: 'flag',
		label: 'confirmed',
		isUncompared: true,
	},
	broken: { kind: 'flag', label: 'broken', json: '`meta.broken`', derivedFrom: ['state'] },
	disabled: {
		kind: 'flag',
		label: 'disabled',
		json: 'not for this interpreter',
		derivedFrom: ['state'],
	},
	dependencies: {
		kind: 'dependencies',
		label: 'runtime',
		json: 'runtime dependencies, the interpreter itself aside',
		isOfTheSet: true,
	},
	buildSystem: {
		kind: 'dependencies',
		label: 'build system',
		json: '`build-system`',
		isOfTheSet: true,
	},
	nativeBuildInputs: {
		kind: 'dependencies',
		label: 'native inputs',
		json: '`nativeBuildInputs` as the definition gives them, hooks aside',
	},
	buildInputs: { kind: 'dependencies', label: 'build inputs', json: '`buildInputs`' },
	checkInputs: {
		kind: 'dependencies',
		label: 'tests',
		json:
			'`nativeCheckInputs`, `checkInputs`, `nativeInstallCheckInputs` and ' +
			'`installCheckInputs`, each dependency once',
	},
	runsTests: {
		kind: 'flag',
		label: 'runs tests',
		json: 'whether tests are part of the build; if not, what they need is no input of it',
	},
	hooks: {
		kind: 'dependencies',
		label: 'hooks',
		json: 'native inputs that only set up the build',
	},
	extras: {
		kind: 'extras',
		label: 'extra',
		json: "`optional-dependencies`, by the extra's name",
		isOfTheSet: true,
	},
	closure: {
		kind: 'count',
		label: 'closure',
		json: 'how many packages its runtime dependencies are in all, strangers included; null when it is not known',
		isUncompared: true,
	},
	conflicts: {
		kind: 'conflicts',
		label: 'conflicts',
		json: 'packages of which there are different derivations in its closure, see below',
	},
	description: { kind: 'optionalText', label: 'description', json: '`meta.description`' },
	homepage: {
		kind: 'optionalText',
		label: 'homepage',
		json: 'the first, when there are several',
		isFact: true,
	},
	changelog: {
		kind: 'optionalText',
		label: 'changelog',
		json: 'the first, when there are several',
		isFact: true,
		// It mostly names the version.
		derivedFrom: ['version'],
	},
	license: {
		kind: 'texts',
		label: 'licence',
		json: "SPDX identifiers where known, else the licence's short or full name",
		isFact: true,
		shownBefore: 'homepage',
	},
	mainProgram: {
		kind: 'optionalText',
		label: 'program',
		json: '`meta.mainProgram`',
		isFact: true,
	},
	maintainers: {
		kind: 'texts',
		label: 'maintainers',
		json: 'who maintains it, by their handles on GitHub, else by their names; members of teams aside',
		isFact: true,
	},
	teams: {
		kind: 'texts',
		label: 'teams',
		json: 'the teams that maintain it, `meta.teams`, by their short names',
		isFact: true,
	},
	definition: {
		kind: 'location',
		label: 'definition',
		json: 'the definition, `pkgs/…/default.nix:12`, relative to the tree',
		isFact: true,
	},
	registration: {
		kind: 'location',
		label: 'registered',
		json: 'the line that puts it in the set, `pkgs/…/python-packages.nix:345`, likewise',
		isFact: true,
	},
	drvPath: {
		kind: 'path',
		label: 'derivation',
		json: 'only with `--paths`; null when the package does not evaluate',
	},
	outPath: { kind: 'path', label: 'output', json: 'only with `--paths`, the same' },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldKey = keyof typeof packageFields;

/** One entry of the table, together with its key. */
export interface PackageField extends Field {
	key: FieldKey;
	derivedFrom?: readonly FieldKey[];
	shownBefore?: FieldKey;
}

const table: Readonly<Record<FieldKey, Omit<PackageField, 'key'>>> = packageFields;

/** All fields, in the order of the JSON. */
export const fields: readonly PackageField[] = (Object.keys(table) as FieldKey[]).map((key) => ({
	key,
	...table[key],
}));

const byKey = new Map(fields.map((field) => [field.key, field]));

/** The entry of a field. */
export function fieldOf(key: FieldKey): PackageField {
	return byKey.get(key) as PackageField;
}

/** All fields, in the order in which people are shown them. */
export const shownFields: readonly PackageField[] = inShownOrder();

/** The fields that details list as facts, in the order in which they are shown. */
export const factFields: readonly PackageField[] = shownFields.filter(({ isFact }) => isFact);

function inShownOrder(): PackageField[] {
	const shown = fields.filter(({ shownBefore }) => shownBefore === undefined);
	for (const field of fields) {
		const next = shown.findIndex(({ key }) => key === field.shownBefore);
		if (next >= 0) shown.splice(next, 0, field);
	}
	return shown;
}
