import type { Evaluator, NixError } from '../../nix/index.ts';
import { textFromBytes } from '../../nix/text.ts';

/** An error as one text for a row or a tab: its message, with its place in brackets behind it. */
export function errorReason(error: NixError, evaluator: Evaluator): string {
	const message = textFromBytes(error.message).trim();
	if (error.position === 0) return message;
	return `${message} (${textFromBytes(evaluator.describePosition(error.position))})`;
}
