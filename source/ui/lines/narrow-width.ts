/**
 * Printable ASCII, Latin-1, usual punctuation and the explorer's own signs: each is one column
 * wide, and none combines.
 */
const narrow =
	/^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff–—‘’“”•…·●◌○✗≠↻★→←↑↓↵›‹❯▾▸◆◈│─┌┐└┘├┤▼┃▐▌×⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]*$/;
const styles = /\u001b(?:\[[\d;]*m|\]8;[^\u0007\u001b]*\u0007)/g;

/**
 * The columns of a text that is all narrow, with or without styles and links, as string-width counts them;
 * undefined for all other text. String-width takes forty times as long for such text, which is
 * nearly all that is drawn, and tens of milliseconds to load: expressions on every emoji there is.
 */
export function narrowWidth(text: string): number | undefined {
	const shown = text.includes('\u001b') ? text.replace(styles, '') : text;
	return narrow.test(shown) ? shown.length : undefined;
}
