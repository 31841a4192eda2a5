import { detailMotions, rowMotions } from './actions/motions.ts';
import { click, scrollAt } from './actions/mouse.ts';
import { escape, navigation } from './actions/navigation.ts';
import { packageActions } from './actions/package.ts';
import { paletteActions } from './actions/palette.ts';
import { help, programActions, quit, reload } from './actions/program.ts';
import { findActions, search, searchActions } from './actions/searching.ts';
import { nextSet, previousSet, setActions } from './actions/sets.ts';
import { firstKeyLabel, keyLabel } from './keys/key-labels.ts';
import { createKeyMap, type KeyMap, type UserKeys } from './keys/key-map.ts';
import type { Action, CommonContext } from './store/action.ts';
import type { Setup } from './store/setup.ts';
import { detailLines } from './views/details/detail-lines.ts';
import { strangerLines } from './views/details/stranger-lines.ts';
import { mark } from './views/environment/environment-actions.ts';
import { type HelpSection, helpLines } from './views/help/help-lines.ts';
import {
	createViews,
	packageLocation,
	sourceLineOf,
	startTrail,
	type ViewOptions,
} from './views/index.ts';
import { messageText } from './views/message/message-text.ts';
import { createPalette } from './views/palette/palette-entries.ts';
import { openProblems } from './views/problems/open-problems.ts';
import { blockersOfStranger } from './views/problems/ranked-blockers.ts';
import { foldActions } from './views/shared/fold-actions.ts';
import { openUsedBy } from './views/used-by/open-used-by.ts';

/** What can be done is the same, however views are drawn. */
const views = createViews();

/** Everything a person can do, in the order of the help. */
export const actions: readonly Action[] = [
	...rowMotions,
	...detailMotions,
	...navigation,
	...views.flatMap(({ openedBy }) => openedBy ?? []),
	...packageActions,
	mark,
	...views.flatMap(({ ownActions }) => ownActions?.actions ?? []),
	...foldActions,
	...searchActions,
	...paletteActions,
	search,
	...findActions,
	...setActions,
	...programActions,
];

const sectionTitle = (context: CommonContext, title: string) => ({ context, title });

/** All actions by context, under their headings. */
export const helpSections: readonly HelpSection[] = [
	sectionTitle('rows', 'Moving about'),
	...views.flatMap(({ id, ownActions }) =>
		ownActions === undefined ? [] : { context: id, title: ownActions.title },
	),
	sectionTitle('folds', 'In a tree'),
	sectionTitle('search', 'In the search line'),
	sectionTitle('palette', 'In the list of all actions'),
	sectionTitle('everywhere', 'Everywhere'),
].map(({ context, title }) => ({
	title,
	actions: actions.filter((action) => action.context === context),
}));

/** What there is to press after some keys: `z then 1 … 9: Unfold to that level`. */
function keysAfterText(keyMap: KeyMap<Action>, keys: string, contexts: readonly string[]): string {
	const byAction = new Map<Action, string[]>();
	for (const { action, rest } of keyMap.actionsAfter(keys, contexts)) {
		byAction.set(action, [...(byAction.get(action) ?? []), keyLabel(rest)]);
	}
	const parts = Array.from(byAction, ([{ description }, rest]) => {
		const range = rest.length > 2 ? `${rest[0]} … ${rest.at(-1)}` : rest.join(' ');
		return `${range}: ${description}`;
	});
	return `${keyLabel(keys)} then ${parts.join('; ')}`;
}

/**
 * What the explorer consists of: the views, the actions, and the keys as the user has them.
 *
 * @throws Error with a sentence for people when the user's keys are not right
 */
export function createSetup(userKeys: UserKeys = {}, viewOptions: ViewOptions = {}): Setup {
	const keyMap = createKeyMap(actions, userKeys);
	return {
		views: createViews(viewOptions),
		startTrail,
		packageLocation,
		sourceLocation: sourceLineOf,
		detailLines: (context, attribute) =>
			detailLines(context, attribute, {
				usedBy: firstKeyLabel(keyMap, openUsedBy),
				problems: firstKeyLabel(keyMap, openProblems),
			}),
		strangerLines: (context, key) =>
			strangerLines(
				context,
				key,
				blockersOfStranger(context.set.packages, key),
				firstKeyLabel(keyMap, openUsedBy),
			),
		action: (id) => actions.find((action) => action.id === id) ?? null,
		click,
		scrollAt,
		palette: createPalette(helpSections, keyMap),
		keysAfter: (keys, contexts) => keysAfterText(keyMap, keys, contexts),
		helpKey: () => firstKeyLabel(keyMap, help),
		helpLines: (columns) => helpLines(helpSections, keyMap, columns),
		message: (context) =>
			messageText(context, {
				reload: firstKeyLabel(keyMap, reload),
				quit: firstKeyLabel(keyMap, quit),
				previousSet: firstKeyLabel(keyMap, previousSet),
				nextSet: firstKeyLabel(keyMap, nextSet),
				close: firstKeyLabel(keyMap, escape),
			}),
		keyMap,
	};
}
