/** The character a key stands for in a line of text; null for keys that are no text. */
export function keyText(key: string): string | null {
	if (key === 'space') return ' ';
	return [...key].length === 1 ? key : null;
}

const namedKeys: ReadonlySet<string> = new Set([
	...['up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end'],
	...['enter', 'escape', 'tab', 'shift+tab', 'backspace', 'delete', 'space'],
]);

/** Whether a key can have this name: `j`, `G`, `enter`, `ctrl+d`. */
export function isKeyName(name: string): boolean {
	return namedKeys.has(name) || /^ctrl\+[a-z]$/.test(name) || /^[^\p{Cc}\s]$/u.test(name);
}
