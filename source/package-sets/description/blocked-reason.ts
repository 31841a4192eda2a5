import type { Blocker } from './description.ts';

/** Why a package is blocked, in one line: the nearest blocker and its reason, and how many more. */
export function blockedReason(blockers: readonly Blocker[]): string {
	const [nearest] = blockers;
	if (nearest === undefined) return '';
	const { name, attribute, reason } = nearest;
	const more = blockers.length === 1 ? '' : ` (and ${blockers.length - 1} more)`;
	return `needs ${attribute ?? name}${more}: ${reason}`;
}
