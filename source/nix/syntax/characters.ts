/** Classes of characters the tokenizer asks for, as bits of `characterClasses[charCode]`. */
export const identifierStart = 1;
export const identifierPart = 2;
export const pathCharacter = 4;
export const uriCharacter = 8;
export const digit = 16;
/** May stand between the first letter and the colon of a URI. */
export const schemeCharacter = 32;

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';

/** Indexed by character code (0 to 255). */
export const characterClasses: Uint8Array = makeClasses();

function makeClasses(): Uint8Array {
	const classes = new Uint8Array(256);
	const mark = (characters: string, bits: number) => {
		for (const character of characters) classes[character.charCodeAt(0)] |= bits;
	};
	mark(letters, identifierStart | identifierPart | pathCharacter | uriCharacter | schemeCharacter);
	mark(digits, identifierPart | pathCharacter | uriCharacter | digit | schemeCharacter);
	mark('_', identifierStart | identifierPart);
	mark("'-", identifierPart);
	mark('._-+', pathCharacter);
	mark('+-.', schemeCharacter);
	mark("%/?:@&=+$,-_.!~*'", uriCharacter);
	return classes;
}
