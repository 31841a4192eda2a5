import { checkListLength } from '../../errors/bounds.ts';
import { NixError } from '../../errors/nix-error.ts';
import { callFunction } from '../../evaluation/call.ts';
import { lessThan } from '../../evaluation/equality.ts';
import { forceSet } from '../../evaluation/force.ts';
import { printForError } from '../../evaluation/print-for-error.ts';
import { textKey } from '../../formats/text-key.ts';
import { inGuillemets } from '../../positions/format-position.ts';
import { pathText } from '../../positions/internal-paths.ts';
import { noPosition } from '../../positions/position.ts';
import { force, isEvaluated } from '../../values/thunk.ts';
import { NixPath, NixString, type Slot, type Value } from '../../values/values.ts';
import { ArgumentReader, type ArgumentReaders } from '../definition/argument-reader.ts';
import { requireAttribute } from './require-attribute.ts';

/**
 * `builtins.genericClosure`: everything reachable from `startSet` through `operator`, breadth
 * first, one element per key.
 */
export function genericClosure({ first, part }: ArgumentReaders): (argument: Slot) => Value {
	const during = 'in the attrset passed as argument to builtins.genericClosure';
	const startSet = attributeReader('startSet');
	const operatorReader = attributeReader('operator');
	const returned = part('the return value of the `operator`');
	return (argument) => {
		const set = first.set(argument);
		const start = startSet.list(requireAttribute(set, 'startSet', during));
		if (start.length === 0) return start;
		const operator = operatorReader.function(requireAttribute(set, 'operator', during));
		const work: Slot[] = start.slice();
		const keys = new ClosureKeys();
		const result: Slot[] = [];
		// The work grows while it is walked.
		for (let index = 0; index < work.length; index++) {
			const element = work[index];
			if (!keys.add(force(keyOf(element)), element)) continue;
			result.push(element);
			addSuccessors(operator, element, work, returned);
		}
		return result;
	};
}

function attributeReader(name: string): ArgumentReader {
	return new ArgumentReader(
		`while evaluating the '${name}' attribute passed as argument to builtins.genericClosure`,
	);
}

function keyOf(element: Slot): Slot {
	try {
		return requireAttribute(forceSet(element, noPosition, ''), 'key');
	} catch (error) {
		if (error instanceof NixError) error.while(`in genericClosure element ${print(element)}`);
		throw error;
	}
}

function addSuccessors(
	operator: Value,
	element: Slot,
	work: Slot[],
	returned: ArgumentReader,
): void {
	try {
		const added = returned.list(callFunction(operator, element, noPosition));
		for (let index = 0; index < added.length; index++) {
			force(added[index]);
			checkListLength(work.push(added[index]));
		}
	} catch (error) {
		if (error instanceof NixError) {
			error.while(`while calling operator on genericClosure element ${print(element)}`);
		}
		throw error;
	}
}

function print(element: Slot): string {
	return isEvaluated(element) ? printForError(force(element)) : inGuillemets('thunk');
}

interface Entry {
	key: Value;
	element: Slot;
}

type Kind = 'text' | 'path' | 'number';

/**
 * The keys seen so far. Keys are one when neither is less than the other, so 1 and 1.0 are, and
 * all keys must be comparable. Texts, paths and safe integers are kept in a set, as long as all
 * are of one kind; others are kept in order.
 */
class ClosureKeys {
	#kind: Kind | null = null;
	readonly #seen = new Set<string | number>();
	/** All keys in their order once the set does not serve. */
	#ordered: Entry[] | null = null;
	readonly #added: Entry[] = [];

	/** Whether the key is new. */
	add(key: Value, element: Slot): boolean {
		if (this.#ordered === null) {
			const simple = simplify(key);
			if (simple !== null && (this.#kind ?? simple.kind) === simple.kind) {
				this.#kind = simple.kind;
				if (this.#seen.has(simple.key)) return false;
				this.#seen.add(simple.key);
				this.#added.push({ key, element });
				return true;
			}
			this.#ordered = this.#added.toSorted((a, b) => (lessThan(a.key, b.key) ? -1 : 1));
		}
		return this.#insert(this.#ordered, key, element);
	}

	#insert(ordered: Entry[], key: Value, element: Slot): boolean {
		let low = 0;
		let high = ordered.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const other = ordered[middle];
			try {
				if (lessThan(key, other.key)) high = middle;
				else if (lessThan(other.key, key)) low = middle + 1;
				else return false;
			} catch (error) {
				if (!(error instanceof NixError)) throw error;
				throw comparisonError(this.#added, ordered, key, element);
			}
		}
		const entry = { key, element };
		ordered.splice(low, 0, entry);
		this.#added.push(entry);
		return true;
	}
}

/**
 * C++ Nix compares with the root of its tree first, which is the first key, or the middle one of
 * the first three; but it names the first key in order that the new one cannot be compared with.
 */
function comparisonError(
	added: readonly Entry[],
	ordered: readonly Entry[],
	key: Value,
	element: Slot,
): NixError {
	const firstThree = added.slice(0, 3);
	const root =
		ordered.length < 3 ? added[0] : ordered.filter((entry) => firstThree.includes(entry))[1];
	const named = ordered.find((entry) => failureOf(key, entry) !== null) as Entry;
	const error = (failureOf(key, root) ?? failureOf(key, named)) as NixError;
	error.while(`with element ${print(named.element)}`);
	error.while(`while comparing element ${print(element)}`);
	return error;
}

function failureOf(key: Value, other: Entry): NixError | null {
	try {
		lessThan(key, other.key);
		return null;
	} catch (error) {
		if (error instanceof NixError) return error;
		throw error;
	}
}

function simplify(key: Value): { kind: Kind; key: string | number } | null {
	if (typeof key === 'string') return { kind: 'text', key: textKey(key) };
	if (typeof key === 'number') return { kind: 'number', key };
	if (key instanceof NixString) return { kind: 'text', key: textKey(key.text) };
	if (key instanceof NixPath) return { kind: 'path', key: textKey(pathText(key.path)) };
	return null;
}
