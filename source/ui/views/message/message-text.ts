import type { Line, Token } from '../../lines/line.ts';
import { clean, wrap } from '../../lines/text.ts';
import type { MessageContext } from '../../store/setup.ts';
import type { TextPane } from '../../store/situation.ts';

/** The keys that do something about it. */
export interface MessageKeys {
	reload: string;
	quit: string;
	previousSet: string;
	nextSet: string;
	close: string;
}

/** A message, before it is made into lines. */
interface Message {
	title: string;
	text: string;
	token?: Token;
	/** What to do about it. */
	advice: string;
}

/**
 * The message that stands in place of the panes: why there is nothing else to show, or the last
 * notice as a whole. Null where another component draws the body.
 */
export function messageText(context: MessageContext, keys: MessageKeys): TextPane | null {
	const message = messageOf(context, keys);
	if (message === null) return null;
	// As far from the right border as from the left one.
	const columns = Math.max(1, context.columns - 1);
	const { title, text, token, advice } = message;
	const lines = wrap(text, columns).map((line): Line => [{ text: line, token }]);
	const below = wrap(advice, columns).map((line): Line => [{ text: line, token: 'muted' }]);
	return { title, lines: [[], ...lines], below: [[], ...below] };
}

function messageOf(context: MessageContext, keys: MessageKeys): Message | null {
	const { snapshot, active } = context;
	const { reload, quit, previousSet, nextSet } = keys;
	switch (context.body) {
		case 'failed':
			return {
				title: 'This tree cannot be opened',
				text: snapshot.error ?? 'The reason is not known.',
				token: 'error',
				advice: `The tree is read again once a file of it is corrected, or with ${reload}; ${quit} quits.`,
			};
		case 'no sets':
			return {
				title: clean(snapshot.title),
				text: `There are no Python package sets in ${clean(snapshot.root)}.`,
				advice: `A tree needs attributes such as python3Packages or python313Packages. ${reload} reads it again; ${quit} quits.`,
			};
		case 'set fails':
			return {
				title: `${clean(active?.label ?? '')} cannot be evaluated`,
				text: `${active?.name ?? ''}\n\n${active?.reason ?? ''}`,
				token: 'unavailable',
				advice: snapshot.sets.every(({ reason }) => reason !== null)
					? `No other version of this tree evaluates. ${reload} reads it again; ${quit} quits.`
					: `${previousSet} and ${nextSet} go to the other versions.`,
			};
		case 'message':
			return lastMessage(context, keys);
		default:
			return null;
	}
}

/** Why the tree or the set fails as it is now, or else the last notice. */
function lastMessage({ snapshot, active, notice }: MessageContext, keys: MessageKeys): Message {
	const { phase, error, summary } = snapshot;
	const advice = `${keys.close} closes this.`;
	if (phase === 'failed') {
		const text = error ?? summary ?? 'The reason is not known.';
		return { title: 'The tree as it is now cannot be read', text, token: 'error', advice };
	}
	if (active !== null && active.outdated !== null) {
		const title = `${clean(active.label)} as it is now cannot be evaluated`;
		return { title, text: active.outdated, token: 'error', advice };
	}
	return notice === null
		? { title: 'Last message', text: 'There was no message.', token: 'muted', advice }
		: { title: 'Last message', text: notice.text, token: notice.tone, advice };
}
