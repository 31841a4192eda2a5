/** How large values may become: the one place that decides it, before memory is asked for. */
import { noPosition, type Position } from '../positions/position.ts';
import { NixError } from './nix-error.ts';

/** In bytes; V8 holds no longer text. */
export const longestString = 2 ** 29 - 24;

/** In bytes. Linux opens no path of more than 4096, but programs may make longer ones. */
export const longestPath = 2 ** 24;

/** In elements. V8 ends the process where an array grows to twice as many. */
export const longestList = 2 ** 26;

/** In attributes: V8's maps have no more entries. */
export const largestSet = 2 ** 24;

/** @throws NixError when a string of so many bytes is too long */
export function checkStringLength(length: number, position: Position = noPosition): void {
	if (length > longestString) throw tooLarge(`string of ${length} bytes`, 'long', position);
}

/** @throws NixError when a path of so many bytes is too long */
export function checkPathLength(length: number, position: Position = noPosition): void {
	if (length > longestPath) throw tooLarge(`path of ${length} bytes`, 'long', position);
}

/** @throws NixError when a list of so many elements is too long */
export function checkListLength(length: number | bigint, position: Position = noPosition): void {
	if (length > longestList) throw tooLarge(`list of ${length} elements`, 'long', position);
}

/** @throws NixError when a set of so many attributes is too large */
export function checkSetSize(size: number): void {
	if (size > largestSet) throw tooLarge(`set of ${size} attributes`, 'large', noPosition);
}

function tooLarge(what: string, measure: 'long' | 'large', position: Position): NixError {
	return new NixError('other', `${what} is too ${measure}`, position);
}
