/** Checks the keys of a configuration file against the actions that there are. */

import { createKeyMap, type UserKeys } from '../../ui/keys/key-map.ts';
import { isKeyName } from '../../ui/keys/key-names.ts';
import { actions } from '../../ui/setup.ts';
import { UsageError } from '../support/command.ts';
import { nearestName } from '../support/nearest-name.ts';
import { lineOfKey } from './line-of-key.ts';
import { type Configuration, faultText } from './read-configuration.ts';

/** What keys are called, as part of a sentence. */
export const allowedKeys =
	'one character as it is typed (j, G, ?), ctrl+a to ctrl+z, up, down, left, right, pageup, pagedown, home, end, enter, escape, tab, shift+tab, backspace, delete, or space';

/**
 * The keys of a configuration, for a key map.
 *
 * @throws {UsageError} when there is no such action or key, or when a key has two actions
 */
export function userKeys({ file, text, settings: { keys = {} } }: Configuration): UserKeys {
	const given = Object.entries(keys).map(
		([action, keys]) => [action, typeof keys === 'string' ? [keys] : keys] as const,
	);
	const ids = actions.map(({ id }) => id);
	const faults = given.flatMap(([action, keys]) => {
		const fault = (what: string) =>
			faultText(file ?? '', lineOfKey(text ?? '', ['keys', action]), ['keys', action], what);
		if (!ids.includes(action)) {
			const near = nearestName(ids, action);
			return fault(
				near === undefined
					? 'there is no such action; docs/configuration.md lists them'
					: `there is no such action; did you mean ${near}?`,
			);
		}
		return keys
			.filter((key) => !isKeyName(key))
			.map((key) => fault(`"${key}" is no key: a key is ${allowedKeys}`));
	});
	if (faults.length > 0) throw new UsageError(...faults);
	const byAction = Object.fromEntries(given);
	try {
		createKeyMap(actions, byAction);
	} catch (error) {
		throw new UsageError(
			`${file}: keys: ${(error as Error).message}: give one of them another key, or none ([])`,
		);
	}
	return byAction;
}
