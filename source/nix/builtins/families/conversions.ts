import { NixError } from '../../errors/nix-error.ts';
import { type JsonBuilder, parseJson } from '../../formats/json.ts';
import { parseToml } from '../../formats/toml.ts';
import { letInterrupt } from '../../state/evaluation-state.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeSet } from '../../values/make-set.ts';
import { NixFloat, type Value } from '../../values/values.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';
import { toJson } from '../support/to-json.ts';
import { toXml } from '../support/to-xml.ts';

/** Conversions from and to JSON, TOML and XML. */
export const conversionBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'fromTOML',
		isGlobal: true,
		define:
			({ only }, { settings }) =>
			(text) => {
				const toml = only.textWithoutContext(text);
				const hasTimes = settings.features.has('parse-toml-timestamps');
				return parseToml(toml, hasTimes ? { ...valueBuilder, time: timestamp } : valueBuilder);
			},
	},
	{
		name: 'fromJSON',
		define:
			({ first }) =>
			(text) => {
				const json = first.textWithoutContext(text);
				try {
					return parseJson(json, valueBuilder);
				} catch (error) {
					// The frame is for what the JSON library complains about, not for what Nix cannot hold.
					if (error instanceof NixError && error.message.startsWith('[json.exception.')) {
						error.while('while decoding a JSON string');
					}
					throw error;
				}
			},
	},
	{
		name: 'toJSON',
		define: (_, host) => (value) => toJson(value, host.sources),
	},
	{
		name: 'toXML',
		define: (_, host) => (value) => toXml(host, value, { strict: true, locations: false }),
	},
];

const valueBuilder: JsonBuilder<Value> = {
	null: () => null,
	boolean: (value) => value,
	integer: (value) => value,
	float: (value) => new NixFloat(value),
	string: (text) => text,
	list: (items) => {
		letInterrupt();
		return items;
	},
	key: meetSymbol,
	object: makeSet,
};

/** A time of TOML as a value. */
function timestamp(text: string): Value {
	return AttributeSet.of([
		['_type', 'timestamp'],
		['value', text],
	]);
}
