import { isFunction } from '../../evaluation/force.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { force } from '../../values/thunk.ts';
import { NixFloat, NixPath, NixString, type Value } from '../../values/values.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';

/** Constants of simple types, and tests of the type of a value. */
export const typeBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'true',
		isGlobal: true,
		value: () => true,
	},
	{
		name: 'false',
		isGlobal: true,
		value: () => false,
	},
	{
		name: 'null',
		isGlobal: true,
		value: () => null,
	},
	{
		name: 'typeOf',
		define: () => (argument) => typeName(force(argument)),
	},
	{
		name: 'isNull',
		isGlobal: true,
		define: () => (argument) => force(argument) === null,
	},
	{
		name: 'isBool',
		define: () => (argument) => typeof force(argument) === 'boolean',
	},
	{
		name: 'isInt',
		define: () => (argument) => {
			const type = typeof force(argument);
			return type === 'number' || type === 'bigint';
		},
	},
	{
		name: 'isFloat',
		define: () => (argument) => force(argument) instanceof NixFloat,
	},
	{
		name: 'isString',
		define: () => (argument) => {
			const value = force(argument);
			return typeof value === 'string' || value instanceof NixString;
		},
	},
	{
		name: 'isPath',
		define: () => (argument) => force(argument) instanceof NixPath,
	},
	{
		name: 'isList',
		define: () => (argument) => Array.isArray(force(argument)),
	},
	{
		name: 'isAttrs',
		define: () => (argument) => force(argument) instanceof AttributeSet,
	},
	{
		name: 'isFunction',
		define: () => (argument) => isFunction(force(argument)),
	},
];

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
