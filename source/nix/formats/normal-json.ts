import { NixError } from '../errors/nix-error.ts';
import { type JsonBuilder, jsonFloat, jsonString, parseJson } from './json.ts';

const writer: JsonBuilder<string> = {
	null: () => 'null',
	boolean: String,
	integer: String,
	float: jsonFloat,
	string: jsonString,
	list: (items) => `[${items.join(',')}]`,
	object: (keys, values) => {
		const order = keys.map((_, index) => index);
		order.sort((left, right) => (keys[left] < keys[right] ? -1 : 1));
		return `{${order.map((index) => `${jsonString(keys[index])}:${values[index]}`).join(',')}}`;
	},
};

/**
 * The text of a JSON object as Nix's library (nlohmann's) writes it again once read: no spaces,
 * keys in byte order.
 * @throws NixError for what is no JSON, and for other values than objects.
 */
export function normalJsonObject(text: string): string {
	const normal = parseJson(text, writer, 'any values');
	if (normal.startsWith('{')) return normal;
	throw new NixError(
		'other',
		`[json.exception.type_error.302] type must be object, but is ${typeOf(normal)}`,
	);
}

function typeOf(json: string): string {
	switch (json[0]) {
		case '[':
			return 'array';
		case '"':
			return 'string';
		case 't':
		case 'f':
			return 'boolean';
		case 'n':
			return 'null';
		default:
			return 'number';
	}
}
