import type { Key } from 'ink';

/**
 * The keys of one input event, by name: `j`, `G`, `enter`, `ctrl+d`. Keys held or typed fast
 * arrive together (`'jjj'`, `'/torch\r'`), and each of them counts.
 */
export function inputKeys(input: string, key: Key): string[] {
	// Pressed twice at once, it arrives as if Alt were held.
	if (key.escape && key.meta) return ['escape', 'escape'];
	const named = namedKey(key);
	if (named !== null) return [named];
	if (key.ctrl && input.length === 1) return [`ctrl+${input.toLowerCase()}`];
	// Alt and a letter: nothing is bound to it, and it must not act as the letter.
	if (key.meta) return [];
	return [...input].flatMap((character) => {
		const name = characterKey(character);
		return name === null ? [] : [name];
	});
}

function namedKey(key: Key): string | null {
	if (key.upArrow) return 'up';
	if (key.downArrow) return 'down';
	if (key.leftArrow) return 'left';
	if (key.rightArrow) return 'right';
	if (key.pageUp) return 'pageup';
	if (key.pageDown) return 'pagedown';
	if (key.home) return 'home';
	if (key.end) return 'end';
	if (key.return) return 'enter';
	if (key.escape) return 'escape';
	if (key.tab) return key.shift ? 'shift+tab' : 'tab';
	if (key.backspace) return 'backspace';
	if (key.delete) return 'delete';
	return null;
}

function characterKey(character: string): string | null {
	switch (character) {
		case '\r':
		case '\n':
			return 'enter';
		case '\t':
			return 'tab';
		case ' ':
			return 'space';
		case '\u001b':
			return 'escape';
		case '\u007f':
		case '\b':
			return 'backspace';
	}
	const code = character.charCodeAt(0);
	if (code >= 1 && code <= 26) return `ctrl+${String.fromCharCode(code + 96)}`;
	return code < 32 || (code >= 127 && code < 160) ? null : character;
}

/** The character a key stands for in a line of text; null for keys that are no text. */
export function keyText(key: string): string | null {
	if (key === 'space') return ' ';
	return [...key].length === 1 ? key : null;
}

const namedKeys: ReadonlySet<string> = new Set([
	...['up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end'],
	...['enter', 'escape', 'tab', 'shift+tab', 'backspace', 'delete', 'space'],
]);

/** Whether `inputKeys` gives keys of this name: `j`, `G`, `enter`, `ctrl+d`. */
export function isKeyName(name: string): boolean {
	return namedKeys.has(name) || /^ctrl\+[a-z]$/.test(name) || /^[^\p{Cc}\s]$/u.test(name);
}
