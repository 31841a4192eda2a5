import { keysLabel } from '../../keys/key-labels.ts';
import type { KeyMap } from '../../keys/key-map.ts';
import type { Line } from '../../lines/line.ts';
import { columnsOf, fitText } from '../../lines/text.ts';
import {
	type Availability,
	availabilityGlyph,
	unconfirmedGlyph,
} from '../../signs/availability.ts';
import { changeGlyphs } from '../../signs/package-changes.ts';
import type { Action } from '../../store/action.ts';

/** The actions of one context, under the heading that the help gives them. */
export interface HelpSection {
	title: string;
	actions: readonly Action[];
}

/** The help: every action with its keys, and what the signs mean. */
export function helpLines(sections: readonly HelpSection[], keyMap: KeyMap<Action>): Line[] {
	const keysOf = (action: Action) => keysLabel(keyMap.keysOf(action));
	const labels = sections.flatMap(({ actions }) => actions.map(keysOf));
	const keyColumns = Math.max(...labels.map(columnsOf));
	const entry = (sign: string) => `  ${fitText(sign, keyColumns)}  `;
	return [
		...sections.flatMap(({ title, actions }): Line[] => [
			[{ text: title, token: 'strong' }],
			...actions.map(
				(action): Line => [
					{ text: entry(keysOf(action)), token: 'key' },
					{ text: action.description },
				],
			),
			[],
		]),
		[{ text: 'Signs', token: 'strong' }],
		...availabilities.map(([availability, meaning]): Line => {
			const { glyph, token } = availabilityGlyph(availability);
			return [{ text: entry(glyph), token }, { text: meaning }];
		}),
		...signs.map(
			([sign, meaning]): Line => [{ text: entry(sign), token: 'accent' }, { text: meaning }],
		),
	];
}

const availabilities: readonly (readonly [Availability, meaning: string])[] = [
	['available', 'available in that version: one dot a version, in the order of the tabs'],
	['blocked', 'nothing is wrong with it, but something that it needs is not available'],
	['disabled', 'not available by its own fault: broken, disabled, insecure, unfree, failing …'],
	['missing', 'not in that version'],
	['alias', 'another name of a package'],
	['unknown', 'not described yet'],
];

const signs: readonly (readonly [sign: string, meaning: string])[] = [
	[
		unconfirmedGlyph,
		'available by what it says of itself, not confirmed yet; all such signs are dim',
	],
	['★', 'the default set, python3Packages'],
	['(*)', 'its dependencies are shown further up'],
	['↻', 'depends on itself: it is one of the packages it hangs from'],
	[
		changeGlyphs.changed,
		'changed since the baseline: the tree as it was opened, or when that was set anew',
	],
	[changeGlyphs.new, 'new since the baseline'],
	['≠', 'not an object of this set: an overridden copy, or from another interpreter'],
];
