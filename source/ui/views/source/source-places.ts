import type { PackageDescription } from '../../../package-sets/description/description.ts';
import {
	type SourceLocation,
	type SourcePlace,
	sourceLineLocation,
	sourceLocation,
} from './source-location.ts';

/** The places that a package can have, in the order in which they are gone through. */
const places = ['definition', 'registration', 'state'] as const;

/** A file and a line of it, from 1. */
export interface FileLine {
	file: string;
	line: number;
}

/** The places of a package in one set. */
export function placesOf(description: PackageDescription): Exclude<SourcePlace, 'line'>[] {
	return places.filter((place) => positionOf(description, place) !== null);
}

/** Where a place of a package is, as `file:line`; null where that is not known. */
export function positionOf(
	description: PackageDescription,
	place: Exclude<SourcePlace, 'line'>,
): string | null {
	switch (place) {
		case 'definition':
			return description.definition;
		case 'registration':
			return description.registration;
		case 'state':
			return description.reasonAt;
	}
}

/** What the location shows in a set; null where the set does not have it, or not yet. */
export function fileLineOf(
	{ place, line }: SourceLocation,
	description: PackageDescription | undefined,
): FileLine | null {
	const position =
		place === 'line' ? line : description === undefined ? null : positionOf(description, place);
	return position === null ? null : fileLine(position);
}

/** The parts of `file:line`; a file alone is its first line. */
export function fileLine(position: string): FileLine {
	const [, file = position, line = '1'] = /^(.*):(\d+)$/s.exec(position) ?? [];
	return { file, line: Number(line) };
}

/** The location of a line that something leads to: a place of the package where it is one. */
export function locationOfPosition(
	attribute: string | null,
	description: PackageDescription | undefined,
	position: string,
): SourceLocation {
	const place =
		description === undefined
			? undefined
			: places.find((one) => positionOf(description, one) === position);
	return place === undefined || attribute === null
		? sourceLineLocation(attribute, position)
		: sourceLocation(attribute, place);
}
