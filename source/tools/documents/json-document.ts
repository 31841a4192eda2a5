import type { FieldKind } from '../../package-sets/description/field-kinds.ts';
import { fields } from '../../package-sets/description/fields.ts';
import { packageStates } from '../../package-sets/description/states.ts';
import { replaceMarked } from './replace-marked.ts';

/** What docs/json.md calls the type of each kind of field. */
const jsonTypes: Record<FieldKind, string> = {
	setName: 'string',
	text: 'string',
	optionalText: 'string or null',
	message: 'string or null',
	location: 'string or null',
	state: 'string',
	flag: 'boolean',
	texts: 'array of strings',
	dependencies: 'dependencies',
	extras: 'object of dependencies',
	blockers: 'array of blockers',
	conflicts: 'array of conflicts',
	count: 'number or null',
	path: 'string or null',
};

/**
 * The text of docs/json.md, with its tables of fields and states as the source has them now. They
 * stand between markers; everything else is written by hand and taken over from the current text.
 *
 * @throws Error when a marker is missing
 */
export function jsonDocument(current: string): string {
	return replaceMarked(replaceMarked(current, 'fields', fieldRows()), 'states', stateRows());
}

function fieldRows(): string[] {
	return [
		'| field | type | |',
		'|---|---|---|',
		...fields.flatMap(({ key, kind, json }) =>
			json === undefined ? [] : [`| \`${key}\` | ${jsonTypes[kind]} | ${json} |`],
		),
	];
}

function stateRows(): string[] {
	return [
		'| state | |',
		'|---|---|',
		...Object.entries(packageStates).map(([state, meaning]) => `| \`${state}\` | ${meaning} |`),
	];
}
