import Fuse from 'fuse.js';
import { keysLabel } from '../../keys/key-labels.ts';
import type { KeyMap } from '../../keys/key-map.ts';
import type { Action } from '../../store/action.ts';
import type { PaletteEntry } from '../../store/situation.ts';
import type { HelpSection } from '../help/help-lines.ts';

/** The contexts of what is pressed while something is typed, which nobody looks for in a list. */
const typingContexts: ReadonlySet<string> = new Set(['search', 'palette']);

/** How much better what can be done elsewhere must match than what can be done here, of 1. */
const elsewherePenalty = 0.1;

/** Whether a name has the letters of a query in their order, as fzf looks for them. */
function hasLetters(name: string, query: string): boolean {
	let at = 0;
	for (const letter of query.toLowerCase()) {
		at = name.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

/** Finds actions by what they are called, fuzzily; made once. */
export function createPalette(
	sections: readonly HelpSection[],
	keyMap: KeyMap<Action>,
): (query: string, contexts: readonly string[]) => readonly PaletteEntry[] {
	const all = sections.flatMap(({ title, actions }) =>
		actions
			.filter(({ context }) => !typingContexts.has(context))
			.map((action) => ({ action, title, keys: keysLabel(keyMap.keysOf(action)) })),
	);
	// Moving about is what nobody has to look up.
	const hintedFirst = [
		...all.filter(({ action }) => action.hint !== undefined),
		...all.filter(({ action }) => action.hint === undefined),
	];
	const fuse = new Fuse(all, {
		keys: [
			{ name: 'action.hint', weight: 2 },
			{ name: 'action.id', weight: 2 },
			{ name: 'action.description', weight: 1 },
			{ name: 'keys', weight: 0.5 },
		],
		includeScore: true,
		ignoreLocation: true,
		threshold: 0.35,
	});
	return (query, contexts) => {
		const text = query.trim();
		const entryOf = ({ action, keys, title }: (typeof all)[number]): PaletteEntry => ({
			action,
			keys,
			place: contexts.includes(action.context) ? null : title,
		});
		if (text === '') {
			const entries = hintedFirst.map(entryOf);
			return [
				...entries.filter(({ place }) => place === null),
				...entries.filter(({ place }) => place !== null),
			];
		}
		const matches = fuse.search(text).map(({ item, score = 1 }) => ({ item, score }));
		const matched = new Set(matches.map(({ item }) => item));
		const spelled = all.filter((item) => !matched.has(item) && hasLetters(item.action.id, text));
		return [...matches, ...spelled.map((item) => ({ item, score: 1 }))]
			.map(({ item, score }) => {
				const entry = entryOf(item);
				return { entry, score: entry.place === null ? score : score + elsewherePenalty };
			})
			.sort((a, b) => a.score - b.score)
			.map(({ entry }) => entry);
	};
}
