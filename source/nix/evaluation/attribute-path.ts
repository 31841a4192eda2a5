import { NixError } from '../errors/nix-error.ts';
import { noPosition } from '../positions/position.ts';
import { AttributeSet } from '../values/attribute-set.ts';
import { suggestNames } from '../values/suggestions.ts';
import { force } from '../values/thunk.ts';
import type { Slot, Value } from '../values/values.ts';
import { type AutomaticArguments, autoCall } from './auto-call.ts';
import { describeType } from './force.ts';

/**
 * Follows an attribute path such as `python3Packages."a.b".0` from a value, calling functions on
 * the way (`findAlongAttrPath` of C++ Nix). The empty path is the value itself, not called.
 *
 * @throws NixError `missing-attribute` or `type`
 */
export function selectAttributePath(slot: Slot, path: string, given: AutomaticArguments): Value {
	let current = slot;
	for (const name of parseAttributePath(path)) {
		const value = autoCall(current, given);
		current = isIndex(name) ? element(value, name, path) : attribute(value, name, path);
	}
	return force(current);
}

/** Numbers of 32 bits are indexes in Nix, so no attribute can be selected by such a name. */
function isIndex(name: string): boolean {
	return /^[0-9]+$/.test(name) && Number(name) < 2 ** 32;
}

function attribute(value: Value, name: string, path: string): Slot {
	if (!(value instanceof AttributeSet)) throw unsuitable(value, 'a set', path);
	if (name === '') {
		throw new NixError('other', `empty attribute name in selection path '${path}'`);
	}
	const found = value.get(name);
	if (found !== undefined) return found;
	throw new NixError(
		'missing-attribute',
		`attribute '${name}' in selection path '${path}' not found`,
		noPosition,
		suggestNames(value.shape.keys, name),
	);
}

function element(value: Value, index: string, path: string): Slot {
	if (!Array.isArray(value)) throw unsuitable(value, 'a list', path);
	const found = (value as readonly Slot[])[Number(index)];
	if (found !== undefined) return found;
	throw new NixError(
		'missing-attribute',
		`list index ${Number(index)} in selection path '${path}' is out of range`,
	);
}

function unsuitable(value: Value, wanted: string, path: string): NixError {
	return new NixError(
		'type',
		`the expression selected by the selection path '${path}' should be ${wanted} but is ${describeType(value)}`,
	);
}

/** The names of a path: parts between dots, quotes protecting dots; a dot at the end is ignored. */
function parseAttributePath(path: string): string[] {
	const names: string[] = [];
	let name = '';
	for (let index = 0; index < path.length; index++) {
		const character = path[index];
		if (character === '.') {
			names.push(name);
			name = '';
		} else if (character === '"') {
			const end = path.indexOf('"', index + 1);
			if (end === -1) {
				throw new NixError('parse', `missing closing quote in selection path '${path}'`);
			}
			name += path.slice(index + 1, end);
			index = end;
		} else {
			name += character;
		}
	}
	if (name !== '') names.push(name);
	return names;
}
