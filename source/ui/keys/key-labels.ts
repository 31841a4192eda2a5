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

/** A key, or several that are pressed one after another, as people write them. */
export function keyLabel(keys: string): string {
	return keys.split(' ').map(oneKeyLabel).join('');
}

function oneKeyLabel(key: string): string {
	return keyLabels[key] ?? (key.startsWith('ctrl+') ? `^${key.slice(5)}` : key);
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** All keys of an action as people write them; 1 to 9 are a range, behind another key too. */
export function keysLabel(keys: readonly string[]): string {
	const labels = keys.map(keyLabel);
	const [first = ''] = labels;
	const before = first.slice(0, -1);
	const isRange = digits.every((digit, index) => labels[index] === `${before}${digit}`);
	return (isRange ? [`${first} … ${before}9`, ...labels.slice(9)] : labels).join('  ');
}

/** The first key of an action as people write it; empty where it has none. */
export function firstKeyLabel<A extends Bindable>(keyMap: KeyMap<A>, action: A): string {
	return keyLabel(keyMap.keysOf(action)[0] ?? '');
}
