import { isFunction } from '../../evaluation/force.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { force } from '../../values/thunk.ts';
import { NixFloat, NixPath, NixString, type Slot, type Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';

/** The constants of the simplest types, and the questions of which type a value is. */
export function addTypeBuiltins(registry: BuiltinRegistry): void {
	registry.constant('true', true);
	registry.constant('false', false);
	registry.constant('null', null);
	registry.function('typeOf', 1, (slot: Slot) => typeName(force(slot)));
	registry.function('isNull', 1, (slot: Slot) => force(slot) === null);
	registry.function('isBool', 1, (slot: Slot) => typeof force(slot) === 'boolean');
	registry.function('isInt', 1, (slot: Slot) => {
		const type = typeof force(slot);
		return type === 'number' || type === 'bigint';
	});
	registry.function('isFloat', 1, (slot: Slot) => force(slot) instanceof NixFloat);
	registry.function('isString', 1, (slot: Slot) => {
		const value = force(slot);
		return typeof value === 'string' || value instanceof NixString;
	});
	registry.function('isPath', 1, (slot: Slot) => force(slot) instanceof NixPath);
	registry.function('isList', 1, (slot: Slot) => Array.isArray(force(slot)));
	registry.function('isAttrs', 1, (slot: Slot) => force(slot) instanceof AttributeSet);
	registry.function('isFunction', 1, (slot: Slot) => isFunction(force(slot)));
}

function typeName(value: Value): string {
	switch (typeof value) {
		case 'string':
			return 'string';
		case 'number':
		case 'bigint':
			return 'int';
		case 'boolean':
			return 'bool';
	}
	if (value === null) return 'null';
	if (value instanceof AttributeSet) return 'set';
	if (Array.isArray(value)) return 'list';
	if (value instanceof NixString) return 'string';
	if (value instanceof NixPath) return 'path';
	return value instanceof NixFloat ? 'float' : 'lambda';
}
