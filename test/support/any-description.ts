import fc from 'fast-check';
import type {
	Blocker,
	Dependency,
	InputKind,
	PackageDescription,
} from '../../source/package-sets/description/description.ts';
import type { FieldKind, KindValues } from '../../source/package-sets/description/field-kinds.ts';
import { fields } from '../../source/package-sets/description/fields.ts';
import { type PackageState, packageStates } from '../../source/package-sets/description/states.ts';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'numpy', '\n', '\ud800'));
const optionalText = fc.option(text);
const ordinary = { noNullPrototype: true };
const state = fc.constantFrom(...(Object.keys(packageStates) as PackageState[]));
const inputKinds: InputKind[] = ['runtime', 'build system', 'build', 'native', 'test'];
const dependency: fc.Arbitrary<Dependency> = fc.record(
	{ attribute: optionalText, pname: text, version: text, member: fc.boolean(), failure: text },
	{ ...ordinary, requiredKeys: ['attribute', 'pname', 'version', 'member'] },
);
const dependencies = fc.array(dependency, { maxLength: 3 });

const steps = fc.array(
	fc.record(
		{ attribute: optionalText, name: text, kind: fc.constantFrom(...inputKinds) },
		ordinary,
	),
	{ maxLength: 3 },
);

const blocker: fc.Arbitrary<Blocker> = fc.record(
	{
		attribute: optionalText,
		name: text,
		state,
		reason: text,
		definition: optionalText,
		path: steps,
		onlyTests: fc.boolean(),
	},
	ordinary,
);

const setName = 'python313Packages';

/** Any value of each kind of field. A path may be undefined, which is to be absent. */
const anyValue: { [Kind in FieldKind]: fc.Arbitrary<KindValues[Kind]> } = {
	setName: fc.constant(setName),
	text,
	optionalText,
	message: optionalText,
	location: optionalText,
	state,
	flag: fc.boolean(),
	texts: fc.array(text, { maxLength: 3 }),
	dependencies,
	extras: fc
		.array(fc.tuple(fc.oneof(text, fc.constant('__proto__')), dependencies), { maxLength: 3 })
		.map((extras) => Object.fromEntries(extras)),
	blockers: fc.array(blocker, { maxLength: 3 }),
	conflicts: fc.array(
		fc.record(
			{
				pname: text,
				copies: fc.array(
					fc.record({ attribute: optionalText, name: text, path: steps }, ordinary),
					{ maxLength: 3 },
				),
			},
			ordinary,
		),
		{ maxLength: 2 },
	),
	count: fc.option(fc.nat()),
	path: fc.option(optionalText, { nil: undefined }),
};

/** Any object with fields of the given kinds, whatever is in them. */
export function anyObjectOf(
	table: readonly { key: string; kind: FieldKind }[],
): fc.Arbitrary<Record<string, unknown>> {
	return fc
		.tuple(...table.map(({ kind }): fc.Arbitrary<unknown> => anyValue[kind]))
		.map((values) =>
			Object.fromEntries(
				table.flatMap(({ key }, index) =>
					values[index] === undefined ? [] : [[key, values[index]]],
				),
			),
		);
}

/** Any description that the table of fields allows, of the set `python313Packages`. */
export const anyDescription = anyObjectOf(
	fields,
) as fc.Arbitrary<unknown> as fc.Arbitrary<PackageDescription>;

/** Any kinds of fields under any names but those that every object has, such as `toString`. */
export const anyTable = fc.uniqueArray(
	fc.record({
		key: fc.string({ unit: 'binary', minLength: 1 }).filter((key) => !(key in {})),
		kind: fc.constantFrom(...(Object.keys(anyValue) as FieldKind[])),
	}),
	{ selector: ({ key }) => key, maxLength: 30 },
);
