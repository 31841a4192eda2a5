import type { Blocker, Conflict, PackageDescription } from './description.ts';
import type { PackageField } from './fields.ts';

/**
 * The value of a field as people are shown it; null when there is none. Texts are separated by
 * commas, flags are `yes` and `no`. Dependencies have no such text: they are shown by their kind
 * (`dependency-groups.ts`).
 */
export function fieldText(description: PackageDescription, field: PackageField): string | null {
	const value = description[field.key];
	switch (field.kind) {
		case 'flag':
			return value === true ? 'yes' : 'no';
		case 'texts':
			return (value as string[]).join(', ') || null;
		case 'blockers':
			return (
				(value as Blocker[]).map(({ attribute, name }) => attribute ?? name).join(', ') || null
			);
		case 'conflicts':
			return (value as Conflict[]).map(({ pname }) => pname).join(', ') || null;
		case 'count':
			return value === null ? null : String(value);
		case 'dependencies':
		case 'extras':
			return null;
		default:
			return (value as string | null | undefined) ?? null;
	}
}
