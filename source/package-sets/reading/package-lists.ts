import {
	AttributeSet,
	asNixError,
	force,
	NixError,
	type Slot,
	type Value,
} from '../../nix/index.ts';
import { bytesFromText } from '../../nix/text.ts';
import { mostElements, restText } from '../description/bounds.ts';
import { inputListOf } from './values/input-list.ts';
import { elementsLeftOut, firstEntries, readSet, tryForce } from './values/read-attributes.ts';
import { identityOf } from './values/set-members.ts';

/** An element of a list of dependencies: a package, or one that does not evaluate. */
export type Element = { value: AttributeSet } | { slot: Slot; error: NixError };

/**
 * The packages in some lists of a package, each once: the first list, then what only others hold.
 *
 * @param set the package, or the arguments that it was made with (`argumentsOf`)
 */
export function packagesInLists(
	value: AttributeSet,
	set: AttributeSet,
	lists: readonly string[],
	scope: AttributeSet,
): Element[] {
	return distinct(lists.flatMap((name) => packagesIn(inputListOf(value, set, name), scope)));
}

/** The elements without those that are another element once more. */
function distinct(elements: readonly Element[]): Element[] {
	const byIdentity = new Map<unknown, Element>();
	for (const element of elements) {
		const key = identity(element);
		if (!byIdentity.has(key)) byIdentity.set(key, element);
	}
	return [...byIdentity.values()];
}

/**
 * The packages that are written as a list of them, or as sets made from lock files have them: a set of
 * names, each with the extras that are wanted of it (`{ requests = [ "socks" ]; }`), which stand for
 * attributes of the scope and what their extras need.
 */
export function packagesIn(
	value: Value | undefined,
	scope: AttributeSet,
	seen: ReadonlySet<string> = new Set(),
): Element[] {
	if (Array.isArray(value)) {
		return [...value.slice(0, mostElements).flatMap(packageIn), ...rest(elementsLeftOut(value))];
	}
	if (!(value instanceof AttributeSet) || value.has('type')) return [];
	const found = [...firstEntries(value)].flatMap(([name, extras]) => {
		const slot = scope.get(name) ?? scope.get(normalName(name));
		if (slot === undefined) return [{ slot: name, error: notInScope(name) }];
		return [...packageIn(slot), ...packagesOfExtras(name, slot, tryForce(extras), scope, seen)];
	});
	const shown = found.slice(0, mostElements);
	return [...shown, ...rest(Math.max(found.length, value.size) - shown.length)];
}

/** What stands for the elements of a list that are not looked at. */
class RestError extends NixError {}

function rest(count: number): Element[] {
	if (count <= 0) return [];
	const error = new RestError('other', `only the first ${mostElements} of a list are looked at`);
	return [{ slot: bytesFromText(restText(count)), error }];
}

/** Whether an element stands for others that are not looked at. */
export function isRest(element: Element): boolean {
	return 'error' in element && element.error instanceof RestError;
}

function packageIn(slot: Slot): Element[] {
	try {
		const value = force(slot);
		return value instanceof AttributeSet && !isInterpreter(value) ? [{ value }] : [];
	} catch (error) {
		return [{ slot, error: asNixError(error) }];
	}
}

/** What the named extras of a package need, as `optional-dependencies` says. */
function packagesOfExtras(
	owner: string,
	slot: Slot,
	extras: Value | undefined,
	scope: AttributeSet,
	seen: ReadonlySet<string>,
): Element[] {
	const value = tryForce(slot);
	const optional = value instanceof AttributeSet && readSet(value, 'optional-dependencies');
	if (!optional || !Array.isArray(extras)) return [];
	return extras.flatMap((extra) => {
		const name = tryForce(extra);
		if (typeof name !== 'string') return [];
		// An extra may name itself again by way of another.
		const key = `${owner}[${name}]`;
		if (seen.has(key)) return [];
		return packagesIn(tryForce(optional.get(name)), scope, new Set([...seen, key]));
	});
}

/** A project's name as PyPI normalises it (PEP 503), which lock files use. */
function normalName(name: string): string {
	return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function notInScope(name: string): NixError {
	return new NixError('missing-attribute', `attribute '${name}' is not in this set`);
}

export function identity(element: Element): unknown {
	return 'value' in element ? identityOf(element.value) : element.slot;
}

/** An interpreter passes these through; no package has them. */
function isInterpreter(value: AttributeSet): boolean {
	return value.has('sitePackages') && value.has('pythonVersion');
}
