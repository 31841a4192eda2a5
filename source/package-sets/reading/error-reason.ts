import { type Evaluator, type NixError, noPosition, type TraceFrame } from '../../nix/index.ts';
import { textFromBytes } from '../../nix/text.ts';
import { readableText } from './values/readable-text.ts';

/** An error as one text for a row or a tab: its message, with its place in brackets behind it. */
export function errorReason(error: NixError, evaluator: Evaluator): string {
	const message = readableText(error.message).trim() || `${error.kind} without a message`;
	const position = placeOf(error, evaluator);
	if (position === noPosition) return message;
	return `${message} (${textFromBytes(evaluator.describePosition(position))})`;
}

/**
 * Where to look for an error's cause. An endless recursion may be noticed where no place is known:
 * then it is the innermost place of its trace that is not in a tree's library.
 */
function placeOf({ kind, position, trace }: NixError, evaluator: Evaluator): number {
	if (position !== noPosition || kind !== 'infinite-recursion') return position;
	const places = trace.filter((frame) => frame.position !== noPosition);
	const own = places.find((frame) => !isInLibrary(frame, evaluator)) ?? places[0];
	return own?.position ?? noPosition;
}

function isInLibrary({ position }: TraceFrame, evaluator: Evaluator): boolean {
	const origin = evaluator.locate(position)?.origin;
	return origin?.type !== 'file' || /\/lib\/[^/]*$/.test(origin.path);
}
