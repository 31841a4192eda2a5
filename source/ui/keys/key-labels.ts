import type { Bindable, KeyMap } from './key-map.ts';

const keyLabels: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '↵',
	escape: 'Esc',
	space: 'Space',
	tab: 'Tab',
	backspace: 'Backspace',
	delete: 'Del',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	'shift+tab': '⇧Tab',
};

/** A key as people write it. */
export function keyLabel(key: string): string {
	return keyLabels[key] ?? (key.startsWith('ctrl+') ? `^${key.slice(5)}` : key);
}

/** All keys of an action as people write them; 1 to 9 are a range. */
export function keysLabel(keys: readonly string[]): string {
	if (keys.join('').startsWith('123456789')) {
		return ['1 … 9', ...keys.slice(9).map(keyLabel)].join('  ');
	}
	return keys.map(keyLabel).join('  ');
}

/** The first key of an action as people write it; empty where it has none. */
export function firstKeyLabel<A extends Bindable>(keyMap: KeyMap<A>, action: A): string {
	return keyLabel(keyMap.keysOf(action)[0] ?? '');
}
