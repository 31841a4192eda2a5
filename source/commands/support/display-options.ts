import { type ThemeName, themeNames } from '../../ui/theme/choose-theme.ts';
import { usageError } from './command.ts';
import { nearestName } from './nearest-name.ts';

/** The options that decide how the explorer looks and is used. */
export const displayOptions = {
	theme: {
		type: 'string',
		value: 'NAME',
		setting: 'theme',
		help: 'the colours: auto, dark, light, high-contrast, or 16 for those of the terminal',
	},
	mouse: { type: 'boolean', setting: 'mouse', help: 'take the mouse; Shift selects text' },
	screenReader: {
		type: 'boolean',
		help: 'show text in the order of reading, for a screen reader, and draw nothing',
	},
} as const;

/**
 * The theme of an option's value; `auto` without one.
 *
 * @throws {UsageError} when there is no such theme
 */
export function themeNamed(command: string, name: string | undefined): ThemeName {
	if (name === undefined) return 'auto';
	const found = themeNames.find((known) => known === name);
	if (found !== undefined) return found;
	const near = nearestName(themeNames, name);
	throw usageError(
		command,
		near === undefined
			? `There is no theme '${name}': it is one of ${themeNames.join(', ')}`
			: `There is no theme '${name}'; did you mean ${near}?`,
	);
}
