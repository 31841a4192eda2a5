/** A text in guillemets, in the bytes of UTF-8: how Nix marks what is not source text. */
export function inGuillemets(text: string): string {
	return `\u00c2\u00ab${text}\u00c2\u00bb`;
}
