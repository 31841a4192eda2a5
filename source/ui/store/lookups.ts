import type { Session } from '../../workspace/session/session.ts';

/** Something that a view shows and no snapshot holds: the text of a file, an answer of the worker. */
export interface Lookup<Value> {
	/** Names what is looked up: lookups with one key find the same. */
	readonly key: string;
	/** Finds it; rejects with the reason, for people, why it cannot be found. */
	find(session: Session): Promise<Value>;
}

/** How far a lookup is: the same object until that changes. */
export type LookedUp<Value> =
	| { readonly state: 'pending' }
	| { readonly state: 'found'; readonly value: Value }
	| { readonly state: 'failed'; readonly reason: string };

/** What is known of a lookup now. The first time it is asked for, it is begun. */
export type Look = <Value>(lookup: Lookup<Value>) => LookedUp<Value>;

/** The number of lookups beyond which those that were longest not asked for are forgotten. */
const mostKept = 200;

/**
 * The lookups of one explorer. What was found is kept for as long as the tree is the same; then it
 * is forgotten, and found again when it is next looked at.
 */
export class Lookups {
	readonly #session: Session;
	readonly #changed: () => void;
	/** In the order in which they were last asked for. */
	#known = new Map<string, LookedUp<unknown>>();

	/** @param changed is called when a lookup has come to its end */
	constructor(session: Session, changed: () => void) {
		this.#session = session;
		this.#changed = changed;
	}

	readonly look: Look = <Value>(lookup: Lookup<Value>): LookedUp<Value> => {
		const { key } = lookup;
		const known = this.#known.get(key) ?? this.#begin(lookup);
		this.#known.delete(key);
		this.#known.set(key, known);
		if (this.#known.size > mostKept) {
			const [oldest] = this.#known.keys();
			if (oldest !== undefined) this.#known.delete(oldest);
		}
		// Who asks by a key is given what was found by it.
		return known as LookedUp<Value>;
	};

	/** Forgets everything: the tree is read again. */
	forget(): void {
		this.#known = new Map();
	}

	#begin<Value>({ key, find }: Lookup<Value>): LookedUp<Value> {
		const known = this.#known;
		const end = (outcome: LookedUp<Value>) => {
			// It may have been forgotten meanwhile.
			if (known !== this.#known || !known.has(key)) return;
			known.set(key, outcome);
			this.#changed();
		};
		find(this.#session).then(
			(value) => end({ state: 'found', value }),
			(error: unknown) => {
				const reason = error instanceof Error ? error.message : String(error);
				end({ state: 'failed', reason });
			},
		);
		return { state: 'pending' };
	}
}
