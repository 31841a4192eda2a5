import { Token } from './tokens.ts';

/**
 * Every identifier read so far, once: equal names are one string in all files, and reading a
 * known name allocates nothing. Keywords are words whose token is not `identifier`.
 *
 * A hash table with open addressing; the hash is made by the tokenizer while it scans.
 */
const names: string[] = [];
const tokens: Token[] = [];
const hashes: number[] = [];
let slots = new Int32Array(1 << 14).fill(-1);

/** The hash of no characters, and the step that adds one. */
export const emptyHash = 5381;
export function addToHash(hash: number, character: number): number {
	return (Math.imul(hash, 33) ^ character) | 0;
}

/** The index of the word `text.slice(start, end)`, whose hash the caller has made. */
export function wordAt(text: string, start: number, end: number, hash: number): number {
	const mask = slots.length - 1;
	let slot = (hash ^ (hash >>> 15)) & mask;
	for (;;) {
		const index = slots[slot];
		if (index === -1) return addWord(text.slice(start, end), hash, slot);
		if (hashes[index] === hash) {
			const name = names[index];
			if (name.length === end - start && text.startsWith(name, start)) return index;
		}
		slot = (slot + 1) & mask;
	}
}

export function wordName(index: number): string {
	return names[index];
}

export function wordToken(index: number): Token {
	return tokens[index];
}

function addWord(name: string, hash: number, slot: number, token: Token = Token.identifier) {
	const index = names.length;
	names.push(name);
	tokens.push(token);
	hashes.push(hash);
	slots[slot] = index;
	if (names.length * 2 > slots.length) grow();
	return index;
}

function grow(): void {
	slots = new Int32Array(slots.length * 2).fill(-1);
	const mask = slots.length - 1;
	for (let index = 0; index < names.length; index++) {
		const hash = hashes[index];
		let slot = (hash ^ (hash >>> 15)) & mask;
		while (slots[slot] !== -1) slot = (slot + 1) & mask;
		slots[slot] = index;
	}
}

function addKeyword(name: string, token: Token): void {
	let hash = emptyHash;
	for (let index = 0; index < name.length; index++) {
		hash = addToHash(hash, name.charCodeAt(index));
	}
	tokens[wordAt(name, 0, name.length, hash)] = token;
}

addKeyword('if', Token.ifKeyword);
addKeyword('then', Token.thenKeyword);
addKeyword('else', Token.elseKeyword);
addKeyword('assert', Token.assertKeyword);
addKeyword('with', Token.withKeyword);
addKeyword('let', Token.letKeyword);
addKeyword('in', Token.inKeyword);
addKeyword('rec', Token.recKeyword);
addKeyword('inherit', Token.inheritKeyword);
addKeyword('or', Token.orKeyword);
