import type { PackageDescription } from './description.ts';
import { type FieldKey, fields } from './fields.ts';
import { isEqual } from './is-equal.ts';

/** The fields that confirming a description may change. */
const confirmedKeys: ReadonlySet<FieldKey> = new Set<FieldKey>([
	'state',
	'reason',
	'reasonAt',
	'remedy',
	'blockedBy',
	'closure',
	'conflicts',
	'isConfirmed',
]);

/**
 * Whether a description that is not confirmed yet may well become the confirmed one that was known
 * before: nothing speaks against it but that it is not confirmed.
 */
export function mayBecome(unconfirmed: PackageDescription, before: PackageDescription): boolean {
	if (unconfirmed.isConfirmed || !before.isConfirmed) return false;
	if (unconfirmed.state !== 'available' && unconfirmed.state !== before.state) return false;
	return fields.every(
		({ key }) => confirmedKeys.has(key) || isEqual(unconfirmed[key], before[key]),
	);
}
