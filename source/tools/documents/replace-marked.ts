/**
 * A document with other lines between two of its comments, `<!-- NAME -->` and `<!-- end of NAME
 * -->`. What is outside of them is written by hand and stays.
 *
 * @throws {Error} when the document does not have both comments, once each.
 */
export function replaceMarked(document: string, name: string, lines: readonly string[]): string {
	const start = `<!-- ${name} -->\n`;
	const end = `<!-- end of ${name} -->\n`;
	const [before, rest = '', ...others] = document.split(start);
	const [, after, ...more] = rest.split(end);
	if (before === undefined || after === undefined || others.length + more.length > 0) {
		throw new Error(`a document needs the lines ${start.trim()} and ${end.trim()} once each`);
	}
	return `${before}${start}\n${lines.join('\n')}\n\n${end}${after}`;
}
