import { queryFields } from '../../../package-sets/search/query-fields.ts';
import { keysLabel } from '../../keys/key-labels.ts';
import type { KeyMap } from '../../keys/key-map.ts';
import type { Line, Token } from '../../lines/line.ts';
import { columnsOf, fitText, wrap } from '../../lines/text.ts';
import {
	type Availability,
	availabilityGlyph,
	unconfirmedGlyph,
} from '../../signs/availability.ts';
import { markGlyphs, meantGlyph, openSetSigns } from '../../signs/marks.ts';
import { changeGlyphs } from '../../signs/package-changes.ts';
import type { Action } from '../../store/action.ts';
import { foldGlyphs } from '../shared/tree-guides.ts';

/** The actions of one context, under the heading that the help gives them. */
export interface HelpSection {
	title: string;
	actions: readonly Action[];
}

/**
 * The help: what the signs mean, every action with its keys, and what a search may ask for, as lines
 * of some width.
 */
export function helpLines(
	sections: readonly HelpSection[],
	keyMap: KeyMap<Action>,
	columns: number,
): Line[] {
	const keysOf = (action: Action) => keysLabel(keyMap.keysOf(action));
	const labels = sections.flatMap(({ actions }) => actions.map(keysOf));
	const keyColumns = Math.max(...labels.map(columnsOf));
	const entry = (sign: string, token: Token, meaning: string): Line[] =>
		wrap(meaning, columns - keyColumns - 4).map((text, line) => [
			{ text: `  ${fitText(line === 0 ? sign : '', keyColumns)}  `, token },
			{ text },
		]);
	return [
		[{ text: 'Signs', token: 'strong' }],
		...availabilities.flatMap(([availability, meaning]) => {
			const { glyph, token } = availabilityGlyph(availability);
			return entry(glyph, token, meaning);
		}),
		...signs.flatMap(([sign, meaning]) => entry(sign, 'accent', meaning)),
		...sections.flatMap(({ title, actions }): Line[] => [
			[],
			[{ text: title, token: 'strong' }],
			...actions.flatMap((action) => entry(keysOf(action), 'key', action.description)),
		]),
		[],
		[{ text: 'What a search of the packages may ask for', token: 'strong' }],
		...conditions.flatMap(([condition, meaning]) => entry(condition, 'accent', meaning)),
		...queryFields.flatMap(({ names: [name], about, allowed }) => {
			const values = allowed === null ? '' : `: ${allowed.join(', ')}`;
			return entry(`${name}:…`, 'accent', `${about}${values}`);
		}),
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
	[openSetSigns.join('3.13'), 'the version that is open'],
	['★', 'the default set, python3Packages'],
	['users, in all', 'how many packages need it to run; with those that need these, and so on'],
	['closure', 'how many packages it needs to run, with those that these need, and so on'],
	[`${foldGlyphs.open}${foldGlyphs.closed}`.trim(), 'unfolded; folded, with more below it'],
	[
		'(*)',
		'what hangs from it is shown elsewhere in the tree, nearest to its top; Space goes there',
	],
	['↻', 'depends on itself: it is one of the packages it hangs from'],
	[
		changeGlyphs.changed,
		'changed since the baseline: the tree as it was opened, or when that was set anew',
	],
	[changeGlyphs.new, 'new since the baseline'],
	[markGlyphs.marked, 'marked for an environment'],
	[markGlyphs.changed, 'marked, and changed since the baseline'],
	[meantGlyph, 'in a source text: the line that is meant'],
	['≠', 'not an object of this set: an overridden copy, or from another interpreter'],
];

/** What a query may be made of beside words and fields, with examples. */
const conditions: readonly (readonly [condition: string, meaning: string])[] = [
	['http client', 'all of these words, in names, modules and descriptions'],
	["'http", 'exactly this, also within a word'],
	['^http', 'a name that starts with it'],
	['http$', 'a name that ends with it'],
	['!azure', 'neither in the names nor in the description; also before a field'],
	['flask | django', 'one or the other'],
];
