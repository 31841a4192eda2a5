import { NixError } from '../../errors/nix-error.ts';
import { forceTextWithoutContext } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { type JsonBuilder, parseJson } from '../../formats/json.ts';
import { parseToml } from '../../formats/toml.ts';
import { noPosition } from '../../positions/position.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { makeSet } from '../../values/make-set.ts';
import { NixFloat, type Slot, type Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { toJson } from '../support/to-json.ts';
import { toXml } from '../support/to-xml.ts';

/** Values from and to other languages. */
export function addConversionBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('fromTOML', 1, fromToml);
	registry.function('fromJSON', 1, fromJson);
	registry.function('toJSON', 1, (value: Slot) => toJson(value, evaluator.sources));
	registry.function('toXML', 1, (value: Slot) =>
		toXml(evaluator, value, { strict: true, locations: false }),
	);
}

const valueBuilder: JsonBuilder<Value> = {
	null: () => null,
	boolean: (value) => value,
	integer: (value) => value,
	float: (value) => new NixFloat(value),
	string: (text) => text,
	list: (items) => items,
	key: meetSymbol,
	object: makeSet,
};

function fromToml(text: Slot): Value {
	const toml = forceTextWithoutContext(
		text,
		noPosition,
		'while evaluating the argument passed to builtins.fromTOML',
	);
	return parseToml(toml, valueBuilder);
}

function fromJson(text: Slot): Value {
	const json = forceTextWithoutContext(
		text,
		noPosition,
		'while evaluating the first argument passed to builtins.fromJSON',
	);
	try {
		return parseJson(json, valueBuilder);
	} catch (error) {
		// The frame is for what the JSON library complains about, not for what Nix cannot hold.
		if (error instanceof NixError && error.message.startsWith('[json.exception.')) {
			error.while('while decoding a JSON string');
		}
		throw error;
	}
}
