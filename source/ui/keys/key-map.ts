import { isKeyName } from './key-names.ts';

/** As much of an action as a key map needs. */
export interface Bindable {
	readonly id: string;
	/** The default keys. */
	readonly keys: readonly string[];
	/** Keys that it has besides, which the user cannot take away. */
	readonly fixedKeys?: readonly string[];
	/** Where the keys hold. */
	readonly context: string;
}

/** The keys of some actions instead of their default ones, by the actions' ids. */
export type UserKeys = Readonly<Record<string, readonly string[]>>;

/** Which keys do what. */
export interface KeyMap<A extends Bindable> {
	/**
	 * The action of a key, or of several with a space between them, where the given contexts hold, the
	 * most particular one first.
	 */
	actionFor(key: string, contexts: readonly string[]): A | null;
	/** The actions whose keys begin with these and go on, each with those that follow. */
	actionsAfter(
		keys: string,
		contexts: readonly string[],
	): readonly { readonly action: A; readonly rest: string }[];
	keysOf(action: A): readonly string[];
}

/**
 * The key map of some actions. No key may mean two things in contexts that can hold at the same
 * time: only a search line takes keys for itself, rows that fold take them before other rows, and only
 * one view is open at a time.
 *
 * @throws Error with a sentence for people when the user's keys name an action or a key that does
 * not exist, or when a key has two actions
 */
export function createKeyMap<A extends Bindable>(
	actions: readonly A[],
	userKeys: UserKeys = {},
): KeyMap<A> {
	const known = new Set(actions.map(({ id }) => id));
	for (const [id, keys] of Object.entries(userKeys)) {
		if (!known.has(id)) throw new Error(`Keys are given to “${id}”, which is no action`);
		const unknown = keys.find((key) => !key.split(' ').every(isKeyName));
		if (unknown !== undefined) {
			throw new Error(`“${unknown}” is given to the action “${id}”, but is not the name of a key`);
		}
	}
	const keysOf = ({ id, keys, fixedKeys = [] }: A): readonly string[] => {
		const chosen = Object.hasOwn(userKeys, id) ? (userKeys[id] ?? []) : keys;
		return [...chosen, ...fixedKeys.filter((key) => !chosen.includes(key))];
	};

	const byKey = new Map<string, A[]>();
	const byPrefix = new Map<string, { action: A; rest: string }[]>();
	for (const action of actions) {
		for (const key of keysOf(action)) {
			const others = byKey.get(key) ?? [];
			const other = others.find(({ context }) => canHoldTogether(context, action.context));
			if (other !== undefined) {
				throw new Error(
					`The key “${key}” is given to two actions, “${other.id}” and “${action.id}”`,
				);
			}
			byKey.set(key, [...others, action]);
			const parts = key.split(' ');
			for (let end = 1; end < parts.length; end++) {
				const prefix = parts.slice(0, end).join(' ');
				const rest = parts.slice(end).join(' ');
				byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), { action, rest }]);
			}
		}
	}
	for (const [prefix, longer] of byPrefix) {
		for (const { action, rest } of longer) {
			const hiding = byKey.get(prefix)?.find((one) => canHoldTogether(one.context, action.context));
			if (hiding === undefined) continue;
			const keys = `${prefix} ${rest}`;
			throw new Error(
				`The key “${prefix}” is given to “${hiding.id}”, so “${keys}” of “${action.id}” cannot be pressed`,
			);
		}
	}
	return {
		actionFor(key, contexts) {
			const candidates = byKey.get(key);
			if (candidates === undefined) return null;
			for (const context of contexts) {
				const action = candidates.find((candidate) => candidate.context === context);
				if (action !== undefined) return action;
			}
			return null;
		},
		actionsAfter: (keys, contexts) =>
			(byPrefix.get(keys) ?? []).filter(({ action }) => contexts.includes(action.context)),
		keysOf,
	};
}

function canHoldTogether(a: string, b: string): boolean {
	if (a === b) return true;
	if ([a, b].some((context) => context === 'search' || context === 'palette')) return false;
	if ((a === 'folds' && b === 'rows') || (a === 'rows' && b === 'folds')) return false;
	return [a, b].some((context) => ['rows', 'folds', 'everywhere'].includes(context));
}
