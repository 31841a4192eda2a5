import type { Blocker } from './description.ts';

/** Why a package is blocked, in one line: the first blocker and its reason, and how many more. */
export function blockedReason(blockers: readonly Blocker[]): string {
	const [first] = blockers;
	if (first === undefined) return '';
	const { name, attribute, reason } = first;
	const more = blockers.length === 1 ? '' : ` (and ${blockers.length - 1} more)`;
	return `needs ${attribute ?? name}${more}: ${reason}`;
}
