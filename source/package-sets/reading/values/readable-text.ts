import { textFromBytes } from '../../../nix/text.ts';
import { mostOfText } from '../../description/bounds.ts';

/** A text of the evaluator in Unicode, as far as it is read, with how long it is where that is longer. */
export function readableText(bytes: string): string {
	if (bytes.length <= mostOfText) return textFromBytes(bytes);
	let end = mostOfText;
	// Not in the middle of a character.
	while (end > 0 && (bytes.charCodeAt(end) & 0xc0) === 0x80) end--;
	// A copy, as a slice would keep the whole text in memory.
	const shown = Buffer.from(bytes.slice(0, end), 'latin1').toString('utf8');
	return `${shown}… (${bytes.length} bytes in all)`;
}
