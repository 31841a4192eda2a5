import type { Field, FieldKind, KindValues } from './field-kinds.ts';

/**
 * Functions that handle a whole description, made from the table of its fields.
 *
 * Each is compiled once from source text with every field's name spelled out in it, as one would
 * write it by hand. A loop over the table would read and write properties by computed names, which
 * V8 cannot optimise: decoding and printing the 11,000 packages of a set of nixpkgs take twice as
 * long that way.
 */

/** The fields to compile a function for. */
export type CompiledFields = readonly (Pick<Field, 'kind'> & { key: string })[];

/** Takes in the values of a description, each by the method of its field's kind. */
export type FieldSink = { [Kind in FieldKind]: (value: KindValues[Kind]) => void };

/** Gives the values of a description, each by the method of its field's kind. */
export type FieldSource = { [Kind in FieldKind]: () => KindValues[Kind] };

/** Gives another value for a value, each by the method of its field's kind. */
export type FieldMapper = {
	[Kind in FieldKind]: (value: KindValues[Kind]) => KindValues[Kind];
};

/** A function that gives the values of a description to a sink, in the order of the fields. */
export function compileWriter<Description extends object>(
	fields: CompiledFields,
): (description: Description, sink: FieldSink) => void {
	const calls = fields.map(({ key, kind }) => `sink.${kind}(description${property(key)});`);
	return compile(['description', 'sink'], calls);
}

/** A function that makes a description of what a source gives, in the order of the fields. */
export function compileReader<Description extends object>(
	fields: CompiledFields,
): (source: FieldSource) => Description {
	const named = fields.map((field, index) => ({ ...field, variable: `value${index}` }));
	const paths = named.filter(({ kind }) => kind === 'path');
	const others = named.filter(({ kind }) => kind !== 'path');
	return compile(
		['source'],
		[
			// All are read first, as a source gives them in the order of the fields only.
			...named.map(({ kind, variable }) => `const ${variable} = source.${kind}();`),
			`const description = ${literal(others.map(({ key, variable }) => [key, variable] as const))};`,
			// With a property that is undefined it would not be equal to one without it.
			...paths.map(({ key, variable }) => {
				const assignment = `description${property(key)} = ${variable};`;
				return `if (${variable} !== undefined) ${assignment}`;
			}),
			'return description;',
		],
	);
}

/** A function that replaces each value of a description by what the mapper gives for it. */
export function compileMapper<Description extends object>(
	fields: CompiledFields,
): (description: Description, mapper: FieldMapper) => void {
	const statements = fields.map(({ key, kind }) => {
		const value = `description${property(key)}`;
		const replace = `${value} = mapper.${kind}(${value});`;
		return kind === 'path' ? `if (${value} !== undefined) ${replace}` : replace;
	});
	return compile(['description', 'mapper'], statements);
}

/** A function that gives an object with these fields of a description only, in their order. */
export function compilePicker<Description extends object>(
	fields: CompiledFields,
): (description: Description) => object {
	const properties = fields.map(({ key }) => [key, `description${property(key)}`] as const);
	return compile(['description'], [`return ${literal(properties)};`]);
}

function literal(properties: readonly (readonly [key: string, value: string])[]): string {
	return `{ ${properties.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')} }`;
}

function property(key: string): string {
	return `[${JSON.stringify(key)}]`;
}

function compile<Compiled>(parameters: string[], statements: string[]): Compiled {
	return new Function(...parameters, statements.join('\n')) as Compiled;
}
